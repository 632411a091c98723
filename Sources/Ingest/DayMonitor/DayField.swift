import Cube
import Facts

/// One field of a day monitor: what is read, and why not otherwise.
enum DayField {
    enum DayProblem: Error {
        /// `3/4/2026` is a day in April or in March.
        case slashes
        /// A time beside the day: rows of single incidents have one.
        case moment
        case none
    }

    /// `2026-11-29` or `29-11-2026`.
    static func day(_ text: String) throws(DayProblem) -> Day {
        if text.contains("/") { throw .slashes }
        if text.contains(":") || text.contains("T") && text.utf8.count > 10 { throw .moment }
        if let day = Day(iso: text) { return day }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].utf8.count == 4,
            parts.prefix(2).allSatisfy({ (1...2).contains($0.utf8.count) }),
            let day = number(parts[0]), let month = number(parts[1]), let year = number(parts[2]),
            let found = Day(year: year, month: month, day: day)
        else { throw .none }
        return found
    }

    enum HoursProblem: Error {
        /// `22:47`
        case moment
        /// `22-02` belongs to two days.
        case pastMidnight
        case none
    }

    /// `22-23`, `20:00-24:00`, `22`, `22 uur`; `nil` for hours that are said to be unknown.
    static func hours(_ text: String) throws(HoursProblem) -> HourBand? {
        let word = text.lowercased()
        if ["", "onbekend", "unknown"].contains(word) { return nil }
        var bare = word
        for unit in [" uur", "uur", " u", "u", " h", "h"] where bare.hasSuffix(unit) {
            bare = String(bare.dropLast(unit.utf8.count))
            break
        }
        let parts = bare.split(separator: "-", omittingEmptySubsequences: false).map { String($0).trimmingSpaces }
        guard (1...2).contains(parts.count) else { throw .none }
        var hours: [Int] = []
        for part in parts { hours.append(try hour(part)) }
        if hours.count == 1 { hours.append(hours[0] + 1) }
        if hours[1] == 0 { hours[1] = 24 }
        if hours[0] > hours[1] { throw .pastMidnight }
        guard let band = HourBand(from: hours[0], to: hours[1]) else { throw .none }
        return band
    }

    private static func hour(_ text: String) throws(HoursProblem) -> Int {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), let hour = parts.first.flatMap({ number($0) }), hour <= 24 else {
            throw .none
        }
        for part in parts.dropFirst() {
            guard part.utf8.count == 2, let value = number(part) else { throw .none }
            if value != 0 { throw .moment }
        }
        return hour
    }

    /// A whole number of at most six digits.
    static func count(_ text: String) -> Int? {
        guard text.utf8.count <= 6 else { return nil }
        return number(text)
    }

    private static func number(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 6, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
    }
}
