import Facts
import Geography

/// The stored counts per level, offence, year and slot, their bits brought together (or-ed): 0 when there is no row, 1 when
/// all that is there is blank, more when anything was delivered.
struct RowCounts {
    let offences: [OffenceCode]
    let years: ClosedRange<Int>
    private var together: [SIMD16<LineSlot>]

    init(offences: [OffenceCode], years: ClosedRange<Int>) {
        self.offences = offences
        self.years = years
        together = Array(repeating: .zero, count: AreaLevel.allCases.count * offences.count * years.count)
    }

    mutating func add(_ line: CellLines.Line, level: AreaLevel, offence: Int, year: Int) {
        let index = index(level, offence: offence, year: year)
        let slots = UnsafeRawPointer(line).load(as: SIMD16<LineSlot>.self)
        together[index] |= slots
    }

    mutating func merge(_ other: RowCounts) {
        for index in together.indices { together[index] |= other.together[index] }
    }

    /// Over all levels and offences that are given.
    func together(levels: [AreaLevel] = AreaLevel.allCases, offences: Range<Int>, year: Int) -> SIMD16<LineSlot> {
        var result = SIMD16<LineSlot>.zero
        for level in levels {
            for offence in offences { result |= together[index(level, offence: offence, year: year)] }
        }
        return result
    }

    /// The months from the first to the last that has a row.
    var months: ClosedRange<Month>? {
        let present = years.flatMap { year -> [Month] in
            let slots = together(offences: offences.indices, year: year)
            return (0..<12).filter { slots[$0] > .absent }.compactMap { Month(year: year, month: $0 + 1) }
        }
        guard let first = present.first, let last = present.last else { return nil }
        return first...last
    }

    /// The years published as years, from the first to the last that has a row.
    var publishedYears: ClosedRange<Int>? {
        let present = years.filter { together(offences: offences.indices, year: $0)[CellLines.yearSlot] > .absent }
        guard let first = present.first, let last = present.last else { return nil }
        return first...last
    }

    private func index(_ level: AreaLevel, offence: Int, year: Int) -> Int {
        (Int(level.rawValue) * offences.count + offence) * years.count + year - years.lowerBound
    }
}
