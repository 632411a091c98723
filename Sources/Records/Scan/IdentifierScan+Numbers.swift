extension IdentifierScan {
    /// Nine digits, whole or in the usual groups, that pass the eleven-test; eight or nine after the word itself.
    static func serviceNumbers(_ text: String) -> [Range<String.Index>] {
        let loose = text.matches(
            of: IdentifierPattern.number
        ).map(\.range).filter {
            stands($0, in: text, notAfter: { $0.isNumber || ".,-".contains($0) }) && !isAmount($0, in: text)
        }
        let named = text.matches(
            of: IdentifierPattern.namedNumber
        ).map { $0.number.startIndex..<$0.number.endIndex }
        return (named + loose).filter { passesElevenTest(text[$0]) }
    }

    /// The weights 9 to 2 and −1 on nine digits give a multiple of eleven.
    private static func passesElevenTest(_ text: Substring) -> Bool {
        var digits = text.compactMap(\.wholeNumberValue)
        if digits.count == 8 { digits.insert(0, at: 0) }
        guard digits.count == 9, digits.contains(where: { $0 != 0 }) else { return false }
        let sum = digits.dropLast().enumerated().reduce(0) { $0 + $1.element * (9 - $1.offset) } - digits[8]
        return sum % 11 == 0
    }

    private static func isAmount(_ range: Range<String.Index>, in text: String) -> Bool {
        let before = text[..<range.lowerBound].suffix(8).lowercased(),
            after = text[range.upperBound...].prefix(8).lowercased()
        return before.contains("€") || before.hasSuffix("eur ") || before.hasSuffix("euro ")
            || after.hasPrefix(" euro") || after.hasPrefix(" eur")
    }

    /// Dutch numbers in their usual groups and numbers with a country's code; service numbers (0800, 0900, 088 stays) pass.
    static func phones(_ text: String) -> [Range<String.Index>] {
        let ranges =
            text.matches(
                of: IdentifierPattern.mobile
            )
            .map(\.range)
            + text.matches(of: IdentifierPattern.city)
            .map(\.range)
            + text.matches(
                of: IdentifierPattern.town
            ).map(\.range)
            + text.matches(of: IdentifierPattern.plainPhone).map(\.range)
            + text.matches(
                of: IdentifierPattern.abroad
            ).map(\.range)
        return ranges.filter { range in
            let digits = text[range].filter(\.isNumber)
            return stands(range, in: text, notAfter: { $0.isLetter || $0.isNumber || ".,-/".contains($0) })
                && digits.count >= 10 && !["0800", "0900", "0906", "0909"].contains(String(digits.prefix(4)))
        }
    }

    /// The fourteen layouts of Dutch plates with their hyphens; without them only right after the word.
    static func plates(_ text: String) -> [Range<String.Index>] {
        let written = text.matches(
            of: IdentifierPattern.plate
        ).map(\.range).filter { stands($0, in: text, notAfter: { $0.isLetter || $0.isNumber || $0 == "-" }) }
        let named = text.matches(
            of: IdentifierPattern.namedPlate
        )
        .map { $0.plate.startIndex..<$0.plate.endIndex }
        .filter { isPlate(shape(text[$0].filter { $0 != " " }), groups: nil, text[$0]) }
        return named
            + written.filter { range in
                let groups = text[range].split(separator: "-").map { shape($0) }
                return isPlate(groups.joined(), groups: groups, text[range])
            }
    }

    /// `LL9999`: letters and digits by their kind.
    private static func shape(_ text: some StringProtocol) -> String { String(text.map { $0.isNumber ? "9" : "L" }) }

    private static let old = ["LL-99-99", "99-99-LL", "99-LL-99", "LL-99-LL", "LL-LL-99", "99-LL-LL"]
    private static let new = [
        "99-LLL-9", "9-LLL-99", "LL-999-L", "L-999-LL", "LLL-99-L", "L-99-LLL", "9-LL-999", "999-LL-9",
    ]

    /// Since the seventh layout (2000) plates have no vowels, and no C, Q or Y.
    private static func isPlate(_ plain: String, groups: [String]?, _ text: Substring) -> Bool {
        let layout = groups?.joined(separator: "-")
        func fits(_ layouts: [String]) -> Bool {
            layout.map(layouts.contains) ?? layouts.contains { $0.filter { $0 != "-" } == plain }
        }
        if fits(old) { return true }
        return fits(new) && !text.uppercased().contains { "AEIOUCQY".contains($0) }
    }
}
