package import Cube
import Facts
import Geography

/// A small cube from literal rows, through the same assembly and snapshot file as the real ones.
///
///     let cube = try CubeBuilder()
///         .count("GM0340", "2.1.1", "2017MM01", 10)
///         .secret("GM0340", "2.1.1", "2017MM02")
///         .rollUp("RG-test", of: ["GM0340"])
///         .cube()
///
/// Cells that no row names are absent. Months and years run densely from the first to the last named one.
package struct CubeBuilder: Sendable {
    private var rows: [(area: AreaCode, offence: OffenceCode, period: Period, cell: RawCell)] = []
    private var rollUps: [RollUp] = []
    private var mistakes: [String] = []

    package init() {}

    /// A row with a count; the period is a month (`2017MM01`) or a year (`2017JJ00`).
    package func count(_ area: String, _ offence: String, in period: String, is count: Int32) -> CubeBuilder {
        row(area, offence, in: period, cell: RawCell(count: count))
    }

    /// Consecutive counts from a month or year on.
    package func counts(_ area: String, _ offence: String, from period: String, are counts: [Int32]) -> CubeBuilder {
        var builder = self
        guard let first = Period(key: period) else { return noting("\(period) is no period") }
        for (offset, count) in counts.enumerated() {
            switch first {
            case .month(let month):
                builder = builder.row(area, offence, in: month.advanced(by: offset).key, cell: RawCell(count: count))
            case .year(let year):
                builder = builder.row(area, offence, in: "\(year + offset)JJ00", cell: RawCell(count: count))
            case .quarter: return noting("\(period) is a quarter")
            }
        }
        return builder
    }

    /// A row in which the source wrote `.`.
    package func secret(_ area: String, _ offence: String, in period: String) -> CubeBuilder {
        row(area, offence, in: period, cell: .secret)
    }

    /// A cell of a period or offence that was empty everywhere.
    package func notDelivered(_ area: String, _ offence: String, in period: String) -> CubeBuilder {
        row(area, offence, in: period, cell: .notDelivered)
    }

    /// A cell that is in the dimensions and has no row.
    package func absent(_ area: String, _ offence: String, in period: String) -> CubeBuilder {
        row(area, offence, in: period, cell: .absent)
    }

    package func rollUp(_ code: String, of members: [String]) -> CubeBuilder {
        guard let code = AreaCode(code) else { return noting("\(code) is no area") }
        var builder = self
        builder.rollUps.append(RollUp(code: code, members: members.compactMap { AreaCode($0) }))
        return builder
    }

    private func row(_ area: String, _ offence: String, in period: String, cell: RawCell) -> CubeBuilder {
        guard let code = AreaCode(area), let type = OffenceCode(offence), let time = Period(key: period) else {
            return noting("\(area) \(offence) \(period) is no key")
        }
        var builder = self
        builder.rows.append((code, type, time, cell))
        return builder
    }

    private func noting(_ mistake: String) -> CubeBuilder {
        var builder = self
        builder.mistakes.append(mistake)
        return builder
    }

    /// Thrown for a row that is written wrongly in the test itself.
    package struct Mistake: Error { package let lines: [String] }

    /// The rows as one delivery.
    package func delivery() throws -> DeliveryCells {
        guard mistakes.isEmpty else { throw Mistake(lines: mistakes) }
        let areas = Set(rows.map(\.area)).sorted(), offences = Set(rows.map(\.offence)).sorted()
        let months = hull(rows.compactMap { if case .month(let month) = $0.period { month } else { nil } })
        let years = hull(rows.compactMap { if case .year(let year) = $0.period { year } else { nil } })
        let monthCount = months?.count ?? 0, yearCount = years?.count ?? 0
        var monthly = [RawCell](repeating: .absent, count: areas.count * offences.count * monthCount)
        var yearly = [RawCell](repeating: .absent, count: areas.count * offences.count * yearCount)
        let areaIndex = Dictionary(uniqueKeysWithValues: zip(areas, 0...))
        let offenceIndex = Dictionary(uniqueKeysWithValues: zip(offences, 0...))
        for row in rows {
            guard let area = areaIndex[row.area], let offence = offenceIndex[row.offence] else { continue }
            let series = offence * areas.count + area
            switch row.period {
            case .month(let month):
                if let months { monthly[series * monthCount + months.lowerBound.distance(to: month)] = row.cell }
            case .year(let year): if let years { yearly[series * yearCount + year - years.lowerBound] = row.cell }
            case .quarter: throw Mistake(lines: ["\(row.period.key) is a quarter"])
            }
        }
        return DeliveryCells(
            areas: areas, offences: offences, months: months, years: years, monthly: monthly, yearly: yearly)
    }

    package func cube() throws -> Cube { try Cube.assembled([delivery()], rollUps: rollUps) }

    private func hull<Bound: Comparable>(_ values: [Bound]) -> ClosedRange<Bound>? {
        guard let first = values.min(), let last = values.max() else { return nil }
        return first...last
    }
}

extension Cube {
    /// A cube of some sources; its file is gone as soon as it is mapped.
    package static func assembled(_ sources: [any CellSource], rollUps: [RollUp] = []) throws -> Cube {
        try withTemporaryFolder { folder in
            let path = folder.path("cube")
            try CubeAssembly.write(sources, rollUps: rollUps, to: path, tag: "test")
            return try Snapshot.open(path, expectedTag: "test")
        }
    }

    package struct UnknownKey: Error { package let key: String }

    /// The cell of literal keys, such as `GM0340`, `2.1.1`, `2017MM01` or `2017JJ00`.
    package func cell(_ area: String, _ offence: String, in period: String) throws -> RawCell {
        let (areaIndex, offenceIndex) = try (index(area: area), index(offence: offence))
        switch Period(key: period) {
        case .month(let month): return cell(area: areaIndex, offence: offenceIndex, month: month)
        case .year(let year): return cell(area: areaIndex, offence: offenceIndex, year: year)
        default: throw UnknownKey(key: period)
        }
    }

    package func index(area: String) throws -> Int {
        guard let index = AreaCode(area).flatMap({ dimensions.index(of: $0) }) else { throw UnknownKey(key: area) }
        return index
    }

    package func index(offence: String) throws -> Int {
        guard let index = OffenceCode(offence).flatMap({ dimensions.index(of: $0) }) else {
            throw UnknownKey(key: offence)
        }
        return index
    }
}
