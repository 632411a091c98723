package import Phrases

/// A question of the explorer with the address that answers it, in the gallery of good examples.
package struct ExampleView: Hashable, Sendable {
    /// The question, as a reader would ask it.
    package let title: Phrase
    /// What stands behind the question mark of the Dutch address: `beeld=trechter&maat=per-1000&soort=1.1.1`.
    package let query: String

    package init(title: Phrase, query: String) { (self.title, self.query) = (title, query) }
}
