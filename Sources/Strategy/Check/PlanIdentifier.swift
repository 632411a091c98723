package import Facts
package import Phrases
package import Records

/// A text of the plan in which something points at one person, such as a phone number.
package struct PlanIdentifier: Hashable, Sendable {
    /// The id of the entry.
    package let entry: String
    package let field: String
    package let label: Phrase
    package let finding: IdentifierScan.Finding
    /// The line of the entry's text, 1 for the first; 0 in another field.
    package let textLine: Int
    /// Everybody reads the entry, so the text cannot stay.
    package let isPublic: Bool

    /// More of one field than these are not told; whoever takes the first ones out sees the next.
    private static let limit = 3

    /// What the texts of an entry hold.
    ///
    /// - Parameter before: the entry before a change: what it held already is not held against the writer.
    static func all(in entry: PlanEntry, since before: PlanEntry? = nil) -> [PlanIdentifier] {
        // The id is the address of the entry, which everybody can see; its dashes stand for spaces.
        let named =
            before != nil
            ? []
            : IdentifierScan.findings(in: entry.id.replacing("-", with: " ")).prefix(limit).map { finding in
                PlanIdentifier(
                    entry: entry.id, field: "id", label: Phrase("Kenmerk (id)", "Id"), finding: finding, textLine: 0,
                    isPublic: entry.audience == .public)
            }
        return named
            + entry.kind.fields.flatMap { field -> [PlanIdentifier] in
                let text = field.read(entry)
                guard field.shape.isFreeText, before.map(field.read) != text else { return [] }
                let known = Set(before.map { places(in: field.read($0), field.shape).map(\.finding.text) } ?? [])
                return places(in: text, field.shape).filter { !known.contains($0.finding.text) }.prefix(limit).map {
                    place in
                    PlanIdentifier(
                        entry: entry.id, field: field.name, label: field.label, finding: place.finding,
                        textLine: field.name == "text" ? place.line : 0, isPublic: entry.audience == .public)
                }
            }
    }

    /// What a text holds as it is written and as it is shown, each with its line; 0 where only the page shows it.
    private static func places(
        in text: String, _ shape: FieldShape
    ) -> [(finding: IdentifierScan.Finding, line: Int)] {
        if case .rows = shape {
            // Numbers in the columns of a table are not groups of one.
            return IdentifierScan.findings(in: text.replacing("\t", with: "\n")).map { ($0, 0) }
        }
        let written = IdentifierScan.findings(in: text).map { finding in
            (finding, text[..<finding.range.lowerBound].count { $0 == "\n" } + 1)
        }
        guard case .text = shape, text.utf8.contains(where: "*_`~\\&<[#>\n".utf8.contains) else { return written }
        let known = Set(written.map { digits($0.0.text) })
        let shown = IdentifierScan.findings(in: RichText(PlanText(text)).pieces.joined(separator: "\n"))
        return written + shown.filter { !known.contains(digits($0.text)) }.map { ($0, 0) }
    }

    private static func digits(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

    private var kind: Phrase { finding.kind.words }

    /// The same with file and line.
    package func finding(_ places: PlanPlaces) -> Finding {
        let place = places.place(of: entry, field: field, textLine: textLine)
        return Finding(
            .planIdentifier, file: place.file, row: place.row, column: "\(entry).\(field)",
            found: Phrase(
                "“\(finding.text)”, dat \(kind.dutch) lijkt", "“\(finding.text)”, which looks like \(kind.english)"),
            expected: Phrase("een openbare tekst zonder gegevens van personen", "a public text without data on people"),
            cure: Phrase("haal het weg", "take it out"))
    }

    /// What was found in which field, and what to do.
    package var text: Phrase {
        Phrase { language in
            let name = label(language), thing = kind(language)
            if isPublic {
                return Phrase(
                    "\(name): “\(finding.text)” lijkt \(thing). Dat kan niet in een openbare tekst; haal het weg.",
                    "\(name): “\(finding.text)” looks like \(thing). That cannot stand in a public text; take it out."
                )(language)
            }
            return Phrase(
                "\(name): “\(finding.text)” lijkt \(thing). Haal het weg. Is het iets anders? Sla dan nog eens op.",
                "\(name): “\(finding.text)” looks like \(thing). Take it out. Is it something else? Then save again."
            )(language)
        }
    }

    /// The same of the title of something new, whose address is made of it.
    package var titleText: Phrase {
        Phrase { language in
            let thing = kind(language)
            return Phrase(
                "“\(finding.text)” lijkt \(thing). Haal het uit de titel: die staat ook in het adres van het onderdeel.",
                "“\(finding.text)” looks like \(thing). Take it out of the title: it stands in the address of the item too."
            )(language)
        }
    }
}

extension PlanEntry {
    /// What the texts hold that points at one person, left out what they held before a change.
    package func identifiers(since before: PlanEntry?) -> [PlanIdentifier] {
        PlanIdentifier.all(in: self, since: before)
    }
}

extension FieldShape {
    /// Whether people write sentences in it.
    fileprivate var isFreeText: Bool {
        switch self {
        case .line, .text, .lines, .rows, .euros, .stated: true
        case .number, .whole, .date, .period, .flag, .choice, .one, .many: false
        }
    }
}
