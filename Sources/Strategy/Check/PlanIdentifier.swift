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
        entry.kind.fields.flatMap { field -> [PlanIdentifier] in
            let text = field.read(entry)
            guard field.shape.isFreeText, field.name != "source", mayHold(text), before.map(field.read) != text else {
                return []
            }
            let known = Set(before.map { IdentifierScan.findings(in: field.read($0)).map(\.text) } ?? [])
            return IdentifierScan.findings(in: text).filter { !known.contains($0.text) }.prefix(limit).map { finding in
                let line = text[..<finding.range.lowerBound].count { $0 == "\n" } + 1
                return PlanIdentifier(
                    entry: entry.id, field: field.name, label: field.label, finding: finding,
                    textLine: field.name == "text" ? line : 0, isPublic: entry.audience == .public)
            }
        }
    }

    /// Every shape that is looked for has a digit or an @: most texts have neither.
    private static func mayHold(_ text: String) -> Bool {
        text.utf8.contains { (0x30...0x39).contains($0) || $0 == 0x40 }
    }

    private var kind: Phrase {
        switch finding.kind {
        case .bsn: Phrase("een burgerservicenummer", "a citizen service number")
        case .plate: Phrase("een kenteken", "a licence plate")
        case .phone: Phrase("een telefoonnummer", "a phone number")
        case .mail: Phrase("een mailadres", "a mail address")
        case .iban: Phrase("een rekeningnummer", "a bank account number")
        }
    }

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
        case .line, .text, .lines, .rows: true
        case .number, .date, .period, .flag, .choice, .one, .many: false
        }
    }
}
