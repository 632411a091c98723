import Cube
import Facts
import Geography

/// Compares totals with their parts, in the directions in which a difference means a mistake.
///
/// Parents may exceed their children (offences without a known place), and the total by month exceeds its types (some are
/// published per year only); only a total that is smaller, or a year that is not its twelve months, is a finding.
struct TotalChecks {
    let file: String
    let column: String
    let cells: DeliveryCells
    let known: KnownNames

    /// The first case of a mismatch and how many there are.
    private struct Mismatch {
        var first: (found: String, expected: String)?
        var count = 0

        mutating func add(_ found: @autoclosure () -> String, expected: @autoclosure () -> String) {
            if first == nil { first = (found(), expected()) }
            count += 1
        }
    }

    func findings() -> [Finding] {
        let families = Families(cells.areas), total = cells.offences.firstIndex(of: .total)
        let monthCount = cells.months?.count ?? 0, yearCount = cells.years?.count ?? 0
        let needsTypes = total != nil && cells.offences.count > 1
        guard needsTypes || !families.isEmpty || monthCount >= 12 && yearCount > 0 else { return [] }
        var monthSums = [Int32](repeating: 0, count: needsTypes ? cells.areas.count * monthCount : 0)
        var yearSums = [Int32](repeating: 0, count: needsTypes ? cells.areas.count * yearCount : 0)
        var totals: (monthly: [RawCell], yearly: [RawCell]) = ([], [])
        var parents = Mismatch(), years = Mismatch(), types = Mismatch()
        var hasAllByYear = !known.offences.isEmpty
        for offence in cells.offences.indices {
            var monthly = CellPlane(areaCount: cells.areas.count, periodCount: monthCount)
            var yearly = CellPlane(areaCount: cells.areas.count, periodCount: yearCount)
            cells.fill(offence: offence, monthly: &monthly, yearly: &yearly)
            if !families.isEmpty {
                compareParents(monthly, offence, families, &parents) { cells.months?.lowerBound.advanced(by: $0).key ?? "" }
                compareParents(yearly, offence, families, &parents) { "\((cells.years?.lowerBound ?? 0) + $0)JJ00" }
            }
            compareYears(monthly, yearly, offence, &years)
            guard needsTypes else { continue }
            if offence == total {
                totals = (monthly.cells, yearly.cells)
            } else {
                Self.add(monthly.cells, to: &monthSums)
                Self.add(yearly.cells, to: &yearSums)
                if yearly.cells.contains(where: { $0.count == nil }) { hasAllByYear = false }
            }
        }
        if Set(known.offences.keys).subtracting(cells.offences).contains(where: { $0 != .total }) { hasAllByYear = false }
        compareTypes(totals.monthly, monthSums, monthCount, mustEqual: false, &types) {
            cells.months?.lowerBound.advanced(by: $0).key ?? ""
        }
        compareTypes(totals.yearly, yearSums, yearCount, mustEqual: hasAllByYear, &types) {
            "\((cells.years?.lowerBound ?? 0) + $0)JJ00"
        }
        return [
            finding(.totalMismatch, types, "Ask the source; the published total is shown as it is."),
            finding(.totalMismatch, years, "Ask the source; months and year are shown as published."),
            finding(
                .parentMismatch, parents, severity: .note,
                "Both are shown as published. Parent and parts can come from different divisions."),
        ].compactMap(\.self)
    }

    private func finding(
        _ kind: FindingKind, _ mismatch: Mismatch, severity: Finding.Severity? = nil, _ cure: String
    ) -> Finding? {
        mismatch.first.map {
            Finding(
                kind, severity: severity, file: file, column: column, found: $0.found, expected: $0.expected, cure: cure,
                count: mismatch.count)
        }
    }

    /// Adds the values; missing cells add nothing.
    private static func add(_ cells: [RawCell], to sums: inout [Int32]) {
        for index in sums.indices { sums[index] &+= max(0, cells[index].bits) }
    }

    private func compareTypes(
        _ totals: [RawCell], _ sums: [Int32], _ periods: Int, mustEqual: Bool, _ mismatch: inout Mismatch,
        _ key: (Int) -> String
    ) {
        for index in sums.indices where index < totals.count {
            guard let total = totals[index].count, total < sums[index] || mustEqual && total != sums[index] else { continue }
            mismatch.add(
                "\(OffenceCode.total) \(cells.areas[index / periods]) \(key(index % periods)): \(total)",
                expected: "\(mustEqual ? "" : "at least ")\(sums[index]), the sum of the types")
        }
    }

    private func compareYears(_ monthly: CellPlane, _ yearly: CellPlane, _ offence: Int, _ mismatch: inout Mismatch) {
        guard let months = cells.months, let years = cells.years else { return }
        for year in years {
            guard let january = Month(year: year, month: 1), months.contains(january),
                months.contains(january.advanced(by: 11))
            else { continue }
            let first = months.lowerBound.distance(to: january)
            for area in cells.areas.indices {
                guard let published = yearly[area, year - years.lowerBound].count else { continue }
                let parts = (first..<first + 12).compactMap { monthly[area, $0].count.map(Int.init) }
                let sum = parts.reduce(0, +)
                if parts.count == 12, sum != published {
                    mismatch.add(
                        "\(cells.offences[offence]) \(cells.areas[area]) \(year)JJ00: \(published)",
                        expected: "\(sum), the sum of its twelve months")
                }
            }
        }
    }

    private func compareParents(
        _ plane: CellPlane, _ offence: Int, _ families: Families, _ mismatch: inout Mismatch, _ key: (Int) -> String
    ) {
        guard plane.periodCount > 0 else { return }
        var sums = [Int](repeating: 0, count: plane.periodCount)
        for (parent, children) in families.members {
            for period in sums.indices { sums[period] = 0 }
            for child in children {
                for period in sums.indices { sums[period] += Int(max(0, plane[child, period].bits)) }
            }
            for period in sums.indices {
                guard let published = plane[parent, period].count, published < sums[period] else { continue }
                mismatch.add(
                    "\(cells.offences[offence]) \(cells.areas[parent]) \(key(period)): \(published)",
                    expected: "at least \(sums[period]), the sum of its \(children.count) parts")
            }
        }
    }

    /// Which areas of the table lie directly below which, by the digits of their codes.
    private struct Families {
        private(set) var members: [(parent: Int, children: [Int])] = []
        var isEmpty: Bool { members.isEmpty }

        init(_ areas: [AreaCode]) {
            let index = Dictionary(uniqueKeysWithValues: zip(areas, 0...))
            var children: [Int: [Int]] = [:]
            for (place, area) in areas.enumerated() {
                // A buurt whose wijk has no rows counts under its municipality.
                guard let above = area.parentByCode else { continue }
                if let parent = index[above] ?? area.municipality.flatMap({ index[$0] }), parent != place {
                    children[parent, default: []].append(place)
                }
            }
            members = children.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        }
    }
}
