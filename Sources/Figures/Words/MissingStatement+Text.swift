package import Phrases

extension MissingStatement {
    /// One sentence for "what is missing here".
    package func text(in language: Language, edition: Edition) -> String { "" }
}
