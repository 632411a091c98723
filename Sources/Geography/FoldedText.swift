/// A text made comparable by `NameFolding`, with a blank around every word, so that `Urk` is not found in `Urkers`.
package struct FoldedText: Hashable, Sendable {
    private let bytes: [UInt8]

    package init(_ text: some StringProtocol) {
        bytes = [NameFolding.space] + NameFolding.fold(text) + [NameFolding.space]
    }

    /// Whether the words of the other stand in this one, whole and in their order.
    package func contains(words other: FoldedText) -> Bool { contains(other.bytes) }

    /// Whether folded bytes stand anywhere in it, within words too.
    package func contains(_ part: some Collection<UInt8>) -> Bool { contains(Array(part)) }

    /// Byte by byte: the search of the standard library takes ten times as long over texts as short as these.
    private func contains(_ part: [UInt8]) -> Bool {
        guard let first = part.first, part.count <= bytes.count else { return part.isEmpty }
        return bytes.withUnsafeBufferPointer { text in
            part.withUnsafeBufferPointer { part in
                for start in 0...(text.count - part.count) where text[start] == first {
                    var length = 1
                    while length < part.count, text[start + length] == part[length] { length += 1 }
                    if length == part.count { return true }
                }
                return false
            }
        }
    }
}

extension Sequence {
    /// In the order of names, as people look for them: without regard to capitals, diacritics and punctuation.
    package func sorted(byName name: (Element) -> String) -> [Element] {
        map { (folded: NameFolding.fold(name($0)), element: $0) }
            .sorted { $0.folded.lexicographicallyPrecedes($1.folded) }.map(\.element)
    }
}
