import Accounts
import Phrases
import Records
import Strategy

/// What the forms of a year do: adopt and publish.
enum DeskSubmissions {
    static func adopt(_ submission: Submission) -> FormAnswer {
        guard case .edit(.desk(let year)) = submission.context.route, let store = submission.services.plans else {
            return .missing
        }
        guard let author = PlanAuthor(submission.viewer, .adoptPlan) else { return .forbidden }
        guard let token = Int64(submission.form["object"]) else { return .missing }
        let reason: String
        do throws(FieldProblem) {
            reason = try FieldText.tidy(submission.form["why"], .line(limit: 500))
        } catch {
            return submission.again([FormProblem("why", error.phrase)])
        }
        do {
            switch try store.adopt(year, token: token, reason: reason, by: author) {
            case .success: return .done(submission.context.saved(.desk(year)))
            case .failure(let refused):
                let field = refused.refusal == .reasonMissing ? "why" : nil
                return submission.again([FormProblem(field, EditPhrases.refusal(refused.refusal))])
            }
        } catch {
            return submission.failed(error)
        }
    }

    /// Takes back what was saved together, as the page showed it.
    static func undo(_ submission: Submission) -> FormAnswer {
        guard case .edit(.desk(let year)) = submission.context.route, let store = submission.services.plans else {
            return .missing
        }
        do {
            guard let found = try SavedTogether(year, submission.context, store),
                found.object == submission.form["object"]
            else { return submission.again([FormProblem(nil, EditPhrases.refusal(.notNewest))]) }
            guard let author = found.author(submission.viewer) else { return .forbidden }
            switch try store.undo(together: found.revisions, by: author) {
            case .success: return .done(submission.context.saved(.desk(year)))
            case .failure(let refused):
                return submission.again([FormProblem(nil, EditPhrases.refusal(refused.refusal))])
            }
        } catch {
            return submission.failed(error)
        }
    }

    static func publish(_ submission: Submission) -> FormAnswer {
        guard case .edit(.desk(let year)) = submission.context.route, let store = submission.services.plans else {
            return .missing
        }
        guard let author = PlanAuthor(submission.viewer, .publishPlan) else { return .forbidden }
        do {
            switch try store.publishPlan(year, by: author) {
            case .success: return .done(submission.context.saved(.desk(year)))
            case .failure(let refused):
                return submission.again([FormProblem(nil, EditPhrases.refusal(refused.refusal))])
            }
        } catch {
            return submission.failed(error)
        }
    }
}
