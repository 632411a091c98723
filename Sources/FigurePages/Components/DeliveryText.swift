import Facts
import Figures
import Phrases
import SiteKit

/// The facts of a delivery in words.
enum DeliveryText {
    /// Months and years, as far as the delivery holds them.
    static func periods(_ delivery: PublishedDelivery, _ language: Language) -> String {
        let months = delivery.months.map { language.period(.months($0)) }
        let years = delivery.years.map {
            "\(Phrase("per jaar", "per year")(language)) \(language.years($0.lowerBound, $0.upperBound))"
        }
        let parts = [months, years].compactMap(\.self)
        return parts.isEmpty ? FigurePhrases.notStated(language) : parts.joined(separator: "; ")
    }

    /// Day and time in Coordinated Universal Time: `3 maart 2026, 14.05 uur (UTC)`.
    static func moment(_ seconds: Int64, _ language: Language) -> String {
        let minutes = ((seconds % 86_400) + 86_400) % 86_400 / 60
        let (hour, minute) = (two(minutes / 60), two(minutes % 60))
        let day = date(seconds, language)
        return Phrase("\(day), \(hour).\(minute) uur (UTC)", "\(day), \(hour):\(minute) (UTC)")(language)
    }

    private static func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// When it left the site; empty when it is not known.
    static func withdrawal(_ delivery: PublishedDelivery, _ language: Language) -> String {
        guard let at = delivery.withdrawnAt else { return "" }
        let when = moment(at, language)
        return Phrase("Van de site gehaald op \(when).", "Taken off the site on \(when).")(language)
    }

    /// The day in Coordinated Universal Time, from seconds since 1970.
    static func date(_ seconds: Int64, _ language: Language) -> String {
        let (year, month, day) = Day(seconds: seconds).date
        return "\(day) \(language.month(month, of: year))"
    }
}
