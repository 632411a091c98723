import Facts
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
        let title = context(YearPhrases.timeline(year))
        return frame.page(
            title, context(YearPhrases.timelineExplained),
            crumbs: (year == frame.plan.planYear
                ? [] : [Crumb(context(PlanNames.plan(of: year)), frame.href(.year(year)))]) + [Crumb(title)],
            body: """
                <div class="stack"><h1>\(title)</h1><p class="lead">\(context(YearPhrases.timelineExplained))</p>\(frame.dutchOnly)</div>
                <section class="first">\(months)</section>
                """)
    }

    private var months: HTML {
        let items = PlanChoice(context.asked(PlanQuery.self), year: year, plan: frame.plan, in: context).agenda().map(
            \.item)
        guard !items.isEmpty else { return "<p>\(context(PlanPhrases.noAgenda))</p>" }
        let places = Dictionary(grouping: items, by: place)
        let rows = HTML.join(places.keys.compactMap(\.self).sorted()) { period in
            row(
                language.period(period),
                (places[period] ?? []).sorted { ($0.due ?? .distantFuture) < ($1.due ?? .distantFuture) })
        }
        let rest = places[nil] ?? []
        let end = rest.filter { if case .day? = $0.dueTerm { true } else { false } }
        let open = rest.filter { item in !end.contains { $0.id == item.id } }
        return """
            \(rows)\(end.isEmpty ? nil : row(Phrase("Eind \(year)", "End of \(year)")(language), end))\
            \(open.isEmpty ? nil : row(context(YearPhrases.duringTheYear), open))
            """
    }

    /// The month of a day, and the quarter or half-year where the plan names no day; `nil` for what only names the year.
    private func place(_ item: AgendaItem) -> PlanPeriod? {
        switch item.dueTerm {
        case nil, .year?: nil
        case .day(let day)?:
            day.isLastDayOfYear && day.year == year
                ? nil : Month(year: day.year, month: day.month).map(PlanPeriod.month)
        case let term?: term
        }
    }

    private func row(_ title: String, _ items: [AgendaItem]) -> HTML {
        """
        <div class="due"><h2 class="month">\(language.sentenceStart(title))</h2><ul class="looks">\(each: items, { item in
            let programme: HTML? = frame.plan.programmes[item.programme].map { frame.title($0) }
            return """
                <li><p><a href="\(url: frame.href(.item(item.id)))">\(frame.nl(item.title))</a></p>\
                <p class="more-of"><span>\(programme)</span><span>\(ItemList(frame: frame).due(item))</span>\
                <span>\(frame.status(item.status))</span></p></li>
                """
        })</ul></div>

        """
    }
}
