import Cube
import Facts
import FuzzCases
import Ingest
import TestKit
import Testing

/// One table written in another way.
struct Writing: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let encode: @Sendable ([[String]]) -> [UInt8]

    init(_ name: String, _ encode: @escaping @Sendable ([[String]]) -> String) {
        testDescription = name
        self.encode = { Array(encode($0).utf8) }
    }

    init(bytes name: String, _ encode: @escaping @Sendable ([[String]]) -> [UInt8]) {
        testDescription = name
        self.encode = encode
    }

    static func join(
        _ rows: [[String]], separator: String = ";", end: String = "\n", quote: (String) -> String = { $0 }
    ) -> String {
        rows.map { $0.map(quote).joined(separator: separator) + end }.joined()
    }

    static func quoted(_ text: String) -> String { "\"\(text)\"" }
    static func trimmed(_ rows: [[String]]) -> [[String]] { rows.map { $0.map { $0.filter { $0 != " " } } } }

    static let all: [Writing] = [
        Writing("all quoted") { join($0, quote: quoted) },
        Writing("nothing quoted") { join($0) },
        Writing("comma") { join($0, separator: ",") },
        Writing("comma, quoted") { join($0, separator: ",", quote: quoted) },
        Writing("tab") { join($0, separator: "\t") },
        Writing("pipe") { join($0, separator: "|") },
        Writing("CRLF") { join($0, end: "\r\n", quote: quoted) },
        Writing("CRLF, nothing quoted") { join($0, end: "\r\n") },
        Writing("CR alone") { join($0, end: "\r") },
        Writing("byte order mark") { "\u{FEFF}" + join($0, quote: quoted) },
        Writing("keys without padding") { join(trimmed($0)) },
        Writing("keys without padding, quoted") { join(trimmed($0), quote: quoted) },
        Writing("columns reversed") { join($0.map { $0.reversed() }, quote: quoted) },
        Writing("count first") { join($0.map { [$0[4], $0[3], $0[1], $0[2]] }) },
        Writing("no row number") { join($0.map { Array($0.dropFirst()) }, quote: quoted) },
        Writing("labels between") { join($0.map { [$0[0], $0[1], "a;b", $0[2], "x", $0[3], $0[4]] }, quote: quoted) },
        Writing("labels with quotes, separators and row ends") {
            join(
                $0.enumerated().map { [$1[0], $1[1], $1[2], $0 == 0 ? "Naam" : "zeg \"\"a\"\";\nb", $1[3], $1[4]] },
                quote: quoted)
        },
        Writing(bytes: "labels in Latin-1") { rows in
            rows.flatMap { Array("\($0[1]);\($0[2]);Caf".utf8) + [0xE9] + Array(";\($0[3]);\($0[4])\n".utf8) }
        },
        Writing("counts padded as in untyped dumps") {
            join(
                $0.enumerated().map {
                    [
                        $1[0], $1[1], $1[2], $1[3],
                        $0 == 0 ? $1[4] : String(repeating: " ", count: 8 - $1[4].count) + $1[4],
                    ]
                })
        },
        Writing("counts with a decimal zero") {
            join($0.enumerated().map { [$1[0], $1[1], $1[2], $1[3], $0 == 0 || $1[4].isEmpty ? $1[4] : $1[4] + ".0"] })
        },
        Writing("empty counts as NA") {
            join($0.map { [$0[0], $0[1], $0[2], $0[3], $0[4].isEmpty ? "NA" : $0[4]] }, separator: ",")
        },
        Writing("trailing separator") { join($0.map { $0 + [""] }) },
        Writing("no row end behind the last row") { String(join($0).dropLast()) },
        Writing("blank lines before and between") { "\n" + join($0, end: "\n\n") },
        Writing("closing source line") { join($0) + "\"Bron: Politie\"\n" },
        Writing("header in lower case") { rows in join([rows[0].map { $0.lowercased() }] + rows.dropFirst()) },
    ]
}

@Suite("A table of offences", .enabled(if: Shared.isPresent))
struct LayoutTests {
    /// The head of the real file and its last rows, as fields.
    static let rows: [[String]] = {
        let text = (try? Shared.text("data/police/47022NED_gouda_rijswijk_zoetermeer_2011-2017.csv")) ?? ""
        let lines = text.split(separator: "\n")
        return (lines.prefix(400) + lines.suffix(200)).map { line in
            line.split(separator: ";", omittingEmptySubsequences: false).map { String($0.filter { $0 != "\"" }) }
        }
    }()

    static let expected: AllCells? = {
        let text = Writing.join(rows, quote: Writing.quoted)
        return (try? OffenceFile.read(bytes: Array(text.utf8))).map { AllCells($0.cells) }
    }()

    @Test("reads the same cells however it is written", arguments: Writing.all)
    func sameCells(writing: Writing) throws {
        let batch = try OffenceFile.read(bytes: writing.encode(Self.rows), name: "a.csv")
        let expected = try #require(Self.expected)
        #expect(AllCells(batch.cells) == expected)
        #expect(batch.rowCount == Self.rows.count - 1)
        #expect(!batch.findings.contains { $0.severity == .error })
    }

    @Test("reads the same by two workers in small chunks, and without the fast rows", arguments: Writing.all)
    func samePlans(writing: Writing) throws {
        let bytes = writing.encode(Self.rows), expected = try OffenceFile.read(bytes: bytes, name: "a.csv")
        var chunked = ReadingPlan(), slow = ReadingPlan()
        (chunked.chunkBytes, chunked.overlap, chunked.smallBytes) = (777, 40, 0)
        slow.usesFastRows = false
        for plan in [chunked, slow] {
            let batch = try OffenceFile.read(bytes: bytes, name: "a.csv", plan: plan)
            #expect(AllCells(batch.cells) == AllCells(expected.cells))
            #expect(batch.findings == expected.findings)
            #expect(batch.sha256 == expected.sha256)
        }
    }
}
