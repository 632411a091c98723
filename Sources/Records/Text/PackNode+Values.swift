package import Geography
import Phrases
package import PlacedYAML

/// Readers for the kinds of value that records hold.
extension PackNode {
    package func itemID() -> ItemID? {
        if let id = scalar.flatMap({ ItemID($0) }) { return id }
        return wrong(
            Phrase(
                "een id van kleine letters, cijfers en streepjes die met een letter begint",
                "an id of lower-case letters, digits and hyphens that starts with a letter"),
            cure: Phrase(
                "kies een naam zoals burgernet-2022-acties, of casework.goc.handled voor een indicator",
                "choose a name such as burgernet-2022-acties, or casework.goc.handled for an indicator"))
    }

    package func organisationID() -> OrganisationID? {
        if let id = scalar.flatMap({ OrganisationID($0) }) { return id }
        return wrong(
            Phrase("de id van een organisatie", "the id of an organisation"),
            cure: Phrase(
                "schrijf een id zoals politie, of gm0307 voor een gemeente",
                "write an id such as politie, or gm0307 for a municipality"))
    }

    /// A text on one line.
    package func line() -> String? {
        guard let scalar else {
            return wrong(
                Phrase("een tekst op één regel", "a text on one line"),
                cure: Phrase("schrijf de tekst achter de dubbelepunt", "write the text behind the colon"))
        }
        let line = PlanLine.normalised(scalar)
        guard !line.isEmpty else {
            return wrong(
                Phrase("een tekst", "a text"),
                cure: Phrase(
                    "schrijf de tekst achter de dubbelepunt of haal de sleutel weg",
                    "write the text behind the colon, or remove the key"))
        }
        guard line.utf8.count <= PlanLine.limit else {
            return wrong(
                Phrase("hooguit \(PlanLine.limit) tekens", "at most \(PlanLine.limit) characters"),
                cure: Phrase("maak het korter of zet het in de tekst", "shorten it, or move it into the text"))
        }
        return line
    }

    package func planDate() -> PlanDate? {
        if let date = scalar.flatMap({ PlanDate($0) }) { return date }
        return wrong(
            Phrase("een datum zoals 2022-12-31", "a date such as 2022-12-31"),
            cure: Phrase("schrijf jaar, maand en dag met streepjes", "write year, month and day with hyphens"))
    }

    package func planPeriod() -> PlanPeriod? {
        if let period = scalar.flatMap({ PlanPeriod($0) }) { return period }
        return wrong(
            Phrase(
                "een periode zoals 2021, 2021-H1, 2021-Q4, 2021-12 of 2021-12-31",
                "a period such as 2021, 2021-H1, 2021-Q4, 2021-12 or 2021-12-31"),
            cure: Phrase("schrijf de periode in een van deze vormen", "write it in one of these forms"))
    }

    package func audience() -> PlanAudience? {
        if let audience = scalar.flatMap({ PlanAudience(rawValue: $0) }) { return audience }
        return wrong(
            Phrase("public, partners of organisation:ID", "public, partners or organisation:ID"),
            cure: Phrase(
                "schrijf een van deze; zonder de sleutel is het partners",
                "write one of these; without the key it is partners"))
    }

    package func number() -> Double? {
        if let number = scalar.flatMap({ PlanNumber.parse($0) }) { return number }
        return wrong(
            Phrase("een getal zoals 838 of 14.7", "a number such as 838 or 14.7"),
            cure: Phrase(
                "schrijf cijfers met hooguit één punt (voor de decimalen), zonder punten tussen duizendtallen",
                "write digits with at most one point, without marks between thousands")
        )
    }

    package func euros() -> Euros? {
        if let amount = scalar.flatMap({ Euros(text: $0) }) { return amount }
        return wrong(
            Phrase("een bedrag zoals 35000 of 94000.50", "an amount such as 35000 or 94000.50"),
            cure: Phrase(
                "schrijf alleen cijfers, met een punt voor de centen",
                "write digits only, with a point before the cents"))
    }

    package func area() -> AreaCode? {
        if let code = scalar.flatMap({ AreaCode($0) }) { return code }
        return wrong(
            Phrase("de code van een gebied", "the code of an area"),
            cure: Phrase("schrijf een code zoals GM0307 of PD-flevoland", "write a code such as GM0307 or PD-flevoland")
        )
    }

    package func area(_ level: AreaLevel) -> AreaCode? {
        if let code = scalar.flatMap({ AreaCode($0) }), code.level == level { return code }
        return wrong(
            level == .municipality
                ? Phrase("de code van een gemeente, zoals GM0307", "the code of a municipality, such as GM0307")
                : Phrase(
                    "de code van een politiedistrict, zoals PD-flevoland",
                    "the code of a police district, such as PD-flevoland"),
            cure: Phrase("verbeter de code", "correct the code"))
    }
}

extension PackNode {
    /// `jaarplan-2022:1046-1047 1094`, or the same as keys.
    func sourceReference() -> SourceReference? {
        guard let scalar else { return sourceMapping() }
        let parts = scalar.split(separator: ":", maxSplits: 1)
        guard let head = parts.first, let document = ItemID(head) else {
            return wrong(
                Phrase("een bron zoals jaarplan-2022:1046-1047 1094", "a source such as jaarplan-2022:1046-1047 1094"),
                cure: Phrase(
                    "schrijf de id van een document, een dubbelepunt en regelnummers",
                    "write the id of a document, a colon and line numbers"))
        }
        guard parts.count == 2 else { return SourceReference(document: document) }
        guard let lines = Self.lineRanges(parts[1]) else {
            return wrong(
                Phrase("regelnummers zoals 1046-1047 1094", "line numbers such as 1046-1047 1094"),
                cure: Phrase(
                    "schrijf regels en reeksen van regels met spaties ertussen",
                    "write lines and ranges with blanks between them"))
        }
        return SourceReference(document: document, lines: lines)
    }

    private enum SourceKey: String, CaseIterable { case document, lines, date, text }

    private func sourceMapping() -> SourceReference? {
        guard let table = PackTable<SourceKey>(self) else { return nil }
        let document = table.required(.document) { $0.itemID() }
        let lines = table.optional(.lines) { node in
            node.scalar.flatMap { Self.lineRanges($0[...]) }
                ?? node.wrong(
                    Phrase("regelnummers zoals 1046-1047 1094", "line numbers such as 1046-1047 1094"),
                    cure: Phrase(
                        "schrijf regels en reeksen van regels met spaties ertussen",
                        "write lines and ranges with blanks between"))
        }
        let date = table.optional(.date) { $0.planDate() }
        let text = table.optional(.text) { $0.line() }
        return document.map { SourceReference(document: $0, lines: lines ?? [], date: date, text: text) }
    }

    private static func lineRanges(_ text: Substring) -> [LineRange]? {
        var ranges: [LineRange] = []
        for part in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard (1...2).contains(ends.count), let first = ends[0], let last = ends.last ?? nil,
                let range = LineRange(first, last)
            else { return nil }
            ranges.append(range)
        }
        return ranges.isEmpty ? nil : ranges
    }
}

extension SourceReference {
    /// The short form where it says everything.
    var yaml: YAMLValue {
        let numbers = lines.map(\.text).joined(separator: " ")
        guard date != nil || text != nil else {
            return .scalar(document.rawValue + (numbers.isEmpty ? "" : ":" + numbers))
        }
        var map = YAMLMap()
        map.add("document", .scalar(document.rawValue))
        map.add("lines", numbers.isEmpty ? nil : .scalar(numbers))
        map.add("date", date.map { .scalar($0.description) })
        map.add("text", text.map(YAMLValue.scalar))
        return .map(map)
    }
}
