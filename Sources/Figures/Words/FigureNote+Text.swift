package import Phrases

extension FigureNote {
    /// The caveat as one sentence.
    package func text(in language: Language, edition: Edition) -> String { "" }
}
