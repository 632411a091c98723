import Facts

extension PeriodRange {
    /// Years that calendars and populations know; everything outside has no figures.
    static let sensibleYears = 1900...2199

    var isSensible: Bool { Self.sensibleYears.contains(firstYear) && Self.sensibleYears.contains(lastYear) }

    /// Every month that it covers.
    var months: ClosedRange<Month> {
        switch self {
        case .months(let range): range
        case .years(let range):
            Month(
                ordinal: Int32(clamping: range.lowerBound * 12))...Month(
                    ordinal: Int32(clamping: range.upperBound * 12 + 11))
        }
    }
}

extension Edition {
    /// Every month from the start of the comparison to the end of the period.
    func span(_ period: PeriodRange, base: PeriodRange?) -> ClosedRange<Month>? {
        guard period.isSensible else { return nil }
        guard let base, base.isSensible else { return period.months }
        let (a, b) = (period.months, base.months)
        return min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound)
    }
}
