package import Phrases
package import Records
import Strategy

extension Language {
    package func day(_ date: PlanDate) -> String { date.text(in: self) }
    package func period(_ period: PlanPeriod) -> String { period.text(in: self) }

    /// `in 2021`, `op 31 december 2021`.
    func inPeriod(_ period: PlanPeriod) -> String {
        if case .day = period { return Phrase("op ", "on ")(self) + self.period(period) }
        return "in " + self.period(period)
    }

    /// When a target should hold: `2022`, or the years that it holds over together.
    func when(_ target: IndicatorTarget) -> String { target.years.map { years($0) } ?? period(target.period) }

    /// `2019–2022`.
    func years(_ range: YearRange) -> String { years(range.first, range.last) }
}
