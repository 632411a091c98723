import Testing

@testable import Records

/// What points at one person, cut into its parts, with every mark between them that a page takes away or shows as it is.
@Suite("Marks between the parts of what points at one person")
struct IdentifierMarkTests {
    struct Parts: Sendable, CustomTestStringConvertible {
        let kind: IdentifierScan.Kind
        let parts: [String]
        /// What stands between the parts as people write it.
        let sign: String
        /// Whether marks alone between the parts still make one of it: `12*GBK*3` becomes no plate.
        let holdsWithoutSign: Bool

        var testDescription: String { parts.joined(separator: sign) }
    }

    static let all = [
        Parts(kind: .phone, parts: ["06", "1234", "5678"], sign: "-", holdsWithoutSign: true),
        Parts(kind: .phone, parts: ["06", "12", "34", "56", "78"], sign: " ", holdsWithoutSign: true),
        Parts(kind: .phone, parts: ["030", "123", "45", "67"], sign: ".", holdsWithoutSign: true),
        Parts(kind: .phone, parts: ["+31", "6", "1234", "5678"], sign: "-", holdsWithoutSign: true),
        Parts(kind: .bsn, parts: ["111", "222", "333"], sign: ".", holdsWithoutSign: true),
        Parts(kind: .bsn, parts: ["1234", "56782"], sign: "-", holdsWithoutSign: true),
        Parts(kind: .iban, parts: ["NL91", "ABNA", "0417", "1643", "00"], sign: "", holdsWithoutSign: true),
        Parts(kind: .plate, parts: ["12", "GBK", "3"], sign: "-", holdsWithoutSign: false),
        Parts(kind: .plate, parts: ["AB", "12", "34"], sign: "-", holdsWithoutSign: false),
        Parts(kind: .mail, parts: ["jan", "@", "voorbeeld", ".", "nl"], sign: "", holdsWithoutSign: true),
    ]
    static let takenAway = [
        "*", "**", "`", "~~", "\\", "\u{200B}", "\u{AD}", "\u{2060}", "<b>", "</i>", "<!-- x -->", "&shy;", "&#8203;",
    ]
    static let shown = ["_", "__", "[", "]", "{", "}", "|", "^", "#", "!", "=", "\"", "'", "&", ">", "&#95;"]

    @Test("Whatever mark stands between the parts, it is found, and its kind", arguments: all)
    func found(_ identifier: Parts) {
        for mark in Self.takenAway + Self.shown {
            let isSeen = Self.shown.contains(mark)
            for text in spellings(identifier, mark, isAlone: identifier.holdsWithoutSign || isSeen) {
                for sentence in ["Zie \(text) voor meer.", text] {
                    let found = IdentifierScan.findings(in: sentence)
                    #expect(found.map(\.kind) == [identifier.kind], "\(sentence): \(found.map(\.text))")
                }
            }
        }
    }

    /// The mark between all parts and at each place by itself, before, behind and instead of the usual sign.
    private func spellings(_ identifier: Parts, _ mark: String, isAlone: Bool) -> [String] {
        let sign = identifier.sign, parts = identifier.parts
        // Beside a space marks are quotes, cells and words of a sentence; only an underscore is a mark there too.
        let isApart = sign == " " && Self.shown.contains(mark) && !mark.hasPrefix("_") && mark != "&#95;"
        var spellings: [String] = []
        for joint in isApart ? [] : [sign + mark, mark + sign, mark + sign + mark] {
            spellings.append(parts.joined(separator: joint))
            for place in 1..<parts.count {
                spellings.append(
                    parts[..<place].joined(separator: sign) + joint + parts[place...].joined(separator: sign))
            }
        }
        guard isAlone else { return spellings }
        spellings.append(parts.joined(separator: mark))
        // Taken away at one place it leaves other groups than people write: `111*222.333` is read as `111222.333`.
        guard Self.shown.contains(mark) || sign.isEmpty else { return spellings }
        for place in 1..<parts.count {
            spellings.append(parts[..<place].joined(separator: sign) + mark + parts[place...].joined(separator: sign))
        }
        return spellings
    }

    @Test(
        "Marks in what only looks like it find nothing",
        arguments: [
            "rapport_2021_12345.pdf", "|123|456|782|", "|06|07|08|09|10|", "| 06 | 12 | 34 | 56 | 78 |", "AB_12_34_56",
            "|AB|12|34|", "goc_112_2022", "\"06\" en \"12345678\"", "06-11-2021_12", "2021_56783", "a_b@c", "x|y|z",
            "§ 4.1_2", "[06], [12], [34], [56], [78]", "06=12", "{{casework.goc.handled|2022}}", "ab_12_34.csv",
            "07:30_08:15", "GM0344_GM0307", "&nbsp;&nbsp;1.234.567", "R&D 12 34", "5 < 6 > 3", "#123 #456 #789",
        ])
    func passes(_ text: String) {
        for sentence in [text, "Zie \(text) voor meer."] {
            #expect(IdentifierScan.findings(in: sentence).map(\.text) == [], "\(sentence)")
        }
    }
}
