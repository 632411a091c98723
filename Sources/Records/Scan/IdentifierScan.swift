/// Finds in free text what points at one person: such text is warned about, and refused where the field is public.
///
///     IdentifierScan.findings(in: "Bel 06-12345678") // [phone]
///
/// It looks for shapes with a check where they have one (eleven-test, mod 97), so that amounts, years and articles of
/// law pass, and it looks at the text as a reader does (`ScannedText`). It does not find names, and does not mean that a
/// text without findings is harmless.
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

    /// Of each kind no more are told of one text: whoever reads it has long seen what is the matter.
    private static let most = 500

    /// The findings in order of place; none overlaps another.
    package static func findings(in text: String) -> [Finding] {
        guard mayHold(text) else { return [] }
        var readings = [ScannedText(text)]
        // What stands between tags is one word for a reader, and a reference is a sign.
        if text.utf8.contains(where: "<&\n".utf8.contains) { readings.append(ScannedText(text, asShown: true)) }
        // Numbers know of marks between them; what has letters is looked at without them too.
        let isMarked = readings[0].bytes.contains(where: \.isMark)
        let unmarked = isMarked ? [ScannedText(text, asShown: true, withoutMarks: true)] : []
        var found: [Finding] = []
        func take(_ kind: Kind, in text: ScannedText, _ ranges: [Range<Int>]) {
            for range in ranges.prefix(most).map(text.original)
            where !found.contains(where: { $0.range.overlaps(range) }) {
                found.append(Finding(kind: kind, range: range, text: String(text.original[range])))
            }
        }
        for text in readings + unmarked {
            take(.mail, in: text, mails(text))
            take(.iban, in: text, ibans(text))
        }
        for text in readings {
            let runs = DigitRun.all(in: DigitRun.withNoughts(text.bytes))
            take(.phone, in: text, phones(runs))
            take(.bsn, in: text, serviceNumbers(runs, in: text))
        }
        for text in readings + unmarked { take(.plate, in: text, plates(text)) }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The text with dots in the place of what points at one person: for the name of a file, which is shown as it came.
    package static func masked(_ text: String) -> String {
        var masked = text
        for finding in findings(in: text).reversed() { masked.replaceSubrange(finding.range, with: "…") }
        return masked
    }

    /// Every shape that is looked for has a digit, an @ or the word for it: most texts have none.
    private static func mayHold(_ text: String) -> Bool {
        text.utf8.contains { $0.isDigit || $0 == UInt8(ascii: "@") || $0 >= 0x80 }
            || text.contains(IdentifierPattern.wordedAt)
    }
}
