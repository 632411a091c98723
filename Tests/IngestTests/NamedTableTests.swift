import Cube
import Facts
import Geography
import Ingest
import Phrases
import TestKit
import Testing

@Suite("Tables with names")
struct NamedTableTests {
    private static let known: KnownNames = {
        let names = [
            "GM0344": "Utrecht (gemeente)", "PV26": "Utrecht (PV)", "GM0312": "Bunnik", "BU03120000": "Bunnik",
            "BU03120100": "Odijk", "BU03440101": "Centrum", "BU03120009": "Centrum", "GM0417": "Laren",
            "BU03440102": "Oost",
        ]
        return KnownNames(
            areas: Dictionary(uniqueKeysWithValues: names.compactMap { key, name in AreaCode(key).map { ($0, name) } }),
            offences: Dictionary(
                uniqueKeysWithValues: [("1.1.1", "Diefstal/inbraak woning"), ("0.0.0", "Totaal misdrijven")]
                    .compactMap { key, name in OffenceCode(key).map { ($0, name) } }))
    }()

    private func read(_ text: String) throws -> Batch {
        try OffenceFile.read(bytes: Array(text.utf8), name: "x.csv", options: IngestOptions(known: Self.known))
    }

    /// One table of two offences, two areas and two years in every arrangement that a view can have.
    static let arrangements: [String] = [
        """
        "Geregistreerde misdrijven; gemeente 2026"
        "Onderwerp";"Geregistreerde misdrijven";"";"";""
        "Soort misdrijf";"Totaal misdrijven";"";"1.1.1 Diefstal/inbraak woning";""
        "Perioden";"2022";"2023";"2022";"2023"
        "Regio's";"aantal";"aantal";"aantal";"aantal"
        "Utrecht (gemeente)";"10";"11";"1";"2"
        "Bunnik";"20";"21";"3";"4"
        """,
        """
        "Geregistreerde misdrijven; gemeente 2026"
        "Onderwerp";"";"Geregistreerde misdrijven";"Geregistreerde misdrijven"
        "Perioden";"";"2022";"2023"
        "Soort misdrijf";"Regio's";"aantal";"aantal"
        "Totaal misdrijven";"Utrecht (gemeente)";"10";"11"
        "";"Bunnik";"20";"21"
        "1.1.1 Diefstal/inbraak woning";"Utrecht (gemeente)";"1";"2"
        "";"Bunnik";"3";"4"
        "Bron: Politie"
        """,
        """
        Geregistreerde misdrijven; gemeente 2026
        Regio's;Soort misdrijf;Perioden;Geregistreerde misdrijven (aantal)
        Utrecht;Totaal misdrijven;2022;10
        Utrecht;Totaal misdrijven;2023;11
        Utrecht;1.1.1 Diefstal/inbraak woning;2022;1
        Utrecht;Diefstal/inbraak woning;2023;2
        Bunnik;Totaal misdrijven;2022;20
        Bunnik;Totaal misdrijven;2023;21
        Bunnik;1.1.1 Diefstal/inbraak woning;2022;3
        Bunnik;1.1.1 Diefstal/inbraak woning;2023;4
        """,
        """
        "Onderwerp","Geregistreerde misdrijven","Geregistreerde misdrijven","Geregistreerde misdrijven","Geregistreerde misdrijven"
        "Regio's","Utrecht (gemeente)","Bunnik","Utrecht (gemeente)","Bunnik"
        "Soort misdrijf","Totaal misdrijven","Totaal misdrijven","1.1.1 Diefstal/inbraak woning","1.1.1 Diefstal/inbraak woning"
        "Perioden","aantal","aantal","aantal","aantal"
        "2022","10","20","1","3"
        "2023","11","21","2","4"
        """,
        """
        "Geregistreerde misdrijven"
        "Soort misdrijf";"Onderwerp";"Perioden";"Regio's";"";"Regio's"
        "";"";"";"Utrecht (gemeente)";"";"Bunnik"
        """,
    ]

    @Test("are read in every arrangement", arguments: arrangements.dropLast())
    func arrangement(text: String) throws {
        let batch = try read(text)
        #expect(batch.rowCount == 8 && batch.table == "47013NED")
        for (key, count) in [
            ("0.0.0 GM0344 2022JJ00", 10), ("0.0.0 GM0312 2023JJ00", 21), ("1.1.1 GM0344 2023JJ00", 2),
            ("1.1.1 GM0312 2022JJ00", 3),
        ] {
            let parts = key.split(separator: " ").map(String.init)
            #expect(try batch.cell(parts[0], parts[1], parts[2]).count == Int32(count), "\(key)")
        }
    }

    @Test("that cannot be understood are refused in a sentence, never read wrong")
    func unreadable() {
        for text in [
            Self.arrangements[4],
            "Regio's;Perioden;Geregistreerde misdrijven (aantal)\nUtrecht;2022;3\n",
            "Soort misdrijf;Plaatsen;Perioden;Geregistreerde misdrijven (aantal)\nTotaal misdrijven;Bunnik;2020;3\n",
        ] {
            #expect(throws: IngestRefusal.self) { try read(text) }
        }
    }

    @Test("by place are refused with that reason")
    func places() {
        let text =
            "Soort misdrijf;Plaatsen;Perioden;Geregistreerde misdrijven (aantal)\nTotaal misdrijven;Bunnik;2020;3\n"
        #expect(throws: IngestRefusal.self) { try read(text) }
        do { _ = try read(text) } catch {
            let sentence = (error as? IngestRefusal)?.sentence
            #expect(sentence?.dutch.contains("een plaats is geen gemeente") == true)
            #expect(sentence?.dutch.contains("47022NED") == true)
        }
    }

    @Test("number no offences by the row that a client in R or Python writes in front")
    func rowNumbers() throws {
        let row = "GM0312,2024 januari"
        for (header, text) in [
            (
                "\"\",SoortMisdrijf_label,WijkenEnBuurten,Perioden_label,GeregistreerdeMisdrijven_1",
                "1,1.1.1 Diefstal,\(row),3"
            ),
            (
                "SoortMisdrijf_label,WijkenEnBuurten,Perioden_label,GeregistreerdeMisdrijven_1,",
                "1.1.1 Diefstal,\(row),3,"
            ),
        ] {
            let batch = try read("\(header)\n\(text)\n")
            #expect(batch.countTotal == 3 && batch.rowCount == 1, "\(header)")
        }
    }

    @Test("of another topic are refused, also when only a title says which")
    func otherTopic() {
        for titles in [
            "\"Onderwerp: Opgehelderde misdrijven\"\n\"Soort misdrijf: Totaal misdrijven\"",
            "\"Verdachten van misdrijven; gemeente 2026\"\n\"Soort misdrijf: Totaal misdrijven\"",
        ] {
            let text =
                titles
                + "\n\"Perioden\";\"2022\";\"2023**\"\n\"Regio's\";\"aantal\";\"aantal\"\n\"Bunnik\";\"120\";\"131\"\n"
            #expect(throws: IngestRefusal.self) { try read(text) }
        }
        let own =
            "\"Geregistreerde misdrijven; gemeente 2026\"\n\"Soort misdrijf: Totaal misdrijven\"\n\"Perioden\";\"2022\";\"2023**\"\n\"Regio's\";\"aantal\";\"aantal\"\n\"Bunnik\";\"120\";\"131\"\n"
        #expect((try? read(own))?.countTotal == 251)
    }

    @Test("resolve a name within the municipalities of the file, and never guess")
    func within() throws {
        let header = "Soort misdrijf;Perioden;Wijken en buurten;Geregistreerde misdrijven (aantal)\n"
        func rows(_ names: String...) -> String {
            header + names.map { "Totaal misdrijven;2024 januari;\($0);     7\n" }.joined()
        }
        // Oost is in Utrecht alone, so Centrum is Utrecht's.
        let one = try read(rows("Oost", "Centrum"))
        #expect(one.cells.areas.map(\.rawValue) == ["BU03440101", "BU03440102"])
        // Two municipalities have a Centrum.
        let two = try read(rows("Oost", "Odijk", "Centrum"))
        #expect(two.cells.areas.map(\.rawValue) == ["BU03120100", "BU03440102"])
        #expect(try two.finding(.areaAmbiguous).found.dutch == "Centrum (BU03120009, BU03440101)")
        #expect(throws: IngestRefusal.self) { try read(rows("Centrum")) }
    }

    @Test("and tables with keys are refused when they count E14, and E33 is read")
    func neverTaken() throws {
        let header = "SoortMisdrijf;WijkenEnBuurten;Perioden;GeregistreerdeMisdrijven_1\n"
        let batch = try read(header + "E33   ;GM0344;2024MM01;4\n")
        #expect(batch.cells.offences.map(\.rawValue) == ["E33"])
        for rows in ["E33   ;GM0344;2024MM01;4\nE14   ;GM0344;2024MM01;3\n", "E14   ;GM0344;2024MM01;3\n"] {
            do {
                _ = try read(header + rows)
                Issue.record("E14 was read")
            } catch { #expect((error as? IngestRefusal)?.kind == .offenceNeverTaken) }
        }
    }

    @Test("find a municipality with its province behind it, but for Bergen")
    func province() throws {
        let header = "Soort misdrijf;Perioden;Regio's;Geregistreerde misdrijven (aantal);Aangiften (aantal)\n"
        let batch = try read(
            header + "Totaal misdrijven;2024;Laren (NH.);7;3\nTotaal misdrijven;2024;Bergen (NH.);8;1\n")
        #expect(batch.cells.areas.map(\.rawValue) == ["GM0417"])
        #expect(try batch.finding(.areaMalformed).found.dutch == "Bergen (NH.)")
        #expect(try batch.finding(.extraColumn).found.dutch == "Aangiften (aantal)")
    }
}

@Suite("The cases of people's files", .enabled(if: Shared.isPresent))
struct CaseFileTests {
    private func known(_ file: String = "01-portaal-csv-met-namen/namen.csv") throws -> IngestOptions {
        IngestOptions(known: KnownNames(areas: try CodeList.read(path: Shared.path("data/cases/\(file)")).areas))
    }

    private func read(_ file: String, _ options: IngestOptions) throws -> Batch {
        try OffenceFile.read(path: Shared.path("data/cases/\(file)"), options: options)
    }

    @Test("read the portal's download, and refuse places")
    func portal() throws {
        let batch = try read("01-portaal-csv-met-namen/portaal.csv", try known())
        let line = try Shared.text("data/cases/01-portaal-csv-met-namen/portaal.csv").split(separator: "\n").first {
            $0.hasPrefix("\"Totaal misdrijven\";\"2024 januari\";\"Odijk\"")
        }
        let count = try #require(line.flatMap { Int32($0.filter(\.isNumber).dropFirst(4)) })
        #expect(try batch.cell("0.0.0", "BU03120100", "2024MM01").count == count)
        #expect(try batch.finding(.areaAmbiguous).found.dutch.hasPrefix("Bunnik (GM0312, BU03120000)"))
        #expect(throws: IngestRefusal.self) {
            try read("01-portaal-csv-met-namen/portaal_jaar_plaats.csv", try known())
        }
        let buurten = try read("01-portaal-csv-met-namen/portaal_weergave_buurten.csv", try known())
        #expect(try buurten.cell("0.0.0", "BU03120100", "2024JJ00").count == 131)
        let soorten = try read("01-portaal-csv-met-namen/portaal_weergave_soorten.csv", try known())
        #expect(try soorten.cell("1.1.1", "GM0312", "2023JJ00").count == 30)
    }

    @Test("name the spreadsheet, and read what a sep line announces")
    func spreadsheet() throws {
        let options = IngestOptions()
        #expect(try read("09-door-excel-bewaard/47022NED_sep_regel.csv", options).rowCount == 6)
        let dates = try read("09-door-excel-bewaard/47022NED_na_excel.csv", options)
        #expect(try dates.finding(.offenceMalformed).cure.dutch.contains("spreadsheet"))
        for file in ["47022NED_duizendpunt.csv", "47022NED_spatieduizend.csv"] {
            do {
                _ = try read("09-door-excel-bewaard/\(file)", options)
                Issue.record("\(file) was read")
            } catch { #expect((error as? IngestRefusal)?.sentence.dutch.contains("spreadsheet") == true) }
        }
    }

    @Test("read labels of clients by their names, or say how to get keys")
    func labels() throws {
        for file in ["cbs_label.csv", "cbsodata_python.csv"] {
            // Without names, and with Bunnik as a municipality and a buurt.
            for options in [IngestOptions(), try known()] {
                do {
                    _ = try read("25-r-labels/\(file)", options)
                    Issue.record("\(file) was read")
                } catch { #expect((error as? IngestRefusal)?.sentence.english.contains("without _label") == true) }
            }
            var options = try known()
            options.known.areas = options.known.areas.filter { $0.key.rawValue != "BU03120000" }
            options.known.offences = [OffenceCode("1.1.1") ?? .total: "Diefstal/inbraak woning"]
            #expect(try read("25-r-labels/\(file)", options).cell("1.1.1", "GM0312", "2024MM01").count == 3)
        }
    }

    @Test("take no name for a municipality where its buurten are not known, or where it has two counts")
    func doubt() throws {
        let path = "01-portaal-csv-met-namen/portaal.csv"
        var options = try known()
        options.known.areas = options.known.areas.filter { $0.key.level == .municipality }
        #expect(throws: IngestRefusal.self) { try read(path, options) }
        options = try known()
        options.known.areas = options.known.areas.filter { $0.key.rawValue != "BU03120000" }
        let batch = try read(path, options)
        #expect(!batch.cells.areas.contains { $0.level == .municipality })
        #expect(try batch.finding(.areaAmbiguous).found.dutch == "Bunnik (GM0312)")
    }

    @Test("turn what has its latitude first, and refuse another projection with the cure")
    func boundaries() throws {
        let good = try BoundaryFile.read(path: Shared.path("data/cases/16-grenzen/goed.geojson"))
        let turned = try BoundaryFile.read(path: Shared.path("data/cases/16-grenzen/breedte_eerst.geojson"))
        #expect(good.findings.isEmpty && turned.findings.map(\.kind) == [.boundaryTurned])
        for code in good.boundaries.codes {
            #expect(good.boundaries[code]?.polygons == turned.boundaries[code]?.polygons)
        }
        do {
            _ = try BoundaryFile.read(path: Shared.path("data/cases/16-grenzen/webmercator.geojson"))
            Issue.record("Web Mercator was read")
        } catch { #expect(error.sentence.dutch.contains("EPSG:4326")) }
        let shapeless = try BoundaryFile.read(path: Shared.path("data/cases/16-grenzen/zonder_vorm.geojson"))
        #expect(shapeless.findings.first?.found.dutch.contains("GM0310") == true)
    }

    @Test("hold the sum of the municipalities against the unit that the table publishes")
    func unit() throws {
        let list = try CodeList.read(path: Shared.path("data/cbs/47013NED_2025-12-15_statline_metadata_semicolon.csv"))
        let members = try CodeList.read(path: Shared.path("data/cbs/mn_areas_2024.csv")).areas.keys.filter {
            $0.level == .municipality
        }
        #expect(members.count == 38)
        let unit = try #require(AreaCode("RE03"))
        let known = KnownNames(areas: list.areas, compositions: [unit: members.sorted()])
        let batch = try OffenceFile.read(
            path: Shared.path("data/police/47013NED_statline_view_gemeente_total_2022_2023.csv"),
            options: IngestOptions(known: known))
        let sums = try ["2022JJ00", "2023JJ00"].map { year in
            try members.reduce(0) { $0 + Int(try batch.cell("0.0.0", $1.rawValue, year).count ?? 0) }
        }
        #expect(sums == [84_800, 87_519])
        let findings = batch.findings(.parentMismatch)
        #expect(findings.map(\.count) == [1])
        #expect(findings.first?.found.dutch == "0.0.0 RE03 2023JJ00: 87518")
        #expect(findings.first?.expected.dutch == "ten minste 87.519, de som van de 38 delen")
    }
}
