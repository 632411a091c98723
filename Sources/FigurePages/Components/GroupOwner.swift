import Markup
import Phrases
import RegionPack
import SiteKit

/// Who set the formula of a group; of one that is still to be confirmed: that nobody did, and what is asked.
enum GroupOwner {
    static func html(_ group: OffenceGroup, _ context: PageContext) -> HTML {
        guard let question = group.toConfirm else {
            return "\(context(setBy)) <span lang=\"nl\">\(group.owner)</span>"
        }
        return "\(context(proposed)). \(context(toConfirm)): <span lang=\"nl\">\(question)</span>"
    }

    static let setBy = Phrase("vastgesteld door", "set by")
    static let proposed = Phrase("voorstel, nog niet vastgesteld", "a proposal, not set yet")
    static let toConfirm = Phrase("Na te vragen", "To be asked")
}
