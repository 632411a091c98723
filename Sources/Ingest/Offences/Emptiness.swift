import Cube
import Facts

/// Which periods and offences have rows and not one count: not delivered, whatever an empty count means elsewhere.
struct Emptiness {
    let emptyMonths: [Month]
    let emptyYears: [Int]
    /// Months inside the range without a single row.
    let missingMonths: [Month]
    let missingYears: [Int]
    /// Indices of offences that have rows by month and not one count; likewise by year.
    let emptyOffencesByMonth: [Int]
    let emptyOffencesByYear: [Int]
    /// The bits of an empty count where something was delivered: zero, or unknown.
    let blank: Int32
    private let months: ClosedRange<Month>?
    private let years: ClosedRange<Int>?

    init(_ counts: RowCounts, _ months: ClosedRange<Month>?, _ years: ClosedRange<Int>?, blank: RawCell) {
        self.blank = blank.bits
        self.months = months
        self.years = years
        let all = counts.offences.indices
        let byYear = Dictionary(
            uniqueKeysWithValues: counts.years.map { ($0, counts.together(offences: all, year: $0)) })
        func together(_ month: Month) -> LineSlot { byYear[month.year]?[month.monthOfYear - 1] ?? .absent }
        func together(_ year: Int) -> LineSlot { byYear[year]?[CellLines.yearSlot] ?? .absent }
        let inMonths = months.map { Array($0) } ?? [], inYears = years.map { Array($0) } ?? []
        emptyMonths = inMonths.filter { together($0) == .blank }
        missingMonths = inMonths.filter { together($0) == .absent }
        emptyYears = inYears.filter { together($0) == .blank }
        missingYears = inYears.filter { together($0) == .absent }
        let perOffence = all.map { offence in
            counts.years.reduce(SIMD16<LineSlot>.zero) {
                $0 | counts.together(offences: offence..<offence + 1, year: $1)
            }
        }
        emptyOffencesByMonth = all.filter { offence in
            (0..<12).reduce(LineSlot.absent) { $0 | perOffence[offence][$1] } == .blank
        }
        emptyOffencesByYear = all.filter { perOffence[$0][CellLines.yearSlot] == .blank }
    }

    /// The bits of an empty count of an offence, month by month.
    func monthBlanks(offence: Int) -> [Int32] {
        let isEmpty = emptyOffencesByMonth.contains(offence), empty = Set(emptyMonths)
        return months.map { $0.map { isEmpty || empty.contains($0) ? RawCell.notDelivered.bits : blank } } ?? []
    }

    func yearBlanks(offence: Int) -> [Int32] {
        let isEmpty = emptyOffencesByYear.contains(offence), empty = Set(emptyYears)
        return years.map { $0.map { isEmpty || empty.contains($0) ? RawCell.notDelivered.bits : blank } } ?? []
    }
}
