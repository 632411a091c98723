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
    let cells: DenseCells
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
        let families = Families(cells.areas)
        var parents = Mismatch(), years = Mismatch(), types = Mismatch()
        let monthCount = cells.months?.count ?? 0, yearCount = cells.years?.count ?? 0
        cells.monthly.withBits { monthly in
            cells.yearly.withBits { yearly in
                let months = Planes(monthly, cells, monthCount, isYearly: false) {
                    cells.months?.lowerBound.advanced(by: $0).key ?? ""
                }
                let byYear = Planes(yearly, cells, yearCount, isYearly: true) {
                    "\((cells.years?.lowerBound ?? 0) + $0)JJ00"
                }
                for planes in [months, byYear] where planes.periodCount > 0 {
                    compareParents(planes, families, &parents)
                    compareTypes(planes, mustEqual: planes.isYearly && hasAllTypes(planes), &types)
                }
                compareYears(months, byYear, &years)
            }
        }
        return [
            finding(.totalMismatch, types, "Ask the source; the published total is shown as it is."),
            finding(.totalMismatch, years, "Ask the source; months and year are shown as published."),
            finding(
                .parentMismatch, parents, severity: .note,
                "Both are shown as published. Parent and parts can come from different divisions."),
        ].compactMap(\.self)
    }

    /// The bits of all cells of one kind of period.
    private struct Planes {
        let bits: UnsafeBufferPointer<Int32>
        let areaCount: Int
        let offenceCount: Int
        let periodCount: Int
        let isYearly: Bool
        let key: (Int) -> String

        init(
            _ bits: UnsafeBufferPointer<Int32>, _ cells: DenseCells, _ periodCount: Int, isYearly: Bool,
            key: @escaping (Int) -> String
        ) {
            self.bits = bits
            areaCount = cells.areas.count
            offenceCount = cells.offences.count
            self.periodCount = periodCount
            self.isYearly = isYearly
            self.key = key
        }

        /// The cells of one offence: area × period.
        func plane(_ offence: Int) -> UnsafeBufferPointer<Int32> {
            let size = areaCount * periodCount
            return UnsafeBufferPointer(rebasing: bits[offence * size..<(offence + 1) * size])
        }
    }

    private func finding(
        _ kind: FindingKind, _ mismatch: Mismatch, severity: Finding.Severity? = nil, _ cure: String
    ) -> Finding? {
        mismatch.first.map {
            Finding(
                kind, severity: severity, file: file, column: column, found: $0.found, expected: $0.expected,
                cure: cure,
                count: mismatch.count)
        }
    }

    /// Whether every type that the classification names is published per year with a value in every cell.
    private func hasAllTypes(_ planes: Planes) -> Bool {
        let present = Set(cells.offences)
        guard !known.offences.isEmpty, known.offences.keys.allSatisfy({ $0 == .total || present.contains($0) }) else {
            return false
        }
        return planes.bits.allSatisfy { $0 >= 0 }
    }

    private func compareTypes(_ planes: Planes, mustEqual: Bool, _ mismatch: inout Mismatch) {
        guard let total = cells.offences.firstIndex(of: .total), cells.offences.count > 1 else { return }
        var sums = [Int32](repeating: 0, count: planes.areaCount * planes.periodCount)
        sums.withUnsafeMutableBufferPointer { sums in
            for offence in cells.offences.indices where offence != total {
                // A missing cell is negative and adds nothing.
                for (index, bits) in planes.plane(offence).enumerated() { sums[index] &+= max(0, bits) }
            }
        }
        let totals = planes.plane(total)
        for (index, sum) in sums.enumerated() {
            let total = totals[index]
            guard total >= 0, total < sum || mustEqual && total != sum else { continue }
            mismatch.add(
                "\(OffenceCode.total) \(cells.areas[index / planes.periodCount]) \(planes.key(index % planes.periodCount)): \(total)",
                expected: "\(mustEqual ? "" : "at least ")\(sum), the sum of the types")
        }
    }

    private func compareYears(_ months: Planes, _ years: Planes, _ mismatch: inout Mismatch) {
        guard let monthRange = cells.months, let yearRange = cells.years else { return }
        for year in yearRange {
            guard let january = Month(year: year, month: 1), monthRange.contains(january),
                monthRange.contains(january.advanced(by: 11))
            else { continue }
            let first = monthRange.lowerBound.distance(to: january)
            for offence in cells.offences.indices {
                let monthly = months.plane(offence), yearly = years.plane(offence)
                for area in cells.areas.indices {
                    let published = yearly[area * years.periodCount + year - yearRange.lowerBound]
                    let start = area * months.periodCount + first
                    let parts = monthly[start..<start + 12]
                    guard published >= 0, parts.allSatisfy({ $0 >= 0 }) else { continue }
                    let sum = parts.reduce(0) { $0 + Int($1) }
                    if sum != Int(published) {
                        mismatch.add(
                            "\(cells.offences[offence]) \(cells.areas[area]) \(year)JJ00: \(published)",
                            expected: "\(sum), the sum of its twelve months")
                    }
                }
            }
        }
    }

    private func compareParents(_ planes: Planes, _ families: Families, _ mismatch: inout Mismatch) {
        let count = planes.periodCount
        var sums = [Int](repeating: 0, count: count)
        for offence in cells.offences.indices where !families.members.isEmpty {
            let plane = planes.plane(offence)
            for (parent, children) in families.members {
                for period in 0..<count { sums[period] = 0 }
                for child in children {
                    for period in 0..<count { sums[period] += Int(max(0, plane[child * count + period])) }
                }
                for period in 0..<count {
                    let published = plane[parent * count + period]
                    guard published >= 0, Int(published) < sums[period] else { continue }
                    mismatch.add(
                        "\(cells.offences[offence]) \(cells.areas[parent]) \(planes.key(period)): \(published)",
                        expected: "at least \(sums[period]), the sum of its \(children.count) parts")
                }
            }
        }
    }

    /// Which areas of the table lie directly below which, by the digits of their codes.
    private struct Families {
        private(set) var members: [(parent: Int, children: [Int])] = []

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

extension [RawCell] {
    /// The cells as their bits: whole planes are compared, and a call per cell would be most of the time.
    fileprivate func withBits(_ body: (UnsafeBufferPointer<Int32>) -> Void) {
        withUnsafeBufferPointer { $0.withMemoryRebound(to: Int32.self, body) }
    }
}
