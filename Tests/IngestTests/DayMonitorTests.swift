import Cube
import Facts
import Foundation
import Geography
import Ingest
import Phrases
import TestKit
import Testing

@Suite("A day monitor of the police")
struct DayMonitorTests {
    private static let header = "datum;uurblok;buurt;incidenttype;aantal\n"

    private static func read(_ text: String, receivedOn: Day? = nil) throws -> DayMonitorTable {
        var options = IngestOptions(
            receivedOn: receivedOn,
            known: KnownNames(areas: [
                AreaCode("GM0312")!: "Bunnik", AreaCode("BU03120001")!: "Vechten", AreaCode("BU03120100")!: "Centrum",
                AreaCode("GM0344")!: "Utrecht", AreaCode("BU03440111")!: "Centrum",
            ]))
        options.pointsAtPerson = { $0.contains("06-12345678") }
        return try DayMonitorTable.read(bytes: Array(text.utf8), name: "dag.csv", options: options)
    }

    private static func refusal(_ text: String) -> IngestRefusal? {
        do {
            _ = try read(text)
            return nil
        } catch { return error as? IngestRefusal }
    }

    @Test("is recognised by its content and read in Dutch and English, with names and codes")
    func read() throws {
        let path = FormatTests.folder.appending(path: "examples/day-monitor.csv").path
        let names = try CodeList.read(path: FormatTests.folder.appending(path: "examples/code-list.csv").path).areas
        let table = try DayMonitorTable.read(path: path, options: IngestOptions(known: KnownNames(areas: names)))
        #expect(table.rowCount == 5 && table.delivery.types["E33"] == "Overlast verward gedrag")
        let last = try #require(table.delivery.days.last)
        #expect(last.day.description == "2026-11-29" && last.municipality.rawValue == "GM0312")
        #expect(last.counts.contains { $0.area.rawValue == "GM0312" && $0.hours == HourBand(from: 20, to: 24) })
        #expect(last.counts.contains { $0.area.rawValue == "BU03120001" && $0.hours == nil && $0.count == 1 })
        let english = try Self.read("Date,Hour band,Area code,Type code,Type,Count\n29-11-2026,22,GM0312,E33,Noise,2\n")
        #expect(
            english.delivery.days.first?.counts.first
                == DayCount(area: AreaCode("GM0312")!, hours: HourBand(from: 22, to: 23), type: "E33", count: 2))
    }

    @Test("tells a municipality from its own first day to its last, and no day besides")
    func coverage() throws {
        let table = try Self.read(
            """
            datum;uurblok;gebied;type;aantal
            2026-11-01;0-6;GM0312;A;2
            2026-11-02;0-6;GM0344;A;2
            2026-11-03;0-6;GM0312;A;0
            2026-11-04;0-6;GM0344;A;5
            """)
        let told = table.delivery.days.map { "\($0.municipality) \($0.day) \($0.counts.reduce(0) { $0 + $1.count })" }
        #expect(
            told == [
                "GM0312 2026-11-01 2", "GM0312 2026-11-02 0", "GM0312 2026-11-03 0", "GM0344 2026-11-02 2",
                "GM0344 2026-11-03 0", "GM0344 2026-11-04 5",
            ])
    }

    static let refused: [(rows: String, kind: FindingKind, says: String)] = [
        ("29/11/2026;22-23;Vechten;E33;1", .periodMalformed, "schuine strepen"),
        ("2026-11-31;22-23;Vechten;E33;1", .periodMalformed, "geen datum"),
        ("2026-11-29 22:14;22-23;Vechten;E33;1", .periodMalformed, "losse incidenten"),
        ("2026-11-29;22:47;Vechten;E33;1", .periodMalformed, "losse incidenten"),
        ("2026-11-29;22-02;Vechten;E33;1", .periodMalformed, "middernacht"),
        ("2026-11-29;0-5;Vechten;E33;1\n2026-11-29;6-11;Vechten;E33;1", .periodMalformed, "0-6"),
        ("2026-11-29;0-6;Vechten;E33;1\n2026-11-29;5-8;Vechten;E33;1", .periodMalformed, "overlappen"),
        ("2026-11-29;22-23;Vechten;E14 Poging;1", .offenceNeverTaken, "haal deze regels"),
        ("2026-11-29;22-23;Vechten;Poging tot zelfdoding;1", .offenceNeverTaken, "nooit ingelezen"),
        ("2026-11-29;22-23;Vechten;E33;1\n2026-11-29;22-23;Vechten;E33;1", .duplicateSame, "losse incidenten"),
        ("2026-11-29;22-23;Centrum;E33;1", .areaAmbiguous, "meer dan één"),
        ("2026-11-29;22-23;Kerkstraat 12;E33;1", .planIdentifier, "adres"),
        ("2026-11-29;22-23;Nergens;E33;1", .areaMalformed, "geen buurt"),
        ("2026-11-29;22-23;Vechten;Ruzie bij 3512 AB;1", .planIdentifier, "adres"),
        ("2026-11-29;22-23;Vechten;Bel 06-12345678;1", .planIdentifier, "persoon"),
        ("2026-11-29;22-23;Vechten;Man zag de buurman weglopen. Hij riep;1", .rowBroken, "vrije tekst"),
        ("2026-11-29;22-23;Vechten;E33;een", .countNotInteger, "geen heel getal"),
        ("2026-11-29;22-23;Vechten;E33;1;Jan", .rowBroken, "6 velden"),
        ("2026-11-29;22-23;GM0312;E33;3\n2026-11-29;22-23;Vechten;E33;1", .areaMalformed, "geen buurt"),
        ("", .notATable, "geen regels"),
    ]

    @Test("is refused as a whole for one row that is not what it should be, without quoting it", arguments: refused)
    func refuses(rows: String, kind: FindingKind, says: String) throws {
        let refusal = try #require(Self.refusal(Self.header + rows + "\n"))
        #expect(refusal.kind == kind && refusal.sentence.dutch.contains(says), "\(refusal.sentence.dutch)")
        #expect(refusal.sentence.dutch.hasSuffix("Er is niets van bewaard."))
        #expect(!["Kerkstraat", "3512", "12345678", "buurman", "Jan"].contains { refusal.sentence.dutch.contains($0) })
    }

    @Test("is refused for a column that is not on the list, with its name, and for one that lacks")
    func columns() throws {
        let address = try #require(Self.refusal("datum;uurblok;buurt;incidenttype;aantal;straatnaam\n"))
        #expect(address.kind == .extraColumn && address.sentence.dutch.contains("\"straatnaam\""))
        let hidden = try #require(Self.refusal("datum;uurblok;buurt;incidenttype;aantal;06-12345678\n"))
        #expect(hidden.sentence.dutch.contains("kolom 6") && !hidden.sentence.dutch.contains("12345678"))
        let sizes = "datum;uurblok;gebied;type;aantal\n2026-11-29;2;GM0312;E33;3\n2026-11-29;2;Vechten;E33;1\n"
        #expect(Self.refusal(sizes)?.sentence.dutch.contains("dubbel kunnen tellen") == true)
        #expect(Self.refusal("datum;uurblok;incidenttype;aantal\n")?.kind == .missingColumn)
        #expect(Self.refusal("datum;buurt;incidenttype;aantal\n")?.kind == .missingColumn)
        #expect(Self.refusal("datum;dag;uurblok;buurt;incidenttype;aantal\n")?.kind == .extraColumn)
    }

    @Test("is a list of incidents when a hundred counts are all 1, and too long with too many days")
    func incidents() throws {
        let ones = (0..<100).map { "2026-11-\($0 % 28 < 9 ? "0" : "")\($0 % 28 + 1);\($0 / 28);Vechten;E33;1\n" }
        #expect(Self.refusal(Self.header + ones.joined())?.sentence.dutch.contains("alle 100 aantallen") == true)
        #expect(Self.refusal(Self.header + ones.dropLast().joined()) == nil)
        let first = try #require(Day(year: 2020, month: 1, day: 1))
        let long = (0...732).map { "\(first.advanced(by: $0));0-6;Vechten;E33;2\n" }.joined()
        #expect(Self.refusal(Self.header + long)?.kind == .tooLarge)
    }

    @Test("is refused for a day after its receipt, also in the same month, with the row and what to do")
    func receipt() throws {
        let text = Self.header + "2026-11-29;0-6;Vechten;E33;2\n2026-11-30;0-6;Vechten;E33;0\n"
        #expect(try Self.read(text, receivedOn: Day(iso: "2026-11-30")).rowCount == 2)
        let refusal = #expect(throws: IngestRefusal.self) { try Self.read(text, receivedOn: Day(iso: "2026-11-29")) }
        let sentence = try #require(refusal?.sentence.dutch)
        #expect(refusal?.kind == .periodAfterReceipt)
        #expect(sentence.contains("regel 3") && sentence.contains("haal de regel weg"), "\(sentence)")
    }

    @Test("has every cell of an area read, beside a buurt that is known too, and the smallest counts")
    func everyArea() throws {
        let wijken = "datum;uurblok;wijk;buurt;incidenttype;aantal\n2026-11-29;22-23;"
        let address = try #require(Self.refusal(wijken + "Kerkstraat 12;Vechten;E33;2\n"))
        #expect(address.kind == .planIdentifier && !address.sentence.dutch.contains("Kerkstraat"))
        #expect(Self.refusal(wijken + "Nergens;BU03120001;E33;2\n")?.kind == .areaMalformed)
        #expect(Self.refusal(wijken + "WK034401;BU03120001;E33;2\n")?.kind == .areaMalformed)
        let both = try Self.read(wijken + "WK031200;Vechten;E33;2\n").delivery.days
        #expect(both.flatMap(\.counts).map(\.area.rawValue) == ["BU03120001"])
        let beside = "datum;uurblok;gebied;buurt;incidenttype;aantal\n2026-11-29;22-23;GM0312;Centrum;E33;2\n"
        #expect(try Self.read(beside).delivery.days.flatMap(\.counts).map(\.area.rawValue) == ["BU03120100"])
    }

    @Test("counts by days that the calendar has, and knows their weekday")
    func days() throws {
        let day = try #require(Day(iso: "2026-11-30"))
        #expect(day.weekday == 1 && day.advanced(by: -1).weekday == 7 && day.description == "2026-11-30")
        #expect(Day(year: 2023, month: 2, day: 29) == nil && Day(year: 2024, month: 2, day: 29) != nil)
        #expect(Day(year: 1970, month: 1, day: 1)?.number == 0 && Day(iso: "1969-12-31")?.weekday == 3)
    }
}
