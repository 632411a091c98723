import Markup
import Phrases

extension Language {
    /// The markup of this language.
    func choose(_ dutch: @autoclosure () -> HTML, _ english: @autoclosure () -> HTML) -> HTML {
        self == .dutch ? dutch() : english()
    }
}
