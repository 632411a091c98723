/// The cells of one kind of period, months or years, as they lie in a mapped snapshot.
///
/// Per offence: running totals [period 0…T][area] of which row 0 is zeros, and bitmaps [period][area] padded to whole
/// words. An offence without any value has no running totals; a kind of absence that does not occur has no bitmap.
/// `@unchecked` because the pointers lead into a read-only mapping that the cube keeps alive.
struct PeriodPlanes: @unchecked Sendable {
    struct Plane {
        var sums: UnsafePointer<Int32>?
        var values: UnsafePointer<UInt64>?
        var secrets: UnsafePointer<UInt64>?
        var undelivered: UnsafePointer<UInt64>?
    }

    let areaCount: Int
    let periodCount: Int
    let levelStarts: [Int]
    let planes: [Plane]
    /// [offence][level][period 0…T]: running number of cells with a value.
    let presence: UnsafePointer<Int32>?

    var wordsPerRow: Int { Self.words(for: areaCount) }
    var levelCount: Int { levelStarts.count - 1 }

    static func words(for areas: Int) -> Int { (areas + 63) / 64 }

    @inline(__always)
    func isSet(_ bits: UnsafePointer<UInt64>?, area: Int, period: Int) -> Bool {
        guard let bits else { return false }
        return bits[period * wordsPerRow + area >> 6] >> UInt64(area & 63) & 1 == 1
    }

    func cell(area: Int, offence: Int, period: Int) -> RawCell {
        let plane = planes[offence]
        if let sums = plane.sums, isSet(plane.values, area: area, period: period) {
            return RawCell(count: sums[(period + 1) * areaCount + area] &- sums[period * areaCount + area])
        }
        if isSet(plane.secrets, area: area, period: period) { return .secret }
        return isSet(plane.undelivered, area: area, period: period) ? .notDelivered : .absent
    }

    /// How many cells of a level have a value in a run of periods.
    func observed(offence: Int, level: Int, periods: Range<Int>) -> Int {
        guard let presence else { return 0 }
        let row = presence + (offence * levelCount + level) * (periodCount + 1)
        return Int(row[periods.upperBound]) - Int(row[periods.lowerBound])
    }

    /// Whether all areas of all levels that a run of areas touches have a value in all periods.
    func isFull(offence: Int, areas: Range<Int>, periods: Range<Int>) -> Bool {
        for level in 0..<levelCount {
            let start = levelStarts[level], end = levelStarts[level + 1]
            guard start < areas.upperBound, end > areas.lowerBound, start < end else { continue }
            let cells = (end - start) * periods.count
            if observed(offence: offence, level: level, periods: periods) != cells { return false }
        }
        return true
    }

    func hasValues(offence: Int, level: Int) -> Bool {
        observed(offence: offence, level: level, periods: 0..<periodCount) > 0
    }

    func hasValues(offence: Int) -> Bool { planes[offence].sums != nil }

    func hasValues(period: Int) -> Bool {
        for offence in planes.indices {
            for level in 0..<levelCount
            where observed(offence: offence, level: level, periods: period..<period + 1) > 0 { return true }
        }
        return false
    }
}
