import Accounts
import Records
import SiteKit
import Strategy
import Writing

/// What the form of a beginning does: shows the choice again, shows what it would make, makes it; and takes it back.
enum BeginSubmissions {
    static func submit(_ submission: Submission) throws -> FormAnswer {
        guard case .edit(.begin(let year)) = submission.context.route, let store = submission.services.plans,
            let last = try PlanDraft(year - 1, store)
        else { return .missing }
        guard let author = PlanAuthor(submission.viewer, .edit(.all)) else { return .forbidden }
        if try store.planState(of: year) != nil { return submission.again(.yearExists) }
        let token = Int64(submission.form["object"]) ?? 0
        guard token == last.state.draftToken else { return submission.again(.draftChanged) }
        let beginning = YearBeginning(after: last.document)
        let (chosen, problems) = BeginForm.read(
            submission.form.fields, for: beginning, in: submission.context.language)
        switch submission.form["do"] {
        case "make":
            guard problems.isEmpty else { return submission.again(problems) }
            let outcome = try store.beginPlan(year, with: beginning.edits(chosen), after: token, by: author)
            return submission.answer(outcome, on: .desk(year))
        case "preview":
            return try problems.isEmpty ? shown(submission, from: store, of: year) : submission.again(problems)
        default: return try shown(submission, from: store, of: year)
        }
    }

    /// The page once more with what was chosen; nothing is written.
    private static func shown(
        _ submission: Submission, from store: any PlanStore, of year: Int
    ) throws -> FormAnswer {
        var context = submission.context
        context.form = FormState(submission.act, submission.form, problems: [])
        return try BeginPage.page(year, in: context, from: store).map { FormAnswer(.show($0)) } ?? .missing
    }

    /// Takes back the whole beginning of a year, from its desk.
    static func undo(_ submission: Submission) throws -> FormAnswer {
        guard case .edit(.desk(let year)) = submission.context.route, let store = submission.services.plans else {
            return .missing
        }
        guard let author = PlanAuthor(submission.viewer, .edit(.all)) else { return .forbidden }
        // Of the year itself nothing is left to show.
        return submission.answer(try store.undoBeginning(of: year, by: author), on: .begin(year))
    }
}
