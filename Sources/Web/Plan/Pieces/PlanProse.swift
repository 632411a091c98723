import Markup
import Phrases
import Strategy

extension PlanFrame {
    /// A text of the plan as markup, its bound numbers filled in; Dutch on every page.
    func prose(_ text: PlanText) -> HTML? {
        guard !text.isEmpty else { return nil }
        let rendering = TextRendering(values: values, language: .dutch, headingLevel: 4, address: { href(of: $0) })
        return "<div class=\"body\"\(attr: "lang", lang)>\(text.html(rendering))</div>\n"
    }
}
