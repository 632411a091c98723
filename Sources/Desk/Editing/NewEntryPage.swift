import Accounts
import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// The first step to a new item: what it is called and where it belongs; the rest is filled in its own form.
enum NewEntryPage {
    static func page(_ year: Int, kind: PlanEntry.Kind, in context: PageContext, from store: any PlanStore) throws
        -> Page?
    {
        guard let draft = try PlanDraft(year, store) else { return nil }
        let programmes = draft.document.programmes.filter { context.allows(PlanEntry.programme($0).editRight) }
        guard kind.hasProgramme ? !programmes.isEmpty : context.allows(.edit(.all)) else { return nil }
        let title = "\(context(EditPhrases.new)): \(context(EditPhrases.kind(kind)).lowercased())"
        return Page(
            title: title, description: context(EditPhrases.description), section: .plan,
            crumbs: context.crumbs(to: title, below: (EditPhrases.desk(year), .edit(.desk(year)))),
            body: """
                <div class="stack"><h1>\(title)</h1></div>
                \(FormView.html(.planCreate, in: context) { fields in
                    """
                    \(fields.text("title", FieldLabels.title, limit: 300))\
                    \(kind.hasProgramme ? fields.choice("programme", EditPhrases.otherPlan, options: programmes.map { ($0.id.rawValue, $0.title) }) : nil)\
                    \(fields.button(EditPhrases.add))
                    """
                })
                """
        ).unlisted
    }
}
