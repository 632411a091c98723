import Facts
import Phrases
import Records

/// A period as people write it in a table: `2023`, `2023MM01`, `2023-01`, `januari 2023`, `1e kwartaal 2023`.
enum ValuePeriod {
    private static let english = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    private static let dutch = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]

    /// `nil` for what is no period, and for what a spreadsheet made a day of.
    static func read(_ text: String) -> Period? {
        if let period = Period(key: text) ?? DutchPeriod.read(text) { return period }
        let words = text.lowercased().split(separator: " ").map(String.init)
        guard let last = words.last else { return nil }
        switch words.count {
        case 1:
            let parts = last.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 2, let year = year(parts[0]), parts[1].utf8.count == 2,
                parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let month = Int(parts[1])
            else { return nil }
            return Month(year: year, month: month).map(Period.month)
        case 2:
            guard let year = year(last), let index = dutch.firstIndex(of: words[0]) ?? english.firstIndex(of: words[0])
            else { return nil }
            return Month(year: year, month: index + 1).map(Period.month)
        case 3:
            // `1e kwartaal 2023`
            guard words[1] == "kwartaal" else { return nil }
            return DutchPeriod.read("\(last) \(words[0]) kwartaal")
        default: return nil
        }
    }

    private static func year(_ text: some StringProtocol) -> Int? {
        guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(text),
            (1900...2199).contains(year)
        else { return nil }
        return year
    }
}

/// A cell with a number, read by what the source counts.
enum ValueNumber: Hashable {
    case number(Double)
    /// Nothing stands there.
    case empty
    /// A full stop: the source has it and does not say it.
    case secret
    /// A number with two readings, each as it would be written.
    case either(String, String)
    /// A whole number with more than digits, such as a space between thousands.
    case spelled(String)
    case unreadable

    init(_ text: String, isWhole: Bool) {
        let text = text.trimmingSpaces
        if text.isEmpty { self = .empty; return }
        if text == "." { self = .secret; return }
        switch NumberSpelling(text, in: .dutch) {
        case .one(let digits):
            // A count is written as digits; what a spreadsheet parted with spaces is asked back.
            guard let number = Double(digits), number.magnitude <= 1e12, !isWhole || number == number.rounded() else {
                self = .unreadable
                return
            }
            self = isWhole && digits != text ? .spelled(digits) : .number(number)
        case .either(let usual, let other): self = .either(usual, other)
        case .unreadable: self = .unreadable
        }
    }
}
