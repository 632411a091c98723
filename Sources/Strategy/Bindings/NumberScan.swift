/// Finds the numbers that a reader takes for facts: digits with Dutch points and commas, per cent and euro signs.
struct NumberScan {
    struct Found {
        let range: Range<Int>
        let line: Int
        let text: String
    }

    private(set) var numbers: [Found] = []
    private let bytes: [UInt8]

    init(_ text: String, without skipped: [Range<Int>]) {
        bytes = Array(text.utf8)
        var index = 0, line = 1, isLineStart = true, skips = skipped[...]
        while index < bytes.count {
            if let skip = skips.first, index >= skip.lowerBound {
                index = max(index, skip.upperBound)
                skips = skips.dropFirst()
                isLineStart = false
                continue
            }
            let byte = bytes[index]
            if byte == 0x0A { (line, isLineStart, index) = (line + 1, true, index + 1); continue }
            if byte == 0x60 { index = afterCode(from: index); continue }
            if byte == 0x5D, let end = afterAddress(from: index) { index = end; continue }
            guard Self.isDigit(byte) else {
                if byte != 0x20, byte != 0x3E { isLineStart = false }
                index += 1
                continue
            }
            let end = endOfNumber(from: index)
            if !isLineStart || !isListMark(end), isFact(index..<end) {
                let text = String(decoding: bytes[index..<end], as: UTF8.self)
                numbers.append(Found(range: index..<end, line: line, text: text))
            }
            isLineStart = false
            index = end
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// ASCII letters and the first bytes of Latin ones beyond.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0xC3...0xCB).contains(byte)
    }

    private func byte(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0x20 }

    private func endOfNumber(from start: Int) -> Int {
        var end = start
        while Self.isDigit(byte(end)) || ((byte(end) == 0x2E || byte(end) == 0x2C) && Self.isDigit(byte(end + 1))) {
            end += 1
        }
        return end
    }

    /// `1.` or `2)` at the beginning of a line numbers a list.
    private func isListMark(_ end: Int) -> Bool {
        (byte(end) == 0x2E || byte(end) == 0x29) && byte(end + 1) == 0x20
    }

    private func isFact(_ range: Range<Int>) -> Bool {
        let text = String(decoding: bytes[range], as: UTF8.self), start = range.lowerBound, end = range.upperBound
        // In a word or a name: Cyber24, Q4, 7-stappenmodel, 1e, 24-uurs.
        if Self.isLetter(byte(start - 1)) || Self.isLetter(byte(end)) { return false }
        if byte(end) == 0x2D, Self.isLetter(byte(end + 1)) { return false }
        if byte(start - 1) == 0x2D, Self.isLetter(byte(start - 2)) { return false }
        // A point not before three digits is no Dutch number: a version, a section.
        let groups = text.split(separator: ".")
        if groups.count > 1, groups.dropFirst().contains(where: { $0.prefix { $0 != "," }.utf8.count != 3 }) {
            return false
        }
        return !isDate(text, from: start, to: end)
    }

    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]

    /// A year of our time without a unit, a day of a month, or a part of a date in digits.
    private func isDate(_ text: String, from start: Int, to end: Int) -> Bool {
        let after = String(decoding: bytes[min(end, bytes.count)..<min(end + 12, bytes.count)], as: UTF8.self)
        if text.utf8.count == 4, let year = Int(text), (1900...2199).contains(year) {
            return !after.hasPrefix("%") && !isEuro(before: start)
        }
        if text.utf8.count <= 2, Self.months.contains(where: { after.lowercased().hasPrefix(" " + $0) }) { return true }
        let isBeforeHyphen = byte(end) == 0x2D && Self.isDigit(byte(end + 1))
        let isAfterHyphen = byte(start - 1) == 0x2D && Self.isDigit(byte(start - 2))
        return text.utf8.count <= 2 && (isBeforeHyphen || isAfterHyphen) && looksLikeDate(around: start)
    }

    private func isEuro(before start: Int) -> Bool {
        let head = String(decoding: bytes[max(0, start - 5)..<start], as: UTF8.self)
        return head.contains("€")
    }

    /// `31-12-2022` or `2022-12-31`.
    private func looksLikeDate(around start: Int) -> Bool {
        var first = start, last = start
        while Self.isDigit(byte(first - 1)) || byte(first - 1) == 0x2D { first -= 1 }
        while Self.isDigit(byte(last)) || byte(last) == 0x2D { last += 1 }
        return bytes[max(0, first)..<min(last, bytes.count)].split(separator: 0x2D).count == 3
    }

    private func afterCode(from start: Int) -> Int {
        var end = start + 1
        while end < bytes.count, bytes[end] != 0x60, bytes[end] != 0x0A { end += 1 }
        return end < bytes.count && bytes[end] == 0x60 ? end + 1 : start + 1
    }

    /// Behind the address of a link, `](…)`.
    private func afterAddress(from start: Int) -> Int? {
        guard byte(start + 1) == 0x28 else { return nil }
        var end = start + 2
        while end < bytes.count, bytes[end] != 0x29, bytes[end] != 0x0A { end += 1 }
        return end < bytes.count && bytes[end] == 0x29 ? end + 1 : nil
    }
}
