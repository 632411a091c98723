package import Phrases

/// Numbers as the text format writes them: `838`, `14.7`, at most six decimals.
package enum PlanNumber {
    /// Beyond this a plan has no numbers, and a `Double` would lose decimals.
    static let limit = 4e9

    /// Digits with at most one point; `nil` for anything else, such as `1e3` or `1.000,5`.
    package static func parse(_ text: some StringProtocol) -> Double? {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text.dropFirst(0)
        let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard (1...10).contains(parts[0].utf8.count), parts.count == 1 || (1...6).contains(parts[1].utf8.count),
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let value = Double(text), value.magnitude <= limit
        else { return nil }
        return value == 0 ? 0 : value
    }

    package static func text(_ value: Double) -> String {
        let millionths = Int64((min(max(value, -limit), limit) * 1e6).rounded())
        let magnitude = String(millionths.magnitude)
        let padded = String(repeating: "0", count: max(0, 7 - magnitude.count)) + magnitude
        var fraction = padded.suffix(6)
        while fraction.last == "0" { fraction.removeLast() }
        return (millionths < 0 ? "-" : "") + padded.dropLast(6) + (fraction.isEmpty ? "" : "." + fraction)
    }
}

extension PlanNumber {
    /// The same for a field of a form or a table, where `1.125` could be taken for thousands: `1.1250`.
    package static func fieldText(_ value: Double) -> String {
        let digits = text(value)
        guard let point = digits.firstIndex(of: "."), digits[point...].count == 4 else { return digits }
        return digits + "0"
    }

    /// The number as people write it, with as many decimals as it has.
    package static func text(_ value: Double, in language: Language) -> String {
        let parts = text(value).split(separator: ".")
        return language.number(value, decimals: parts.count > 1 ? parts[1].count : 0)
    }
}
