/// The part of reading that runs for every row: rows as services write them, without a finding to make.
///
/// It accepts a row only when everything about it is plain and known; any doubt hands the row to `RowReader`, which
/// reads by the rules. Checking every load took a third of the time, so bounds are kept by position: every function is
/// called with a position of at most `last`, 64 bytes before the end of the buffer, and looks at most 48 bytes ahead.
struct FastRows {
    /// A column as the hot loop needs it.
    struct Step {
        let role: ColumnRole
        let end: UInt8
        let isLast: Bool
        /// This column and the two behind it are offence, area and period in any order; `KeyRun` takes them at once.
        var beginsRun = false
    }

    /// A field as it stood in the row before, its quotes and separator included: the same bytes are the same key.
    struct Token {
        private var low: UInt64 = 0, high: UInt64 = 0
        private var lowMask: UInt64 = 0, highMask: UInt64 = 0
        private(set) var length = 0
        private(set) var index = -1

        @inline(__always) func matches(_ bytes: UnsafeRawPointer, _ p: Int) -> Bool {
            let a = FastRows.word(bytes, p) ^ low, b = FastRows.word(bytes, p &+ 8) ^ high
            return (a & lowMask) | (b & highMask) == 0 && length != 0
        }

        mutating func remember(_ bytes: UnsafeRawPointer, _ p: Int, length: Int, index: Int) {
            self.index = index
            self.length = length <= 16 ? length : 0
            lowMask = length >= 8 ? ~0 : (1 << UInt64(8 * length)) - 1
            highMask = length >= 16 ? ~0 : length > 8 ? (1 << UInt64(8 * (length - 8))) - 1 : 0
            low = FastRows.word(bytes, p) & lowMask
            high = FastRows.word(bytes, p &+ 8) & highMask
        }
    }

    /// The three keys next to each other as they stood in the row before, but for the period: compared in one go.
    struct KeyRun {
        private static let size = 40
        private var pattern: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
        private var mask: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
        /// Zero when nothing is remembered.
        private(set) var length = 0
        /// Where in the run the eight bytes of the period are.
        private(set) var period = 0

        @inline(__always) func matches(_ bytes: UnsafeRawPointer, _ p: Int) -> Bool {
            let a = (FastRows.word(bytes, p) ^ pattern.0) & mask.0
            let b = (FastRows.word(bytes, p &+ 8) ^ pattern.1) & mask.1
            let c = (FastRows.word(bytes, p &+ 16) ^ pattern.2) & mask.2
            let d = (FastRows.word(bytes, p &+ 24) ^ pattern.3) & mask.3
            let e = (FastRows.word(bytes, p &+ 32) ^ pattern.4) & mask.4
            return a | b | c | d | e == 0 && length != 0
        }

        mutating func forget() { length = 0 }

        mutating func remember(_ bytes: UnsafeRawPointer, _ p: Int, length: Int, period: Int) {
            self.length = length <= Self.size ? length : 0
            self.period = period
            func word(_ index: Int) -> (UInt64, UInt64) {
                let at = index * 8
                var mask = Self.ones(length - at)
                // The bytes of the period within this word.
                mask &= ~(Self.ones(period + 8 - at) & ~Self.ones(period - at))
                return (FastRows.word(bytes, p + at) & mask, mask)
            }
            (pattern.0, mask.0) = word(0)
            (pattern.1, mask.1) = word(1)
            (pattern.2, mask.2) = word(2)
            (pattern.3, mask.3) = word(3)
            (pattern.4, mask.4) = word(4)
        }

        /// The lowest `count` bytes set, for any count.
        @inline(__always) private static func ones(_ count: Int) -> UInt64 {
            count <= 0 ? 0 : count >= 8 ? ~0 : (1 << UInt64(8 * count)) - 1
        }
    }

    /// What is the same in most rows as in the row before.
    struct Cursor {
        var offence = Token(), area = Token(), run = KeyRun()
        /// The six bytes `2017MM` or `2017JJ` of the last period.
        var yearBytes: UInt64 = 0
        var year = 0
        var isMonth = true
        /// Rows by month and rows by year were both seen, so that the first of each is on record.
        var knowsBothKinds = false
        var lineOffence = -1, lineArea = -1, lineYear = -1
        var line: CellLines.Line?
    }

    private static let sixBytes: UInt64 = 0x0000_FFFF_FFFF_FFFF
    private static let zeros: UInt64 = 0x3030_3030_3030_3030

    @inline(__always) static func word(_ bytes: UnsafeRawPointer, _ p: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: p, as: UInt64.self))
    }

    @inline(__always) static func byte(_ bytes: UnsafeRawPointer, _ p: Int) -> UInt8 {
        bytes.load(fromByteOffset: p, as: UInt8.self)
    }

    /// How many decimal digits a word begins with, 0 to 8; `word` is the text exclusive-or `zeros`.
    @inline(__always) static func digits(_ word: UInt64) -> Int {
        // Adding 6 carries a nibble above 9 over; the lowest byte that is no digit is exact, higher ones need not be.
        let other = ((word &+ 0x0606_0606_0606_0606) | word) & 0xF0F0_F0F0_F0F0_F0F0
        return other.trailingZeroBitCount >> 3
    }

    /// The number that the first `length` bytes write, 1 to 8 digits, three multiplications for all of them.
    @inline(__always) static func number(_ word: UInt64, length: Int) -> Int {
        var x = word << UInt64(8 * (8 - length))
        x = ((x & 0x0F0F_0F0F_0F0F_0F0F) &* 2561) >> 8
        x = ((x & 0x00FF_00FF_00FF_00FF) &* 6_553_601) >> 16
        x = ((x & 0x0000_FFFF_0000_FFFF) &* 42_949_672_960_001) >> 32
        return Int(x)
    }

    /// The position behind a field's separator or row end, or -1.
    @inline(__always) static func pass(_ bytes: UnsafeRawPointer, at p: Int, step: Step) -> Int {
        let found = byte(bytes, p)
        if found == step.end { return p &+ 1 }
        if step.isLast, found == 0x0D, step.end == 0x0A, byte(bytes, p &+ 1) == 0x0A { return p &+ 2 }
        return -1
    }

    /// The position behind an ignored field, or -1.
    @inline(__always) static func skip(
        _ bytes: UnsafeRawPointer, from start: Int, last: Int, step: Step, dialect: Dialect
    ) -> Int {
        var p = start
        if byte(bytes, p) == Dialect.quote {
            p &+= 1
            while p <= last, byte(bytes, p) != Dialect.quote {
                if byte(bytes, p) == dialect.rowEnd { return -1 }
                p &+= 1
            }
            return p <= last ? pass(bytes, at: p &+ 1, step: step) : -1
        }
        var count = digits(word(bytes, p) ^ zeros)
        p &+= count
        if count == 8 {
            count = digits(word(bytes, p) ^ zeros)
            p &+= count
        }
        let behind = pass(bytes, at: p, step: step)
        if behind > 0 { return behind }
        while p <= last, byte(bytes, p) != dialect.separator, byte(bytes, p) != dialect.rowEnd { p &+= 1 }
        return p <= last ? pass(bytes, at: p, step: step) : -1
    }

    /// The slot of a period's eight bytes, its year left in the cursor; -1 when it is not plain.
    @inline(__always) static func slot(_ key: UInt64, _ cursor: inout Cursor) -> Int {
        if key & sixBytes != cursor.yearBytes, !turn(to: key, &cursor) { return -1 }
        let tens = Int(key >> 48 & 0xFF) - 0x30, ones = Int(key >> 56) - 0x30
        guard tens >= 0, tens <= 1, ones >= 0, ones <= 9 else { return -1 }
        let number = tens * 10 + ones
        guard cursor.isMonth else { return number == 0 ? CellLines.yearSlot : -1 }
        return number >= 1 && number <= 12 ? number - 1 : -1
    }

    /// The position behind a period; -1 when it is not plain.
    @inline(__always) static func period(
        _ bytes: UnsafeRawPointer, from start: Int, step: Step, cursor: inout Cursor, slot: inout Int
    ) -> Int {
        let isQuoted = byte(bytes, start) == Dialect.quote
        let p = start &+ (isQuoted ? 1 : 0)
        slot = Self.slot(word(bytes, p), &cursor)
        guard slot >= 0 else { return -1 }
        guard isQuoted else { return pass(bytes, at: p &+ 8, step: step) }
        return byte(bytes, p &+ 8) == Dialect.quote ? pass(bytes, at: p &+ 9, step: step) : -1
    }

    /// Another year than in the row before; false when the key is no month or year, or the first of its kind.
    @inline(never) static func turn(to key: UInt64, _ cursor: inout Cursor) -> Bool {
        let isMonth = key >> 32 & 0xFFFF == 0x4D4D
        guard isMonth || key >> 32 & 0xFFFF == 0x4A4A, digits(key ^ zeros) == 4,
            cursor.knowsBothKinds || (isMonth == cursor.isMonth && cursor.year > 0)
        else { return false }
        let year = number((key ^ zeros) & 0xFFFF_FFFF, length: 4)
        guard (1900...2199).contains(year) else { return false }
        (cursor.yearBytes, cursor.year, cursor.isMonth) = (key & sixBytes, year, isMonth)
        return true
    }

    /// The position behind a count; -1 when it is not plain.
    @inline(__always) static func count(
        _ bytes: UnsafeRawPointer, from start: Int, last: Int, step: Step, blank: inout Bool, value: inout Int
    ) -> Int {
        let isQuoted = byte(bytes, start) == Dialect.quote
        var p = start &+ (isQuoted ? 1 : 0)
        while byte(bytes, p) == 0x20 {
            p &+= 1
            if p > last { return -1 }
        }
        let text = word(bytes, p) ^ zeros
        let length = digits(text)
        guard length < 8 else { return -1 }
        blank = length == 0
        value = blank ? 0 : number(text, length: length)
        p &+= length
        guard isQuoted else { return pass(bytes, at: p, step: step) }
        return byte(bytes, p) == Dialect.quote ? pass(bytes, at: p &+ 1, step: step) : -1
    }
}
