/// One period of a source table: a month (`2017MM01`), a quarter (`2017KW01`) or a year (`2017JJ00`).
///
/// The three kinds share one column in the sources, so a range over the strings counts double; here they are cases.
package enum Period: Hashable, Sendable {
    case month(Month)
    case quarter(year: Int, quarter: Int)
    case year(Int)

    /// Reads the key of a source table; `nil` when it is none.
    package init?(key: some StringProtocol) {
        let bytes = Array(key.utf8)
        guard bytes.count == 8, let year = Self.number(bytes[0..<4]), let part = Self.number(bytes[6..<8]),
            (1900...2199).contains(year)
        else { return nil }
        switch (bytes[4], bytes[5], part) {
        case (0x4D, 0x4D, 1...12):
            guard let month = Month(year: year, month: part) else { return nil }
            self = .month(month)
        case (0x4B, 0x57, 1...4): self = .quarter(year: year, quarter: part)
        case (0x4A, 0x4A, 0): self = .year(year)
        default: return nil
        }
    }

    package var key: String {
        switch self {
        case .month(let month): month.key
        case .quarter(let year, let quarter): "\(year)KW0\(quarter)"
        case .year(let year): "\(year)JJ00"
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            value = value * 10 + Int(digit - 0x30)
        }
        return value
    }
}
