/// What a cell of comma-separated values holds.
package enum CSVCell: Hashable, Sendable {
    /// Guarded against being read as a formula.
    case text(String)
    case count(Int?)
    /// The fewest digits that read back as the same number; nothing for what is not finite.
    case number(Double?)
    /// At most four decimals; nothing for what is not finite or a million millions and more.
    case rounded(Double)
    /// Digits that are already written with a decimal point; anything else is treated as text.
    case digits(String)
    case empty

    /// The digits of a number; `nil` for a text.
    var plain: String? {
        switch self {
        case .text: nil
        case .count(let count): count.map(String.init) ?? ""
        case .number(let number): number.map(Self.shortest) ?? ""
        case .rounded(let number): Self.fourDecimals(number)
        case .digits(let digits): Double(digits) == nil ? nil : digits
        case .empty: ""
        }
    }

    /// The text, when it is no number.
    var words: String {
        switch self {
        case .text(let text), .digits(let text): text
        case .count, .number, .rounded, .empty: ""
        }
    }

    private static func shortest(_ number: Double) -> String {
        guard number.isFinite else { return "" }
        return number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : number.description
    }

    private static func fourDecimals(_ number: Double) -> String {
        guard number.isFinite, abs(number) < 1e12 else { return "" }
        return shortest((number * 10_000).rounded() / 10_000)
    }
}
