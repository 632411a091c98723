import Facts
package import Phrases

extension PlanPeriod {
    /// `2021`, `1e halfjaar 2021`, `december 2021`, `31 december 2021`.
    package func text(in language: Language) -> String {
        switch self {
        case .year(let year): String(year)
        case .halfYear(let year, let half):
            Phrase("\(half)e halfjaar \(year)", "\(half == 1 ? "first" : "second") half of \(year)")(language)
        case .quarter(let year, let quarter): language.quarter(quarter, of: year)
        case .month(let month): language.month(month.monthOfYear, of: month.year)
        case .day(let date): date.text(in: language)
        }
    }
}

extension PlanDate {
    package func text(in language: Language) -> String { language.date(year: year, month: month, day: day) }
}
