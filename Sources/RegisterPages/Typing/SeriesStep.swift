import Phrases
import Records
import Registers

/// How far apart the rows of a series are.
enum SeriesStep: String, CaseIterable {
    case weekly, fortnightly, monthly

    var title: Phrase {
        switch self {
        case .weekly: WritingPhrases.weekly
        case .fortnightly: WritingPhrases.fortnightly
        case .monthly: WritingPhrases.monthly
        }
    }

    /// The day some steps on; `nil` where a month has no such day.
    func day(_ first: PlanDate, after steps: Int) -> PlanDate? {
        switch self {
        case .weekly, .fortnightly:
            let day = first.advanced(byDays: steps * (self == .weekly ? 7 : 14))
            return PlanDate(year: day.year, month: day.month, day: day.day)
        case .monthly:
            let months = first.month - 1 + steps
            return PlanDate(year: first.year + months / 12, month: months % 12 + 1, day: first.day)
        }
    }
}
