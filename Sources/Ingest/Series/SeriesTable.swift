package import Facts
import Phrases

/// Monthly series from any text table with the columns `series_id,month,count[,population]`, in any order.
///
/// It belongs to no area and no delivery: `vib analyse` reads it and forgets it. What is odd in a row becomes a finding and the month is
/// missing, never zero; what makes the table useless is refused in one sentence.
package struct SeriesTable: Sendable {
    /// One series on every month from its first to its last row.
    package struct Series: Hashable, Sendable {
        package let id: String
        package let firstMonth: Month
        /// 0 where not observed.
        package let counts: [Double]
        /// False for a month without a row or without a usable count.
        package let isObserved: [Bool]
        /// 0 where none is known; empty when the table has no such column.
        package let population: [Double]

        package var lastMonth: Month { firstMonth.advanced(by: counts.count - 1) }
    }

    /// In the order of their first rows.
    package let series: [Series]
    package let hasPopulation: Bool
    package let findings: [Finding]

    /// The months that the table covers; nil when it has no usable row.
    package var months: ClosedRange<Month>? {
        guard let first = series.map(\.firstMonth).min(), let last = series.map(\.lastMonth).max() else { return nil }
        return first...last
    }

    /// A month as such a table may write it: `2024-05`, `2024-05-01`, `2024MM05`, `202405` or `2024/5`.
    package static func month(_ text: String) -> Month? { SeriesRows.month(text) }

    package static func read(bytes: [UInt8], name: String) throws(IngestRefusal) -> SeriesTable {
        let columns = try SmallColumns(
            bytes, name: name, required: ["series_id", "month", "count"], optional: ["population"])
        var reader = SeriesRows(file: name, hasPopulation: columns["population"] != nil)
        columns.forEachRow { line, field in reader.add(line: line, field) }
        return try reader.table()
    }
}

/// Areas with a count over a population, from a text table with the columns `area_id,population,count`.
package struct AreaRateTable: Sendable {
    package struct Row: Hashable, Sendable {
        package let id: String
        package let population: Double
        package let count: Double

        package init(id: String, population: Double, count: Double) {
            self.id = id
            self.population = population
            self.count = count
        }
    }

    package let rows: [Row]
    package let findings: [Finding]

    package static func read(bytes: [UInt8], name: String) throws(IngestRefusal) -> AreaRateTable {
        let columns = try SmallColumns(bytes, name: name, required: ["area_id", "population", "count"], optional: [])
        var rows: [Row] = []
        var seen: Set<String> = []
        var tally = FindingTally(file: name)
        columns.forEachRow { line, field in
            guard let id = field("area_id"), !id.isEmpty else {
                tally.add(
                    .areaMalformed, line: line, column: "area_id", found: FindingWords.nothing,
                    expected: Phrase("een naam of code", "an id"), cure: Phrase("Vul het in.", "Fill it in."))
                return
            }
            let population = NumberField.read(field("population") ?? "")
            guard case .number(let people) = population, people > 0 else {
                tally.add(
                    .populationMalformed, line: line, column: "population",
                    found: field("population").map(FindingTally.quoted) ?? FindingWords.nothing,
                    expected: Phrase("een heel getal boven nul", "a whole number above zero"),
                    cure: Phrase(
                        "Zoek het getal op. Het gebied telt nu niet mee.", "Look the number up; the area is left out."))
                return
            }
            guard let count = tally.count(field("count"), line) else { return }
            guard seen.insert(id).inserted else {
                tally.add(
                    .duplicateDiffers, line: line, column: "area_id", found: FindingTally.quoted(id),
                    expected: Phrase("elk gebied één keer", "each area once"),
                    cure: Phrase(
                        "Haal de verkeerde regel weg. De eerste telt.",
                        "Remove the row that is wrong; the first is kept."))
                return
            }
            rows.append(Row(id: id, population: people, count: count))
        }
        return AreaRateTable(rows: rows, findings: tally.findings)
    }
}
