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

    /// The day in Coordinated Universal Time, from seconds since 1970 (days from civil, Hinnant 2013).
    static func date(_ seconds: Int64, _ language: Language) -> String {
        let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let z = day + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let ofEra = z - era * 146_097
        let year = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * year + year / 4 - year / 100)
        let shifted = (5 * ofYear + 2) / 153
        let date = Int(ofYear - (153 * shifted + 2) / 5 + 1)
        let month = Int(shifted < 10 ? shifted + 3 : shifted - 9)
        let civil = Int(year + era * 400) + (month <= 2 ? 1 : 0)
        return "\(date) \(language.month(month, of: civil))"
    }
}
