import Markup
import Phrases
import Records
import Registers
import SiteKit

/// What is done to a row as a whole: moved, undone, reviewed, released or returned.
enum StandingSubmissions {
    static func move(_ submission: Submission) throws -> FormAnswer {
        guard let place = try RowPlace(submission), let standing = place.standing, let row = standing.row else {
            return .missing
        }
        let form = submission.form, states = place.desk.rights.states(from: row.row)
        guard let state = states.first(where: { $0.id == form["to"] }) else {
            return submission.again([FormProblem("to", FieldProblem.missing.phrase)])
        }
        let typed = TypedRow(form.typed, of: place.writable.filter { state.needs.contains($0.key) }, place.desk.frame)
        var problems = typed.problems
        var edits = typed.edits(from: row) + [.status(state.id, reason: nil)]
        if !form["since-day"].isEmpty {
            if let day = DateSpelling.day(form["since-day"]).flatMap({ PlanDate($0) }) {
                edits.append(.since(day))
            } else {
                problems.append(FormProblem("since-day", FieldProblem.noDate(form["since-day"]).phrase))
            }
        }
        guard problems.isEmpty else { return submission.again(problems) }
        let change = RowChange(row: standing.id, base: Int(form["base"]) ?? 0, edits: edits)
        switch try place.desk.store.save([change], in: place.desk.id, by: place.desk.actor) {
        case .saved: return place.done(standing.id, telling: .saved)
        case .conflict:
            var state = submission.state([FormProblem(nil, WritingPhrases.movedMeanwhile)])
            state.values["base"] = [String(standing.revision)]
            return .again(state)
        case .problems(let objections): return submission.again(objections.flatMap { place.problems($0) })
        case .refused(let refusal): return submission.again(refusal)
        }
    }

    static func undo(_ submission: Submission) throws -> FormAnswer {
        guard let place = try RowPlace(submission), let standing = place.standing,
            let revision = Int(submission.form["object"])
        else { return .missing }
        let result = try place.desk.store.undo(revision, of: standing.id, in: place.desk.id, by: place.desk.actor)
        switch result {
        case .success(nil):
            return .done(submission.context.href(.register(.keeping(place.desk.id)), FormQuery(notice: .undone)))
        case .success: return place.done(standing.id, telling: .undone)
        case .failure(let refused): return submission.again(refused.refusal)
        }
    }

    /// Of a row on its page, of the register on the page where it is kept.
    static func review(_ submission: Submission) throws -> FormAnswer {
        if case .register(.keeping(let id)) = submission.context.route {
            guard let desk = RegisterDesk(id, submission.context, submission.published) else { return .missing }
            let result = try desk.store.markReviewed(nil, in: id, by: desk.actor)
            return submission.answer(result, submission.context.here(telling: .saved))
        }
        guard let place = try RowPlace(submission), let standing = place.standing else { return .missing }
        let result = try place.desk.store.markReviewed(standing.id, in: place.desk.id, by: place.desk.actor)
        return submission.answer(result, submission.context.here(telling: .saved))
    }

    static func decide(_ submission: Submission) throws -> FormAnswer {
        guard let place = try RowPlace(submission), let standing = place.standing,
            let revision = Int(submission.form["object"])
        else { return .missing }
        let remark: String
        do throws(FreeTextProblem) { remark = try FreeText.reason(submission.form["remark"]) } catch {
            return submission.again([FormProblem("remark", error.phrase)])
        }
        let result = try place.desk.store.decide(
            submission.form["do"] == "release" ? .released : .returned, remark: remark, on: revision,
            of: standing.id, in: place.desk.id, by: place.desk.actor)
        return submission.answer(result, submission.context.here(telling: .saved), reason: "remark")
    }
}

extension Submission {
    /// The page on which it stands, or the form again with the refusal; `reason` is the input of a reason.
    func answer<Kept>(_ result: Result<Kept, RegisterRefused>, _ next: Href, reason: String? = nil) -> FormAnswer {
        switch result {
        case .success: return .done(next)
        case .failure(let refused):
            let isReason = refused.refusal == .reasonMissing || refused.refusal == .reasonPointsAtPerson
            return again([FormProblem(isReason ? reason : nil, WritingPhrases.refusal(refused.refusal))])
        }
    }
}
