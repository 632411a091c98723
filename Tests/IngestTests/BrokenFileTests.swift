import Cube
import Facts
import Foundation
import Geography
import Phrases
import TestKit
import Testing

@testable import Ingest

@Suite("Broken and hostile files")
struct BrokenFileTests {
    private static let row = "0;\"1.1.1 \";\"GM0344    \";\"2017MM01\";3\n"

    /// The first bytes of a file, and words that the refusal must have.
    static let refused: [(name: String, bytes: [UInt8], english: String)] = [
        ("empty", [], "is empty"),
        ("spaces", Array("  \n\n".utf8), "is empty"),
        ("gzip", [0x1F, 0x8B, 8, 0, 0], "gzip"),
        ("xlsx", [0x50, 0x4B, 0x03, 0x04, 0x14, 0], "Excel"),
        ("shp", [0x00, 0x00, 0x27, 0x0A, 0x00], "ogr2ogr"),
        ("gpkg", Array("SQLite format 3".utf8) + [UInt8](repeating: 0, count: 53) + Array("GPKG".utf8), "ogr2ogr"),
        ("xls", [0xD0, 0xCF, 0x11, 0xE0], "Excel"),
        ("pdf", Array("%PDF-1.7".utf8), "PDF"),
        ("parquet", Array("PAR1xx".utf8), "Parquet"),
        ("sqlite", Array("SQLite format 3".utf8) + [0], "SQLite"),
        ("UTF-16", [0xFF, 0xFE] + Array("S".utf8) + [0], "UTF-16"),
        ("UTF-16 without mark", Array("\"ID\";".utf8).flatMap { [$0, 0] }, "NUL"),
        ("NULs", Array(Table.header.utf8) + [UInt8](repeating: 0, count: 100), "NUL"),
        ("web page", Array("<!DOCTYPE html><html><body>503</body></html>".utf8), "web page"),
        ("feed", Array("<?xml version=\"1.0\"?><feed xmlns:d=\"x\"></feed>".utf8), "OData feed"),
        ("JSON error", Array("{\"odata.error\":{\"code\":\"\"}}".utf8), "error message"),
        ("JSON of another kind", Array("{\"a\":1}".utf8), "JSON of a kind"),
        ("plain text", Array("Beste collega,\nhierbij de cijfers.\n".utf8), "none of the files"),
        ("header only", Array(Table.header.utf8), "no rows"),
        ("another table", Array("a;b;c\n1;2;3\n".utf8), "none of the files"),
        (
            "no column of periods",
            Array("SoortMisdrijf;WijkenEnBuurten;GeregistreerdeMisdrijven_1\n1.1.1;GM0344;3\n".utf8), "Perioden"
        ),
        (
            "swapped columns",
            Array("WijkenEnBuurten;SoortMisdrijf;Perioden;GeregistreerdeMisdrijven_1\n1.1.1;GM0344;2017MM01;3\n".utf8),
            "order of the columns"
        ),
        (
            "rows with another separator", Array((Table.header + row.replacing(";", with: ",")).utf8), "separator"
        ),
        ("a colon as separator", Array((Table.header + row).replacing(";", with: ":").utf8), "none of the files"),
        (
            "years far apart", Array((Table.header + "0;1.1.1;GM0344;1900MM01;1\n0;1.1.1;GM0345;2199MM12;1\n").utf8),
            "wrong year"
        ),
        ("quote never closed", Array((Table.header + "0;\"1.1.1 ;GM0344;2017MM01;3\n").utf8), "never closed"),
        ("one endless line", Array(Table.header.utf8) + [UInt8](repeating: 0x41, count: 2 << 20), "longer than"),
        (
            "every area new",
            Array((Table.header + (0..<3000).map { "0;1.1.1;BU0344\(1000 + $0);2017MM01;1\n" }.joined()).utf8), "areas"
        ),
    ]

    @Test("are refused in one sentence, in both languages", arguments: refused)
    func refusals(name: String, bytes: [UInt8], english: String) throws {
        var options = IngestOptions()
        options.limits.areas = 200
        options.limits.cells = 5000
        let refusal = try #require(Table.refusal(bytes, options: options), "read without a word")
        #expect(refusal.sentence.english.contains(english), "\(refusal.sentence.english)")
        for sentence in [refusal.sentence.english, refusal.sentence.dutch] {
            #expect(sentence.hasSuffix(".") && !sentence.contains("\n") && sentence.count < 400)
            #expect(sentence.contains("test.csv") || sentence.contains("SoortMisdrijf"))
        }
    }

    @Test("cut in the middle of a row leave that row out and say so")
    func cut() throws {
        let batch = try Table.read(Table.header + Self.row + "1;\"1.1.1 \";\"GM0344    \";\"2017M")
        #expect(batch.rowCount == 1)
        #expect(try batch.finding(.fileTruncated).row == 3)
        let ending = try Table.read(Table.header + Self.row + "1;\"1.1.1 \";\"GM0344    \";\"2017MM02\";4")
        #expect(ending.rowCount == 2)
        #expect(try ending.finding(.fileTruncated).severity == .note)
    }

    @Test("with NULs behind the head go on, the rows with NULs left out")
    func nuls() throws {
        let padding = (0..<12_000).map {
            "0;1.1.1;GM0344;\(1990 + $0 / 12 % 60)MM\(String(101 + $0 % 12).suffix(2));.\n"
        }.joined()
        let filler = String(padding.prefix(300_000))
        let text = Table.header + Self.row + filler + "\n1;1.1.1;GM0344\u{0};2017MM03;3\n2;1.1.1;GM0345;2017MM02;5\n"
        let batch = try Table.read(text)
        #expect(try batch.finding(.areaMalformed).found.english == "\"GM0344\\u{0}\"")
        #expect(try batch.cell("1.1.1", "GM0345", "2017MM02") == RawCell(count: 5))
    }

    @Test("with a quotation mark too many lose that line only")
    func strayQuote() throws {
        let batch = try Table.read(
            Table.csv("1.1.1;GM0344;2017MM01;3", "\"1.1.1;GM0344;2017MM02;4", "1.1.1;GM0344;2017MM03;5"))
        #expect(batch.rowCount == 2)
        #expect(try batch.finding(.rowBroken).row == 3)
    }

    @Test("that claim 10 GB and hold nothing are refused without reading them")
    func sparse() throws {
        let folder = try TemporaryFolder(), path = folder.path("sparse.csv")
        for head in ["", Table.header + Self.row] {
            try Data(head.utf8).write(to: URL(fileURLWithPath: path))
            #expect(truncate(path, 10_000_000_000) == 0)
            var refusal: IngestRefusal?
            do throws(IngestRefusal) { _ = try OffenceFile.read(path: path) } catch { refusal = error }
            #expect(refusal?.kind == .unreadableText)
        }
        // With a head longer than what recognition looks at, the hole is one endless line.
        let rows = (0..<20_000).map { "0;1.1.1;BU\(10_000_000 + $0);2017MM01;3\n" }.joined()
        try Data((Table.header + rows).utf8).write(to: URL(fileURLWithPath: path))
        #expect(truncate(path, 10_000_000_000) == 0)
        var refusal: IngestRefusal?
        do throws(IngestRefusal) { _ = try OffenceFile.read(path: path) } catch { refusal = error }
        #expect(refusal?.kind == .tooLarge, "\(String(describing: refusal))")
        #expect(refusal?.sentence.english.contains("Line 20002") == true, "\(String(describing: refusal))")
    }

    @Test("with almost no row that can be read are given up, by one worker and by two", arguments: [1, 2])
    func mostlyBroken(threads: Int) {
        let text = Table.header + Self.row + String(repeating: "x;y\n", count: 250_000)
        var plan = ReadingPlan(), refusal: IngestRefusal?
        plan.smallBytes = 0
        do throws(IngestRefusal) {
            _ = try OffenceFile.read(
                bytes: Array(text.utf8), name: "x", options: IngestOptions(threads: threads), plan: plan)
        } catch { refusal = error }
        #expect(
            refusal?.sentence.english.hasPrefix("Hardly a row") == true
                && refusal?.sentence.english.contains("a row of 2 fields") == true
        )
    }

    @Test("that are no files are refused")
    func noFile() throws {
        let folder = try TemporaryFolder()
        for path in [folder.path, folder.path("absent.csv"), "/dev/null", "/dev/zero"] {
            var refusal: IngestRefusal?
            do throws(IngestRefusal) { _ = try OffenceFile.read(path: path) } catch { refusal = error }
            #expect(refusal != nil)
        }
        let pipe = folder.path("pipe")
        #expect(mkfifo(pipe, 0o600) == 0)
        #expect(throws: IngestRefusal.self) { try RecognisedFile(path: pipe) }
    }

    @Test("that shrink while they are read are a finding, by one worker and by two", arguments: [1, 2])
    func shrinking(threads: Int) throws {
        let rows = (0..<400).map { "0;1.1.1;BU\(10_000_000 + $0);2017MM01;3\n" }.joined()
        let source = ShrinkingBytes(Array((Table.header + rows).utf8), after: 6000)
        var plan = ReadingPlan()
        (plan.chunkBytes, plan.overlap, plan.smallBytes) = (1000, 50, 0)
        let head = try source.bytes(at: 0, count: 400)
        let layout = try #require(try OffenceLayout.detect(head, Dialect(head: head)))
        let batch = try KeyedTable(
            source: source, name: "x", head: head, layout: layout, options: IngestOptions(threads: threads), plan: plan,
            progress: { _, _ in }
        ).read()
        let finding = try batch.finding(.fileShrank)
        #expect(finding.severity == .error)
        #expect(finding.found.english == "6,000 bytes")
        #expect(batch.byteCount == 6000)
        #expect(batch.rowCount > 150 && batch.rowCount < 400)
    }

    @Test("report progress up to the last byte")
    func progress() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Table.header + Self.row, to: "a.csv")
        let seen = Progress()
        _ = try OffenceFile.read(path: path) { done, total in seen.add(done, total) }
        #expect(seen.last == seen.total && seen.total > 0)
    }
}

/// Bytes that end earlier than their size says, as a file does that another program cuts off.
struct ShrinkingBytes: ByteSource {
    let content: MemoryBytes
    let end: Int
    var size: Int { content.size }

    init(_ bytes: [UInt8], after end: Int) {
        content = MemoryBytes(bytes)
        self.end = end
    }

    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = max(0, min(buffer.count, end - offset))
        return content.read(at: offset, into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]))
    }
}

private final class Progress: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var last = 0
    private(set) var total = 0

    func add(_ done: Int, _ total: Int) {
        lock.withLock {
            last = max(last, done)
            self.total = total
        }
    }
}
