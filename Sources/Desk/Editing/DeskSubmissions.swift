import Accounts
import Figures
import Phrases
import Records
package import SiteKit
import Strategy
import Writing

/// What the forms of a year do: adopt, publish and take back.
package enum DeskSubmissions {
    package static func adopt(_ submission: Submission) throws -> FormAnswer {
        guard case .edit(.desk(let year)) = submission.context.route, let store = submission.services.plans else {
            return .missing
        }
        guard let author = PlanAuthor(submission.viewer, .adoptPlan) else { return .forbidden }
        guard let token = Int64(submission.form["object"]) else { return .missing }
        let reason = try FormProblem.reason(submission.form)
        if let draft = try PlanDraft(year, store),
            try !AdoptionWarnings(draft, in: submission.context, from: store).problems.isEmpty,
            !submission.form.isTicked(AdoptionWarnings.field)
        {
            return submission.again([FormProblem(AdoptionWarnings.field, EditPhrases.adoptUnread)])
        }
        let region = PlanRegion(submission.context.edition.pack)
        switch try store.adopt(year, token: token, reason: reason, in: region, by: author) {
        case .success: return .done(submission.context.saved(.desk(year), telling: .adopted))
        case .failure(let refused): return submission.again(problems(refused.refusal))
        }
    }

    /// More obstacles than these are counted and not listed.
    private static let obstacleLimit = 100

    private static func problems(_ refusal: PlanRefusal) -> [FormProblem] {
        let isAboutReason = [.reasonMissing, .withdrawalReasonMissing, .reasonPointsAtPerson].contains(refusal)
        let first = FormProblem(isAboutReason ? "why" : nil, EditPhrases.refusal(refusal))
        guard case .unsound(let obstacles) = refusal else { return [first] }
        let rest = obstacles.count - obstacleLimit
        return [first] + obstacles.prefix(obstacleLimit).map { FormProblem(nil, $0.text) }
            + (rest > 0 ? [FormProblem(nil, ImportPhrases.more(rest))] : [])
    }

    /// Takes back what was saved together, as the page showed it.
    package static func undo(_ submission: Submission) throws -> FormAnswer {
        guard case .edit(.desk(let year)) = submission.context.route, let store = submission.services.plans else {
            return .missing
        }
        guard
            let found = try SavedTogether(year, by: submission.viewer, in: store, now: submission.services.now()),
            found.object == submission.form["object"]
        else { return submission.again(.notNewest) }
        guard let author = found.author(submission.viewer) else { return .forbidden }
        return submission.answer(
            try store.undo(together: found.revisions, by: author), on: .desk(year), telling: .undone)
    }

    /// Takes back what the public reads, as the page showed it.
    package static func withdraw(_ submission: Submission) throws -> FormAnswer {
        guard case .edit(.desk(let year)) = submission.context.route, let store = submission.services.plans else {
            return .missing
        }
        guard let author = PlanAuthor(submission.viewer, .publishPlan) else { return .forbidden }
        guard let id = Int64(submission.form["object"]).flatMap(PlanPublicationID.init(rawValue:)) else {
            return .missing
        }
        let reason = try FormProblem.reason(submission.form)
        switch try store.withdrawPlan(year, publication: id, reason: reason, by: author) {
        case .success: return .done(submission.context.saved(.desk(year)))
        case .failure(let refused): return submission.again(problems(refused.refusal))
        }
    }

    package static func publish(_ submission: Submission) throws -> FormAnswer {
        guard case .edit(.desk(let year)) = submission.context.route, let store = submission.services.plans else {
            return .missing
        }
        guard let author = PlanAuthor(submission.viewer, .publishPlan) else { return .forbidden }
        return submission.answer(try store.publishPlan(year, by: author), on: .desk(year), telling: .published)
    }
}
