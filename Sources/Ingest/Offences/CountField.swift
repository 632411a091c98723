import Facts
import Phrases

/// The field that holds a count, as services and clients write it.
enum CountField {
    /// Digits, nothing, `.`, R's `NA`, a decimal zero behind (`41.0`, as pandas writes) or an asterisk for provisional.
    static func read(
        _ bytes: Span<UInt8>, _ field: Range<Int>, limits: IngestLimits, star: inout Bool,
        problem: inout RowProblem?
    ) -> StoredCount {
        var range = TextBytes.trim(bytes, field)
        if !range.isEmpty, bytes[range.upperBound - 1] == 0x2A {
            star = true
            range = TextBytes.trim(bytes, range.lowerBound..<range.upperBound - 1)
        }
        if range.isEmpty { return .blank }
        var value = 0, p = range.lowerBound
        while p < range.upperBound, (0x30...0x39).contains(bytes[p]) {
            value = min(value * 10 + Int(bytes[p] - 0x30), 1 << 40)
            p += 1
        }
        if p > range.lowerBound, p == range.upperBound || isZeroFraction(bytes, p..<range.upperBound) {
            if value <= min(limits.count, 2_000_000_000) { return .count(value) }
            problem = .absurd(Finding.quote(TextBytes.field(bytes, range.prefix(200))))
            return .blank
        }
        let text = TextBytes.field(bytes, range.prefix(200))
        switch text {
        case ".": return .secret
        case "NA": return .blank
        default: problem = isNegative(text) ? .negative(Finding.quote(text)) : .notInteger(Finding.quote(text))
        }
        return .blank
    }

    static func text(_ stored: StoredCount) -> Phrase {
        switch stored {
        case .absent: Phrase("geen regel", "no row")
        case .blank: Phrase("een leeg aantal", "an empty count")
        case .secret: Phrase("een punt", "a full stop")
        default: Phrase { "\(Phrase("aantal", "count")($0)) \($0.number(Int(stored - 3)))" }
        }
    }

    private static func isZeroFraction(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count >= 2, bytes[range.lowerBound] == 0x2E || bytes[range.lowerBound] == 0x2C else { return false }
        // `1.000` is a thousand in Dutch and one in English: such a field is not read at all.
        guard range.count != 4 else { return false }
        for p in range.dropFirst() where bytes[p] != 0x30 { return false }
        return true
    }

    private static func isNegative(_ text: String) -> Bool {
        guard let sign = text.unicodeScalars.first, sign == "-" || sign == "\u{2212}" else { return false }
        let rest = text.unicodeScalars.dropFirst()
        return !rest.isEmpty && rest.allSatisfy { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
    }
}
