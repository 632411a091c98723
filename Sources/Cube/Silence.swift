package import Facts
package import Geography

/// Areas that count in the hundreds and of which a month has nothing at all: not delivered, rather than zero.
///
/// The measure is the mean of the area's own last 12 months with figures, over all offences; without a past, of the
/// first 12 after it. A small area or a single offence stays zero. The parts of a silent area are silent with it.
/// Small municipalities that are blank in the same month are judged together: when their means add up to what one large
/// area needs, chance makes that as seldom as it makes a large one blank (decision 48).
package struct Silence: Hashable, Sendable {
    /// From this monthly mean on, no month without offences is believed: chance alone would never make one.
    package static let smallestMean = 100
    /// A smaller mean says nothing of whether a month was delivered: chance makes such areas blank now and then.
    static let smallestCounted = 5

    /// Areas with rows in the source, whose months in `months` have no count; their parts are not listed.
    package private(set) var fallen: [SilentArea] = []
    /// Areas that were published up to now, and of which the source has no row in the months that it brings.
    package private(set) var leftOut: [SilentArea] = []
    /// What is to be marked as not delivered: places of areas in the source, and of months in its range.
    private(set) var marks: [Int: [Int]] = [:]

    package var isEmpty: Bool { fallen.isEmpty && leftOut.isEmpty }

    /// - Parameters:
    ///   - past: the last months of what is published.
    ///   - exists: whether an area was there in a month: one that was merged away is not silent.
    package init(
        in source: any CellSource, past: MonthTotals?, exists: (AreaCode, Month) -> Bool = { _, _ in true }
    ) {
        guard let totals = MonthTotals(source) else { return }
        let history = History(totals, past: past)
        let codes = totals.areas
        let hasFigures = totals.months.indices(where: { month in
            codes.indices.contains { totals.series($0)[totals.series($0).startIndex + month] > 0 }
        })
        let judged = history.judged(codes)
        var silent: [AreaCode: Set<Int>] = [:]
        for (code, series) in judged {
            guard history.canBeLarge(code, series) else { continue }
            let months = hasFigures.filter { month in
                series[month] == 0 && exists(code, totals.months.lowerBound.advanced(by: month))
                    && history.mean(code, series, around: month) >= Self.smallestMean
            }
            guard !months.isEmpty else { continue }
            silent[code] = Set(months)
        }
        let together = history.silentTogether(judged, in: hasFigures, besides: silent, exists: exists)
        silent.merge(together) { $0.union($1) }
        for (place, code) in codes.enumerated() {
            let series = totals.series(place)
            let months = Self.own(code, silent).filter { series[series.startIndex + $0] == 0 }
            if !months.isEmpty { marks[place] = months.sorted() }
        }
        for (code, months) in silent.sorted(by: { $0.key < $1.key }) {
            let above = Self.above(code, silent), own = months.subtracting(above).sorted()
            guard !own.isEmpty else { continue }
            fallen.append(
                SilentArea(
                    code, own.map { totals.months.lowerBound.advanced(by: $0) }, isJudgedTogether: together[code] != nil
                ))
        }
        if let past { leftOut = Self.leftOut(of: totals, months: hasFigures, past: past, exists: exists) }
    }

    /// The months in which an area or one above it is silent.
    private static func own(_ code: AreaCode, _ silent: [AreaCode: Set<Int>]) -> Set<Int> {
        (silent[code] ?? []).union(above(code, silent))
    }

    private static func above(_ code: AreaCode, _ silent: [AreaCode: Set<Int>]) -> Set<Int> {
        let wijk = code.level == .neighbourhood ? code.parentByCode.flatMap { silent[$0] } : nil
        let municipality = code.level == .municipality ? nil : code.municipality.flatMap { silent[$0] }
        return (wijk ?? []).union(municipality ?? [])
    }

    private static func leftOut(
        of totals: MonthTotals, months hasFigures: [Int], past: MonthTotals, exists: (AreaCode, Month) -> Bool
    ) -> [SilentArea] {
        let brought = hasFigures.map { totals.months.lowerBound.advanced(by: $0) }
            .filter { $0 > past.months.upperBound }
        guard let first = brought.first else { return [] }
        let present = Set(totals.areas), levels = Set(totals.areas.map(\.level))
        var found: [SilentArea] = [], listed: Set<AreaCode> = [], small: [AreaCode] = [], sum = 0
        for (place, code) in past.areas.enumerated() {
            guard !present.contains(code), levels.contains(code.level), !code.level.isRollUp, !code.isUnknownPlace,
                exists(code, first)
            else { continue }
            let counts = past.series(place).suffix(12).filter { $0 > 0 }
            // An area that went months ago did not fall silent now.
            guard !counts.isEmpty, past.series(place).suffix(3).contains(where: { $0 > 0 }) else { continue }
            let mean = counts.reduce(0, { $0 + Int($1) }) / counts.count
            guard mean >= Self.smallestMean else {
                if code.level == .municipality, mean >= Self.smallestCounted {
                    (small, sum) = (small + [code], sum + mean)
                }
                continue
            }
            listed.insert(code)
            if code.level != .municipality, let above = code.municipality, listed.contains(above) { continue }
            found.append(SilentArea(code, brought))
        }
        if small.count > 1, sum >= Self.smallestMean {
            found += small.map { SilentArea($0, brought, isJudgedTogether: true) }
        }
        return found
    }
}

/// An area and the months of which nothing was delivered.
package struct SilentArea: Hashable, Sendable {
    package let code: AreaCode
    package let months: [Month]
    /// Small, and silent with others that together count in the hundreds.
    package let isJudgedTogether: Bool

    package init(_ code: AreaCode, _ months: [Month], isJudgedTogether: Bool = false) {
        self.code = code
        self.months = months
        self.isJudgedTogether = isJudgedTogether
    }
}

/// What areas counted before and after a month.
private struct History {
    private let totals: MonthTotals
    private let past: MonthTotals?
    private let pastPlaces: [AreaCode: Int]

    init(_ totals: MonthTotals, past: MonthTotals?) {
        self.totals = totals
        self.past = past
        pastPlaces = past.map { Dictionary(zip($0.areas, 0...), uniquingKeysWith: { first, _ in first }) } ?? [:]
    }

    /// The areas with their counts; a municipality of which only parts are there has the sum of those.
    func judged(_ codes: [AreaCode]) -> [(AreaCode, [Int32])] {
        var rows = codes.enumerated().map { ($1, Array(totals.series($0))) }
        let present = Set(codes.filter { $0.level == .municipality })
        for level in [AreaLevel.neighbourhood, .cbsWijk] {
            var sums: [AreaCode: [Int32]] = [:]
            for (code, series) in rows where code.level == level {
                guard let municipality = code.municipality, !present.contains(municipality) else { continue }
                var sum = sums[municipality] ?? Array(repeating: 0, count: series.count)
                for index in series.indices { sum[index] &+= series[index] }
                sums[municipality] = sum
            }
            rows += sums.filter { sum in !rows.contains { $0.0 == sum.key } }.map { ($0.key, $0.value) }
        }
        return rows
    }

    /// Small municipalities that are blank in the same month and together count as much as one large area.
    func silentTogether(
        _ rows: [(AreaCode, [Int32])], in months: [Int], besides silent: [AreaCode: Set<Int>],
        exists: (AreaCode, Month) -> Bool
    ) -> [AreaCode: Set<Int>] {
        let municipalities = rows.filter { $0.0.level == .municipality }
        var found: [AreaCode: Set<Int>] = [:]
        for month in months {
            let date = totals.months.lowerBound.advanced(by: month)
            var blank: [AreaCode] = [], sum = 0
            for (code, series) in municipalities
            where series[month] == 0 && silent[code]?.contains(month) != true && exists(code, date) {
                let mean = mean(code, series, around: month)
                guard mean >= Silence.smallestCounted else { continue }
                (blank, sum) = (blank + [code], sum + mean)
            }
            guard blank.count > 1, sum >= Silence.smallestMean else { continue }
            for code in blank { found[code, default: []].insert(month) }
        }
        return found
    }

    /// Whether any mean of the area can reach the limit: of most areas none can.
    func canBeLarge(_ code: AreaCode, _ series: [Int32]) -> Bool {
        let limit = Int32(Silence.smallestMean)
        return series.contains { $0 >= limit } || pastSeries(code).contains { $0 >= limit }
    }

    func mean(_ code: AreaCode, _ series: [Int32], around month: Int) -> Int {
        func near(_ counts: some Sequence<Int32>, _ limit: Int = 12) -> [Int] {
            Array(counts.lazy.filter { $0 > 0 }.prefix(limit).map { Int($0) })
        }
        var counts = near(series[..<month].reversed())
        if counts.count < 12 { counts += near(pastSeries(code).reversed(), 12 - counts.count) }
        if counts.isEmpty { counts = near(series[month...]) }
        return counts.isEmpty ? 0 : counts.reduce(0, +) / counts.count
    }

    /// What is published of the months before those of the source.
    private func pastSeries(_ code: AreaCode) -> ArraySlice<Int32> {
        guard let past, let place = pastPlaces[code] else { return [] }
        let length = past.months.lowerBound.distance(to: totals.months.lowerBound)
        return past.series(place).prefix(max(0, length))
    }
}

extension ClosedRange<Month> {
    fileprivate func indices(where holds: (Int) -> Bool) -> [Int] { (0..<count).filter(holds) }
}

extension DeliveryCells {
    /// The same cells, where silent months are not delivered instead of zero.
    package func marking(_ silence: Silence) -> DeliveryCells {
        guard !silence.marks.isEmpty else { return self }
        let marks = silence.marks
        return DeliveryCells(
            areas: areas, offences: offences, months: months, years: years,
            packed: concurrently(offences.count) { offence in
                var planes = planes(offence: offence)
                for (area, months) in marks {
                    for month in months where planes.monthly[area, month] != .secret {
                        planes.monthly[area, month] = .notDelivered
                    }
                }
                return planes.monthly.cells.withUnsafeBufferPointer { monthly in
                    planes.yearly.cells.withUnsafeBufferPointer { yearly in
                        PackedCells(offence: offence, monthly: monthly, yearly: yearly)
                    }
                }
            })
    }
}
