package import Facts
package import Geography
import Phrases

/// Codes and names from a `WijkenEnBuurten`, `SoortMisdrijf` or plain `code,name` list, as CSV or OData JSON.
package struct CodeList: WholeFile, Sendable {
    package let areas: [AreaCode: String]
    package let offences: [OffenceCode: String]
    /// The year of division, when the person says it.
    package let divisionYear: Int?
    package let findings: [Finding]
    package let sha256: String

    package static func read(_ file: RecognisedFile, options: IngestOptions) throws(IngestRefusal) -> CodeList {
        let kind = file.kind, name = file.name, bytes = try file.wholeBytes(options.limits)
        var reader = Reader(file: name, wantsAreas: true, limits: options.limits)
        switch kind {
        case .areaCodeList: break
        case .offenceCodeList: reader.wantsAreas = false
        default: throw kind.refusal(name, wanted: Phrase("codelijst", "a code list"))
        }
        try ListRows.forEach(bytes, name: name, limits: options.limits) { line, cell in
            reader.take(line, key: cell(ListColumns.key), title: cell(ListColumns.title))
            return reader.areas.count < options.limits.areas * 4
        }
        reader.dropForeignTotal()
        return CodeList(
            areas: reader.areas, offences: reader.offences, divisionYear: options.divisionYear,
            findings: reader.findings.findings + file.ending(of: bytes), sha256: file.checksum(of: bytes))
    }

    private struct Reader {
        let file: String
        var wantsAreas: Bool
        var areas: [AreaCode: String] = [:]
        var offences: [OffenceCode: String] = [:]
        var findings: FindingList

        init(file: String, wantsAreas: Bool, limits: IngestLimits) {
            self.file = file
            self.wantsAreas = wantsAreas
            findings = FindingList(limit: limits.findingsPerKind)
        }

        mutating func take(_ line: Int, key: String?, title: String?) {
            let key = key ?? "", title = title ?? "", name = VisibleName.of(title.trimmingSpaces)
            if let finding = VisibleName.finding(title.trimmingSpaces, file: file, row: line, column: "Title") {
                findings.add(finding, subject: key)
            }
            guard !name.isEmpty else {
                return note(
                    .rowBroken, line: line, found: Phrase("een regel zonder naam", "a row without a name"),
                    expected: Phrase("een code en een naam", "a code and a name"))
            }
            if wantsAreas {
                guard let code = AreaCode(key), !code.level.isRollUp else {
                    return note(
                        .areaMalformed, line: line, found: Phrase(verbatim: "\"\(Finding.quote(key))\""),
                        expected: FindingWords.areaCode,
                        subject: key)
                }
                if let other = areas[code], other != name {
                    return conflict(line: line, code: code.rawValue, first: other, second: name)
                }
                areas[code] = name
            } else {
                guard let code = OffenceCode(key) else {
                    return note(
                        .offenceMalformed, line: line, found: Phrase(verbatim: "\"\(Finding.quote(key))\""),
                        expected: FindingWords.offenceCode,
                        subject: key)
                }
                if let other = offences[code], other != name {
                    return conflict(line: line, code: code.rawValue, first: other, second: name)
                }
                offences[code] = name
            }
        }

        /// The nuisance table names its own total `0.0.0`; that name must not become the one of all offences.
        mutating func dropForeignTotal() {
            let others = offences.keys.filter { $0 != .total }
            guard let total = offences[.total], !others.isEmpty, others.allSatisfy({ !$0.rawValue.contains(".") })
            else { return }
            offences[.total] = nil
            findings.add(
                Finding(
                    .nameConflict, severity: .note, file: file, column: "Key",
                    found: Phrase(
                        "0.0.0 heet \(Finding.quote(total)), naast codes van een andere indeling",
                        "0.0.0 is called \(Finding.quote(total)), beside codes of another classification"),
                    expected: Phrase(
                        "0.0.0 voor alle misdrijven in de indeling van de politie",
                        "0.0.0 for all offences of the police classification"),
                    cure: Phrase(
                        "Die naam telt niet mee; de andere codes blijven.",
                        "That name is left out; the other codes are kept.")))
        }

        private mutating func note(
            _ kind: FindingKind, line: Int, found: Phrase, expected: Phrase, subject: String = ""
        ) {
            findings.add(
                Finding(
                    kind, file: file, row: line, column: "Key", found: found, expected: expected,
                    cure: Phrase(
                        "De regel telt niet mee. Download de lijst opnieuw.",
                        "The row is left out. Download the list again.")), subject: subject)
        }

        private mutating func conflict(line: Int, code: String, first: String, second: String) {
            findings.add(
                Finding(
                    .nameConflict, file: file, row: line, column: "Title",
                    found: Phrase(
                        "\(code) heet \(Finding.quote(second)), en eerder \(Finding.quote(first))",
                        "\(code) is called \(Finding.quote(second)), earlier \(Finding.quote(first))"),
                    expected: Phrase("één naam per code", "one name per code"),
                    cure: Phrase(
                        "De eerste naam blijft. Haal de verkeerde regel weg.",
                        "The first is kept. Remove the wrong row.")), subject: code)
        }
    }
}
