import Cube
import Facts
import Geography
import Phrases
import Testing

@testable import Ingest

@Suite("Findings about a whole delivery")
struct DeliveryFindingTests {
    @Test("keep areas and offences without a name, and count them once")
    func names() throws {
        var options = IngestOptions(known: knownAreas("GM0344"))
        options.known.offences = [try #require(OffenceCode("1.1.1")): "Woninginbraak"]
        let batch = try Table.read(
            Table.csv("1.1.1;GM0344;2017MM01;3", "1.1.1;GM9999;2017MM01;4", "9.9.9;GM9998;2017MM01;5"), options: options
        )
        #expect(try batch.cell("1.1.1", "GM9999", "2017MM01") == RawCell(count: 4))
        let areas = try batch.finding(.areaWithoutName)
        #expect(areas.count == 2 && areas.row == 3 && areas.found.english == "GM9998, GM9999")
        let offences = try batch.finding(.offenceWithoutName)
        #expect(offences.count == 1 && offences.row == 4 && offences.found.english == "9.9.9")
    }

    @Test("tell months and years apart and keep both")
    func mixed() throws {
        let batch = try Table.read(
            Table.csv("1.1.1;GM0344;2017MM01;3", "1.1.1;GM0344;2017JJ00;40", "1.1.1;GM0344;2017KW01;9"))
        #expect(try batch.cell("1.1.1", "GM0344", "2017MM01") == RawCell(count: 3))
        #expect(try batch.cell("1.1.1", "GM0344", "2017JJ00") == RawCell(count: 40))
        #expect(try batch.finding(.mixedPeriods).row == 3)
        #expect(try batch.finding(.quarterSkipped).row == 4)
    }

    @Test("find gaps in the months")
    func gaps() throws {
        let batch = try Table.read(Table.csv("1.1.1;GM0344;2017MM01;3", "1.1.1;GM0344;2017MM04;4"))
        let gap = try batch.finding(.periodGap)
        #expect(gap.found.english == "no row for 2017MM02, 2017MM03" && gap.count == 2)
        #expect(try batch.cell("1.1.1", "GM0344", "2017MM02") == .absent)
        #expect(batch.periods.map(\.key) == ["2017MM01", "2017MM04"])
    }

    @Test("tell a month or offence that is empty everywhere from zero")
    func empty() throws {
        let batch = try Table.read(
            Table.csv(
                "1.1.1;GM0344;2017MM01;3", "1.1.1;GM0345;2017MM01;", "1.1.1;GM0344;2017MM02;", "1.1.1;GM0345;2017MM02;",
                "1.4.7;GM0344;2017MM01;", "1.4.8;GM0344;2017MM01;0"))
        #expect(try batch.cell("1.1.1", "GM0345", "2017MM01") == RawCell(count: 0))
        #expect(try batch.cell("1.1.1", "GM0344", "2017MM02") == .notDelivered)
        #expect(try batch.cell("1.4.7", "GM0344", "2017MM01") == .notDelivered)
        #expect(try batch.cell("1.4.8", "GM0344", "2017MM01") == RawCell(count: 0))
        #expect(batch.findings(.periodEmpty).count == 1)
        #expect(batch.findings(.offenceEmpty).count == 1)
    }

    @Test("find areas that the names have and the file has not, of the same municipality and level only")
    func absent() throws {
        let known = knownAreas("BU03440101", "BU03440102", "BU03440103", "WK034401", "GM0344", "BU03450101")
        let batch = try Table.read(
            Table.csv("1.1.1;BU03440101;2017MM01;3", "1.1.1;GM0344;2017MM01;4"), options: IngestOptions(known: known))
        let finding = try batch.finding(.areaAbsent)
        #expect(batch.findings(.areaAbsent).count == 1)
        #expect(finding.count == 2 && finding.found.english.contains("BU03440102, BU03440103 of GM0344"))
    }

    @Test("find a total below the sum of its types, but not one above")
    func totals() throws {
        let batch = try Table.read(
            Table.csv(
                "0.0.0;GM0344;2017MM01;10", "1.1.1;GM0344;2017MM01;7", "1.1.2;GM0344;2017MM01;4",
                "0.0.0;GM0345;2017MM01;99", "1.1.1;GM0345;2017MM01;7", "1.1.2;GM0345;2017MM01;."))
        let finding = try batch.finding(.totalMismatch)
        #expect(finding.count == 1)
        #expect(finding.found.english == "0.0.0 GM0344 2017MM01: 10")
        #expect(finding.expected.english == "at least 11, the sum of the types")
    }

    @Test("find a yearly total that differs at all when every type is there")
    func yearlyTotals() throws {
        var options = IngestOptions()
        options.known.offences = Dictionary(
            uniqueKeysWithValues: ["0.0.0", "1.1.1", "1.1.2"].compactMap { OffenceCode($0) }.map { ($0, "x") })
        let rows = ["0.0.0;GM0344;2017JJ00;12", "1.1.1;GM0344;2017JJ00;7", "1.1.2;GM0344;2017JJ00;4"]
        let all = try Table.read(Table.csv(rows[0], rows[1], rows[2]), options: options)
        #expect(try all.finding(.totalMismatch).expected.english == "11, the sum of the types")
        let partly = try Table.read(Table.csv(rows[0], rows[1]), options: options)
        #expect(partly.findings(.totalMismatch).isEmpty)
    }

    @Test("find a year that is not the sum of its twelve months")
    func yearOfMonths() throws {
        let months = (1...12).map { "0;1.1.1;GM0344;2017MM\($0 < 10 ? "0" : "")\($0);2\n" }.joined()
        let right = try Table.read(Table.header + months + "0;1.1.1;GM0344;2017JJ00;24\n")
        #expect(right.findings(.totalMismatch).isEmpty)
        let wrong = try Table.read(Table.header + months + "0;1.1.1;GM0344;2017JJ00;25\n")
        #expect(try wrong.finding(.totalMismatch).found.english == "1.1.1 GM0344 2017JJ00: 25")
    }

    @Test("note a parent below its parts, but not one above")
    func parents() throws {
        let batch = try Table.read(
            Table.csv(
                "1.1.1;GM0344;2017MM01;9", "1.1.1;WK034401;2017MM01;4", "1.1.1;BU03440101;2017MM01;3",
                "1.1.1;BU03440102;2017MM01;2", "1.1.1;BU03440201;2017MM01;1"))
        let finding = try batch.finding(.parentMismatch)
        #expect(finding.severity == .note && finding.count == 1)
        #expect(finding.found.english == "1.1.1 WK034401 2017MM01: 4")
        #expect(finding.expected.english == "at least 5, the sum of its 2 parts")
    }

    @Test("say when the year of division is not known, and which columns are not read")
    func file() throws {
        let text = Table.csv("1.1.1;GM0344;2017MM01;3").replacing("\"ID\"", with: "\"Kleur\"")
        let batch = try Table.read(text, options: IngestOptions())
        #expect(try batch.finding(.oldDivisionUnknown).severity == .note)
        #expect(try batch.finding(.extraColumn).found.english == "Kleur")
    }
}
