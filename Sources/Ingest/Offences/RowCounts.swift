import Facts
import Geography

/// The greatest stored count per level, offence, year and slot: what is absent, blank or delivered anywhere.
struct RowCounts {
    let offences: [OffenceCode]
    let years: ClosedRange<Int>
    private var greatest: [SIMD16<StoredCount>]

    init(offences: [OffenceCode], years: ClosedRange<Int>) {
        self.offences = offences
        self.years = years
        greatest = Array(repeating: .zero, count: AreaLevel.allCases.count * offences.count * years.count)
    }

    mutating func add(_ line: UnsafeMutablePointer<StoredCount>, level: AreaLevel, offence: Int, year: Int) {
        let index = index(level, offence, year)
        let slots = UnsafeRawPointer(line).load(as: SIMD16<StoredCount>.self)
        greatest[index] = pointwiseMax(greatest[index], slots)
    }

    mutating func merge(_ other: RowCounts) {
        for index in greatest.indices { greatest[index] = pointwiseMax(greatest[index], other.greatest[index]) }
    }

    /// The greatest over all levels and offences that are given.
    func greatest(levels: [AreaLevel] = AreaLevel.allCases, offences: Range<Int>, year: Int) -> SIMD16<StoredCount> {
        var result = SIMD16<StoredCount>.zero
        for level in levels {
            for offence in offences { result = pointwiseMax(result, greatest[index(level, offence, year)]) }
        }
        return result
    }

    /// The months from the first to the last that has a row.
    var months: ClosedRange<Month>? {
        let present = years.flatMap { year -> [Month] in
            let slots = greatest(offences: offences.indices, year: year)
            return (0..<12).filter { slots[$0] > .absent }.compactMap { Month(year: year, month: $0 + 1) }
        }
        guard let first = present.first, let last = present.last else { return nil }
        return first...last
    }

    /// The years published as years, from the first to the last that has a row.
    var publishedYears: ClosedRange<Int>? {
        let present = years.filter { greatest(offences: offences.indices, year: $0)[Tally.yearSlot] > .absent }
        guard let first = present.first, let last = present.last else { return nil }
        return first...last
    }

    private func index(_ level: AreaLevel, _ offence: Int, _ year: Int) -> Int {
        (Int(level.rawValue) * offences.count + offence) * years.count + year - years.lowerBound
    }
}
