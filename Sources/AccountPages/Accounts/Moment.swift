import Foundation
import Phrases

/// A moment as people on the spot write it: day and time in the Netherlands.
enum Moment {
    /// `25 november 2026, 14.05 uur`; `25 November 2026, 14:05`.
    static func text(_ seconds: Int64, _ language: Language) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
        let parts = calendar.dateComponents(
            [.year, .month, .day, .hour, .minute], from: Date(timeIntervalSince1970: Double(seconds)))
        guard let year = parts.year, let month = parts.month, let day = parts.day, let hour = parts.hour,
            let minute = parts.minute
        else { return "" }
        let minutes = minute < 10 ? "0\(minute)" : "\(minute)"
        let date = language.date(year: year, month: month, day: day)
        return Phrase("\(date), \(hour).\(minutes) uur", "\(date), \(hour):\(minutes)")(language)
    }
}
