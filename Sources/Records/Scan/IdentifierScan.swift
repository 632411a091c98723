/// Finds in free text what points at one person: such text is warned about, and refused where the field is public.
///
///     IdentifierScan.findings(in: "Bel 06-12345678") // [phone]
///
/// It looks for shapes with a check where they have one (eleven-test, mod 97), so that amounts, years and articles of
/// law pass. It does not find names, and does not mean that a text without findings is harmless.
package enum IdentifierScan {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Citizen service number.
        case bsn
        case plate
        case phone
        case mail
        case iban
    }

    package struct Finding: Hashable, Sendable {
        package let kind: Kind
        package let range: Range<String.Index>
        package let text: String
    }

    /// The findings in order of place; none overlaps another.
    package static func findings(in text: String) -> [Finding] {
        var found: [Finding] = []
        for (kind, ranges) in [
            (Kind.mail, mails(text)), (.iban, ibans(text)), (.phone, phones(text)), (.bsn, serviceNumbers(text)),
            (.plate, plates(text)),
        ] {
            for range in ranges where !found.contains(where: { $0.range.overlaps(range) }) {
                found.append(Finding(kind: kind, range: range, text: String(text[range])))
            }
        }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether the character before the range is not one of those that would make it the middle of something else.
    static func stands(_ range: Range<String.Index>, in text: String, notAfter excluded: (Character) -> Bool) -> Bool {
        range.lowerBound == text.startIndex || !excluded(text[text.index(before: range.lowerBound)])
    }

    private static func mails(_ text: String) -> [Range<String.Index>] {
        text.matches(of: IdentifierPattern.mail)
            .map(\.range)
    }

    /// Mod 97 of the number that letters and digits make, with the first four at the end (ISO 13616).
    private static func ibans(_ text: String) -> [Range<String.Index>] {
        text.matches(of: IdentifierPattern.iban).map(\.range)
            .filter { stands($0, in: text, notAfter: { $0.isLetter || $0.isNumber }) }
            .compactMap { longestValid($0, in: text) }
    }

    /// A word that follows the number is not part of it: the longest beginning that passes counts.
    private static func longestValid(_ range: Range<String.Index>, in text: String) -> Range<String.Index>? {
        var end = range.upperBound
        while end > range.lowerBound {
            let characters = Array(text[range.lowerBound..<end].uppercased().filter { $0.isLetter || $0.isNumber })
            guard characters.count >= 15 else { return nil }
            if remainder(characters[4...] + characters[..<4]) == 1 { return range.lowerBound..<end }
            end = text.index(before: end)
        }
        return nil
    }

    private static func remainder(_ characters: some Sequence<Character>) -> Int {
        characters.reduce(0) { sum, character in
            let value = character.hexDigitValue ?? 0
            guard character.isASCII, let ascii = character.asciiValue else { return sum }
            if character.isNumber { return (sum * 10 + value) % 97 }
            return (sum * 100 + Int(ascii) - 55) % 97
        }
    }
}
