package import Facts
package import Phrases

extension PeriodRange {
    /// `2017`, `januari tot en met november 2017`.
    package func text(in language: Language) -> String {
        let (first, last) = ends
        return language.period(
            fromYear: first.year, fromMonth: first.month, throughYear: last.year, throughMonth: last.month)
    }

    /// Inside a sentence: `in 2017`, `van januari tot en met november 2017`.
    package func inText(in language: Language) -> String {
        let (first, last) = ends
        return language.inPeriod(
            fromYear: first.year, fromMonth: first.month, throughYear: last.year, throughMonth: last.month)
    }

    private var ends: (first: (year: Int, month: Int), last: (year: Int, month: Int)) {
        switch self {
        case .years(let range): ((range.lowerBound, 1), (range.upperBound, 12))
        case .months(let range):
            (
                (range.lowerBound.year, range.lowerBound.monthOfYear),
                (range.upperBound.year, range.upperBound.monthOfYear)
            )
        }
    }
}
