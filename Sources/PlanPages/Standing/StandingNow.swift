import Charts
import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// How a plan or a programme stands, at a glance: its targets, its actions, and what is late or comes first.
struct StandingNow {
    let frame: PlanFrame
    let year: Int
    let actions: [AgendaItem]
    /// Those with a target.
    let indicators: [Indicator]

    private var context: PageContext { frame.context }
    private var language: Language { frame.language }

    /// `nil` where there is neither a target nor an action.
    var html: HTML? {
        let parts = [targets, states, terms].compactMap(\.self)
        guard !parts.isEmpty else { return nil }
        return "<div class=\"standing\">\(each: parts, { "<section>\($0)</section>\n" })</div>\n"
    }

    private var targets: HTML? {
        let counts = TargetCounts(indicators.map { IndicatorState($0, in: year, frame: frame) })
        guard counts.total > 0 else { return nil }
        let bar = TargetBar(counts: counts)
        return "<h2>\(bar.title(language))</h2>\n\(bar.html(language))"
    }

    private var states: HTML? {
        guard !actions.isEmpty else { return nil }
        let counts = StateCounts(actions), words = context(StandingPhrases.actionsDone(counts.done(language)))
        return "<h2>\(words)</h2>\n\(counts.html(language))"
    }

    // MARK: What is late, what comes first

    /// So many are named; the time line has them all.
    private static let shown = 3

    private var terms: HTML? {
        guard !actions.isEmpty else { return nil }
        let due = DueActions(actions, on: frame.today)
        let all =
            "<p class=\"dl\"><a href=\"\(url: frame.href(.timeline(year)))\">\(context(PlanPhrases.timeline(year)))</a></p>\n"
            as HTML
        if !due.overdue.isEmpty {
            return """
                <h2>\(context(StandingPhrases.overdue(due.overdue.count)))</h2>
                <p class="small muted">\(context(StandingPhrases.notReported))</p>\(list(due.overdue))\(all)
                """
        }
        if !due.next.isEmpty {
            return "<h2>\(context(StandingPhrases.next))</h2>\n\(list(due.next))\(all)"
        }
        let words = due.dated == 0 ? StandingPhrases.noDates : StandingPhrases.allDone
        return "<h2>\(context(StandingPhrases.next))</h2>\n<p>\(context(words))</p>\n"
    }

    private func list(_ items: [AgendaItem]) -> HTML {
        let more: HTML? =
            items.count > Self.shown
            ? "<li class=\"muted\">\(context(StandingPhrases.more(items.count - Self.shown)))</li>" : nil
        return "<ul class=\"terms-due\">\(each: items.prefix(Self.shown), { line($0) })\(more)</ul>\n"
    }

    private func line(_ item: AgendaItem) -> HTML {
        "<li><span class=\"when\">\(ItemList(frame: frame).due(item))</span> <a href=\"\(url: frame.href(.item(item.id)))\">\(frame.nl(item.title))</a></li>"
    }
}
