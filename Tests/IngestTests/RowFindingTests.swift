import Cube
import Facts
import Geography
import Phrases
import TestKit
import Testing

@testable import Ingest

@Suite("Findings in rows")
struct RowFindingTests {
    /// A row, the finding that it makes and the column that it names.
    static let cases: [(row: String, kind: FindingKind, column: String, found: String)] = [
        ("1.1.1;GM344;2017MM01;3", .areaMalformed, "WijkenEnBuurten", "\"GM344\""),
        ("1.1.1;RG-utrecht;2017MM01;3", .areaMalformed, "WijkenEnBuurten", "\"RG-utrecht\""),
        ("1-1-1;GM0344;2017MM01;3", .offenceMalformed, "SoortMisdrijf", "\"1-1-1\""),
        ("GM0344;GM0344;2017MM01;3", .offenceMalformed, "SoortMisdrijf", "\"GM0344\""),
        ("1.1.1;GM0344;2017MM13;3", .periodMalformed, "Perioden", "\"2017MM13\""),
        ("1.1.1;GM0344;januari 2017;3", .periodMalformed, "Perioden", "\"januari 2017\""),
        ("1.1.1;GM0344;2017KW01;3", .quarterSkipped, "Perioden", "\"2017KW01\""),
        ("1.1.1;GM0344;2017MM01;-3", .countNegative, "GeregistreerdeMisdrijven_1", "\"-3\""),
        ("1.1.1;GM0344;2017MM01;3,5", .countNotInteger, "GeregistreerdeMisdrijven_1", "\"3,5\""),
        ("1.1.1;GM0344;2017MM01;1.000", .countNotInteger, "GeregistreerdeMisdrijven_1", "\"1.000\""),
        ("1.1.1;GM0344;2017MM01;drie", .countNotInteger, "GeregistreerdeMisdrijven_1", "\"drie\""),
        ("1.1.1;GM0344;2017MM01;=1+1", .countNotInteger, "GeregistreerdeMisdrijven_1", "\"=1+1\""),
        ("1.1.1;GM0344;2017MM01;10000001", .countAbsurd, "GeregistreerdeMisdrijven_1", "\"10000001\""),
        (
            "1.1.1;GM0344;2017MM01;99999999999999999999", .countAbsurd, "GeregistreerdeMisdrijven_1",
            "\"99999999999999999999\""
        ),
        ("1.1.1;GM0344;2017MM01", .rowBroken, "", "a row of 4 fields"),
        ("1.1.1;GM0344;2017MM01;3;4", .rowBroken, "", "a row of 6 fields"),
    ]

    @Test("quote a letter under a hundred thousand marks in a line, and at once")
    func quoted() {
        let marks = String(repeating: "\u{301}", count: 100_000)
        #expect(Finding.quote("e" + marks).unicodeScalars.count == 321)
        #expect(Finding.quote(String(repeating: "é", count: 81)) == String(repeating: "é", count: 80) + "…")
    }

    @Test("name line, column and text, and leave the other rows", arguments: cases)
    func oneRow(row: String, kind: FindingKind, column: String, found: String) throws {
        let batch = try Table.read(Table.csv("1.1.1;GM0345;2017MM01;7", row, row, "1.1.1;GM0345;2017MM02;8"))
        let finding = try batch.finding(kind)
        #expect(finding.row == 3)
        #expect(finding.column == column)
        #expect(finding.found.english == found)
        #expect(finding.count == 2)
        #expect(finding.languageFault == nil)
        #expect(try batch.cell("1.1.1", "GM0345", "2017MM01") == RawCell(count: 7))
        #expect(try batch.cell("1.1.1", "GM0345", "2017MM02") == RawCell(count: 8))
        #expect(batch.rowCount == 2)
    }

    @Test("keep the first of two counts, and tell both")
    func duplicates() throws {
        let rows = ["1.1.1;GM0344;2017MM01;3", "1.1.1;GM0344;2017MM01;4", "1.1.1;GM0344;2017MM01;3"]
        for chunk in [60, 1 << 20] {
            var plan = ReadingPlan()
            (plan.chunkBytes, plan.overlap, plan.smallBytes) = (chunk, 16, 0)
            let batch = try Table.read(Table.header + rows.map { "0;\($0)\n" }.joined(), plan: plan)
            #expect(try batch.cell("1.1.1", "GM0344", "2017MM01") == RawCell(count: 3))
            #expect(
                try batch.finding(.duplicateDiffers).found.english
                    == "1.1.1 GM0344 2017MM01 with count 4, earlier with count 3"
            )
            #expect(try batch.finding(.duplicateDiffers).row == 3)
            #expect(try batch.finding(.duplicateSame).row == 4)
        }
    }

    @Test("do not shift the keys of the rows behind them")
    func keysAfterFinding() throws {
        let batch = try Table.read(
            Table.csv(
                "1.1.1;GM0344;2017MM01;3", "2.2.1;GM0345;2017MM01;4", "1.1.1;GM0344;2017MM02;5",
                "2.2.1;GM03;2017MM02;6",
                "1.1.1;GM0344;2017MM03;7"))
        #expect(try batch.cell("1.1.1", "GM0344", "2017MM03") == RawCell(count: 7))
        #expect(try batch.cell("2.2.1", "GM0344", "2017MM03") == .absent)
        #expect(batch.countTotal == 19)
    }

    @Test("are listed in bounded number, the rest counted")
    func bounded() throws {
        var options = IngestOptions()
        options.limits.findingsPerKind = 10
        let rows = (0..<500).map { "0;1.1.1;fout\($0);2017MM01;3\n" }.joined()
        let batch = try Table.read(Table.csv("1.1.1;GM0344;2017MM01;3") + rows, options: options)
        let findings = batch.findings(.areaMalformed)
        #expect(findings.count == 11)
        #expect(findings.last?.found.english == "and 490 more of this kind, with other texts")
        #expect(findings.last?.count == 490)
    }

    @Test("show hostile text harmlessly")
    func hostileText() throws {
        let batch = try Table.read(Table.csv("1.1.1;GM0344;2017MM01;3", "1.1.1;\u{202E}0344MG\u{7};2017MM01;3"))
        #expect(try batch.finding(.areaMalformed).found.english == "\"\\u{202E}0344MG\\u{7}\"")
    }

    @Test("keep secret counts and provisional marks")
    func marks() throws {
        let batch = try Table.read(
            Table.csv("1.1.1;GM0344;2017MM01;       .", "1.1.1;GM0344;2017MM02;5*", "1.1.1;GM0344;2017MM03;6"))
        #expect(try batch.cell("1.1.1", "GM0344", "2017MM01") == .secret)
        #expect(try batch.cell("1.1.1", "GM0344", "2017MM02") == RawCell(count: 5))
        #expect(batch.releaseStatus == [try #require(Period(key: "2017MM02")): .provisional])
    }

    @Test("take an empty count by the table's default, and by what the person says")
    func defaults() throws {
        let rows = ["1.1.1;GM0344;2017MM01;", "1.1.1;GM0345;2017MM01;4"]
        let zero = try Table.read(Table.csv(rows[0], rows[1]))
        #expect(try zero.cell("1.1.1", "GM0344", "2017MM01") == RawCell(count: 0))
        let other = try Table.read(Table.csv(rows[0], rows[1]), options: IngestOptions(table: "83648NED"))
        #expect(try other.cell("1.1.1", "GM0344", "2017MM01") == .absent)
        let said = try Table.read(
            Table.csv(rows[0], rows[1]), options: IngestOptions(table: "83648NED", emptyMeansZero: true))
        #expect(try said.cell("1.1.1", "GM0344", "2017MM01") == RawCell(count: 0))
        let regions = Table.csv(rows[0], rows[1]).replacing("WijkenEnBuurten", with: "RegioS")
        #expect(try Table.read(regions).cell("1.1.1", "GM0344", "2017MM01") == .absent)
        #expect(try Table.read(regions).table == "47013NED")
    }
}
