import Facts
import Figures
import Markup
import Records
import Reports
import TestKit
import Testing

@Suite("Frozen runs")
struct RunTests {
    private static func builder(_ change: Int32 = 0) -> CubeBuilder {
        CubeBuilder().counts("GM0340", "0.0.0", from: "2021JJ00", are: [606, 558 + change])
            .counts("GM0344", "0.0.0", from: "2021JJ00", are: [31_000, 30_000])
    }

    private static func frozen(_ change: Int32 = 0, label: String = "1") throws -> (ReportTemplate, FrozenRun) {
        let edition = try ReportFixture.edition(builder(change), pack: try ReportFixture.pack(), label: label)
        return try ReportFixture.frozen(ReportFixture.template(), edition, period: "2022")
    }

    @Test("The same template, period and figures are the same bytes, and are read back as they were")
    func bytes() throws {
        let (_, run) = try Self.frozen(), (_, again) = try Self.frozen()
        #expect(run.bytes == again.bytes && run.digest == again.digest)
        let read = try #require(FrozenRun(bytes: run.bytes))
        #expect(read == run)
        #expect(read.readTemplate?.id == "proef")
    }

    @Test("A run that another hand changed is none")
    func changed() throws {
        let (_, run) = try Self.frozen()
        let text = String(decoding: run.bytes, as: UTF8.self)
        #expect(FrozenRun(bytes: Array(text.replacing("  ", with: " ").utf8)) == nil)
        #expect(FrozenRun(bytes: Array((text + " ").utf8)) == nil)
        #expect(FrozenRun(bytes: Array(text.dropLast(40).utf8)) == nil)
        #expect(FrozenRun(bytes: []) == nil)
        #expect(FrozenRun(bytes: Array(text.replacing("\"format\" : 1", with: "\"format\" : 2").utf8)) == nil)
    }

    @Test("Documents are made of the run alone, again the same, with their checksums")
    func documents() throws {
        let (template, run) = try Self.frozen()
        let read = try #require(FrozenRun(bytes: run.bytes)), later = try #require(read.readTemplate)
        let files = try RunFiles(run, template: template).files
        #expect(try files == RunFiles(read, template: later).files)
        #expect(files.count == run.reports.count * 5 + 2)
        let sums = try #require(files.last)
        #expect(sums.name == RunFiles.checksums)
        let list = String(decoding: sums.bytes, as: UTF8.self)
        for file in files.dropLast() { #expect(list.contains("\(FileDigest.of(file.bytes))  \(file.name)\n")) }
    }

    @Test("Another delivery shows exactly the figures that follow from what it changed")
    func difference() throws {
        let (_, old) = try Self.frozen(), (_, same) = try Self.frozen(label: "2"), (_, new) = try Self.frozen(3)
        #expect(RunDifference(from: old, to: same).changes.isEmpty)
        let changes = RunDifference(from: old, to: new).changes
        #expect(changes.map(\.place.code) == ["GM0340"])
        #expect(changes.first?.before?.count == 558 && changes.first?.after?.count == 561)
    }

    @Test("A period of another kind, or without any figure, is not frozen")
    func refuses() throws {
        #expect(throws: Freezing.Obstacle.nothingToReport) {
            try ReportFixture.frozen(
                ReportFixture.template(), try ReportFixture.edition(Self.builder(), pack: try ReportFixture.pack()),
                period: "2030")
        }
        #expect(throws: Freezing.Obstacle.self) {
            try ReportFixture.frozen(
                ReportFixture.template(), try ReportFixture.edition(Self.builder(), pack: try ReportFixture.pack()),
                period: "2022-06")
        }
    }

    @Test("On the page every number leads to the row that accounts for it, and nothing is inline")
    func page() throws {
        let (template, run) = try Self.frozen()
        let report = try #require(run.reports.first { $0.place.code == "GM0340" })
        let html = ReportPage(Composing(report, of: run, digest: run.digest, template: template).document).html.string
        for target in html.matches(of: /href="#([^"]+)"/) { #expect(html.contains("id=\"\(target.1)\"")) }
        #expect(html.contains("<a href=\"#v-1\">558 misdrijven</a>"))
        #expect(html.contains(run.digest))
        #expect(!html.contains("style=") && !html.contains("<script") && html.contains("<html lang=\"nl\">"))
    }

    @Test("The table has a row per figure, each with its value or its reason")
    func table() throws {
        let (template, run) = try Self.frozen()
        let report = try #require(run.reports.first { $0.place.code == "GM0307" })
        let document = Composing(report, of: run, digest: run.digest, template: template).document
        let lines = ReportTable(report, of: run, document: document).csv.split(whereSeparator: \.isNewline)
        #expect(lines.count == 2)
        #expect(lines[1].contains("notYetKnown,absentFromDelivery"))
    }
}

@Suite("Remarks beside a report")
struct RemarkTests {
    @Test("Plain paragraphs are kept as they are")
    func keeps() throws {
        let remark = try ReportRemark("Wij zetten in op preventie < 2 jaar & meer.\n\nDe wijkagent\nis er elke dag.\n")
        #expect(remark.paragraphs == ["Wij zetten in op preventie < 2 jaar & meer.", "De wijkagent is er elke dag."])
    }

    @Test(
        "What may not stand in a document is refused on entry",
        arguments: [
            ("", .empty), (" \n\t", .empty), ("a\u{0}b", .invisible("U+0")), ("a\u{202E}b", .invisible("U+202E")),
            ("Mooi 🎉", .pictograph("🎉")), ("<b>vet</b>", .markup), ("<!-- -->", .markup), ("&lt;b", .markup),
            ("Bel 06-12345678.", .pointsAtPerson(.phone)), ("Mail a.b@voorbeeld.nl", .pointsAtPerson(.mail)),
        ] as [(String, ReportRemark.Problem)])
    func refuses(_ text: String, problem: ReportRemark.Problem) {
        #expect(throws: problem) { try ReportRemark(text) }
    }

    @Test("Twenty thousand characters are enough")
    func long() throws {
        #expect(try ReportRemark(String(repeating: "a", count: 20_000)).paragraphs.count == 1)
        #expect(throws: ReportRemark.Problem.tooLong(20_001)) {
            try ReportRemark(String(repeating: "a", count: 20_001))
        }
    }
}
