package import Records

/// A number in a plan's text and how well it is founded.
package struct TextNumber: Hashable, Sendable {
    /// In the UTF-8 of the text.
    package let range: Range<Int>
    /// The line of the text, 1 for the first.
    package let line: Int
    package let text: String
    package let standing: Standing

    package enum Standing: Hashable, Sendable {
        /// Comes from an indicator and cannot go stale.
        case bound(Binding)
        /// Typed, and the item says where it stands.
        case typed(SourceReference)
        /// Nobody knows where it comes from.
        case bare
    }
}

extension PlanText {
    /// The numbers of the text, in order; years, dates, ordinals and numbers in names are none.
    package func numbers(source: SourceReference?) -> [TextNumber] {
        let bound = boundPlaces.compactMap { place -> TextNumber? in
            guard case .success(let binding) = place.binding else { return nil }
            return TextNumber(range: place.range, line: place.line, text: place.raw, standing: .bound(binding))
        }
        let standing = source.map { TextNumber.Standing.typed($0) } ?? .bare
        let typed = NumberScan(rawValue, without: boundPlaces.map(\.range)).numbers.map { found in
            TextNumber(range: found.range, line: found.line, text: found.text, standing: standing)
        }
        return (bound + typed).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}

extension PlanEntry {
    /// The numbers in the entry's text, each with what it is founded on.
    package var numbers: [TextNumber] { text.numbers(source: source) }
}
