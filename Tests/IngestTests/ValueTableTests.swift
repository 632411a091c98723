import Cube
import Facts
import Geography
import Ingest
import Phrases
import TestKit
import Testing

@Suite("Values of a source")
struct ValueTableTests {
    private static let names = [
        "RG-proef": "Proef", "BT-zeist": "Zeist", "GM0344": "Utrecht", "GM0355": "Zeist", "GM0356": "Soest",
        "WK035601": "Soest", "BU03440111": "Centrum", "BU03550111": "Centrum", "GM0599": "Rotterdam",
    ]

    private func read(
        _ text: String, source: String? = "reeks", measure: ExpectedSource.Measure = .count, codes: [String] = ["E33"]
    ) throws(IngestRefusal) -> ValueTable {
        var areas: [AreaCode: String] = [:]
        for (code, name) in Self.names { if let code = AreaCode(code) { areas[code] = name } }
        return try ValueTable.read(
            bytes: Array(text.utf8), name: "test.csv",
            options: IngestOptions(
                received: Month(year: 2024, month: 3), known: KnownNames(areas: areas),
                values: ExpectedValues(
                    source: source,
                    sources: [ExpectedSource(id: "reeks", measure: measure, codes: codes)],
                    areas: Set(areas.keys.filter { $0.rawValue != "GM0599" }))))
    }

    private func row(_ row: String, measure: ExpectedSource.Measure = .count) throws -> ValueTable {
        try read("gebied;periode;waarde\nUtrecht;2023;5\n\(row)\n", measure: measure)
    }

    private func refusal(_ text: String, source: String? = "reeks", codes: [String] = ["E33"]) -> IngestRefusal? {
        do throws(IngestRefusal) {
            _ = try read(text, source: source, codes: codes)
            return nil
        } catch { return error }
    }

    @Test(
        "are of the period that is meant, however it is written",
        arguments: [
            ("2023", "2023JJ00"), ("2023JJ00", "2023JJ00"), ("2023MM02", "2023MM02"), ("2023-02", "2023MM02"),
            ("februari 2023", "2023MM02"), ("2023 februari", "2023MM02"), ("February 2023", "2023MM02"),
            ("2023KW02", "2023KW02"), ("2e kwartaal 2023", "2023KW02"),
        ])
    func periods(text: String, key: String) throws {
        let table = try read("gebied;periode;waarde\nUtrecht;\(text);7\n")
        #expect(table.values.map(\.key.period.key) == [key] && table.findings.isEmpty)
    }

    @Test(
        "without one reading are left out with a finding that names the row",
        arguments: [
            ("Centrum;2023;1", FindingKind.areaAmbiguous), ("Zeist;2023;1", .areaAmbiguous),
            ("Rotterdam;2023;1", .areaMalformed), ("GM0599;2023;1", .areaMalformed), ("Nergens;2023;1", .areaMalformed),
            ("Utrecht;feb-23;1", .periodMalformed), ("Utrecht;2023-13;1", .periodMalformed),
            ("Utrecht;2024MM04;1", .periodAfterReceipt), ("Utrecht;2022;1.250", .countNotInteger),
            ("Utrecht;2022;1 250", .countNotInteger), ("Utrecht;2022;2,5", .countNotInteger),
            ("Utrecht;2022;-3", .countNegative), ("Utrecht;2022;99999999", .countAbsurd),
            ("Utrecht;2022;veel", .countNotInteger), ("Utrecht;2023;5", .duplicateSame),
            ("Utrecht;2022;5;over", .rowBroken),
        ] as [(String, FindingKind)])
    func leftOut(row text: String, kind: FindingKind) throws {
        let table = try row(text)
        #expect(table.values.count == 1 && table.findings.map(\.kind) == [kind])
        #expect(table.findings.first?.row == 3 && table.findings.compactMap(\.languageFault) == [])
    }

    @Test("are of the municipality that a bare name means, until the file names something smaller")
    func smallNames() throws {
        #expect(try row("Soest;2023;1").values.last?.key.area.rawValue == "GM0356")
        let both = try read("gebied;periode;waarde\nSoest;2023;1\nSoest (wijk);2023;1\nSoest (gemeente);2023;4\n")
        #expect(both.values.map(\.key.area.rawValue) == ["WK035601", "GM0356"])
        #expect(both.findings.map(\.kind) == [.areaAmbiguous])
        #expect(try row("Zeist (basisteam);2023;1").values.last?.key.area.rawValue == "BT-zeist")
    }

    @Test("of a survey have decimals and margins, and a number of two readings is none")
    func survey() throws {
        let head = "area,period,value,lower,upper,respondents\n"
        let table = try read(
            head + "Utrecht,2021,13.2%,12.9,13.5,800\nUtrecht,2022,\"13,2\",14,15,\nUtrecht,2023,\"1,250\",1,2,\n",
            measure: .percentage)
        #expect(table.values.map(\.value) == [.value(13.2)] && table.values.first?.margin == 12.9...13.5)
        #expect(table.findings.map(\.kind) == [.rowBroken, .countNotInteger])
        #expect(try row("Utrecht;2022;100,5", measure: .percentage).findings.map(\.kind) == [.countAbsurd])
    }

    @Test("that are missing say why")
    func missing() throws {
        let table = try read("gebied;periode;waarde\nUtrecht;2022;\nUtrecht;2023;.\n")
        #expect(table.values.map(\.value) == [.notYetKnown(.absentFromDelivery), .notPublished(.secret)])
    }

    @Test(
        "come from no file with anything else in it",
        arguments: [
            ("gebied;periode;waarde;naam\nUtrecht;2023;1;x\n", FindingKind.extraColumn, "naam"),
            ("gebied;periode;waarde;waarde\nUtrecht;2023;1;1\n", .extraColumn, "twee keer"),
            ("gebied;periode;waarde;ondergrens\nUtrecht;2023;1;1\n", .missingColumn, "bovengrens"),
            ("gebied;periode;waarde;code\nUtrecht;2023;1;E14\n", .offenceNeverTaken, "E14"),
            ("gebied;periode;waarde;code\nUtrecht;2023;1;E33\nUtrecht;2022;1; e14\n", .offenceNeverTaken, "regel 3"),
            ("gebied;periode;waarde;code\nUtrecht;2023;1;F01\n", .offenceMalformed, "F01"),
            ("gebied;periode;waarde\nUtrecht;2023;1\nUtrecht;2023;2\n", .duplicateDiffers, "regels 2 en 3"),
            ("gebied;periode;waarde\nKerkstraat 12;2023;1\n", .planIdentifier, "een adres"),
            ("gebied;periode;waarde\n3511 AB Utrecht;2023;1\n", .planIdentifier, "een adres"),
            ("gebied;periode;waarde\nUtrecht;2023;06-12345678\n", .planIdentifier, "telefoonnummer"),
            ("gebied;periode;waarde\nUtrecht;2023;123456782\n", .planIdentifier, "burgerservicenummer"),
            ("gebied;periode;waarde\nUtrecht;GB-123-B;1\n", .planIdentifier, "kenteken"),
            ("gebied;periode;waarde\njan@voorbeeld.nl;2023;1\n", .planIdentifier, "mailadres"),
            ("gebied;periode;waarde;bron\nUtrecht;2023;1;anders\n", .notATable, "anders"),
            ("gebied;periode;waarde\nNergens;2023;1\n", .areaMalformed, "Nergens"),
            ("gebied;periode;waarde\n", .notATable, "geen regels"),
        ] as [(String, FindingKind, String)])
    func refused(text: String, kind: FindingKind, says: String) throws {
        let found = try #require(self.refusal(text))
        #expect(found.kind == kind && found.sentence.dutch.contains(says), "\(found.sentence.dutch)")
        #expect(found.sentence.dutch != found.sentence.english)
    }

    /// Three hundred buurten and months, a row each.
    private func diagonal(_ rows: Range<Int>) -> String {
        let lines = rows.map { row in
            "BU0344\(1000 + row);\(Month(ordinal: Int32(1990 * 12 + row)).key);1\n"
        }
        return "gebied;periode;waarde\n" + lines.joined()
    }

    @Test("of counts are refused when their table, with what there is already, would be too large to protect")
    func tooManyCells() throws {
        let all = try read(diagonal(0..<300)), half = try read(diagonal(0..<150)), rest = try read(diagonal(150..<300))
        // 300 areas by 300 months and 25 years, once and with ten codes and their total.
        try all.checkSize("x.csv", beside: [], codes: 1)
        try all.checkSize("x.csv", beside: all.values, codes: 10)
        try rest.checkSize("x.csv", beside: [], codes: 30)
        for (table, kept) in [(all, []), (rest, half.values)] as [(ValueTable, [SourceValue])] {
            let refusal = #expect(throws: IngestRefusal.self) {
                try table.checkSize("x.csv", beside: kept, codes: 30)
            }
            #expect(refusal?.kind == .tooLarge)
            #expect(refusal?.sentence.dutch.contains("300 gebieden × 325 perioden × 31 kolommen") == true)
            #expect(refusal?.sentence.english.contains("at most 2,000,000") == true)
        }
    }

    @Test("are of the source that the person or the file names, and of one that the pack knows")
    func sources() throws {
        let stated = "gebied;periode;waarde;bron\nUtrecht;2023;1;reeks\nUtrecht;2022;1;reeks\n"
        #expect(try read(stated, source: nil).source == "reeks")
        #expect(
            refusal("gebied;periode;waarde\nUtrecht;2023;1\n", source: nil)?.sentence.dutch.contains("--source") == true
        )
        #expect(refusal(stated, source: "ander")?.kind == .notATable)
        let mixed = stated.replacing("2022;1;reeks", with: "2022;1;ander")
        #expect(refusal(mixed, source: nil)?.sentence.dutch.contains("regel 3") == true)
        #expect(refusal("gebied;periode;waarde;code\nUtrecht;2023;1;\n", codes: [])?.kind == .extraColumn)
        let codes = try read("gebied;periode;waarde;code\nUtrecht;2023;3;\nUtrecht;2023;1;a\n", codes: ["A", "B"])
        #expect(codes.values.map(\.key.code) == ["", "A"])
    }
}
