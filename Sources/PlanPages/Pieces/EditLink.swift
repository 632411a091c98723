import Accounts
import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

extension PlanFrame {
    /// The way from an indicator to where its owner states a value, for who may.
    func stateLink(_ indicator: Indicator) -> HTML? {
        guard context.viewer != .public, context.services.plans != nil, indicator.takesStatedValues,
            let right = plan.document.stateRight(of: indicator), context.allows(right),
            !context.allows(PlanEntry.indicator(indicator).editRight)
        else { return nil }
        let href = context.href(.edit(.work)).at(fragment: "i-\(indicator.id)")
        return """
             <a class="edit-link" href="\(url: href)">\(context(Phrase("Waarde opgeven", "State a value")))<span class="vh">: \(nl(indicator.title))</span></a>
            """
    }

    /// The way from an entry to its form, for who may write it.
    ///
    /// The public never has one: their pages are kept and shared, and a page for somebody who is signed in never is.
    func editLink(_ entry: PlanEntry) -> HTML? {
        guard context.viewer != .public, context.services.plans != nil, let id = ItemID(entry.id),
            context.allows(entry.editRight)
        else { return nil }
        let href = context.href(.edit(.entry(plan.planYear, id)))
        return """
             <a class="edit-link" href="\(url: href)">\(context(PlanNames.edit))<span class="vh">: \(nl(entry.title))</span></a>
            """
    }
}
