import Markup
import Phrases
import SiteKit
import Strategy
import Writing

extension SavedTogether {
    /// When it was, how much, and the button that takes all of it back.
    func html(_ context: PageContext) -> HTML {
        let moment = PlanMoment.text(revisions.first?.at ?? 0, context.language)
        return """
            <div class="edit-part">\(FormView.html(.planUndoTogether, in: context, object: object, css: "form inline") { fields in
                "<p>\(context(EditPhrases.changedTogether(revisions.count, moment)))</p>\(fields.button(EditPhrases.undoTogether, css: "btn quiet"))"
            })</div>

            """
    }
}
