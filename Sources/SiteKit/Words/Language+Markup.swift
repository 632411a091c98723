package import Markup
package import Phrases

extension Language {
    /// The markup of this language.
    package func choose(_ dutch: @autoclosure () -> HTML, _ english: @autoclosure () -> HTML) -> HTML {
        self == .dutch ? dutch() : english()
    }
}
