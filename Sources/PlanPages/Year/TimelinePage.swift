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
        let title = context(PlanPhrases.timeline(year))
        return frame.page(
            title, context(YearPhrases.timelineExplained),
            crumbs: (year == frame.plan.planYear
                ? [] : [Crumb(context(PlanNames.plan(of: year)), frame.href(.year(year)))]) + [Crumb(title)],
            body: """
                <div class="stack"><h1>\(title)</h1><p class="lead">\(finding)</p>\(frame.dutchOnly)</div>
                <section class="first">\(months)</section>
                """)
    }

    private var items: [AgendaItem] {
        PlanChoice(context.asked(PlanQuery.self), year: year, plan: frame.plan, in: context).agenda().map(\.item)
    }

    /// How many have a date, and how many of those are late.
    private var finding: String {
        let items = items, due = DueActions(items, on: frame.today)
        guard !items.isEmpty else { return context(YearPhrases.timelineExplained) }
        let dated = context(YearPhrases.dated(due.dated, of: items.count))
        return due.overdue.isEmpty ? dated : dated + " " + context(StandingPhrases.overdue(due.overdue.count)) + "."
    }

    private var months: HTML {
        let items = items
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
        <div class="due"><h2 class="month">\(language.sentenceStart(title))</h2><ul class="looks">\(each: items, { line($0, under: title) })</ul></div>

        """
    }

    /// The term where it says more than the heading does.
    private func line(_ item: AgendaItem, under title: String) -> HTML {
        let programme: HTML? = frame.plan.programmes[item.programme].map { "<span>\(frame.title($0))</span>" }
        let isSaid = item.dueTerm.map { language.period($0) == title || item.due?.isLastDayOfYear == true } ?? true
        let due: HTML? = isSaid ? nil : ItemList(frame: frame).due(item).map { "<span>\($0)</span>" }
        return """
            <li><p><a href="\(url: frame.href(.item(item.id)))">\(frame.nl(item.title))</a></p>\
            <p class="more-of"><span>\(frame.status(item.status))</span> \(due) \(programme)</p></li>

            """
    }
}
