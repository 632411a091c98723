package import Phrases
package import Records

/// What a place says beside its report: plain paragraphs, refused where they are entered rather than where they are printed.
package struct ReportRemark: Hashable, Sendable {
    package static let limit = 20_000
    package let paragraphs: [String]

    package enum Problem: Error, Hashable, Sendable {
        case empty, tooLong(Int), notText
        /// Control and direction marks, noncharacters, NUL.
        case invisible(String)
        /// A pictograph that the fonts of documents lack.
        case pictograph(String)
        case markup
        case pointsAtPerson(IdentifierScan.Kind)
    }

    package init(_ text: String) throws(Problem) {
        let length = text.unicodeScalars.count
        guard length <= Self.limit else { throw .tooLong(length) }
        for scalar in text.unicodeScalars where !["\n", "\r", "\t"].contains(scalar) {
            if scalar.isInvisible || scalar.properties.isNoncharacterCodePoint {
                throw .invisible("U+" + String(scalar.value, radix: 16, uppercase: true))
            }
            if scalar.properties.isEmojiPresentation || (0x1F000...0x1FAFF).contains(scalar.value) {
                throw .pictograph(String(scalar))
            }
        }
        guard !Self.hasTag(text) else { throw .markup }
        if let found = IdentifierScan.findings(in: text).first { throw .pointsAtPerson(found.kind) }
        let lines = PlanText(text).rawValue.split(separator: "\n", omittingEmptySubsequences: false)
        paragraphs = lines.split { $0.allSatisfy { $0 == " " || $0 == "\t" } }.map { $0.joined(separator: " ") }
        guard !paragraphs.isEmpty else { throw .empty }
    }

    /// A sign that opens an element, a comment or a reference.
    private static func hasTag(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return zip(scalars, scalars.dropFirst()).contains { first, second in
            (first == "<" && (second.properties.isAlphabetic || "/!?".unicodeScalars.contains(second)))
                || (first == "&" && (second == "#" || second.properties.isAlphabetic))
        }
    }
}

extension ReportRemark.Problem {
    package var sentence: Phrase {
        switch self {
        case .empty: Phrase("De opmerking is leeg.", "The remark is empty.")
        case .tooLong(let count):
            Phrase {
                let (length, most) = ($0.number(count), $0.number(ReportRemark.limit))
                return Phrase(
                    "De opmerking is \(length) tekens lang; \(most) mag.",
                    "The remark is \(length) characters long; \(most) is allowed.")($0)
            }
        case .notText: Phrase("Het bestand is geen tekst in UTF-8.", "The file is no text in UTF-8.")
        case .invisible(let sign):
            Phrase(
                "In de opmerking staat een onzichtbaar teken (\(sign)). Haal het weg.",
                "The remark holds an invisible character (\(sign)). Remove it.")
        case .pictograph(let sign):
            Phrase(
                "Het teken \(sign) kan niet in een document staan. Schrijf het in woorden.",
                "The sign \(sign) cannot stand in a document. Say it in words.")
        case .markup:
            Phrase(
                "De opmerking bevat codes zoals in een webpagina. Schrijf gewone tekst.",
                "The remark holds codes as in a web page. Write plain text.")
        case .pointsAtPerson(let kind):
            Phrase {
                let words = kind.words($0)
                return Phrase(
                    "De opmerking wijst naar één persoon (\(words)). Haal dat weg.",
                    "The remark points at one person (\(words)). Remove it.")($0)
            }
        }
    }
}
