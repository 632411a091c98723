/// What `Retry-After` says: a number of seconds, or a moment (RFC 9110, 10.2.3).
enum RetryAfter {
    /// Seconds from now; `nil` when it is neither.
    static func seconds(_ text: String, now: Int64) -> Int? {
        let text = text.drop { $0 == " " }
        if let seconds = Int(text) { return max(0, seconds) }
        return moment(text).map { Int(max(0, $0 - now)) }
    }

    /// `Sun, 06 Nov 1994 08:49:37 GMT`, the one form that is written today.
    private static func moment(_ text: Substring) -> Int64? {
        let words = text.split(whereSeparator: { " ,:".contains($0) }).map(String.init)
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard words.count == 8, words[7] == "GMT", let month = months.firstIndex(of: words[2]),
            let day = Int64(words[1]), let year = Int64(words[3]), let hour = Int64(words[4]),
            let minute = Int64(words[5]), let second = Int64(words[6]), (1970...9999).contains(year),
            (1...31).contains(day), (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second)
        else { return nil }
        // Days since 1970 of the proleptic Gregorian calendar, the year beginning in March.
        let shifted = month < 2 ? year - 1 : year, march = Int64((month + 10) % 12)
        let days =
            365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * march + 2) / 5 + day - 1 - 719_468
        return ((days * 24 + hour) * 60 + minute) * 60 + second
    }
}
