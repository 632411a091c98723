package import Facts
package import Phrases

/// Periods of figures in words.
extension Language {
    package func month(_ month: Month) -> String { self.month(month.monthOfYear, of: month.year) }
    package func monthShort(_ month: Month) -> String { monthShort(month.monthOfYear, of: month.year) }

    /// `januari tot en met november 2017`, `2011 tot en met 2017`.
    package func period(_ range: PeriodRange) -> String {
        let (from, to) = range.monthBounds
        return period(
            fromYear: from.year, fromMonth: from.month, throughYear: to.year, throughMonth: to.month)
    }

    /// `jan–nov 2017`.
    package func periodShort(_ range: PeriodRange) -> String {
        let (from, to) = range.monthBounds
        return periodShort(
            fromYear: from.year, fromMonth: from.month, throughYear: to.year, throughMonth: to.month)
    }

    /// `van januari tot en met november 2017`, `in 2017`.
    package func inPeriod(_ range: PeriodRange) -> String {
        let (from, to) = range.monthBounds
        return inPeriod(
            fromYear: from.year, fromMonth: from.month, throughYear: to.year, throughMonth: to.month)
    }

    /// The period that another is held against: `in dezelfde maanden van 2016`, `in 2016`, `een jaar eerder`.
    package func sameMonths(in base: PeriodRange, as period: PeriodRange) -> String {
        guard base.firstYear == base.lastYear, !base.coversWholeYears, base.monthCount > 1 else {
            let yearsBack = period.lastYear - base.lastYear
            return base.coversWholeYears || base.monthCount == 1
                ? inPeriod(base)
                : yearsBack == 1
                    ? Phrase("in dezelfde maanden een jaar eerder", "in the same months one year earlier")(self)
                    : Phrase(
                        "in dezelfde maanden \(yearsBack) jaar eerder",
                        "in the same months \(yearsBack) years earlier"
                    )(self)
        }
        return Phrase("in dezelfde maanden van \(base.lastYear)", "in the same months of \(base.lastYear)")(self)
    }

    /// A run of months inside a mark: `november`, `oktober en november`, `juli tot en met november`, with the year when asked.
    package func monthRun(_ run: ClosedRange<Month>, withYear: Bool) -> String {
        let (first, last) = (run.lowerBound, run.upperBound)
        if withYear || first.year != last.year { return period(.months(run)) }
        let names = (monthName(first.monthOfYear), monthName(last.monthOfYear))
        switch first.distance(to: last) {
        case 0: return names.0
        case 1: return Phrase("\(names.0) en \(names.1)", "\(names.0) and \(names.1)")(self)
        default: return Phrase("\(names.0) tot en met \(names.1)", "\(names.0) to \(names.1)")(self)
        }
    }
}

extension PeriodRange {
    /// The first and the last month as year and month of the year.
    var monthBounds: (from: (year: Int, month: Int), to: (year: Int, month: Int)) {
        switch self {
        case .months(let run):
            (
                (run.lowerBound.year, run.lowerBound.monthOfYear),
                (run.upperBound.year, run.upperBound.monthOfYear)
            )
        case .years(let run): ((run.lowerBound, 1), (run.upperBound, 12))
        }
    }

    /// Whether it runs from a January up to and including a December.
    var coversWholeYears: Bool { monthBounds.from.month == 1 && monthBounds.to.month == 12 }

    /// The months that it covers, whether it was asked in months or in years; `nil` outside the calendar.
    var asMonths: ClosedRange<Month>? {
        let (from, to) = monthBounds
        guard let first = Month(year: from.year, month: from.month), let last = Month(year: to.year, month: to.month)
        else { return nil }
        return first...last
    }
}
