import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

extension FormProblem {
    /// The reason that was typed, as it is kept; throws what is wrong with it at its field.
    static func reason(_ form: Form) throws(FormProblem) -> String {
        do throws(FreeTextProblem) { return try FreeText.reason(form["why"]) } catch {
            throw FormProblem("why", error.phrase)
        }
    }

    /// What was typed as one line of text, tidied; throws what is wrong with it at its field.
    static func line(_ typed: String, limit: Int, in field: String) throws(FormProblem) -> String {
        do { return try FieldText.tidy(typed, .line(limit: limit)) } catch { throw FormProblem(field, error.phrase) }
    }
}

extension Submission {
    /// The page again, with why the plan was not changed.
    func again(_ refusal: PlanRefusal) -> FormAnswer { again([FormProblem(nil, EditPhrases.refusal(refusal))]) }

    /// The page on which the change stands, or the form again because somebody else wrote in between.
    func answer(_ saving: PlanSaving, on route: EditRoute, telling notice: Notice = .saved) -> FormAnswer {
        guard case .saved = saving else { return again(.draftChanged) }
        return .done(context.saved(route, telling: notice))
    }

    /// The page on which the change stands, or the form again with the refusal.
    func answer<Kept>(
        _ result: Result<Kept, PlanRefused>, on route: EditRoute, telling notice: Notice = .saved
    ) -> FormAnswer {
        switch result {
        case .success: .done(context.saved(route, telling: notice))
        case .failure(let refused): again(refused.refusal)
        }
    }
}

extension PageContext {
    /// A page of the desk with the notice that something was saved.
    func saved(_ route: EditRoute, telling notice: Notice = .saved) -> Href {
        href(.edit(route), FormQuery(notice: notice))
    }
}
