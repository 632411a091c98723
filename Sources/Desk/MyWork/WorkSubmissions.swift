import Accounts
import Figures
import Markup
import Phrases
import Records
package import SiteKit
import Strategy
import Writing

/// What the forms of one's own work do.
package enum WorkSubmissions {
    /// A status and a note, added to whatever the action says by now: two reports never push each other away.
    package static func update(_ submission: Submission) throws -> FormAnswer {
        guard let store = submission.services.plans, let id = ItemID(submission.form["object"]),
            let year = try store.planYears().first, let draft = try PlanDraft(year, store),
            let current = draft.revisions[id], case .agenda(var action)? = current.entry
        else { return .missing }
        let owner = action.owner.flatMap { draft.document.accountOrganisation($0) }
        let right = Right.updateStatus(PlanEntry.agenda(action).scope, owner: owner)
        guard let author = PlanAuthor(submission.viewer, right) else { return .forbidden }
        let note = try FormProblem.line(submission.form.raw("note"), limit: 2_000, in: "note")
        guard let status = ActionStatus.Kind(rawValue: submission.form["status"]) else { return .missing }
        guard !note.isEmpty else { return submission.again([FormProblem("note", WorkPhrases.noteMissing)]) }
        guard let next = ActionStatus(status, reason: note) else { return .missing }
        guard let today = PlanMoment.day(submission.services.now()) else { return .missing }
        let by = owner.flatMap { _ in action.owner } ?? draft.document.organisation(of: author)
        action.progress.append(ProgressNote(date: today, text: note, status: status, by: by))
        action.status = next
        let entry = PlanEntry.agenda(action)
        let problems =
            EntryChecks.problems(entry, in: draft.document, of: submission.context.edition.pack)
            // A report goes to all partners at once, so what would be warned about elsewhere is refused here.
            + EntryChecks.warnings(entry, in: draft.document)
        guard problems.isEmpty else { return submission.again(problems.map { FormProblem("note", $0.text) }) }
        let change = PlanEdit(year: year, item: id, entry: entry, base: current.id, reason: "")
        switch try store.save([change], by: author) {
        case .saved: return .done(submission.context.saved(.work).at(fragment: id.rawValue))
        case .conflict: return submission.again(.draftChanged)
        }
    }
}
