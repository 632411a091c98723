import Facts
import Figures
import Geography
import SiteKit

/// The period and the comparison that a page shows: as asked in the address, within what was delivered.
struct PeriodChoice: Sendable {
    let period: PeriodRange
    let comparison: Comparison
    /// The months or years to choose from.
    let available: PeriodRange
    /// What the page shows when nobody asks for a period.
    let usual: PeriodRange
    var isDefault: Bool { period == usual }
    /// The period to compare with does not lie before the shown one: a year earlier takes its place.
    let isComparisonCut: Bool
    /// A part of what was asked lies outside what was delivered.
    let isCut: Bool

    /// - Parameters: `months` and `years` are those in which the shown series has values.
    ///
    /// `nil` when nothing at all was delivered. An area without figures of its own takes the period of the edition,
    /// and what is published per year only is shown for its last year.
    init?(
        _ chosen: FigureChoice, for area: AreaCode?, months: ClosedRange<Month>?, years: ClosedRange<Int>?,
        in edition: Edition
    ) {
        guard var usual = edition.defaultPeriod(for: area) ?? edition.defaultPeriod() else { return nil }
        if months == nil, let years { usual = .years(years.upperBound...years.upperBound) }
        let asked = chosen.period ?? usual
        let reach: PeriodRange? =
            switch asked {
            case .months: months.map(PeriodRange.months)
            case .years: years.map(PeriodRange.years)
            }
        available = reach ?? usual
        let kept = Self.clamped(asked, to: available)
        let period = kept ?? usual
        self.period = period
        let back = chosen.comparison.monthsBack(from: period)
        isComparisonCut = back == nil
        // What lies as far back as a usual comparison is that one, however the address names it.
        let usualOnes: [Comparison] = [.previousYear, .periodBefore]
        comparison =
            back == nil ? .previousYear : usualOnes.first { $0.monthsBack(from: period) == back } ?? chosen.comparison
        self.usual = usual
        isCut = kept != asked
    }

    private static func clamped(_ asked: PeriodRange, to available: PeriodRange) -> PeriodRange? {
        switch (asked, available) {
        case (.months(let run), .months(let all)) where run.overlaps(all): .months(run.clamped(to: all))
        case (.years(let run), .years(let all)) where run.overlaps(all): .years(run.clamped(to: all))
        default: nil
        }
    }

    /// The 12 months that the monthly trend shows: the calendar year, or the 12 months up to the end of the period.
    var trendWindow: ClosedRange<Month>? {
        guard case .months(let run) = period else { return nil }
        let last = run.upperBound
        if run.lowerBound.year == last.year, let first = Month(year: last.year, month: 1) {
            return first...first.advanced(by: 11)
        }
        return last.advanced(by: -11)...last
    }

    /// How many years the comparison lies before the period, and `nil` where it is of other months of the year.
    var yearsBack: Int? {
        if case .previousYear = comparison { return 1 }
        guard let back = comparison.monthsBack(from: period) else { return 1 }
        return back % 12 == 0 ? back / 12 : nil
    }

    /// The months that are compared with, where they are other months of the year.
    var otherMonths: ClosedRange<Month>? {
        guard yearsBack == nil, let back = comparison.monthsBack(from: period),
            case .months(let run) = period.shifted(months: -back)
        else { return nil }
        return run
    }
}

extension PeriodRange {
    var firstPeriod: Period {
        switch self {
        case .months(let run): .month(run.lowerBound)
        case .years(let run): .year(run.lowerBound)
        }
    }

    var lastPeriod: Period {
        switch self {
        case .months(let run): .month(run.upperBound)
        case .years(let run): .year(run.upperBound)
        }
    }
}
