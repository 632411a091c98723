import Facts
import Geography
import Phrases

/// Compares totals with their parts, in the directions in which a difference means a mistake.
///
/// Parents may exceed their children (offences without a known place), and the total by month exceeds its types (some are
/// published per year only); only a total that is smaller, or a year that is not its twelve months, is a finding.
struct TotalChecks: Sendable {
    let file: String
    let column: String
    let areas: [AreaCode]
    let offences: [OffenceCode]
    let months: ClosedRange<Month>?
    let years: ClosedRange<Int>?
    let known: KnownNames
    private let families: [(parent: Int, children: [Int])]

    init(file: String, column: String, merge: CellMerge, known: KnownNames) {
        self.file = file
        self.column = column
        self.known = known
        (areas, offences, months, years) = (merge.areas, merge.offences, merge.months, merge.years)
        families = merge.families.members + Self.compositions(known, areas)
    }

    /// Published areas of which the table has every municipality.
    private static func compositions(_ known: KnownNames, _ areas: [AreaCode]) -> [(parent: Int, children: [Int])] {
        guard !known.compositions.isEmpty else { return [] }
        let places = Dictionary(uniqueKeysWithValues: zip(areas, 0...))
        return known.compositions.sorted { $0.key < $1.key }.compactMap { whole, parts in
            let children = parts.compactMap { places[$0] }
            guard let parent = places[whole], !parts.isEmpty, children.count == parts.count else { return nil }
            return (parent, children)
        }
    }

    /// What one worker saw of the offences that it looked at.
    struct Seen: Sendable {
        /// By the offence in which they were seen, so that workers' findings come together in one order.
        fileprivate var parents: [Int: Mismatch] = [:], parentsByYear: [Int: Mismatch] = [:],
            years: [Int: Mismatch] = [:]
        fileprivate var monthly: TypeSum, yearly: TypeSum
    }

    /// The first case of a mismatch and how many there are.
    fileprivate struct Mismatch: Sendable {
        var first: (found: String, expected: Phrase)?
        var count = 0

        mutating func add(_ found: @autoclosure () -> String, expected: @autoclosure () -> Phrase) {
            if first == nil { first = (found(), expected()) }
            count += 1
        }

        static func + (a: Mismatch, b: Mismatch) -> Mismatch {
            Mismatch(first: a.first ?? b.first, count: a.count + b.count)
        }
    }

    /// The types added up, area × period, beside the total that the source publishes.
    fileprivate struct TypeSum: Sendable {
        var sums: [Int32]
        var total: [Int32]?
        var hasEveryCell = true

        /// A missing cell is negative and adds nothing.
        mutating func add(_ plane: UnsafeBufferPointer<Int32>, isTotal: Bool) {
            if isTotal { total = Array(plane) }
            var least: Int32 = 0
            sums.withUnsafeMutableBufferPointer { sums in
                for index in sums.indices {
                    let bits = plane[index]
                    least = min(least, bits)
                    if !isTotal { sums[index] &+= max(0, bits) }
                }
            }
            if least < 0 { hasEveryCell = false }
        }

        static func + (a: TypeSum, b: TypeSum) -> TypeSum {
            TypeSum(
                sums: zip(a.sums, b.sums).map { $0 &+ $1 }, total: a.total ?? b.total,
                hasEveryCell: a.hasEveryCell && b.hasEveryCell)
        }
    }

    var nothingSeen: Seen {
        let size = hasTypes ? areas.count : 0
        return Seen(
            monthly: TypeSum(sums: Array(repeating: 0, count: size * (months?.count ?? 0))),
            yearly: TypeSum(sums: Array(repeating: 0, count: size * (years?.count ?? 0))))
    }

    private var hasTypes: Bool { offences.count > 1 && offences.contains(.total) }

    /// Looks at the bits of one offence's cells, area × period.
    func look(
        at offence: Int, monthly: UnsafeBufferPointer<Int32>, yearly: UnsafeBufferPointer<Int32>,
        _ seen: inout Seen
    ) {
        let isTotal = offences[offence] == .total
        if hasTypes {
            seen.monthly.add(monthly, isTotal: isTotal)
            seen.yearly.add(yearly, isTotal: isTotal)
        }
        seen.parents[offence] = parents(offence: offence, plane: monthly, count: months?.count ?? 0, key: monthKey)
        seen.parentsByYear[offence] = parents(offence: offence, plane: yearly, count: years?.count ?? 0, key: yearKey)
        seen.years[offence] = years(offence: offence, monthly: monthly, yearly: yearly)
    }

    private func monthKey(_ index: Int) -> String { months?.lowerBound.advanced(by: index).key ?? "" }
    private func yearKey(_ index: Int) -> String { Period.year((years?.lowerBound ?? 0) + index).key }

    // MARK: Together

    func findings(_ parts: [Seen]) -> [Finding] {
        func all(_ kind: KeyPath<Seen, [Int: Mismatch]>) -> Mismatch {
            parts.flatMap { $0[keyPath: kind] }.sorted { $0.key < $1.key }.reduce(Mismatch()) { $0 + $1.value }
        }
        return [
            finding(
                .totalMismatch, types(parts),
                cure: Phrase(
                    "Vraag het na bij de bron. Het gepubliceerde totaal blijft staan zoals het is.",
                    "Ask the source; the published total is shown as it is.")),
            finding(
                .totalMismatch, all(\.years),
                cure: Phrase(
                    "Vraag het na bij de bron. Maanden en jaar blijven staan zoals ze zijn gepubliceerd.",
                    "Ask the source; months and year are shown as published.")),
            finding(
                .parentMismatch, all(\.parents) + all(\.parentsByYear), severity: .note,
                cure: Phrase(
                    "Beide blijven staan zoals ze zijn gepubliceerd. Geheel en delen kunnen uit verschillende indelingen komen.",
                    "Both are shown as published. Parent and parts can come from different divisions.")),
        ].compactMap(\.self)
    }

    private func finding(
        _ kind: FindingKind, _ mismatch: Mismatch, severity: Finding.Severity? = nil, cure: Phrase
    ) -> Finding? {
        mismatch.first.map {
            Finding(
                kind, severity: severity, file: file, column: column, found: Phrase(verbatim: $0.found),
                expected: $0.expected,
                cure: cure,
                count: mismatch.count)
        }
    }

    private static func sum(_ sum: Int, isLeast: Bool, _ what: Phrase) -> Phrase {
        Phrase { "\(isLeast ? Phrase("ten minste ", "at least ")($0) : "")\($0.number(sum)), \(what($0))" }
    }

    // MARK: Types

    private func types(_ parts: [Seen]) -> Mismatch {
        guard hasTypes, let first = parts.first else { return Mismatch() }
        let rest = parts.dropFirst()
        let monthly = rest.reduce(first.monthly) { $0 + $1.monthly }
        let yearly = rest.reduce(first.yearly) { $0 + $1.yearly }
        return types(monthly, periods: months?.count ?? 0, mustEqual: false, key: monthKey)
            + types(yearly, periods: years?.count ?? 0, mustEqual: hasAllTypes && yearly.hasEveryCell, key: yearKey)
    }

    /// Whether the table has every type that the classification names.
    private var hasAllTypes: Bool {
        let present = Set(offences)
        return !known.offences.isEmpty && known.offences.keys.allSatisfy { $0 == .total || present.contains($0) }
    }

    private func types(_ types: TypeSum, periods: Int, mustEqual: Bool, key: (Int) -> String) -> Mismatch {
        var mismatch = Mismatch()
        for (index, (total, sum)) in zip(types.total ?? [], types.sums).enumerated() {
            guard total >= 0, total < sum || mustEqual && total != sum else { continue }
            mismatch.add(
                "\(OffenceCode.total) \(areas[index / periods]) \(key(index % periods)): \(total)",
                expected: Self.sum(
                    Int(sum), isLeast: !mustEqual, Phrase("de som van de soorten misdrijven", "the sum of the types")))
        }
        return mismatch
    }

    // MARK: Years

    private func years(
        offence: Int, monthly: UnsafeBufferPointer<Int32>, yearly: UnsafeBufferPointer<Int32>
    ) -> Mismatch? {
        guard let months, let years else { return nil }
        var mismatch = Mismatch()
        for year in years {
            guard let january = Month(year: year, month: 1), months.contains(january),
                months.contains(january.advanced(by: 11))
            else { continue }
            let first = months.lowerBound.distance(to: january)
            for area in areas.indices {
                let published = yearly[area * years.count + year - years.lowerBound]
                let start = area * months.count + first
                let parts = monthly[start..<start + 12]
                guard published >= 0, parts.allSatisfy({ $0 >= 0 }) else { continue }
                let sum = parts.reduce(0) { $0 + Int($1) }
                if sum != Int(published) {
                    mismatch.add(
                        "\(offences[offence]) \(areas[area]) \(Period.year(year).key): \(published)",
                        expected: Self.sum(
                            sum, isLeast: false, Phrase("de som van de twaalf maanden", "the sum of its twelve months"))
                    )
                }
            }
        }
        return mismatch.count > 0 ? mismatch : nil
    }

    // MARK: Parents

    private func parents(
        offence: Int, plane: UnsafeBufferPointer<Int32>, count: Int, key: (Int) -> String
    ) -> Mismatch? {
        guard count > 0 else { return nil }
        var mismatch = Mismatch(), sums = [Int](repeating: 0, count: count)
        for (parent, children) in families {
            for period in 0..<count { sums[period] = 0 }
            for child in children {
                for period in 0..<count { sums[period] += Int(max(0, plane[child * count + period])) }
            }
            for period in 0..<count {
                let published = plane[parent * count + period]
                guard published >= 0, Int(published) < sums[period] else { continue }
                mismatch.add(
                    "\(offences[offence]) \(areas[parent]) \(key(period)): \(published)",
                    expected: Self.sum(
                        sums[period], isLeast: true,
                        Phrase("de som van de \(children.count) delen", "the sum of its \(children.count) parts")))
            }
        }
        return mismatch.count > 0 ? mismatch : nil
    }
}
