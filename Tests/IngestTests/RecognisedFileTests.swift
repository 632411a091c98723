import Facts
import Synchronization
import Testing

@testable import Ingest

@Suite("A file that was recognised")
struct RecognisedFileTests {
    @Test("is looked at once, and then read whole by each of its readers")
    func once() throws {
        let row = "BU03440111,Buurt,1200\n"
        let source = CountedBytes(Array(("code,name,population\n" + String(repeating: row, count: 20_000)).utf8))
        let file = try RecognisedFile(source, name: "gebieden.csv")
        #expect(file.kind == .areaCodeList(hasPopulation: true))
        #expect(source.reads == [0..<Dialect.headBytes, source.size - 4096..<source.size])
        #expect(try CodeList.read(file, options: IngestOptions()).areas.count == 1)
        #expect(try PopulationTable.read(file, options: IngestOptions()).inhabitants.values.sorted() == [1200])
        #expect(source.reads.dropFirst(2) == [0..<source.size, 0..<source.size])
    }

    @Test("is refused when what lies behind its beginning is no text")
    func behindTheBeginning() throws {
        let text = "code,name\n" + String(repeating: "BU03440111,Buurt\n", count: 20_000)
        let file = try RecognisedFile(bytes: Array(text.utf8) + [0], name: "gebieden.csv")
        let refusal = #expect(throws: IngestRefusal.self) { try CodeList.read(file, options: IngestOptions()) }
        #expect(refusal?.kind == .unreadableText)
    }

    @Test("is no list of another kind")
    func otherKind() throws {
        let file = try RecognisedFile(bytes: Array("code,name\nGM0344,Utrecht\n".utf8), name: "gebieden.csv")
        #expect(throws: IngestRefusal.self) { try PeriodList.read(file, options: IngestOptions()) }
        #expect(throws: IngestRefusal.self) { try BoundaryFile.read(file, options: IngestOptions()) }
        #expect(throws: IngestRefusal.self) {
            try OffenceFile.read(file, options: IngestOptions(), progress: { _, _ in })
        }
    }
}

/// Bytes that remember what was read of them.
private final class CountedBytes: ByteSource {
    private let content: MemoryBytes
    private let log = Mutex<[Range<Int>]>([])
    var size: Int { content.size }
    var reads: [Range<Int>] { log.withLock { $0 } }

    init(_ bytes: [UInt8]) { content = MemoryBytes(bytes) }

    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        log.withLock { $0.append(offset..<offset + buffer.count) }
        return content.read(at: offset, into: buffer)
    }
}
