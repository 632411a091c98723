package import Facts
import Geography
package import RegionPack
import Statistics

extension PublicationPolicy {
    /// The same table as an audience may see it: withheld cells are `.notPublished(.withheldFromAudience)`.
    ///
    /// The only door for counts of a source that is not open. Rates, changes, ranks, charts and files are made from what comes
    /// out of it. What is smaller than the rule allows is withheld as a whole; of the rest small counts, and those from
    /// which one would follow (`CellSuppression`).
    package func disclose(_ table: CountTable, of source: DataSource, to audience: Audience) -> CountTable {
        guard let rule = source.rule(for: audience) else { return table.withholding { _, _, _ in true } }
        if source.isOpen { return table }
        let shown = ShownEntries(of: table, under: rule)
        let choices = shown.suppression(upTo: rule.withheldUpTo).choices
        return table.withholding { area, period, code in
            guard let cell = shown.cell(area: area, period: period, code: code) else { return true }
            return choices[cell] == .small || choices[cell] == .complement
        }
    }
}

/// The part of a table that is large enough for a rule, each axis with wholes before their parts.
private struct ShownEntries {
    private let table: CountTable
    /// Per axis the entries of the table in the order of the part.
    private let entries: [[Int]]
    private let places: [[Int: Int]]
    private let axes: [SuppressionAxis]

    init(of table: CountTable, under rule: DisclosureRule) {
        let areas = table.areas.indices.filter { table.areas[$0].level <= rule.smallestArea }
        let periods = table.periods.indices.filter { table.periods[$0].grain >= rule.shortestPeriod }
        let codes = rule.showsCodes ? Array(table.codes.indices) : [0]
        let wholes = table.periodWholes
        let axes = [
            OrderedAxis(areas) { table.parents[$0] }, OrderedAxis(periods) { wholes[$0] },
            OrderedAxis(codes) { $0 == 0 ? nil : 0 },
        ]
        self.table = table
        entries = axes.map(\.entries)
        places = axes.map(\.places)
        self.axes = axes.map { SuppressionAxis(parents: $0.parents) }
    }

    func cell(area: Int, period: Int, code: Int) -> Int? {
        guard let area = places[0][area], let period = places[1][period], let code = places[2][code] else { return nil }
        return (area * entries[1].count + period) * entries[2].count + code
    }

    func suppression(upTo limit: Int) -> CellSuppression {
        var counts: [Int] = []
        counts.reserveCapacity(entries.reduce(1) { $0 * $1.count })
        for area in entries[0] {
            for period in entries[1] {
                for code in entries[2] {
                    counts.append(table.cells[table.index(area: area, period: period, code: code)].value ?? -1)
                }
            }
        }
        return CellSuppression(counts: counts, axes: axes, upTo: limit)
    }
}

/// Some entries of an axis, those that others are parts of first.
private struct OrderedAxis {
    let entries: [Int]
    let places: [Int: Int]
    let parents: [Int?]

    /// - Parameter whole: what an entry is a part of, also where that is not among them.
    init(_ chosen: [Int], whole: (Int) -> Int?) {
        let known = Set(chosen)
        func nearest(_ entry: Int) -> Int? {
            var next = whole(entry)
            while let above = next, !known.contains(above) { next = whole(above) }
            return next
        }
        func depth(_ entry: Int) -> Int { nearest(entry).map { depth($0) + 1 } ?? 0 }
        entries = chosen.map { (depth($0), $0) }.sorted { $0 < $1 }.map(\.1)
        let places = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1, $0) })
        self.places = places
        parents = entries.map { nearest($0).flatMap { places[$0] } }
    }
}
