import Accounts
import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// On the desk of a year: that one began it and may take that back, or why not; and the way to the year after.
struct BeginningView {
    private let beginning: PlanBeginning?
    private let refusal: PlanRefusal?
    /// The year after, where it has no plan yet.
    private let next: Int?
    private let context: PageContext

    init(_ year: Int, in context: PageContext, from store: any PlanStore, now: Int64) throws {
        self.context = context
        let author = PlanAuthor(context.viewer, .edit(.all))
        let found = try store.beginning(of: year)
        // Only one's own: who else began it is in the history.
        let own = author == nil || found?.author.account != author?.account ? nil : found
        beginning = own
        refusal = author.flatMap { own?.refusalToUndo(by: $0, at: now) }
        let after = try author == nil ? nil : store.planState(of: year + 1)
        next = author != nil && after == nil ? year + 1 : nil
    }

    var html: HTML { "\(begun)\(way)" }

    private var begun: HTML? {
        guard let beginning else { return nil }
        let text = context(BeginPhrases.began(PlanMoment.text(beginning.at, context.language), beginning.items))
        if let refusal {
            return "<p class=\"note\">\(text) \(context(EditPhrases.refusal(refusal)))</p>\n"
        }
        return """
            <div class="edit-part">\(FormView.html(.planBeginUndo, in: context, css: "form inline") { fields in
                "<p>\(text)</p>\(fields.button(BeginPhrases.undo, css: "btn quiet"))"
            })</div>

            """
    }

    private var way: HTML? {
        next.map {
            "<p><a href=\"\(context.href(.edit(.begin($0))))\">\(context(BeginPhrases.begin($0)))</a></p>\n"
        }
    }
}
