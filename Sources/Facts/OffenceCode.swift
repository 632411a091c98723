/// The code of an offence type in the police classification, such as `1.1.1`, without the padding of the sources.
///
/// Nuisance codes (`E33`) are well-formed too: what a source delivers is kept, whatever the pack names.
package struct OffenceCode: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    package let rawValue: String

    /// Accepts 1 to 10 characters from A–Z, 0–9 and the full stop; surrounding spaces are dropped.
    package init?(rawValue: String) {
        let text = rawValue.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        guard (1...10).contains(text.count),
            text.allSatisfy({ $0.isASCII && ($0.isNumber || ($0.isLetter && $0.isUppercase) || $0 == ".") })
        else { return nil }
        self.rawValue = String(text)
    }

    package init?(_ text: String) { self.init(rawValue: text) }

    /// All offences together, as the source publishes them.
    package static let total = OffenceCode(unchecked: "0.0.0")

    private init(unchecked: String) { rawValue = unchecked }

    package var description: String { rawValue }
}

extension OffenceCode: Comparable {
    /// Orders by the numbers between the full stops, so that `2.6.9` precedes `2.6.10`; letters come behind numbers.
    package static func < (a: OffenceCode, b: OffenceCode) -> Bool {
        let left = a.rawValue.split(separator: "."), right = b.rawValue.split(separator: ".")
        for (x, y) in zip(left, right) where x != y {
            switch (Int(x), Int(y)) {
            case (let p?, let q?) where p != q: return p < q
            case (_?, nil): return true
            case (nil, _?): return false
            default: return x < y
            }
        }
        // Codes that differ in their full stops only (`1.1`, `1..1`) still have one order.
        return left.count == right.count ? a.rawValue < b.rawValue : left.count < right.count
    }
}

extension OffenceCode: Codable {}
