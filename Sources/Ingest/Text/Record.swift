/// One row of a text table as byte ranges, by RFC 4180: quotes may hold separators, doubled quotes and row ends.
struct Record {
    /// The content of each field, without its quotes; a doubled quote inside is still doubled.
    var fields: [Range<Int>] = []
    /// The first byte behind the row, its end included.
    var next = 0
    /// The row's end was there; false at the end of the bytes.
    var isEnded = false
    /// A row end stood inside quotes.
    var hasQuotedRowEnd = false
    /// A quote was opened and the bytes ended.
    var isQuoteOpen = false
    /// Row ends inside the row's quotes: how many lines it takes beyond one.
    var innerLines = 0

    /// Splits the row that begins at `start`.
    static func split(_ bytes: Span<UInt8>, from start: Int, to end: Int, _ dialect: Dialect) -> Record {
        var record = Record()
        record.read(bytes, from: start, to: end, dialect)
        return record
    }

    /// As `split`, reusing the storage of the row before.
    mutating func read(_ bytes: Span<UInt8>, from start: Int, to end: Int, _ dialect: Dialect) {
        fields.removeAll(keepingCapacity: true)
        (isEnded, hasQuotedRowEnd, isQuoteOpen, innerLines) = (false, false, false, 0)
        var p = start
        while true {
            var from = p, to = p
            if p < end, bytes[p] == Dialect.quote {
                from = p + 1
                p = quotedEnd(bytes, from: from, to: end, dialect)
                to = p
                if p < end { p += 1 }
                // Whatever stands between the closing quote and the separator belongs to the field: `"a"b`.
                let behind = p
                while p < end, bytes[p] != dialect.separator, bytes[p] != dialect.rowEnd { p += 1 }
                if p > behind, !(p == behind + 1 && bytes[behind] == 0x0D && dialect.rowEnd == 0x0A) { to = p }
            } else {
                while p < end, bytes[p] != dialect.separator, bytes[p] != dialect.rowEnd { p += 1 }
                to = p
            }
            let isLast = p >= end || bytes[p] == dialect.rowEnd
            if isLast, to > from, to == p, bytes[to - 1] == 0x0D { to -= 1 }
            fields.append(from..<to)
            guard !isLast else { break }
            p += 1
        }
        isEnded = p < end
        next = isEnded ? p + 1 : end
    }

    /// The position of the closing quote, or `end`.
    private mutating func quotedEnd(_ bytes: Span<UInt8>, from start: Int, to end: Int, _ dialect: Dialect) -> Int {
        var p = start
        while p < end {
            let byte = bytes[p]
            if byte == Dialect.quote {
                guard p + 1 < end, bytes[p + 1] == Dialect.quote else { return p }
                p += 1
            } else if byte == dialect.rowEnd {
                hasQuotedRowEnd = true
                innerLines += 1
            }
            p += 1
        }
        isQuoteOpen = true
        return end
    }
}

/// Bytes of a file as text: UTF-8 where it is, else Latin-1 (Windows-1252's names are the same letters).
enum TextBytes {
    static func decode(_ bytes: some Sequence<UInt8> & Collection) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    /// The text of a field, doubled quotes made single.
    static func field(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        var content: [UInt8] = []
        content.reserveCapacity(range.count)
        var p = range.lowerBound
        while p < range.upperBound {
            content.append(bytes[p])
            if bytes[p] == Dialect.quote, p + 1 < range.upperBound, bytes[p + 1] == Dialect.quote { p += 1 }
            p += 1
        }
        return decode(content)
    }

    /// Without the spaces around it.
    static func trim(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var from = range.lowerBound, to = range.upperBound
        while from < to, bytes[from] == 0x20 || bytes[from] == 0x09 { from += 1 }
        while to > from, bytes[to - 1] == 0x20 || bytes[to - 1] == 0x09 { to -= 1 }
        return from..<to
    }
}
