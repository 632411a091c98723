package import Phrases

/// An amount in whole euro cents; a deficit is negative.
package struct Euros: Hashable, Sendable, Codable, Comparable {
    package let cents: Int

    /// `nil` beyond ten billion euros, which no coalition has.
    package init?(cents: Int) {
        guard (-1_000_000_000_000...1_000_000_000_000).contains(cents) else { return nil }
        self.cents = cents
    }

    package init?(_ euros: Int) {
        guard (-10_000_000_000...10_000_000_000).contains(euros) else { return nil }
        self.init(cents: euros * 100)
    }

    package static let zero = Euros(unchecked: 0)

    private init(unchecked cents: Int) { self.cents = cents }

    package static func < (a: Euros, b: Euros) -> Bool { a.cents < b.cents }
}

extension Euros {
    /// `35000` or `94000.50`.
    package init?(text: some StringProtocol) {
        let isNegative = text.hasPrefix("-")
        let parts = (isNegative ? text.dropFirst() : text.dropFirst(0))
            .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard (1...11).contains(parts[0].utf8.count), parts.count == 1 || parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let whole = Int(parts[0]), let cents = parts.count == 1 ? 0 : Int(parts[1])
        else { return nil }
        self.init(cents: (whole * 100 + cents) * (isNegative ? -1 : 1))
    }

    package var text: String {
        let (whole, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
        return (cents < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : "." + PlanDate.two(Int(rest)))
    }
}

extension Euros {
    /// `€ 94.000`, and with cents only where there are any.
    package func text(in language: Language) -> String { Self.text(cents: cents, in: language) }

    /// The same of a sum that need not be an amount that the plan can hold.
    package static func text(cents: Int, in language: Language) -> String {
        guard cents % 100 != 0 else { return language.euros(cents / 100) }
        return Phrase("€\u{A0}", "€")(language) + language.number(Double(cents) / 100, decimals: 2)
    }
}
