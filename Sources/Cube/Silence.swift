package import Facts
package import Geography
import Glibc

/// Areas that count in the hundreds and of which a month has nothing at all: not delivered, rather than zero.
///
/// The measure is the mean of the area's own last 12 months with figures, over all offences; without a past, of the
/// first 12 after it. A small area or a single offence stays zero. The parts of a silent area are silent with it.
/// Small municipalities that are blank in the same month are judged together: when their means, zeros included, add up
/// to what one large area needs and far exceed what chance makes blank, they were not delivered (decision 48).
package struct Silence: Hashable, Sendable {
    /// From this monthly mean on, no month without offences is believed: chance alone would never make one.
    package static let smallestMean = 100
    /// A smaller mean says nothing of whether a month was delivered: chance makes such areas blank now and then.
    static let smallestCounted = 5.0
    /// So many times what chance makes blank of a month is not chance.
    fileprivate static let beyondChance = 10.0

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
    ///   - isKnown: whether an area is surely there in a month. Small ones without a row in the source are judged only
    ///     then: others may have been merged away.
    package init(
        in source: any CellSource, past: MonthTotals?, exists: (AreaCode, Month) -> Bool = { _, _ in true },
        isKnown: (AreaCode, Month) -> Bool = { _, _ in false }
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
        let together =
            Self.isBroad(source.offences, beside: past)
            ? history.silentTogether(judged, in: hasFigures, besides: silent, exists: exists, isKnown: isKnown) : [:]
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
        if let past {
            leftOut = Self.leftOut(of: totals, months: hasFigures, past: past, exists: exists)
            if Self.isBroad(source.offences, beside: past) {
                leftOut += Self.leftOutTogether(
                    of: totals, months: hasFigures, past: past, exists: exists, isKnown: isKnown)
            }
        }
    }

    /// Whether a source has the published total, or more than half of the types of the past.
    ///
    /// Of a few types alone small municipalities have none in many a month.
    private static func isBroad(_ offences: [OffenceCode], beside past: MonthTotals?) -> Bool {
        guard let past, !offences.contains(.total) else { return true }
        return past.types.intersection(offences).count * 2 > past.types.count
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
        var found: [SilentArea] = [], listed: Set<AreaCode> = []
        for (place, code) in past.areas.enumerated() {
            guard !present.contains(code), levels.contains(code.level), !code.level.isRollUp, !code.isUnknownPlace,
                exists(code, first)
            else { continue }
            let counts = past.series(place).suffix(12).filter { $0 > 0 }
            // An area that went months ago did not fall silent now.
            guard !counts.isEmpty, past.series(place).suffix(3).contains(where: { $0 > 0 }) else { continue }
            let mean = counts.reduce(0, { $0 + Int($1) }) / counts.count
            guard mean >= Self.smallestMean else { continue }
            listed.insert(code)
            if code.level != .municipality, let above = code.municipality, listed.contains(above) { continue }
            found.append(SilentArea(code, brought))
        }
        return found
    }

    /// Small municipalities that are surely there and of which the source has no row, judged together.
    private static func leftOutTogether(
        of totals: MonthTotals, months hasFigures: [Int], past: MonthTotals, exists: (AreaCode, Month) -> Bool,
        isKnown: (AreaCode, Month) -> Bool
    ) -> [SilentArea] {
        let brought = hasFigures.map { totals.months.lowerBound.advanced(by: $0) }
            .filter { $0 > past.months.upperBound }
        guard let first = brought.first, totals.areas.contains(where: { $0.level == .municipality }) else { return [] }
        let present = Set(totals.areas)
        var joint = JointBlank()
        for (place, code) in past.areas.enumerated() where code.level == .municipality && !code.isUnknownPlace {
            let isPresent = present.contains(code)
            guard exists(code, first), isPresent || isKnown(code, first) else { continue }
            let counts = zip(past.series(place), past.stated(place)).filter { $0.1 }.map { $0.0 }.suffix(12)
            let usual = UsualMonth(counts)
            // Large ones are judged alone, and one that went months ago did not fall silent now.
            let isRecent = past.series(place).suffix(3).contains { $0 > 0 }
            guard usual.mean < Double(Self.smallestMean) else { continue }
            joint.judge(code, usual, isBlank: !isPresent && isRecent)
        }
        return joint.isSilent ? joint.blank.map { SilentArea($0, brought, isJudgedTogether: true) } : []
    }
}

/// What an area counts in a month, by its last months, zeros included.
private struct UsualMonth {
    let mean: Double
    /// How often chance alone makes a month blank: at least as often as it was.
    let blankShare: Double

    init(_ counts: some Collection<Int32>) {
        guard !counts.isEmpty else {
            (mean, blankShare) = (0, 1)
            return
        }
        let length = Double(counts.count)
        mean = Double(counts.reduce(0) { $0 + Int($1) }) / length
        blankShare = max(Self.chanceOfNone(mean), Double(counts.count { $0 == 0 }) / length)
    }

    /// Of a Poisson count.
    private static func chanceOfNone(_ mean: Double) -> Double { exp(-mean) }
}

/// Small municipalities that are blank in a month, beside what chance makes blank of all that were judged.
private struct JointBlank {
    private(set) var blank: [AreaCode] = []
    private var sum = 0.0
    private var byChance = 0.0

    mutating func judge(_ code: AreaCode, _ usual: UsualMonth, isBlank: Bool) {
        guard usual.mean >= Silence.smallestCounted else { return }
        byChance += usual.mean * usual.blankShare
        if isBlank { (blank, sum) = (blank + [code], sum + usual.mean) }
    }

    var isSilent: Bool {
        blank.count > 1 && sum >= Double(Silence.smallestMean) && sum >= Silence.beyondChance * byChance
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
        exists: (AreaCode, Month) -> Bool, isKnown: (AreaCode, Month) -> Bool
    ) -> [AreaCode: Set<Int>] {
        let municipalities = rows.filter { $0.0.level == .municipality }, stated = statedMonths()
        var found: [AreaCode: Set<Int>] = [:]
        for month in months {
            let date = totals.months.lowerBound.advanced(by: month)
            var joint = JointBlank()
            for (code, series) in municipalities
            where silent[code]?.contains(month) != true && exists(code, date) {
                let own = stated[code] ?? []
                guard own.indices.contains(month), own[month] || isKnown(code, date) else { continue }
                let skipped = (found[code] ?? []).union(silent[code] ?? [])
                let near = months.filter { own[$0] && !skipped.contains($0) }
                joint.judge(code, usual(code, in: series, before: month, saying: near), isBlank: series[month] == 0)
            }
            guard joint.isSilent else { continue }
            for code in joint.blank { found[code, default: []].insert(month) }
        }
        return found
    }

    /// For each municipality the months of which the source has any row, of itself or of a part of it.
    private func statedMonths() -> [AreaCode: [Bool]] {
        var found: [AreaCode: [Bool]] = [:]
        for (place, code) in totals.areas.enumerated() {
            guard let municipality = code.municipality else { continue }
            let own = totals.stated(place)
            guard let known = found[municipality] else {
                found[municipality] = Array(own)
                continue
            }
            found[municipality] = zip(known, own).map { $0 || $1 }
        }
        return found
    }

    /// By the last 12 months before one, those of the source first; without any, by the first 12 after it.
    ///
    /// - Parameter months: those of the source that say anything of the area.
    private func usual(
        _ code: AreaCode, in series: [Int32], before month: Int, saying months: [Int]
    ) -> UsualMonth {
        var counts = months.filter { $0 < month }.suffix(12).map { series[$0] }
        if counts.count < 12 { counts += pastStated(code).suffix(12 - counts.count) }
        if !counts.contains(where: { $0 > 0 }) {
            // What was not delivered from the start on is no zero.
            counts = Array(months.filter { $0 > month }.map { series[$0] }.drop { $0 == 0 }.prefix(12))
        }
        return UsualMonth(counts)
    }

    /// What is published of the months before those of the source, without those that have no count.
    private func pastStated(_ code: AreaCode) -> [Int32] {
        guard let past, let place = pastPlaces[code] else { return [] }
        return zip(pastSeries(code), past.stated(place)).filter { $0.1 }.map { $0.0 }
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
