package import Markup
import Phrases
package import Records
import Strategy

extension PlanFrame {
    /// A text of the plan as markup, its bound numbers filled in; Dutch on every page.
    /// - Parameter headings: the level of a heading of the first order in the text; the plan's texts begin at the second.
    package func prose(_ text: PlanText, headings: Int = 3) -> HTML? {
        guard !text.isEmpty else { return nil }
        let rendering = TextRendering(
            values: values, language: .dutch, headingLevel: headings, address: { href(of: $0) })
        return "<div class=\"body\"\(attr: "lang", lang)>\(text.html(rendering))</div>\n"
    }
}
