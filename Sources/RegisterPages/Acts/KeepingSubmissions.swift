import Markup
import Phrases
import Records
import Registers
import SiteKit

/// What takes a second person: destroying rows, and editions.
enum KeepingSubmissions {
    static func askErasure(_ submission: Submission) throws -> FormAnswer {
        guard let place = try RowPlace(submission), let standing = place.standing else { return .missing }
        let reason: String
        do throws(FreeTextProblem) { reason = try FreeText.reason(submission.form["why"]) } catch {
            return submission.again([FormProblem("why", error.phrase)])
        }
        let result = try place.desk.store.askErasure(
            of: .row(place.desk.id, standing.id), reason: reason, by: place.desk.actor)
        return submission.answer(result, submission.context.here(telling: .secondAsked), reason: "why")
    }

    static func decideErasure(_ submission: Submission) throws -> FormAnswer {
        guard case .register(.keeping(let id)) = submission.context.route,
            let desk = RegisterDesk(id, submission.context, submission.published),
            let erasure = Int64(submission.form["object"]).flatMap(ErasureID.init(rawValue:)),
            try desk.store.erasures(for: desk.viewer, waiting: true).contains(where: {
                $0.id == erasure && $0.subject.register == id
            })
        else { return .missing }
        let isConfirmed = submission.form["do"] == "confirm"
        let result = try desk.store.decideErasure(erasure, confirmed: isConfirmed, by: desk.actor)
        return submission.answer(
            result, submission.context.here(telling: isConfirmed ? .removed : .requestCancelled))
    }

    static func freeze(_ submission: Submission) throws -> FormAnswer {
        guard case .register(.editions(let id)) = submission.context.route,
            let desk = RegisterDesk(id, submission.context, submission.published)
        else { return .missing }
        return submission.answer(
            try desk.store.freeze(id, by: desk.actor), submission.context.here(telling: .saved))
    }

    static func decideEdition(_ submission: Submission) throws -> FormAnswer {
        guard case .register(.editions(let id)) = submission.context.route,
            let desk = RegisterDesk(id, submission.context, submission.published),
            let edition = Int64(submission.form["object"]).flatMap(RegisterEditionID.init(rawValue:)),
            try desk.store.editions(of: id, for: desk.viewer).contains(where: { $0.id == edition })
        else { return .missing }
        let remark: String
        do throws(FreeTextProblem) { remark = try FreeText.reason(submission.form["remark"]) } catch {
            return submission.again([FormProblem("remark", error.phrase)])
        }
        let result = try desk.store.decide(
            submission.form["do"] == "release" ? .released : .returned, remark: remark, on: edition, by: desk.actor)
        return submission.answer(result, submission.context.here(telling: .saved), reason: "remark")
    }
}
