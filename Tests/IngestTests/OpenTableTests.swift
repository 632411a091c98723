import Cube
import Facts
import Geography
import Phrases
import TestKit
import Testing

@testable import Ingest

@Suite("Open tables of nuisance and of reports filed")
struct OpenTableTests {
    private static let names = [
        "GM0344": "Utrecht", "GM0355": "Zeist", "BU03440111": "Centrum", "BU03550111": "Centrum", "BU03550112": "Dorp",
    ]

    private static func options(
        empty: Bool? = nil, source: String? = nil, table: String? = nil, known more: [String: String] = [:]
    ) -> IngestOptions {
        var areas: [AreaCode: String] = [:]
        for (code, name) in names.merging(more, uniquingKeysWith: { $1 }) {
            if let code = AreaCode(code) { areas[code] = name }
        }
        let titles = ["Melding overlast jeugd": "E35", "Geluidshinder overig": "M22"]
        return IngestOptions(
            table: table, emptyMeansZero: empty, received: Month(year: 2024, month: 12),
            known: KnownNames(areas: areas),
            values: ExpectedValues(
                source: source,
                sources: [
                    ExpectedSource(
                        id: "overlast", measure: .count, codes: ["E33", "E35", "M22"],
                        table: OpenTable(id: "47021NED", topic: .nuisance), titles: titles),
                    ExpectedSource(
                        id: "overlast-wijken", measure: .count, codes: ["E33", "E35", "M22"],
                        table: OpenTable(id: "47024NED", topic: .nuisance), titles: titles),
                    ExpectedSource(
                        id: "aangiften", measure: .count, codes: ["1.1.1"],
                        table: OpenTable(id: "47013NED", topic: .reports)),
                    ExpectedSource(id: "reeks", measure: .count),
                ], areas: Set(["GM0344", "GM0355"].compactMap { AreaCode($0) })))
    }

    private func read(_ text: String, _ options: IngestOptions = options()) throws(IngestRefusal) -> [ValueTable] {
        try OpenTableFile.read(RecognisedFile(bytes: Array(text.utf8), name: "t.csv"), options: options)
    }

    private func refusal(_ text: String, _ options: IngestOptions = options()) -> IngestRefusal? {
        do throws(IngestRefusal) {
            _ = try read(text, options)
            return nil
        } catch { return error }
    }

    private func lines(_ table: ValueTable) -> [String] {
        table.values.map { value in
            let number = value.value.value.map { String(Int($0)) } ?? value.value.reason?.rawValue ?? ""
            let key = [value.key.area.rawValue, value.key.period.key, value.key.code].filter { !$0.isEmpty }
            return (key + [number]).joined(separator: " ") + (value.status == .provisional ? "*" : "")
        }
    }

    private static let keyed = "\"ID\";\"Overlast\";\"RegioS\";\"Perioden\";\"GeregistreerdeOverlast_1\"\n"
    private static let small = keyed.replacing("RegioS", with: "WijkenEnBuurten")

    @Test("with keys are read with their padding, by the source that is of the table")
    func keys() throws {
        let text =
            Self.keyed
            + "0;\"0.0.0 \";\"NL01  \";\"2024MM01\";   90211\n1;\"0.0.0 \";\"GM0344\";\"2024MM01\";    1402\n"
            + "2;\"E35   \";\"GM0344\";\"2024MM01\";181\n3;\"M22   \";\"GM0355\";\"2023JJ00\";.\n4;\"M22   \";\"GM0355\";\"2022JJ00\";\n"
        let all = try read(text), table = try #require(all.first)
        #expect(all.map(\.source) == ["overlast"] && table.findings.map(\.kind) == [.periodEmpty])
        #expect(
            lines(table) == [
                "NL00 2024MM01 90211", "GM0344 2024MM01 1402", "GM0344 2024MM01 E35 181", "GM0355 2023JJ00 M22 secret",
                "GM0355 2022JJ00 M22 absentFromDelivery",
            ])
        let buurten = try read(Self.small + "0;E35;BU03440111;2023JJ00;12\n1;E35;WK034401  ;2023JJ00;31\n")
        #expect(buurten.map(\.source) == ["overlast-wijken"] && buurten[0].values.count == 2)
    }

    @Test(
        "are read by their names: as clients label them, as a view of StatLine in any arrangement, and as JSON",
        arguments: [
            "ID,Overlast,RegioS,Perioden,GeregistreerdeOverlast_1\n0,Melding overlast jeugd,Utrecht,2024 januari,181.0\n",
            "\"Overlast_label\",\"RegioS_label\",\"Perioden_label\",\"GeregistreerdeOverlast_1\"\n\"Melding overlast jeugd\",\"Utrecht (gemeente)\",\"2024 januari\",181\n",
            "\"Geregistreerde overlast; soort overlast, gemeente 2024\"\n\"Soort overlast: Melding overlast jeugd\"\n\"\"\n\"Onderwerp\";\"Geregistreerde overlast\"\n\"Perioden\";\"2024 januari\"\n\"Regio's\";\"aantal\"\n\"Utrecht (gemeente)\";\"181\"\n\"Bron: Politie\"\n",
            "\"Geregistreerde overlast; soort overlast, gemeente 2024\"\n\"\"\n\"Soort overlast\";\"Regio's\";\"Perioden\";\"Geregistreerde overlast (aantal)\"\n\"Melding overlast jeugd\";\"Utrecht\";\"2024 januari\";\"181\"\n",
            "{\"odata.metadata\":\"x\",\"value\":[{\"ID\":0,\"Overlast\":\"E35   \",\"RegioS\":\"GM0344\",\"Perioden\":\"2024MM01\",\"GeregistreerdeOverlast_1\":181}]}",
        ])
    func names(text: String) throws {
        let all = try read(text)
        #expect(all.map(lines) == [["GM0344 2024MM01 E35 181"]] && all.flatMap(\.findings).isEmpty)
    }

    @Test("say which periods are provisional, by an asterisk or by the column of what was fetched")
    func provisional() throws {
        let words = try read(
            "Soort overlast;Regio's;Perioden;Geregistreerde overlast\nMelding overlast jeugd;Zeist;2024 juni*;8\n")
        #expect(words.map(lines) == [["GM0355 2024MM06 E35 8*"]])
        let fetched = try read(
            Self.keyed.replacing(";\"Geregist", with: ";\"Status\";\"Geregist")
                + "0;E35;GM0355;2024MM06;Voorlopig;8\n1;E35;GM0355;2024MM05;Definitief;9\n")
        #expect(fetched.map(lines) == [["GM0355 2024MM06 E35 8*", "GM0355 2024MM05 E35 9"]])
        #expect(fetched[0].values.map(\.status) == [.provisional, .final] && fetched[0].findings.isEmpty)
        // A view with its titles marks what is provisional, so that the rest is final.
        let view = try read(
            "\"Geregistreerde overlast; soort overlast, gemeente 2024\"\n\"\"\n\"Soort overlast\";\"Regio's\";\"Perioden\";\"Geregistreerde overlast (aantal)\"\n"
                + "\"Melding overlast jeugd\";\"Utrecht\";\"2024 mei\";\"181\"\n\"Melding overlast jeugd\";\"Utrecht\";\"2024 juni*\";\"8\"\n"
        )
        #expect(view.map { $0.values.map(\.status) } == [[.final, .provisional]])
    }

    @Test("pass over other areas and kinds, and say how many rows and which")
    func passedOver() throws {
        let table = try #require(
            try read(
                Self.keyed
                    + "0;E35;GM0344;2024MM01;1\n1;E35;GM0363;2024MM01;2\n2;E35;PV26  ;2024MM01;3\n3;F010;GM0344;2024MM01;4\n4;E35;GM0344;2024KW01;9\n"
            ).first)
        #expect(lines(table) == ["GM0344 2024MM01 E35 1"])
        #expect(Set(table.findings.map(\.kind)) == [.rowsNotTaken, .quarterSkipped])
        let left = table.findings.filter { $0.kind == .rowsNotTaken }
        #expect(left.map(\.found.dutch) == ["GM0363, PV26", "F010"] && left.map(\.count) == [2, 1])
        #expect(table.findings.compactMap(\.languageFault) == [])
    }

    @Test("never guess a name that two areas share, nor one that has two counts")
    func sharedNames() throws {
        let head = "Soort overlast;Wijken en buurten;Perioden;Geregistreerde overlast\n"
        let table = try #require(
            try read(
                head + "Totaal registraties overlast;Centrum;2023;4\nTotaal registraties overlast;Dorp;2023;5\n",
                Self.options(known: ["BU03440111": "Centrum", "GM0344": "Utrecht"])
            ).first)
        #expect(
            lines(table) == ["BU03550111 2023JJ00 4", "BU03550112 2023JJ00 5"])
        let doubted = try #require(
            try read(
                head
                    + "Totaal registraties overlast;Dorp;2023;4\nTotaal registraties overlast;Dorp;2023;5\nTotaal registraties overlast;BU03440111;2023;6\n"
            )
            .first)
        #expect(lines(doubted) == ["BU03440111 2023JJ00 6"] && doubted.findings.map(\.kind) == [.areaAmbiguous])
    }

    @Test("count an empty cell as zero only where the source says so, and never in a period without any count")
    func empty() throws {
        let text = Self.keyed + "0;E35;GM0344;2024MM01;\n1;E35;GM0355;2024MM01;3\n2;E35;GM0344;2024MM02;\n"
        let silent = try read(text), zero = try read(text, Self.options(empty: true))
        #expect(silent[0].values[0].value == .notYetKnown(.absentFromDelivery))
        #expect(zero[0].values.map(\.value) == [.value(0), .value(3), .notYetKnown(.periodNotDelivered)])
        #expect(zero[0].findings.map(\.kind) == [.periodEmpty] && zero[0].findings[0].found.dutch == "2024MM02")
    }

    @Test(
        "mixed with another table, contradicting themselves or about suicide keep nothing",
        arguments: [
            (
                Self.keyed + "0;E35;GM0344;2024MM01;1\n1;1.1.1;GM0344;2024MM01;2\n", FindingKind.offenceMalformed,
                "regel 3"
            ),
            (
                "Overlast;RegioS;Perioden;GeregistreerdeOverlast_1;GeregistreerdeMisdrijven_2\nE35;GM0344;2024MM01;1;2\n",
                .notATable, "door elkaar"
            ),
            (
                "SoortMisdrijf;RegioS;Perioden;Aangiften_2\n1.1.1;GM0344;2024MM01;1\nE33;GM0344;2024MM01;1\n",
                .offenceMalformed, "E33"
            ),
            (Self.keyed + "0;E35;GM0344;2024MM01;1\n1;E35;GM0344;2024MM01;2\n", .duplicateDiffers, "regel 3"),
            (Self.keyed + "0;E35;GM0344;2024MM01;1\n1;E14;GM0344;2024MM01;2\n", .offenceNeverTaken, "E14"),
            (Self.keyed + "0;E35;GM0363;2024MM01;1\n", .rowsNotTaken, "GM0363"),
            (Self.keyed, .notATable, "geen regels"),
            ("Overlast;Perioden;GeregistreerdeOverlast_1\nE35;2024MM01;1\n", .notATable, "gebied"),
        ] as [(String, FindingKind, String)])
    func refused(text: String, kind: FindingKind, says: String) throws {
        let found = try #require(refusal(text))
        #expect(found.kind == kind && found.sentence.dutch.contains(says), "\(found.sentence.dutch)")
        #expect(found.sentence.dutch != found.sentence.english)
    }

    @Test("of reports stand beside the offences, which stay what they were")
    func reports() throws {
        let text =
            "ID;SoortMisdrijf;RegioS;Perioden;GeregistreerdeMisdrijven_1;Aangiften_2;Internetaangiften_3\n"
            + "0;0.0.0 ;GM0344;2022JJ00;24248;21823;5455\n1;1.1.1 ;GM0344;2022JJ00;900;880;12\n2;1.4.5 ;GM0344;2022JJ00;400;300;0\n"
        let file = try RecognisedFile(bytes: Array(text.utf8), name: "t.csv")
        #expect(file.openTopics == [.reports, .onlineReports])
        let batch = try OffenceFile.read(file, options: Self.options()) { _, _ in }
        #expect(batch.rowCount == 3)
        // No source takes those that were filed online.
        let all = try OpenTableFile.read(file, options: Self.options())
        #expect(all.map(\.source) == ["aangiften"])
        #expect(all.map(lines) == [["GM0344 2022JJ00 21823", "GM0344 2022JJ00 1.1.1 880"]])
        #expect(all[0].findings.map(\.found.dutch) == ["1.4.5"])
        let alone = try read("SoortMisdrijf;RegioS;Perioden;Aangiften_2\n0.0.0;GM0344;2022JJ00;7\n")
        #expect(alone.map(lines) == [["GM0344 2022JJ00 7"]])
    }

    @Test("go to no source that the pack does not have for them")
    func sources() throws {
        let text = Self.keyed + "0;E35;GM0344;2024MM01;1\n"
        #expect(refusal(text, Self.options(source: "reeks"))?.sentence.dutch.contains("table") == true)
        #expect(refusal(text, IngestOptions())?.kind == .notATable)
        #expect(refusal(text, Self.options(table: "47099NED"))?.sentence.dutch.contains("47021NED") == true)
        #expect(try read(text, Self.options(source: "overlast")).count == 1)
    }

    @Test("have every kind of the real code list", .enabled(if: Shared.isPresent))
    func realKinds() throws {
        let list = try CodeList.read(path: Shared.path("data/cbs/47021NED_Overlast.csv"))
        let codes = list.offences.keys.map(\.rawValue).filter { $0 != "0.0.0" }.sorted()
        #expect(codes == ["E33", "E35", "E38", "E41", "F010", "M061", "M062", "M22"])
        var options = Self.options()
        options.values.sources = [
            ExpectedSource(
                id: "overlast", measure: .count, codes: codes, table: OpenTable(id: "47021NED", topic: .nuisance))
        ]
        let rows = codes.enumerated().map { "\($0);\"\($1)\";\"GM0344\";\"2024MM01\";\($0)\n" }
        #expect(try read(Self.keyed + rows.joined(), options)[0].values.map(\.key.code) == codes)
    }
}
