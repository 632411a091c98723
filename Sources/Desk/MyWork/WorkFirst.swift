import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// What a page of work opens with: how much there is and how much of it presses, and the way to what presses most.
struct WorkFirst {
    let work: WorkList
    let context: PageContext

    private var language: Language { context.language }

    /// `21 acties: 2 te laat, 1 binnen een maand, 15 zonder bericht.`
    var sentence: String {
        let open = work.items.filter { $0.urgency != .closed }
        guard !open.isEmpty else { return context(WorkPhrases.allClosed(work.items.count)) }
        let count = language.count(open.count, one: WorkPhrases.openActions.one, many: WorkPhrases.openActions.many)
        let parts = [WorkList.Urgency.overdue, .dueSoon, .silent].compactMap { urgency -> String? in
            let number = work.items(urgency).count
            return number > 0 ? context(WorkPhrases.pressing(urgency, number)) : nil
        }
        return parts.isEmpty ? "\(count). \(context(WorkPhrases.nothingPresses))" : "\(count): \(language.list(parts))."
    }

    /// So many are named; the rest follows below them.
    private static let shown = 5

    /// What is late or nearly due, each with the way to its form below; `nil` without any.
    var html: HTML? {
        let items = work.items(.overdue) + work.items(.dueSoon)
        guard !items.isEmpty else { return nil }
        let more: HTML? =
            items.count > Self.shown
            ? "<li class=\"muted\">\(context(WorkPhrases.more(items.count - Self.shown)))</li>" : nil
        return """
            <section class="first-work" aria-labelledby="first-work"><h2 id="first-work">\(context(WorkPhrases.first))</h2>
            <ul class="terms-due">\(each: items.prefix(Self.shown), { line($0) })\(more)</ul></section>

            """
    }

    private func line(_ item: WorkList.Item) -> HTML {
        let due: HTML? = item.action.dueTerm.map { "<span class=\"when\">\($0.text(in: language))</span> " }
        return "<li>\(due)<a href=\"\(Href(fragment: item.name))\" lang=\"nl\">\(item.action.title)</a></li>"
    }
}
