package import Markup

/// Words with what they mean: what is strong, what is a name, where a link leads. HTML now, a typeset page later.
///
///     let lead: Prose = "In 2017 registreerde de politie in \(name: region) \(strong: "1.877 misdrijven")."
package struct Prose: Hashable, Sendable {
    package indirect enum Piece: Hashable, Sendable {
        case text(String)
        /// A name from a file or a user, which may be written the other way than the words around it.
        case name(String)
        case strong(Prose)
        case emphasis(Prose)
        case link(Prose, to: Href)
    }

    package private(set) var pieces: [Piece]

    package init(_ pieces: [Piece] = []) { self.pieces = pieces }
    package init(text: String) { pieces = text.isEmpty ? [] : [.text(text)] }

    package static func name(_ name: String) -> Prose { Prose([.name(name)]) }

    package var isEmpty: Bool { pieces.isEmpty }

    package mutating func append(_ other: Prose) { pieces += other.pieces }

    /// The sentences that say something, one after the other.
    package static func sentences(_ sentences: [Prose]) -> Prose {
        joined(sentences.filter { !$0.isEmpty }, separator: " ")
    }

    /// `a, b, c`.
    package static func list(_ items: [Prose]) -> Prose { joined(items, separator: ", ") }

    /// `a, b en c`: the word comes before the last.
    package static func list(_ items: [Prose], lastAfter word: String) -> Prose {
        guard let last = items.last, items.count > 1 else { return list(items) }
        return joined([list(items.dropLast()), last], separator: " \(word) ")
    }

    private static func joined(_ parts: [Prose], separator: String) -> Prose {
        Prose(Array(parts.map(\.pieces).joined(separator: [.text(separator)])))
    }
}
