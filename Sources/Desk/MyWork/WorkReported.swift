import Markup
import Phrases
import PlanPages
import SiteKit
import Strategy
import Writing

/// What somebody reported within a day, each by its name and with the way to take it back; the newest first.
struct WorkReported {
    let work: WorkList
    let running: RunningPlans
    let context: PageContext
    let now: Int64

    private struct Report {
        let item: WorkList.Item
        let revision: PlanRevision
        let undo: HTML
    }

    private var reports: [Report] {
        work.items.compactMap { item -> Report? in
            guard let draft = running.year(item.action.year)?.draft, let revision = draft.revisions[item.action.id],
                let undo = OwnUndo(draft: draft, context: context, now: now)
                    .html(item.action.id, id: "u-\(item.name)", isExplained: false)
            else { return nil }
            return Report(item: item, revision: revision, undo: undo)
        }
        .sorted { ($1.revision.at, $0.item.name) < ($0.revision.at, $1.item.name) }
    }

    /// So many stand open; the others are in a fold.
    private static let shown = 5

    var html: HTML? {
        let reports = reports
        guard !reports.isEmpty else { return nil }
        let first = reports.prefix(Self.shown), others = reports.dropFirst(Self.shown)
        let more: HTML? =
            others.isEmpty
            ? nil
            : "<details><summary>\(context(WorkPhrases.more(others.count)))</summary><ul class=\"list reported\">\(each: others, { line($0) })</ul></details>\n"
        return """
            <section class="edit-part" aria-labelledby="reported"><h2 id="reported">\(context(WorkPhrases.reported))</h2>
            <p class="small muted">\(context(WorkPhrases.reportedExplained))</p>
            <ul class="list reported">\(each: first, { line($0) })</ul>\(more)</section>

            """
    }

    private func line(_ report: Report) -> HTML {
        let action = report.item.action
        let isTakenBack = report.revision.undoes != nil
        let words: HTML? =
            isTakenBack
            ? " <span class=\"small muted\">\(context(WorkPhrases.takenBack))</span>"
            : action.progress.last.map { "<br><span class=\"small\" lang=\"nl\">\($0.text)</span>" }
        return """
            <li><p><strong lang="nl">\(action.title)</strong> \(StatusMark.html(action.status.kind, context))\(words)</p>\(report.undo)</li>

            """
    }
}
