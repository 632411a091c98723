import Crypto
import Dispatch
import Facts
import Foundation

/// One reading of a whole file: its rows by one or more workers, and the checksum of the very bytes they read.
struct RowPass {
    /// Zeros behind the bytes, so that the fast rows may load whole words.
    static let padding = 64

    struct Outcome {
        let readers: [RowReader]
        /// Rows of each chunk, to turn row references into line numbers.
        let rowsOfChunk: [Int]
        let sha256: String
        let bytesRead: Int
        let hasShrunk: Bool
        let stop: RowReader.Stop?
        let failure: IngestRefusal?
    }

    let source: any ByteSource
    let layout: OffenceLayout
    let limits: IngestLimits
    /// The first bytes of the file, header included, as they were read.
    let head: [UInt8]
    let hasChecksum: Bool
    let progress: @Sendable (Int, Int) -> Void
    var plan = ReadingPlan()

    /// Reads front to back with one worker: what depends on the order of rows is then certain.
    func runInOrder() -> Outcome {
        var reader = RowReader(layout: layout, limits: limits, isOrdered: true, usesFastRows: plan.usesFastRows)
        let buffer = ChunkBuffer()
        var hasher = SHA256(), hashed = layout.firstRow, position = layout.firstRow, failure: IngestRefusal?
        var rows = RowReference(chunk: 0, row: 0), size = source.size
        head.withUnsafeBytes { hasher.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[..<layout.firstRow])) }
        reading: while position < size, reader.stop == nil {
            do throws(IngestRefusal) {
                try buffer.fill(from: source, at: position, count: plan.chunkBytes + plan.overlap, upTo: size)
                var here = 0
                while true {
                    if buffer.isShort { size = position + buffer.valid }
                    let chunkEnd = min(plan.chunkBytes, buffer.valid)
                    here = reader.read(
                        buffer.bytes, from: here, chunkEnd: chunkEnd, valid: buffer.valid,
                        isEnd: position + buffer.valid >= size, rows: &rows)
                    guard here < chunkEnd, reader.stop == nil, position + buffer.valid < size else { break }
                    try buffer.extend(from: source, upTo: size)
                }
                let end = min(size, max(hashed, position + here))
                if hasChecksum { hasher.update(buffer.bytes, from: hashed - position, to: end - position) }
                (position, hashed) = (position + max(here, 1), end)
            } catch {
                failure = error
                break reading
            }
            progress(min(position, size), source.size)
        }
        return Outcome(
            readers: [reader], rowsOfChunk: [rows.row], sha256: hasChecksum ? hasher.finalize().hexadecimal : "",
            bytesRead: hashed,
            hasShrunk: size < source.size, stop: reader.stop, failure: failure)
    }

    /// Reads chunks with several workers; a free worker first hashes, because hashing cannot be divided.
    func run(workers: Int) -> Outcome {
        let chunks = (max(0, source.size - layout.firstRow) + plan.chunkBytes - 1) / plan.chunkBytes
        let owners = (0..<workers).map { _ in
            Worker(RowReader(layout: layout, limits: limits, isOrdered: false, usesFastRows: plan.usesFastRows))
        }
        var hasher = SHA256()
        head.withUnsafeBytes { hasher.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[..<layout.firstRow])) }
        let schedule = ChunkSchedule(
            chunks: chunks, buffers: 8 + 2 * workers, hasher: hasChecksum ? hasher : nil)
        DispatchQueue.concurrentPerform(iterations: workers) { worker in
            while let task = schedule.next() {
                switch task {
                case .hash(let chunk):
                    schedule.hash(chunk) { progress(layout.firstRow + $0, source.size) }
                case .read(let chunk, let buffer):
                    do throws(IngestRefusal) {
                        try load(chunk, into: buffer)
                        schedule.loaded(chunk, buffer)
                        let rows = try parse(chunk, loaded: buffer, reader: &owners[worker].reader)
                        schedule.parsed(chunk, rows: rows, stop: owners[worker].reader.stop)
                    } catch {
                        schedule.fail(error)
                    }
                }
            }
        }
        return Outcome(
            readers: owners.map(\.reader), rowsOfChunk: schedule.rowsOfChunk, sha256: schedule.digest,
            bytesRead: layout.firstRow + schedule.bytesDone, hasShrunk: schedule.hasShrunk, stop: schedule.stop,
            failure: schedule.failure)
    }

    /// The buffer begins one byte before the chunk, to see whether a row ends there; the first at the chunk itself.
    private func load(_ chunk: Int, into buffer: ChunkBuffer) throws(IngestRefusal) {
        let base = layout.firstRow + chunk * plan.chunkBytes, lead = chunk == 0 ? 0 : 1
        try buffer.fill(
            from: source, at: base - lead, count: lead + plan.chunkBytes + plan.overlap, upTo: source.size)
        buffer.chunk = min(lead, buffer.valid)..<min(lead + plan.chunkBytes, buffer.valid)
    }

    private func parse(_ chunk: Int, loaded: ChunkBuffer, reader: inout RowReader) throws(IngestRefusal) -> Int {
        var buffer = loaded, rows = RowReference(chunk: chunk, row: 0)
        var position = buffer.chunk.lowerBound
        if chunk > 0 {
            position = 0
            while position < buffer.chunk.upperBound, buffer.bytes[position] != layout.dialect.rowEnd { position += 1 }
            position += 1
        }
        while true {
            position = reader.read(
                buffer.bytes, from: position, chunkEnd: buffer.chunk.upperBound, valid: buffer.valid,
                isEnd: buffer.isShort || buffer.offset + buffer.valid >= source.size, rows: &rows)
            guard position < buffer.chunk.upperBound, reader.stop == nil, !buffer.isShort,
                buffer.offset + buffer.valid < source.size
            else { return rows.row }
            // Another worker may be hashing these bytes: grow a copy.
            buffer = ChunkBuffer(copying: buffer)
            try buffer.extend(from: source, upTo: source.size)
        }
    }
}

/// How a file is cut up for reading; the outcome is the same for every plan, and tests hold it to that.
package struct ReadingPlan: Sendable {
    package var chunkBytes = 1 << 20
    /// Bytes read behind a chunk, so that its last row is there; a longer row makes the buffer grow.
    package var overlap = 4096
    /// Files up to this size are read by one worker; starting a second would take longer.
    package var smallBytes = 4 << 20
    package var usesFastRows = true

    package init() {}
}

/// A worker's own reader; only that worker touches it until all are done.
private final class Worker: @unchecked Sendable {
    var reader: RowReader

    init(_ reader: RowReader) { self.reader = reader }
}

/// A part of the file in memory.
///
/// A class because it goes round between the workers; `ChunkSchedule` decides who may write to it.
final class ChunkBuffer: @unchecked Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var valid = 0
    private(set) var offset = 0
    /// The source gave fewer bytes than its size promised.
    private(set) var isShort = false
    /// The chunk itself within the bytes.
    var chunk = 0..<0

    init() {}

    init(copying other: ChunkBuffer) {
        (bytes, valid, offset, isShort, chunk) = (other.bytes, other.valid, other.offset, other.isShort, other.chunk)
    }

    func fill(from source: any ByteSource, at offset: Int, count: Int, upTo size: Int) throws(IngestRefusal) {
        self.offset = offset
        valid = 0
        try read(from: source, count: min(count, size - offset))
    }

    /// Doubles what is there.
    func extend(from source: any ByteSource, upTo size: Int) throws(IngestRefusal) {
        try read(from: source, count: min(max(valid, 1 << 16), size - offset - valid))
    }

    private func read(from source: any ByteSource, count: Int) throws(IngestRefusal) {
        let needed = valid + count + RowPass.padding
        if bytes.count < needed { bytes += repeatElement(0, count: needed - bytes.count) }
        var failure: IngestRefusal?
        let got = bytes.withUnsafeMutableBytes { buffer -> Int in
            do throws(IngestRefusal) {
                return try source.read(
                    at: offset + valid, into: UnsafeMutableRawBufferPointer(rebasing: buffer[valid..<valid + count]))
            } catch { failure = error }
            return 0
        }
        if let failure { throw failure }
        isShort = got < count
        valid += got
        for p in valid..<valid + RowPass.padding { bytes[p] = 0 }
    }
}

extension SHA256 {
    mutating func update(_ bytes: [UInt8], from start: Int, to end: Int) {
        guard start >= 0, end > start, end <= bytes.count else { return }
        bytes.withUnsafeBytes { update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[start..<end])) }
    }
}
