import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// From year to year: the action that was agreed, the look-back on it, and how it goes on.
struct ItemChain {
    let frame: PlanFrame
    let id: ItemID

    var html: HTML? {
        let steps = (frame.context.shelf.history ?? frame.plan.document).chain(of: id).steps
        guard steps.count > 1 else { return nil }
        let context = frame.context
        return """
            <section aria-labelledby="keten"><h2 id="keten">\(context(ItemPhrases.chain))</h2>
            <ol class="chain years">\(each: steps, { step($0) })</ol></section>

            """
    }

    private func step(_ step: CarryOverChain.Step) -> HTML {
        let (title, kind) =
            switch step {
            case .agenda(let item): (item.title, ItemPhrases.agreed)
            case .lookBack(let item): (item.title, ItemPhrases.lookedBack)
            }
        let name: HTML =
            step.id == id
            ? "<span aria-current=\"true\">\(frame.nl(title))</span>"
            : "<a href=\"\(url: frame.href(.item(step.id)))\">\(frame.nl(title))</a>"
        return """
            <li><span class="when">\(step.year)</span><div>\(name) <span class="small muted">\(frame.context(kind))</span></div></li>

            """
    }
}
