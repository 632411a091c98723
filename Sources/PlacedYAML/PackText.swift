import Facts
import Phrases

/// What is refused before a YAML parser sees it: other encodings, invisible characters, anchors, tags, deep nesting.
///
/// Anchors and aliases can make a small file huge (a "billion laughs"); a pack needs none, and is easier to read without.
enum PackText {
    static let nestingLimit = 32

    static func checked(_ bytes: [UInt8], name: String, linesAbove: Int = 0, log: PackLog) -> String? {
        func report(_ line: Int, found: Phrase, expected: Phrase, cure: Phrase) {
            PackPlace(file: name, line: line + linesAbove, key: "", log: log).report(
                found: found, expected: expected, cure: cure)
        }
        guard var text = String(validating: bytes, as: UTF8.self) else {
            report(
                firstInvalidLine(bytes), found: Phrase("een teken dat geen UTF-8 is", "a character that is not UTF-8"),
                expected: Phrase("een bestand dat als UTF-8 is bewaard", "a file saved as UTF-8"),
                cure: Phrase(
                    "open het bestand in je tekstprogramma en bewaar het opnieuw met codering UTF-8",
                    "open the file in your editor and save it again with encoding UTF-8"))
            return nil
        }
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        var scan = Scan()
        var isClean = true
        for scalar in text.unicodeScalars {
            guard let problem = scan.next(scalar) else { continue }
            isClean = false
            switch problem {
            case .invisible:
                report(
                    scan.line,
                    found: Phrase(
                        "het onzichtbare teken \(Finding.quote(String(scalar)))",
                        "the invisible character \(Finding.quote(String(scalar)))"),
                    expected: Phrase("zichtbare tekens en regeleinden", "visible characters and line ends"),
                    cure: Phrase(
                        "haal het teken weg of typ de regel opnieuw", "remove the character, or type the line again"))
            case .anchor:
                report(
                    scan.line,
                    found: Phrase(
                        "\"\(scan.sigil)\" aan het begin van een waarde: een anker, alias, tag of opdracht van YAML",
                        "\"\(scan.sigil)\" at the start of a value: a YAML anchor, alias, tag or directive"),
                    expected: Phrase("de waarde zelf", "the value itself"),
                    cure:
                        Phrase(
                            "schrijf de waarde helemaal uit; zet een tekst die zo begint tussen aanhalingstekens of begin met een ander woord",
                            "write the value out in full; put a text that starts like this in quotes, or start it with another word"
                        )
                )
            case .nesting:
                report(
                    scan.line,
                    found: Phrase(
                        "meer dan \(nestingLimit) haakjes of streepjes in elkaar",
                        "more than \(nestingLimit) nested brackets or dashes"),
                    expected: Phrase("een lijst met waarden", "a list of values"),
                    cure: Phrase(
                        "sluit de haakjes of haal weg wat er niet hoort",
                        "close the brackets, or remove what does not belong here"))
                return nil
            }
        }
        return isClean ? text : nil
    }

    private static func firstInvalidLine(_ bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
    }

    private enum Problem { case invisible, anchor, nesting }

    /// Looks at one character at a time, without knowing quotes: it rather refuses an odd text than admits an alias.
    private struct Scan {
        private(set) var line = 1
        /// The `&`, `*`, `!` or `%` that may open something; kept for the message.
        private(set) var sigil: Unicode.Scalar = " "
        /// The last character on this line that is no blank; a line feed at its start.
        private var previous: Unicode.Scalar = "\n"
        private var awaitsName = false
        private var depth = 0
        private var leadingDashes = 0
        private var isLeading = true

        mutating func next(_ scalar: Unicode.Scalar) -> Problem? {
            if awaitsName {
                awaitsName = false
                // A blank after it makes it ordinary text; YAML would refuse it there anyway.
                if scalar != " ", scalar != "\n", scalar != "\r" { return .anchor }
            }
            switch scalar {
            case "\n":
                line += 1
                previous = "\n"
                leadingDashes = 0
                isLeading = true
                return nil
            case " ", "\t", "\r": return nil
            case "&", "*", "!":
                if "\n:-,[{?".unicodeScalars.contains(previous) {
                    sigil = scalar
                    awaitsName = true
                }
            case "%":
                if previous == "\n" {
                    sigil = scalar
                    awaitsName = true
                }
            case "[", "{": depth += 1
            case "]", "}": depth = max(0, depth - 1)
            case "-", "?", ":": if isLeading { leadingDashes += 1 }
            default:
                isLeading = false
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return .invisible
                default: break
                }
            }
            previous = scalar
            // A line of dashes alone is a separator or a comment's ornament at most 100 wide.
            return depth > nestingLimit || leadingDashes > 100 ? .nesting : nil
        }
    }
}
