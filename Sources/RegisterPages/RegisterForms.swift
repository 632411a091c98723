import Accounts
import SiteKit

/// The forms of the registers. Whoever works in the coalition gets as far as a form; what they may write follows from the
/// declaration of the register and is asked again for each row and field.
enum RegisterForms {
    static let coalition = Access.someObject([.partner, .editor, .analyst, .approver])

    static var all: [FormDescription] {
        [
            FormDescription(.rowSave, coalition, [.keepsTyping, .isPublication], submit: RowSubmissions.save),
            FormDescription(.rowMove, coalition, [.keepsTyping, .isPublication], submit: StandingSubmissions.move),
            FormDescription(.rowUndo, coalition, .isPublication, submit: StandingSubmissions.undo),
            FormDescription(.rowReview, coalition, .isPublication, submit: StandingSubmissions.review),
            FormDescription(.rowDecide, coalition, [.keepsTyping, .isPublication], submit: StandingSubmissions.decide),
            FormDescription(.rowSeries, coalition, [.keepsTyping, .isPublication], submit: SeriesSubmissions.submit),
            FormDescription(.erasureAsk, coalition, .keepsTyping, submit: KeepingSubmissions.askErasure),
            FormDescription(
                .erasureDecide, coalition, [.isSensitive, .isPublication], submit: KeepingSubmissions.decideErasure),
            FormDescription(.editionFreeze, coalition, .isPublication, submit: KeepingSubmissions.freeze),
            FormDescription(
                .editionDecide, coalition, [.keepsTyping, .isPublication], submit: KeepingSubmissions.decideEdition),
        ]
    }
}
