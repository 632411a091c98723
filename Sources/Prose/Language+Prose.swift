package import Phrases

extension Language {
    /// The words of this language.
    package func choose(_ dutch: @autoclosure () -> Prose, _ english: @autoclosure () -> Prose) -> Prose {
        self == .dutch ? dutch() : english()
    }
}
