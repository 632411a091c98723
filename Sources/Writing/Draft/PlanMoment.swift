import Foundation
package import Phrases
package import Records
import Strategy

/// A moment as people read it, in the time of the Netherlands: `25 november 2022, 14.05 uur`.
package enum PlanMoment {
    private static let zone = TimeZone(identifier: "Europe/Amsterdam")

    package static func text(_ seconds: Int64, _ language: Language) -> String {
        let offset = Int64(zone?.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds))) ?? 0)
        let local = seconds + offset
        guard let day = PlanDate(secondsSince1970: local) else { return "" }
        let minutes = Int(((local % 86_400) + 86_400) % 86_400 / 60)
        let clock = Phrase(
            "\(minutes / 60).\(two(minutes % 60)) uur", "\(two(minutes / 60)):\(two(minutes % 60))")(language)
        return "\(language.date(year: day.year, month: day.month, day: day.day)), \(clock)"
    }

    /// A day as people read it: `31 december 2022`.
    package static func words(_ date: PlanDate, _ language: Language) -> String {
        language.date(year: date.year, month: date.month, day: date.day)
    }

    /// The day of a moment in the Netherlands.
    package static func day(_ seconds: Int64) -> PlanDate? {
        let offset = zone?.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds))) ?? 0
        return PlanDate(secondsSince1970: seconds + Int64(offset))
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
