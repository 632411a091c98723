import Facts
import Geography

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
                    found: "rows by month (from line \(month)) and rows by year (from line \(year))",
                    expected: "one kind of period", cure: "Both are kept apart; a sum over the column counts double."))
        }
        let missing = emptiness.missingMonths.map(\.key) + emptiness.missingYears.map { Period.year($0).key }
        if !missing.isEmpty {
            findings.append(
                Finding(
                    .periodGap, file: file, column: column, found: "no row for \(list(missing))",
                    expected: "every period between the first and the last",
                    cure: "Figures over these periods are not known. Download the table with all periods.",
                    count: missing.count))
        }
        for key in emptiness.emptyMonths.map(\.key) + emptiness.emptyYears.map({ Period.year($0).key }) {
            findings.append(
                Finding(
                    .periodEmpty, file: file, column: layout.name(of: .count),
                    found: "\(key) has rows and no count at all",
                    expected: "a count somewhere, even where an empty count means zero",
                    cure: "The period counts as not delivered. Import a later delivery that has it."))
        }
        return bounded(findings)
    }

    // MARK: Offences

    private func emptyOffences() -> [Finding] {
        let both = [("month", merge.emptiness.emptyOffencesByMonth), ("year", merge.emptiness.emptyOffencesByYear)]
        return bounded(
            both.flatMap { kind, indices in
                indices.map { index in
                    let code = merge.offences[index]
                    return Finding(
                        .offenceEmpty, file: file, row: firstRows.line(ofOffences: [code]) ?? 0,
                        column: layout.name(of: .count),
                        found: "\(code) has rows by \(kind) and no count at all",
                        expected: "a count somewhere, even where an empty count means zero",
                        cure: "The offence counts as not delivered. Some are published per year and municipality only.")
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
                    found: list(areas.map(\.rawValue)), expected: "a name in the region pack or a code list",
                    cure: "The figures are kept under the code. Import the WijkenEnBuurten list of the same division.",
                    count: areas.count))
        }
        if let first = firstRows.line(ofOffences: offences) {
            findings.append(
                Finding(
                    .offenceWithoutName, file: file, row: first, column: layout.name(of: .offence),
                    found: list(offences.map(\.rawValue)), expected: "a name in the classification or a code list",
                    cure: "The figures are kept under the code. Import the SoortMisdrijf list of the same table.",
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
                    found: "no row for \(list(codes.sorted().map(\.rawValue))) of \(group.municipality)\(name)",
                    expected: "every \(group.level.name) that the code list names",
                    cure: "These areas are not known, not zero. Check that code list and table have the same division.",
                    count: codes.count)
            })
    }

    // MARK: Bounds

    private func list(_ keys: [String]) -> String {
        keys.prefix(10).joined(separator: ", ") + (keys.count > 10 ? " and \(keys.count - 10) more" : "")
    }

    private func bounded(_ findings: [Finding]) -> [Finding] {
        guard findings.count > perKind, let last = findings.last else { return findings }
        let rest = findings.count - perKind
        return findings.prefix(perKind) + [
            Finding(
                last.kind, file: file, column: last.column, found: "and \(rest) more of this kind",
                expected: last.expected, cure: last.cure, count: rest)
        ]
    }
}
