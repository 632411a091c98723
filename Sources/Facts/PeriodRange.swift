/// A run of months or a run of years; the two are never mixed in one figure.
package enum PeriodRange: Hashable, Sendable {
    case months(ClosedRange<Month>)
    case years(ClosedRange<Int>)

    /// From the first period up to and including the last; `nil` when the kinds differ or the order is wrong.
    package init?(from first: Period, to last: Period) {
        switch (first, last) {
        case (.month(let a), .month(let b)) where a <= b: self = .months(a...b)
        case (.year(let a), .year(let b)) where a <= b: self = .years(a...b)
        default: return nil
        }
    }

    /// The number of months that the range covers.
    package var monthCount: Int {
        switch self {
        case .months(let range): range.lowerBound.distance(to: range.upperBound) + 1
        case .years(let range): range.count * 12
        }
    }

    /// The last calendar year that the range touches: the year whose population a rate divides by.
    package var lastYear: Int {
        switch self {
        case .months(let range): range.upperBound.year
        case .years(let range): range.upperBound
        }
    }

    package var firstYear: Int {
        switch self {
        case .months(let range): range.lowerBound.year
        case .years(let range): range.lowerBound
        }
    }

    /// The same run of calendar months or years, `years` later (negative: earlier).
    package func shifted(years: Int) -> PeriodRange {
        switch self {
        case .months(let r): .months(r.lowerBound.advanced(by: years * 12)...r.upperBound.advanced(by: years * 12))
        case .years(let r): .years(r.lowerBound + years...r.upperBound + years)
        }
    }

    /// The same length, `months` later (negative: earlier); of years the whole years of it.
    package func shifted(months: Int) -> PeriodRange {
        switch self {
        case .months(let r): .months(r.lowerBound.advanced(by: months)...r.upperBound.advanced(by: months))
        case .years: shifted(years: months / 12)
        }
    }

    /// Both ends as keys of the source tables; one key when they are the same.
    package var key: String {
        switch self {
        case .months(let r):
            r.lowerBound == r.upperBound ? r.lowerBound.key : "\(r.lowerBound.key)..\(r.upperBound.key)"
        case .years(let r): r.count == 1 ? "\(r.lowerBound)JJ00" : "\(r.lowerBound)JJ00..\(r.upperBound)JJ00"
        }
    }
}
