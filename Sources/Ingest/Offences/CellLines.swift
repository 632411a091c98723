import Facts
import Geography

/// The cells that one worker has read so far, in lines of 16: twelve months and the year as published.
///
/// Lines lie in raw memory, because one is written for every row: they never move, and a slot is masked to its line,
/// so no write can leave it. Copies share the lines; only the worker that makes them writes.
/// A slot has two bytes, because clearing memory is much of the time of an import; the few lines with a greater count
/// have a wide one beside them.
struct CellLines {
    typealias Line = UnsafeMutablePointer<LineSlot>

    static let slots = 16
    /// The greatest count that a slot holds.
    static let greatestInSlot = Int(LineSlot.large) - 1 - 3
    /// The slot of a count that the source publishes for the whole year.
    static let yearSlot = 12
    private static let linesPerSlab = 1 << 16

    private(set) var areas = KeyIndex<AreaCode>()
    private(set) var offences = KeyIndex<OffenceCode>()
    /// Series are the pairs of offence and area that occur.
    private(set) var series: [(offence: Int32, area: Int32)] = []
    private(set) var firstYear = 0
    private(set) var yearStride = 0
    private(set) var lineCount = 0

    private var seriesOfPair: [UInt32] = []
    private var areaStride = 256
    private var lineOfYear: [UInt32] = []
    private var slabs: [Line] = []
    private var wideLines: [Line: SIMD16<StoredCount>] = [:]
    private let memory = ZeroedMemory()
    private let limits: IngestLimits

    init(limits: IngestLimits) { self.limits = limits }

    /// The index of an area or offence, added when it is new; `nil` when there are too many.
    mutating func add(area: AreaCode, _ key: KeyIndex<AreaCode>.Packed, at row: RowReference) -> Int? {
        areas.count < limits.areas ? areas.add(key, area, firstRow: row) : nil
    }

    mutating func add(offence: OffenceCode, _ key: KeyIndex<OffenceCode>.Packed, at row: RowReference) -> Int? {
        offences.count < limits.offences ? offences.add(key, offence, firstRow: row) : nil
    }

    /// The line of an offence, area and year, made when it is new; `nil` when the table grows beyond the limits.
    mutating func line(offence: Int, area: Int, year: Int) -> Line? {
        guard let index = seriesIndex(offence: offence, area: area) else { return nil }
        if year < firstYear || year >= firstYear + yearStride, !extend(to: year) { return nil }
        let slot = index * yearStride + year - firstYear
        if lineOfYear[slot] == 0 {
            guard lineCount < limits.cells / 12, addLine() else { return nil }
            lineOfYear[slot] = UInt32(lineCount)
        }
        return pointer(line: Int(lineOfYear[slot]) - 1)
    }

    func count(_ line: Line, _ slot: Int) -> StoredCount {
        line[slot] == .large ? wideLines[line]?[slot] ?? .absent : StoredCount(line[slot])
    }

    mutating func put(_ count: StoredCount, in line: Line, slot: Int) {
        line[slot] = LineSlot(clamping: count)
        if line[slot] == .large { wideLines[line, default: .zero][slot] = count }
    }

    /// The codes that have a series.
    func used<Code>(_ codes: [Code], index: ((offence: Int32, area: Int32)) -> Int32) -> [Code] {
        var isUsed = [Bool](repeating: false, count: codes.count)
        for pair in series { isUsed[Int(index(pair))] = true }
        return zip(codes, isUsed).compactMap { $1 ? $0 : nil }
    }

    /// Calls `body` with every line there is: its series, year and 16 slots.
    func forEachLine(_ body: (_ series: Int, _ year: Int, _ line: Line) -> Void) {
        for index in series.indices { forEachLine(ofSeries: index) { body(index, $0, $1) } }
    }

    func forEachLine(ofSeries index: Int, _ body: (_ year: Int, _ line: Line) -> Void) {
        for offset in 0..<yearStride {
            let line = Int(lineOfYear[index * yearStride + offset])
            if line > 0 { body(firstYear + offset, pointer(line: line - 1)) }
        }
    }

    private func pointer(line: Int) -> Line {
        slabs[line / Self.linesPerSlab] + (line % Self.linesPerSlab) * Self.slots
    }

    private mutating func seriesIndex(offence: Int, area: Int) -> Int? {
        if area >= areaStride { widen(to: area) }
        let pair = offence * areaStride + area
        if pair >= seriesOfPair.count {
            let rows = max(offence + 1, 16, seriesOfPair.count / areaStride * 2)
            guard rows * areaStride <= max(limits.cells / 12, 1 << 16) else { return nil }
            seriesOfPair += Array(repeating: 0, count: rows * areaStride - seriesOfPair.count)
        }
        if seriesOfPair[pair] == 0 {
            guard (series.count + 1) * yearStride <= limits.cells / 4 else { return nil }
            series.append((Int32(truncatingIfNeeded: offence), Int32(truncatingIfNeeded: area)))
            seriesOfPair[pair] = UInt32(series.count)
            lineOfYear += repeatElement(0, count: yearStride)
        }
        return Int(seriesOfPair[pair]) - 1
    }

    private mutating func widen(to area: Int) {
        let old = areaStride
        while area >= areaStride { areaStride *= 2 }
        let rows = seriesOfPair.count / old
        var wider = [UInt32](repeating: 0, count: rows * areaStride)
        for row in 0..<rows {
            for column in 0..<old { wider[row * areaStride + column] = seriesOfPair[row * old + column] }
        }
        seriesOfPair = wider
    }

    private mutating func extend(to year: Int) -> Bool {
        let first = yearStride == 0 ? year : min(firstYear, year)
        let last = yearStride == 0 ? year : max(firstYear + yearStride - 1, year)
        var stride = max(4, yearStride)
        while first + stride <= last { stride *= 2 }
        guard series.count * stride <= max(limits.cells / 4, 1 << 10) else { return false }
        var wider = [UInt32](repeating: 0, count: series.count * stride)
        for index in series.indices {
            for offset in 0..<yearStride {
                wider[index * stride + offset + firstYear - first] = lineOfYear[index * yearStride + offset]
            }
        }
        (lineOfYear, firstYear, yearStride) = (wider, first, stride)
        return true
    }

    private mutating func addLine() -> Bool {
        if lineCount == slabs.count * Self.linesPerSlab {
            guard let slab = memory.block(of: LineSlot.self, count: Self.linesPerSlab * Self.slots) else {
                return false
            }
            slabs.append(slab)
        }
        // A first write, because a first read would map the system's page of zeros and the next write fault again.
        slabs[lineCount / Self.linesPerSlab][lineCount % Self.linesPerSlab * Self.slots] = .absent
        lineCount += 1
        return true
    }
}

/// A count while it is read: zeroed memory is `absent`, and greater means more was delivered.
typealias StoredCount = UInt32

/// The same as it lies in a line of cells, where `large` stands for every count that does not fit.
typealias LineSlot = UInt16

extension FixedWidthInteger where Self: UnsignedInteger {
    static var absent: Self { 0 }
    /// The row is there and its count is empty.
    static var blank: Self { 1 }
    /// The source wrote `.`.
    static var secret: Self { 2 }
}

extension LineSlot {
    static let large = LineSlot.max
}

extension StoredCount {
    /// The count it stands for; nothing counts as zero.
    var value: Int { self > .secret ? Int(self - 3) : 0 }
    static func count(_ value: Int) -> StoredCount { StoredCount(truncatingIfNeeded: value) &+ 3 }
}
