import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// What has to be ready when: month by month, then what only names the year.
struct TimelinePage {
    let frame: PlanFrame
    let year: Int

    private var context: PageContext { frame.context }
    private var language: Language { frame.language }

    var page: Page? {
        guard frame.plan.years.contains(year) else { return nil }
        let title = context(PlanPhrases.timeline(year))
        return frame.page(
            title, context(PlanPhrases.timelineExplained),
            crumbs: (year == frame.plan.planYear
                ? [] : [Crumb(context(PlanNames.plan(of: year)), frame.href(.year(year)))]) + [Crumb(title)],
            body: """
                <div class="stack"><h1>\(title)</h1><p class="lead">\(context(PlanPhrases.timelineExplained))</p>\(frame.dutchOnly)</div>
                <section class="first">\(months)</section>
                """)
    }

    private var months: HTML {
        let items = PlanChoice(context.query.plan, year: year, plan: frame.plan, in: context).agenda().map(\.item)
        guard !items.isEmpty else { return "<p>\(context(PlanPhrases.noAgenda))</p>" }
        let dated = items.filter { $0.due.map { !$0.isLastDayOfYear || $0.year != year } ?? false }
        let keys = Set(dated.compactMap { $0.due.map { $0.year * 12 + $0.month } }).sorted()
        let rows = HTML.join(keys) { key in
            let (ofYear, month) = ((key - 1) / 12, (key - 1) % 12 + 1)
            let own = dated.filter { $0.due?.month == month && $0.due?.year == ofYear }
            return row(
                language.month(month, of: ofYear),
                own.sorted { ($0.due ?? .distantFuture) < ($1.due ?? .distantFuture) })
        }
        let rest = items.filter { item in !dated.contains { $0.id == item.id } }
        let end = rest.filter { $0.due != nil }, open = rest.filter { $0.due == nil }
        return """
            \(rows)\(end.isEmpty ? nil : row(Phrase("Eind \(year)", "End of \(year)")(language), end))\
            \(open.isEmpty ? nil : row(context(PlanPhrases.duringTheYear), open))
            """
    }

    private func row(_ title: String, _ items: [AgendaItem]) -> HTML {
        """
        <div class="due"><h2 class="month">\(language.sentenceStart(title))</h2><ul class="looks">\(each: items, { item in
            let programme: HTML? = frame.plan.programmes[item.programme].map { frame.title($0) }
            return """
                <li><p><a href="\(url: frame.href(.item(item.id)))">\(frame.nl(item.title))</a></p>\
                <p class="more-of"><span>\(programme)</span><span>\(ItemList(frame: frame).due(item.due))</span>\
                <span>\(frame.status(item.status))</span></p></li>
                """
        })</ul></div>

        """
    }
}
