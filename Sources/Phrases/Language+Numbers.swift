/// Formats of numbers. Each rounds once, half away from zero, to the decimals that the caller decided on.
extension Language {
    /// U+2212, as wide as the plus.
    package static let minus = "\u{2212}"

    /// A count: `1.234` or `1,234`.
    package func number(_ value: Int) -> String {
        if (0..<1_000).contains(value) { return String(value) }
        return (value < 0 ? Self.minus : "") + grouped(Array(String(value.magnitude).utf8))
    }

    /// A value with fixed decimals: `1.234,5` or `1,234.5`.
    package func number(_ value: Double, decimals: Int = 0) -> String {
        if let scaled = Rounding.plainly(value, decimals: decimals) { return fixed(scaled, decimals: decimals) }
        guard let digits = Rounding.digits(of: value, decimals: decimals) else { return unknown }
        return (digits.isNegative ? Self.minus : "") + unsigned(digits)
    }

    /// A number of tenths, hundredths or thousandths.
    private func fixed(_ scaled: Int, decimals: Int) -> String {
        guard decimals > 0 else { return number(scaled) }
        var scale: UInt = 1
        for _ in 0..<decimals { scale *= 10 }
        let (whole, part) = scaled.magnitude.quotientAndRemainder(dividingBy: scale)
        let text = String(part), zeros = String(repeating: "0", count: decimals - text.utf8.count)
        return (scaled < 0 ? Self.minus : "") + number(Int(whole)) + Self.decimalSeparator(self) + zeros + text
    }

    /// A difference with its sign; zero has none: `+12`, `−3`, `0`.
    package func signed(_ value: Int) -> String { (value > 0 ? "+" : "") + number(value) }

    /// A difference with its sign; what rounds to zero has none: `+1,2`, `−0,4`, `0,0`.
    package func signed(_ value: Double, decimals: Int = 0) -> String {
        guard let digits = Rounding.digits(of: value, decimals: decimals) else { return unknown }
        let isZero = digits.whole == [0] && digits.fraction.allSatisfy { $0 == 0 }
        let sign = digits.isNegative ? Self.minus : isZero ? "" : "+"
        return sign + unsigned(digits)
    }

    /// A percentage; `value` is in per cent, not a fraction: `6%`.
    package func percent(_ value: Double, decimals: Int = 0) -> String { number(value, decimals: decimals) + "%" }

    /// A change in per cent with its sign: `+9%`, `−6%`, `0%`.
    package func signedPercent(_ value: Double, decimals: Int = 0) -> String {
        signed(value, decimals: decimals) + "%"
    }

    /// A difference between two percentages: `+1,2 procentpunt`.
    package func percentagePoints(_ value: Double, decimals: Int = 1) -> String {
        let text = signed(value, decimals: decimals)
        let isOne = text == "+1" || text == Self.minus + "1"
        return text + Phrase(" procentpunt", isOne ? " percentage point" : " percentage points")(self)
    }

    /// Whole euros: `€ 94.000` (with a space that does not break) or `€94,000`.
    package func euros(_ value: Int) -> String {
        let sign = value < 0 ? Self.minus : ""
        return sign + Phrase("€\u{A0}", "€")(self) + grouped(Array(String(value.magnitude).utf8))
    }

    /// A rate per 1,000 with one decimal: `12,2`; one that would read as none has as many as show it: `0,03`.
    package func perThousand(_ value: Double) -> String {
        let size = value.magnitude
        let decimals = size == 0 || size >= 0.05 ? 1 : size >= 0.005 ? 2 : size >= 0.0005 ? 3 : 4
        return number(value, decimals: decimals)
    }

    /// `12,2 per 1.000 inwoners`.
    package func perThousandResidents(_ value: Double) -> String {
        perThousand(value) + Phrase(" per 1.000 inwoners", " per 1,000 residents")(self)
    }

    /// Years: `2011–2017`, or one year when both are the same.
    package func years(_ first: Int, _ last: Int) -> String {
        first == last ? String(first) : "\(first)–\(last)"
    }

    /// Two counts: `183–318`; with a minus in it `−18 tot 7`.
    package func range(_ low: Int, _ high: Int) -> String {
        low < 0 || high < 0 ? number(low) + through + number(high) : number(low) + "–" + number(high)
    }

    /// How many decimals show that an interval lies on one side of a limit, such as a margin of no change: at most three more.
    package static func decimals(
        showing low: Double, _ high: Double, besides limit: Double, atLeast least: Int
    ) -> Int {
        guard low > limit || high < limit else { return least }
        let near = low > limit ? low : high
        return (least...least + 3).first { decimals in
            Rounding.digits(of: near, decimals: decimals) != Rounding.digits(of: limit, decimals: decimals)
        } ?? least
    }

    /// Two values with fixed decimals.
    package func range(_ low: Double, _ high: Double, decimals: Int = 0) -> String {
        let joint = low < 0 || high < 0 ? through : "–"
        return number(low, decimals: decimals) + joint + number(high, decimals: decimals)
    }

    /// Two changes in per cent: `−18 tot +7%`; with decimals where a margin beside zero would be written as zero.
    package func percentRange(_ low: Double, _ high: Double, decimals least: Int = 0) -> String {
        let decimals = Self.decimals(showing: low, high, besides: 0, atLeast: least)
        return signed(low, decimals: decimals) + through + signed(high, decimals: decimals) + "%"
    }

    private var through: String { Phrase(" tot ", " to ")(self) }
    private var unknown: String { Phrase("onbekend", "unknown")(self) }

    private static let decimalSeparator = Phrase(",", ".")
    private static let groupSeparator = Localized(UInt8(ascii: "."), UInt8(ascii: ","))

    private func unsigned(_ digits: Rounding.Digits) -> String {
        let whole = grouped(digits.whole.map { $0 + UInt8(ascii: "0") })
        guard !digits.fraction.isEmpty else { return whole }
        let fraction = String(decoding: digits.fraction.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
        return whole + Self.decimalSeparator(self) + fraction
    }

    /// Puts a point or comma between groups of three ASCII digits.
    private func grouped(_ digits: [UInt8]) -> String {
        guard digits.count > 3 else { return String(decoding: digits, as: UTF8.self) }
        let separator = Self.groupSeparator(self)
        var bytes: [UInt8] = []
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { bytes.append(separator) }
            bytes.append(digit)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
