import Accounts
import Figures
import Records
package import SiteKit
import Strategy
import Writing

/// What the forms of one's own work do.
package enum WorkSubmissions {
    /// Others report on the same actions at the same time; that often one tries again before giving up.
    private static let attempts = 8

    /// Every report that was filled in, or none: what is wrong with one is told at its place, and the others wait for it.
    package static func update(_ submission: Submission) throws -> FormAnswer {
        guard let store = submission.services.plans, let today = PlanMoment.day(submission.services.now()) else {
            return .missing
        }
        do {
            var waiting = try WorkReport.all(in: submission.form)
            guard !waiting.isEmpty else { return submission.again([FormProblem(nil, WorkPhrases.nothingFilledIn)]) }
            for _ in 0..<attempts {
                guard let edits = try edits(waiting, in: store, on: today, answering: submission) else {
                    return .missing
                }
                guard edits.allSatisfy({ $0.author != nil }) else { return .forbidden }
                let saved = try save(edits, to: store)
                waiting.removeAll { saved.contains($0.name) }
                if waiting.isEmpty { return .done(submission.context.saved(.work)) }
            }
            return FormAnswer(.busy(retryAfter: 5))
        } catch let wrong as WorkReport.Unsaid {
            return submission.again(wrong.problems)
        } catch is WorkReport.Unreadable {
            return .missing
        }
    }

    /// Without an author it is not the sender's to write.
    private typealias Edit = (name: WorkItemName, author: PlanAuthor?, edit: PlanEdit?)

    /// The changes that the reports make of the drafts as they stand; `nil` when one is of an action that there is not.
    private static func edits(
        _ reports: [WorkReport], in store: any PlanStore, on today: PlanDate, answering submission: Submission
    ) throws -> [Edit]? {
        let running = try RunningPlans(store, today: today)
        var edits: [Edit] = [], problems: [FormProblem] = []
        for report in reports {
            guard let draft = running.year(report.name.year)?.draft,
                let current = draft.revisions[report.name.action], case .agenda(let action)? = current.entry,
                action.year == draft.year
            else { return nil }
            let rights = draft.document.reportRights(on: action)
            guard let author = PlanAuthor(submission.viewer, anyOf: rights) else {
                edits.append((report.name, nil, nil))
                continue
            }
            do {
                let entry = try report.entry(
                    of: action, by: author, in: draft.document, of: submission.context.edition.pack, on: today)
                let edit = PlanEdit(year: draft.year, item: action.id, entry: entry, base: current.id, reason: "")
                edits.append((report.name, author, edit))
            } catch let wrong as WorkReport.Unsaid {
                problems += wrong.problems
            }
        }
        guard problems.isEmpty else { throw WorkReport.Unsaid(problems: problems) }
        return edits
    }

    /// What was saved: one transaction for each role that is needed, which nearly always is one; one in which somebody
    /// wrote in between saves nothing.
    private static func save(_ edits: [Edit], to store: any PlanStore) throws -> Set<WorkItemName> {
        var authors: [PlanAuthor] = [], saved: Set<WorkItemName> = []
        for author in edits.compactMap(\.author) where !authors.contains(author) { authors.append(author) }
        for author in authors {
            let own = edits.filter { $0.author == author }
            if case .saved = try store.save(own.compactMap(\.edit), by: author) { saved.formUnion(own.map(\.name)) }
        }
        return saved
    }
}
