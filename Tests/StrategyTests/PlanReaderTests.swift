import Facts
import Foundation
import Phrases
import RegionPack
import TestKit
import Testing

@testable import Strategy

/// One mistake in the fixture, and what must be said about it.
struct PlanBreakage: CustomTestStringConvertible, Sendable {
    let what: String
    let file: String
    let text: String
    let replacement: String
    let kind: FindingKind
    let line: Int
    let found: String

    init(
        _ what: String, _ file: String, _ text: String, _ replacement: String, _ kind: FindingKind, line: Int,
        found: String
    ) {
        self.what = what
        self.file = file
        self.text = text
        self.replacement = replacement
        self.kind = kind
        self.line = line
        self.found = found
    }

    var testDescription: String { what }
}

@Suite("Reading plan files")
struct PlanReaderTests {
    @Test("The fixture reads without a finding and passes the checks with one note of silence")
    func clean() {
        let reading = PlanFixture.reading()
        #expect(reading.findings == [])
        let problems = reading.document?.problems(in: PlanFixture.region) ?? []
        #expect(problems.filter { $0.severity == .error } == [])
        #expect(reading.document?.entries.count == 21)
    }

    static let breakages = [
        PlanBreakage(
            "An unknown kind", "grants.md", "--- grant", "--- grants", .planBlock, line: 1, found: "\"grants\""),
        PlanBreakage(
            "Keys that do not end", "grants.md", "audience: public\n---", "audience: public", .planBlock, line: 1,
            found: "do not end"),
        PlanBreakage(
            "Text before the first block", "grants.md", "--- grant", "Hallo\n--- grant", .planBlock, line: 1,
            found: "\"Hallo\""),
        PlanBreakage(
            "An unknown key", "grants.md", "status:", "stand:", .packUnknownKey, line: 7, found: "\"stand\""),
        PlanBreakage("A missing key", "grants.md", "status: received\n", "", .packInvalid, line: 2, found: "no status"),
        PlanBreakage("A bad amount", "grants.md", "35000", "35.000", .packInvalid, line: 5, found: "\"35.000\""),
        PlanBreakage(
            "An amount and a reason", "grants.md", "amount: 35000", "amount: 35000\nunknown: notStated", .packInvalid,
            line: 2, found: "both amount and unknown"),
        PlanBreakage(
            "A bad id", "grants.md", "id: subsidie", "id: Sub sidie", .packInvalid, line: 2, found: "Sub sidie"),
        PlanBreakage(
            "A bad audience", "grants.md", "audience: public", "audience: iedereen", .packInvalid, line: 8,
            found: "\"iedereen\""),
        PlanBreakage(
            "A bad period", "grants.md", "period: 2021", "period: 2021-13", .packInvalid, line: 6, found: "2021-13"),
        PlanBreakage(
            "A day that is none", "programmes/burgernet.md", "2022-12-31", "2022-02-30", .packInvalid, line: 50,
            found: "2022-02-30"),
        PlanBreakage(
            "Stopped without a reason", "programmes/burgernet.md", "status: onTrack\n", "status: stopped\n",
            .packInvalid, line: 44, found: "no reason"),
        PlanBreakage(
            "A reason without stopped", "programmes/burgernet.md", "status: done", "status: done\nreason: zomaar",
            .packInvalid, line: 28, found: "a reason with status done"),
        PlanBreakage(
            "A number with a comma", "indicators/burgernet.md", "value: 838", "value: '838,5'", .packInvalid, line: 11,
            found: "838,5"),
        PlanBreakage(
            "A range without an upper end", "indicators/burgernet.md", "value: 838", "value: 838, qualifier: range",
            .packInvalid, line: 11, found: "838"),
        PlanBreakage(
            "A source without lines", "indicators/burgernet.md", "jaarplan-2022:1046", "jaarplan-2022:regel",
            .packInvalid, line: 11, found: "regel"),
        PlanBreakage(
            "An id twice", "pilots.md", "id: proeftuin", "id: subsidie", .planDuplicate, line: 2, found: "\"subsidie\""),
        PlanBreakage(
            "YAML that is broken", "grants.md", "title: Buurtambassadeurs", "title: [Buurt", .packInvalid, line: 4,
            found: "a mistake in the YAML"),
        PlanBreakage(
            "An anchor", "grants.md", "title: Buurt", "title: &a Buurt", .packInvalid, line: 3, found: "\"&\""),
        PlanBreakage(
            "An invisible character in a text", "programmes/burgernet.md", "helpen mee", "helpen\u{202E} mee",
            .packInvalid, line: 14, found: "202E"),
        PlanBreakage(
            "A block without keys", "grants.md", "--- grant", "--- grant\n---\n--- grant", .planBlock, line: 1,
            found: "without keys"),
    ]

    @Test("Each mistake is found in its file and line, with what is expected and how to mend it", arguments: breakages)
    func broken(_ breakage: PlanBreakage) throws {
        let findings = PlanFixture.reading(replacing: breakage.text, with: breakage.replacement, in: breakage.file)
            .findings
        let finding = try #require(
            findings.first { $0.kind == breakage.kind && $0.found.english.contains(breakage.found) },
            "\(findings.map { $0.packLine(in: "plan") })")
        #expect(finding.row == breakage.line)
        #expect(finding.severity == .error)
        #expect(finding.languageFault == nil)
    }

    @Test("CRLF, lone returns, a byte order mark and blanks at line ends change nothing")
    func lineEnds() throws {
        let plain = try PlanFixture.document()
        for change in [
            { "\u{FEFF}" + $0 }, { $0.replacingOccurrences(of: "\n", with: "\r\n") },
            { $0.replacingOccurrences(of: "\n", with: "\r") },
            { $0.replacingOccurrences(of: "---\n", with: "---  \n") },
        ] as [(String) -> String] {
            let files = PlanFixture.planFiles.map {
                PlanFile(name: $0.name, bytes: Array(change(String(decoding: $0.bytes, as: UTF8.self)).utf8))
            }
            let reading = PlanReader.read(files)
            #expect(reading.findings == [])
            #expect(reading.document == plain)
        }
    }

    @Test("Bytes that are no UTF-8 are named with their line")
    func notUTF8() {
        let reading = PlanReader.read([
            PlanFile(name: "grants.md", bytes: Array("--- grant\nid: a".utf8) + [0x0A, 0xFF])
        ])
        #expect(reading.findings.first?.row == 3)
        #expect(reading.findings.first?.found.english.contains("UTF-8") == true)
    }

    @Test("A folder is read; what is no plan file is named; no folder is no plan")
    func folders() throws {
        try withTemporaryFolder { folder in
            #expect(PlanReader.read(folder: folder.path("plan"))?.document == nil)
            for file in PlanFixture.planFiles { try folder.write(Data(file.bytes), to: "plan/\(file.name)") }
            try folder.write("x", to: "plan/notes.txt")
            let reading = try #require(PlanReader.read(folder: folder.path("plan")))
            let plain = try PlanFixture.document()
            #expect(reading.document == plain)
            #expect(reading.findings.map(\.file) == ["notes.txt"])
        }
    }

    @Test("A file whose name is no text is an error, and not left out")
    func namedByBytes() throws {
        try withTemporaryFolder { folder in
            for file in PlanFixture.planFiles { try folder.write(Data(file.bytes), to: "plan/\(file.name)") }
            let path = Array(folder.path("plan/programmes/x").utf8CString.dropLast()) + [-1, 46, 109, 100, 0]
            let file = try #require(path.withUnsafeBufferPointer { fopen($0.baseAddress, "w") })
            fclose(file)
            let reading = try #require(PlanReader.read(folder: folder.path("plan")))
            #expect(reading.findings.map(\.file) == ["programmes/x\u{FFFD}.md"])
            #expect(reading.findings.allSatisfy { $0.severity == .error })
        }
    }

    @Test("A plan without a strategy is refused with a finding")
    func withoutStrategy() {
        let reading = PlanReader.read(PlanFixture.planFiles.filter { $0.name != "strategy.md" })
        #expect(reading.document == nil)
        #expect(reading.findings.contains { $0.kind == .planBlock && $0.found.english == "no strategy" })
    }
}
