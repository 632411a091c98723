// Over 400 lines: the fast and the careful way through a row share one state; splitting them costs the hot loop.
import Facts
import Geography

/// Reads the rows of one worker into its lines of cells: plain rows fast, all others by the rules and with findings.
struct RowReader {
    /// Why reading cannot go on as it does.
    enum Stop: Hashable, Sendable {
        /// The outcome depends on the order of rows: quoted row ends, duplicates, too many findings to list.
        case needsOrder
        case tooManyAreas, tooManyOffences, tooManyCells
        case rowTooLong(RowReference)
        /// Row after row is broken.
        case hopeless
    }

    private(set) var cellLines: CellLines
    private(set) var log: FindingLog
    private(set) var accepted = 0
    /// The sum of the accepted counts.
    private(set) var total = 0
    private(set) var rejected = 0
    private(set) var firstMonth: RowReference?
    private(set) var firstYear: RowReference?
    private(set) var stop: Stop?
    /// Periods with a count that the source marked with an asterisk.
    private(set) var provisional: Set<Period> = []
    /// A last row without a row end that could not be read.
    private(set) var cutRow: RowReference?
    /// The last row has no row end and could be read.
    private(set) var endsWithoutRowEnd = false
    /// The file ends where the last row's count should stand: cut, or a zero of a program that ends no row.
    private(set) var endsWithoutCount = false

    let layout: OffenceLayout
    let limits: IngestLimits
    /// The file is read from front to back by this reader alone.
    let isOrdered: Bool
    private let usesFastRows: Bool
    private let steps: [FastRows.Step]
    private var cursor = FastRows.Cursor()
    private var record = Record()
    private var here = RowReference(chunk: 0, row: 0)
    private var openQuotes = 0

    init(layout: OffenceLayout, limits: IngestLimits, isOrdered: Bool, usesFastRows: Bool = true) {
        self.layout = layout
        self.limits = limits
        self.isOrdered = isOrdered
        self.usesFastRows = usesFastRows
        cellLines = CellLines(limits: limits)
        log = FindingLog(perKind: limits.findingsPerKind)
        steps = layout.roles.enumerated().map { index, role in
            let isLast = index == layout.roles.count - 1, run = layout.roles[index...].prefix(3)
            return FastRows.Step(
                role: role, end: isLast ? layout.dialect.rowEnd : layout.dialect.separator, isLast: isLast,
                beginsRun: Set(run) == [.offence, .area, .period])
        }
    }

    /// Reads rows that begin in `start..<chunkEnd`; the bytes reach to `valid` and 64 zeros behind.
    ///
    /// Returns where the next row begins, or the start of a row that needs more bytes than there are.
    mutating func read(
        _ bytes: [UInt8], from start: Int, chunkEnd: Int, valid: Int, isEnd: Bool, rows: inout RowReference
    ) -> Int {
        var position = start
        here = rows
        defer { rows = here }
        while position < chunkEnd, stop == nil {
            if usesFastRows { position = readPlain(bytes, from: position, chunkEnd: chunkEnd, valid: valid) }
            guard position < chunkEnd else { break }
            guard let next = readRow(bytes.span, from: position, valid: valid, isEnd: isEnd) else { return position }
            position = next
        }
        return position
    }

    // MARK: Plain rows

    /// Reads plain rows and returns the start of the first row that is not.
    private mutating func readPlain(_ bytes: [UInt8], from start: Int, chunkEnd: Int, valid: Int) -> Int {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return start }
            return readPlain(
                base, from: start, chunkEnd: chunkEnd, last: min(buffer.count - RowPass.padding, valid), valid)
        }
    }

    /// No position beyond `last` is looked from, and `RowPass.padding` bytes lie behind it.
    private mutating func readPlain(
        _ bytes: UnsafeRawPointer, from start: Int, chunkEnd: Int, last: Int, _ valid: Int
    ) -> Int {
        var cursor = cursor
        let plan = self.steps, steps = plan.span
        let highest = min(limits.count, CellLines.greatestInSlot)
        var row = start, plain = 0, sum = 0
        rows: while row < chunkEnd {
            var p = row, slot = 0, value = 0, blank = false
            var index = 0
            while index < steps.count {
                guard p <= last else { break rows }
                let step = steps[index]
                if step.beginsRun {
                    if cursor.run.matches(bytes, p) {
                        slot = FastRows.slot(FastRows.word(bytes, p &+ cursor.run.period), &cursor)
                        guard slot >= 0 else { break rows }
                        p &+= cursor.run.length
                    } else {
                        p = keys(
                            bytes, from: p, last: last, steps: steps.extracting(index..<index + 3), cursor: &cursor,
                            slot: &slot)
                        if p < 0 { break rows }
                    }
                    index &+= 3
                    continue
                }
                p = column(
                    bytes, at: p, last: last, step: step, cursor: &cursor, slot: &slot, blank: &blank, value: &value)
                if p < 0 { break rows }
                index &+= 1
            }
            guard p <= valid, value <= highest else { break }
            if cursor.lineYear != cursor.year || cursor.lineArea != cursor.area.index
                || cursor.lineOffence != cursor.offence.index
            {
                cursor.line = cellLines.line(offence: cursor.offence.index, area: cursor.area.index, year: cursor.year)
                (cursor.lineOffence, cursor.lineArea, cursor.lineYear) =
                    (cursor.offence.index, cursor.area.index, cursor.year)
            }
            guard let line = cursor.line, line[slot & 15] == .absent else { break }
            line[slot & 15] = blank ? .blank : LineSlot(truncatingIfNeeded: value &+ 3)
            row = p
            plain &+= 1
            sum &+= value
        }
        self.cursor = cursor
        accepted += plain
        total += sum
        here.row += plain
        return row
    }

    /// The position behind one column; -1 when it is not plain.
    @inline(__always) private func column(
        _ bytes: UnsafeRawPointer, at p: Int, last: Int, step: FastRows.Step, cursor: inout FastRows.Cursor,
        slot: inout Int, blank: inout Bool, value: inout Int
    ) -> Int {
        switch step.role {
        case .ignored: FastRows.skip(bytes, from: p, last: last, step: step, dialect: layout.dialect)
        case .offence:
            cursor.offence.matches(bytes, p)
                ? p + cursor.offence.length : offence(bytes, at: p, step: step, token: &cursor.offence)
        case .area:
            cursor.area.matches(bytes, p) ? p + cursor.area.length : area(bytes, at: p, step: step, token: &cursor.area)
        case .period: FastRows.period(bytes, from: p, step: step, cursor: &cursor, slot: &slot)
        case .count: FastRows.count(bytes, from: p, last: last, step: step, blank: &blank, value: &value)
        }
    }

    /// The position behind offence, area and period, which are remembered as a run; -1 when one is not plain.
    @inline(never) private func keys(
        _ bytes: UnsafeRawPointer, from start: Int, last: Int, steps: Span<FastRows.Step>,
        cursor: inout FastRows.Cursor,
        slot: inout Int
    ) -> Int {
        // Until all three are read, the offence and area of the cursor are no longer those of the run.
        cursor.run.forget()
        var p = start, period = 0, blank = false, value = 0
        for index in steps.indices {
            guard p <= last else { return -1 }
            let step = steps[index]
            if step.role == .period { period = p - start + (FastRows.byte(bytes, p) == Dialect.quote ? 1 : 0) }
            p = column(bytes, at: p, last: last, step: step, cursor: &cursor, slot: &slot, blank: &blank, value: &value)
            if p < 0 { return -1 }
        }
        // A run that ends near the end of the bytes may be too close to it for whole words.
        if start + 48 <= last { cursor.run.remember(bytes, start, length: p - start, period: period) }
        return p
    }

    /// The position behind an offence that is not the one of the row before; -1 when it is new or not plain.
    private func offence(_ bytes: UnsafeRawPointer, at p: Int, step: FastRows.Step, token: inout FastRows.Token)
        -> Int
    {
        guard let field = plainField(bytes, from: p, step: step),
            let index = cellLines.offences.index(of: KeyIndex.Packed(bytes, field.key), after: token.index)
        else { return -1 }
        token.remember(bytes, p, length: field.end - p, index: index)
        return field.end
    }

    private func area(_ bytes: UnsafeRawPointer, at p: Int, step: FastRows.Step, token: inout FastRows.Token) -> Int {
        guard let field = plainField(bytes, from: p, step: step),
            let index = cellLines.areas.index(of: KeyIndex.Packed(bytes, field.key), after: token.index)
        else { return -1 }
        token.remember(bytes, p, length: field.end - p, index: index)
        return field.end
    }

    /// A short field with or without quotes: its content without spaces behind, and the position behind the field.
    private func plainField(_ bytes: UnsafeRawPointer, from start: Int, step: FastRows.Step) -> (
        key: Range<Int>, end: Int
    )? {
        let isQuoted = FastRows.byte(bytes, start) == Dialect.quote
        let from = start + (isQuoted ? 1 : 0), stop = isQuoted ? Dialect.quote : step.end
        var p = from
        while p < from + 17, FastRows.byte(bytes, p) != stop {
            if FastRows.byte(bytes, p) <= 0x1F { break }
            p += 1
        }
        var to = p
        while to > from, FastRows.byte(bytes, to - 1) == 0x20 { to -= 1 }
        if isQuoted {
            guard FastRows.byte(bytes, p) == Dialect.quote else { return nil }
            p += 1
        }
        let end = FastRows.pass(bytes, at: p, step: step)
        guard end > 0, to > from, to - from <= 16 else { return nil }
        return (from..<to, end)
    }

    // MARK: Rows by the rules

    /// Reads one row, whatever it looks like; `nil` when more bytes are needed to see its end.
    private mutating func readRow(_ bytes: Span<UInt8>, from start: Int, valid: Int, isEnd: Bool) -> Int? {
        record.read(bytes, from: start, to: valid, layout.dialect)
        if !record.isEnded, !isEnd {
            guard valid - start > limits.rowBytes else { return nil }
            if !record.isQuoteOpen { stop = .rowTooLong(here) }
        }
        if record.isQuoteOpen, !record.hasQuotedRowEnd, isEnd {
            cutRow = here
            here.row += 1
            return record.next
        }
        if record.hasQuotedRowEnd || record.isQuoteOpen {
            guard isOrdered else {
                stop = .needsOrder
                return start
            }
            if record.isQuoteOpen || record.fields.count != layout.roles.count {
                return readAsLine(bytes, from: start, valid: valid)
            }
        }
        if stop == nil { take(bytes, isCut: !record.isEnded) }
        here.row += 1 + record.innerLines
        return record.next
    }

    /// A quotation mark too many swallowed the rows behind it: only this line is given up.
    private mutating func readAsLine(_ bytes: Span<UInt8>, from start: Int, valid: Int) -> Int {
        openQuotes += record.isQuoteOpen ? 1 : 0
        if openQuotes > 100 { stop = .hopeless }
        reject(record.isQuoteOpen ? .quoteOpen : .broken(fields: record.fields.count, expected: layout.roles.count))
        here.row += 1
        var p = start
        while p < valid, bytes[p] != layout.dialect.rowEnd { p += 1 }
        return min(p + 1, valid)
    }

    private mutating func reject(_ problem: RowProblem) {
        rejected += 1
        log.add(problem, at: here)
        if log.isOverfull, !isOrdered { stop = .needsOrder }
        // Ten bad rows for each good one, long enough: what follows will not be better, and may be gigabytes.
        if rejected >= 100_000, rejected / 10 > accepted { stop = isOrdered ? .hopeless : .needsOrder }
    }

    private mutating func take(_ bytes: Span<UInt8>, isCut: Bool) {
        guard record.fields.count == layout.roles.count else { return takeOther(bytes, isCut: isCut) }
        var offence = -1, area = -1, count: StoredCount = .blank, period: Period?, star = false
        var problem: RowProblem?
        for (role, field) in zip(layout.roles, record.fields) where problem == nil && stop == nil {
            switch role {
            case .ignored: break
            case .offence: offence = self.offence(bytes, field, problem: &problem)
            case .area: area = self.area(bytes, field, problem: &problem)
            case .period: period = self.period(bytes, field, problem: &problem)
            case .count: count = CountField.read(bytes, field, limits: limits, star: &star, problem: &problem)
            }
        }
        guard stop == nil else { return }
        if let problem {
            if isCut { cutRow = here } else { reject(problem) }
            return
        }
        guard let period, offence >= 0, area >= 0 else { return }
        if isCut { endsWithoutRowEnd = true }
        if isCut, count == .blank { endsWithoutCount = true }
        if star { provisional.insert(period) }
        put(count, offence: offence, area: area, period: period)
    }

    /// Blank lines and the closing "Bron: Politie" are no rows; anything else of the wrong width is broken.
    private mutating func takeOther(_ bytes: Span<UInt8>, isCut: Bool) {
        if record.fields.count == 1 {
            let text = TextBytes.trim(bytes, record.fields[0])
            if text.isEmpty
                || TextBytes.field(bytes, text.lowerBound..<min(text.upperBound, text.lowerBound + 4)) == "Bron"
            {
                return
            }
        }
        let extra = record.fields.dropFirst(layout.roles.count)
        if !extra.isEmpty, extra.allSatisfy({ TextBytes.trim(bytes, $0).isEmpty }) {
            record.fields.removeLast(extra.count)
            return take(bytes, isCut: isCut)
        }
        if isCut {
            cutRow = here
        } else {
            reject(.broken(fields: record.fields.count, expected: layout.roles.count))
        }
    }

    private mutating func offence(_ bytes: Span<UInt8>, _ field: Range<Int>, problem: inout RowProblem?) -> Int {
        let range = TextBytes.trim(bytes, field)
        if let key = KeyIndex<OffenceCode>.Packed(bytes, range) {
            if let known = cellLines.offences.index(of: key, after: -1) { return known }
            let text = TextBytes.field(bytes, range)
            // Columns in the wrong order: area codes and periods would pass as offence codes.
            if let code = OffenceCode(text), AreaCode(text) == nil, Period(key: text) == nil {
                guard !code.isNeverTaken else {
                    problem = .neverTaken(text)
                    return -1
                }
                if let index = cellLines.add(offence: code, key, at: here) { return index }
                stop = .tooManyOffences
                return -1
            }
        }
        problem = .offence(Finding.quote(TextBytes.field(bytes, range.prefix(200))))
        return -1
    }

    private mutating func area(_ bytes: Span<UInt8>, _ field: Range<Int>, problem: inout RowProblem?) -> Int {
        let range = TextBytes.trim(bytes, field)
        if let key = KeyIndex<AreaCode>.Packed(bytes, range) {
            if let known = cellLines.areas.index(of: key, after: -1) { return known }
            if let code = AreaCode(TextBytes.field(bytes, range)), !code.level.isRollUp {
                if let index = cellLines.add(area: code, key, at: here) { return index }
                stop = .tooManyAreas
                return -1
            }
        }
        problem = .area(Finding.quote(TextBytes.field(bytes, range.prefix(200))))
        return -1
    }

    private func period(_ bytes: Span<UInt8>, _ field: Range<Int>, problem: inout RowProblem?) -> Period? {
        let range = TextBytes.trim(bytes, field)
        let text = TextBytes.field(bytes, range.prefix(200))
        switch Period(key: text) {
        case .month(let month): return .month(month)
        case .year(let year): return .year(year)
        case .quarter: problem = .quarter(text)
        case nil: problem = .period(Finding.quote(text))
        }
        return nil
    }

    private mutating func put(_ count: StoredCount, offence: Int, area: Int, period: Period) {
        let year: Int, slot: Int
        switch period {
        case .month(let month):
            (year, slot) = (month.year, month.monthOfYear - 1)
            firstMonth = firstMonth ?? here
        case .year(let value):
            (year, slot) = (value, CellLines.yearSlot)
            firstYear = firstYear ?? here
        case .quarter: return
        }
        remember(period)
        guard let line = cellLines.line(offence: offence, area: area, year: year) else {
            stop = .tooManyCells
            return
        }
        let earlier = cellLines.count(line, slot)
        guard earlier == .absent else {
            return duplicate(
                earlier, count, key: "\(cellLines.offences.codes[offence]) \(cellLines.areas.codes[area]) \(period.key)"
            )
        }
        cellLines.put(count, in: line, slot: slot)
        accepted += 1
        total += count.value
    }

    /// Lets the fast rows expect the same year and kind of period next.
    private mutating func remember(_ period: Period) {
        var packed: UInt64 = 0
        for (index, byte) in period.key.utf8.prefix(6).enumerated() { packed |= UInt64(byte) << UInt64(8 * index) }
        cursor.yearBytes = packed
        switch period {
        case .month(let month): (cursor.year, cursor.isMonth) = (month.year, true)
        case .year(let year), .quarter(let year, _): (cursor.year, cursor.isMonth) = (year, false)
        }
        cursor.knowsBothKinds = firstMonth != nil && firstYear != nil
    }

    private mutating func duplicate(_ first: StoredCount, _ second: StoredCount, key: String) {
        guard isOrdered else {
            stop = .needsOrder
            return
        }
        if first == second {
            reject(.duplicateSame(key: key))
        } else {
            reject(.duplicateDiffers(key: key, first: first, second: second))
        }
    }
}
