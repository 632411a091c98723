import Facts
import Geography
import Phrases

/// What only shows when a whole table is read: gaps, emptiness, absent areas, totals that do not match.
struct DeliveryChecks {
    let file: String
    let layout: OffenceLayout
    let merge: CellMerge
    let known: KnownNames
    let firstRows: FirstRows
    let perKind: Int

    /// What is found in the codes; `totals` looks at the cells, while they are made.
    func findings() -> [Finding] {
        periodFindings() + emptyOffences() + nameFindings() + absentAreas()
    }

    var totals: TotalChecks {
        TotalChecks(file: file, column: layout.name(of: .count), merge: merge, known: known)
    }

    // MARK: Periods

    private func periodFindings() -> [Finding] {
        let emptiness = merge.emptiness, column = layout.name(of: .period)
        var findings: [Finding] = []
        if let month = firstRows.month, let year = firstRows.year {
            findings.append(
                Finding(
                    .mixedPeriods, file: file, row: max(month, year), column: column,
                    found: Phrase(
                        "regels per maand (vanaf regel \(month)) en regels per jaar (vanaf regel \(year))",
                        "rows by month (from line \(month)) and rows by year (from line \(year))"),
                    expected: Phrase("één soort periode", "one kind of period"),
                    cure: Phrase(
                        "Ze blijven apart. Wie de kolom optelt, telt dubbel.",
                        "Both are kept apart; a sum over the column counts double.")))
        }
        let missing = emptiness.missingMonths.map(\.key) + emptiness.missingYears.map { Period.year($0).key }
        if !missing.isEmpty {
            findings.append(
                Finding(
                    .periodGap, file: file, column: column, found: FindingWords.noRow(missing),
                    expected: Phrase(
                        "elke periode tussen de eerste en de laatste", "every period between the first and the last"),
                    cure: Phrase(
                        "Cijfers over deze perioden zijn niet bekend. Download de tabel met alle perioden.",
                        "Figures over these periods are not known. Download the table with all periods."),
                    count: missing.count))
        }
        for key in emptiness.emptyMonths.map(\.key) + emptiness.emptyYears.map({ Period.year($0).key }) {
            findings.append(
                Finding(
                    .periodEmpty, file: file, column: layout.name(of: .count),
                    found: Phrase("\(key) heeft regels, maar geen enkel aantal", "\(key) has rows and no count at all"),
                    expected: Phrase(
                        "ergens een aantal, ook als een leeg aantal nul betekent",
                        "a count somewhere, even where an empty count means zero"),
                    cure: Phrase(
                        "De periode geldt als niet geleverd. Lees een latere levering in waar de periode in staat.",
                        "The period counts as not delivered. Import a later delivery that has it.")))
        }
        return bounded(findings)
    }

    // MARK: Offences

    private func emptyOffences() -> [Finding] {
        let both = [
            (Phrase("maand", "month"), merge.emptiness.emptyOffencesByMonth),
            (Phrase("jaar", "year"), merge.emptiness.emptyOffencesByYear),
        ]
        return bounded(
            both.flatMap { kind, indices in
                indices.map { index in
                    let code = merge.offences[index]
                    return Finding(
                        .offenceEmpty, file: file, row: firstRows.line(ofOffences: [code]) ?? 0,
                        column: layout.name(of: .count),
                        found: Phrase(
                            "\(code) heeft regels per \(kind.dutch), maar geen enkel aantal",
                            "\(code) has rows by \(kind.english) and no count at all"),
                        expected: Phrase(
                            "ergens een aantal, ook als een leeg aantal nul betekent",
                            "a count somewhere, even where an empty count means zero"),
                        cure: Phrase(
                            "Het misdrijf geldt als niet geleverd. Sommige misdrijven staan er alleen per jaar en gemeente in.",
                            "The offence counts as not delivered. Some are published per year and municipality only."))
                }
            })
    }

    // MARK: Names

    private func nameFindings() -> [Finding] {
        let areas = merge.areas.filter { known.areas[$0] == nil && $0 != .netherlands }
        let offences = merge.offences.filter { known.offences[$0] == nil }
        var findings: [Finding] = []
        if let first = firstRows.line(ofAreas: areas) {
            findings.append(
                Finding(
                    .areaWithoutName, file: file, row: first, column: layout.name(of: .area),
                    found: FindingWords.list(areas.map(\.rawValue)),
                    expected: Phrase(
                        "een naam in het regiopakket of een codelijst", "a name in the region pack or a code list"),
                    cure: Phrase(
                        "De cijfers blijven staan onder de code. Lees de lijst WijkenEnBuurten van dezelfde indeling in.",
                        "The figures are kept under the code. Import the WijkenEnBuurten list of the same division."),
                    count: areas.count))
        }
        if let first = firstRows.line(ofOffences: offences) {
            findings.append(
                Finding(
                    .offenceWithoutName, file: file, row: first, column: layout.name(of: .offence),
                    found: FindingWords.list(offences.map(\.rawValue)),
                    expected: Phrase(
                        "een naam in de indeling van misdrijven of een codelijst",
                        "a name in the classification or a code list"),
                    cure: Phrase(
                        "De cijfers blijven staan onder de code. Lees de lijst SoortMisdrijf van dezelfde tabel in.",
                        "The figures are kept under the code. Import the SoortMisdrijf list of the same table."),
                    count: offences.count))
        }
        return findings
    }

    /// Areas of the same municipality and level that the names know and the file has not.
    private func absentAreas() -> [Finding] {
        struct Group: Hashable { let municipality: AreaCode, level: AreaLevel }
        func group(_ code: AreaCode) -> Group? {
            guard code.level >= .cbsWijk, !code.isUnknownPlace, let municipality = code.municipality else { return nil }
            return Group(municipality: municipality, level: code.level)
        }
        let present = Set(merge.areas), groups = Set(merge.areas.compactMap(group))
        var absent: [Group: [AreaCode]] = [:]
        for code in known.areas.keys where !present.contains(code) {
            if let group = group(code), groups.contains(group) { absent[group, default: []].append(code) }
        }
        let sorted = absent.sorted { ($0.key.municipality, $0.key.level) < ($1.key.municipality, $1.key.level) }
        return bounded(
            sorted.map { group, codes in
                let name = known.areas[group.municipality].map { " (\(Finding.quote($0)))" } ?? ""
                return Finding(
                    .areaAbsent, file: file, column: layout.name(of: .area),
                    found: FindingWords.noRow(
                        codes.sorted().map(\.rawValue), joint: Phrase("in", "of"), place: "\(group.municipality)\(name)"
                    ),
                    expected: Phrase {
                        let level = group.level.text(in: $0)
                        return Phrase("elke \(level) uit de codelijst", "every \(level) that the code list names")($0)
                    },
                    cure: Phrase(
                        "Deze gebieden zijn onbekend, niet nul. Kijk of codelijst en tabel dezelfde indeling hebben.",
                        "These areas are not known, not zero. Check that code list and table have the same division."),
                    count: codes.count)
            })
    }

    // MARK: Bounds

    private func bounded(_ findings: [Finding]) -> [Finding] {
        guard findings.count > perKind, let last = findings.last else { return findings }
        let rest = findings.count - perKind
        return findings.prefix(perKind) + [
            Finding(
                last.kind, file: file, column: last.column, found: FindingWords.more(rest),
                expected: last.expected, cure: last.cure, count: rest)
        ]
    }
}
