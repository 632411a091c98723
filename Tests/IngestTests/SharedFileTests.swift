import Cube
import Facts
import Foundation
import Geography
import Ingest
import Phrases
import TestKit
import Testing

@Suite("Every file in the shared data", .enabled(if: Shared.isPresent))
struct SharedFileTests {
    enum Outcome: Sendable {
        case kind(String)
        case refused(String)
    }

    static let outcomes: [(file: String, outcome: Outcome)] = [
        ("police/47013NED_statline_view_gemeente_total_2022_2023.csv", .kind("registered offences")),
        ("police/47018NED_2023JJ00_total_BU_utrecht_amersfoort_heuvelrug.csv", .kind("registered offences")),
        ("police/47022NED_NL00_month_by_type_2012_2023.csv", .kind("registered offences")),
        ("police/47022NED_gouda_rijswijk_zoetermeer_2011-2017.csv", .kind("registered offences")),
        ("police/buurt_names_gouda_rijswijk_zoetermeer.csv", .kind("codes and names of areas")),
        ("cbs/47013NED_2025-12-15_statline_metadata_semicolon.csv", .kind("codes and names of areas")),
        ("cbs/47018NED_2024-08-15_CategoryGroups.csv", .refused("empty list")),
        ("cbs/47018NED_2024-08-15_DataProperties.csv", .kind("the description of a table")),
        ("cbs/47018NED_2024-08-15_Perioden.csv", .kind("a list of periods and their status")),
        ("cbs/47018NED_2024-08-15_SoortMisdrijf.csv", .kind("codes and names of offences")),
        ("cbs/47018NED_2024-08-15_TableInfos.csv", .kind("the description of a table")),
        ("cbs/47018NED_2024-08-15_WijkenEnBuurten.csv", .kind("codes and names of areas")),
        ("cbs/47021NED_Overlast.csv", .kind("codes and names of offences")),
        ("cbs/83474NED_Perioden_with_Voorlopig.csv", .kind("a list of periods and their status")),
        ("cbs/85984NED_KWB2024_buurt_AantalInwoners.csv", .kind("inhabitants per area")),
        ("cbs/area_code_changes_2023_2024_nl.csv", .refused("what a new division changed")),
        ("cbs/mn_areas_2024.csv", .kind("codes and names of areas")),
        ("boundaries/breda_buurten.geojson", .kind("boundaries of areas")),
        ("boundaries/mn_gemeenten_2024.geojson", .kind("boundaries of areas")),
        ("boundaries/mn_wijken_2024.geojson", .kind("boundaries of areas")),
        ("boundaries/ties_Buurt_2014_layer_q1e3.topojson", .kind("boundaries of areas")),
        ("boundaries/utrecht_wijken_detailed_wgs84.geojson", .kind("boundaries of areas")),
        ("payloads/47018NED_Perioden.odata3.json", .kind("a list of periods and their status")),
        ("payloads/47018NED_SoortMisdrijf.odata3.json", .kind("codes and names of offences")),
        ("payloads/47018NED_WijkenEnBuurten_MN.odata3.json", .kind("codes and names of areas")),
        ("payloads/odata3_atom_feed_47022NED_typeddataset.xml", .refused("OData feed")),
        ("payloads/odata3_typed_rows_47018NED_quoted.json", .kind("registered offences")),
        ("payloads/odata4_rows_from_real_service.json", .refused("OData 4")),
        ("payloads/odata3_service_document_50091NED.json", .refused("JSON of a kind")),
    ]

    @Test("is recognised by its content, or refused with the right reason", arguments: outcomes)
    func recognised(file: String, outcome: Outcome) throws {
        do throws(IngestRefusal) {
            let kind = try RecognisedFile(path: Shared.path("data/\(file)")).kind
            guard case .kind(let expected) = outcome else {
                Issue.record("\(kind) was not refused")
                return
            }
            #expect(kind.words.english == expected)
        } catch {
            guard case .refused(let expected) = outcome else {
                Issue.record("refused: \(error.sentence.english)")
                return
            }
            #expect(error.sentence.english.contains(expected), "\(error.sentence.english)")
        }
    }

    @Test("of police and CBS is in this list")
    func complete() throws {
        for folder in ["police", "cbs"] {
            let files = try FileManager.default.contentsOfDirectory(atPath: Shared.path("data/\(folder)"))
            #expect(
                Set(files.map { "\(folder)/\($0)" }) == Set(Self.outcomes.map(\.file).filter { $0.hasPrefix(folder) }))
        }
    }

    @Test("with yearly totals of buurten reads as the R client wrote it")
    func yearly() throws {
        let batch = try OffenceFile.read(path: Shared.path("data/\(Self.outcomes[1].file)"))
        #expect(batch.table == "47018NED")
        #expect(batch.rowCount == 289 && batch.cells.areas.count == 289)
        #expect(batch.cells.months == nil && batch.cells.years == 2023...2023)
        #expect(batch.countTotal == 34_461)
        #expect(batch.findings(.extraColumn).isEmpty)
    }

    @Test("with national months reads the codes out of the titles")
    func national() throws {
        let batch = try OffenceFile.read(path: Shared.path("data/\(Self.outcomes[2].file)"))
        #expect(batch.cells.areas == [.netherlands])
        #expect(batch.cells.offences.count == 59)
        #expect(batch.cells.months?.count == 144)
        #expect(try batch.cell("0.0.0", "NL00", "2012MM01").count == 101_791)
        #expect(try batch.cell("3.9.3", "NL00", "2023MM12").count == 32)
    }

    @Test("exported from StatLine's site finds its areas through the names of the table's metadata")
    func statLineView() throws {
        let path = Shared.path("data/\(Self.outcomes[0].file)")
        var refusal: IngestRefusal?
        do throws(IngestRefusal) { _ = try OffenceFile.read(path: path) } catch { refusal = error }
        #expect(refusal?.sentence.english.contains("names instead of codes") == true)

        let list = try CodeList.read(path: Shared.path("data/cbs/47013NED_2025-12-15_statline_metadata_semicolon.csv"))
        let batch = try OffenceFile.read(path: path, options: IngestOptions(known: KnownNames(areas: list.areas)))
        #expect(batch.table == "47013NED" && batch.divisionYear == 2026)
        #expect(batch.cells.years == 2022...2023)
        #expect(try batch.cell("0.0.0", "RE03", "2022JJ00").count == 84_800)
        #expect(try batch.cell("0.0.0", "GM0344", "2023JJ00").count == 25_614)
        #expect(try batch.cell("0.0.0", "NL00", "2022JJ00").count == 800_027)
    }

    @Test("a line of such an export without a name is named as empty, in both languages")
    func statLineWithoutName() throws {
        let text = """
            "Geregistreerde misdrijven en aangiften; soort misdrijf, gemeente 2026"
            "Soort misdrijf: Totaal misdrijven"
            ""
            "Onderwerp";"Geregistreerde misdrijven"
            "Perioden";"2022"
            "Regio's";"aantal"
            "Nederland";"800027"
            "Utrecht (gemeente)";"24248"
            "";"12"

            """
        let utrecht = try #require(AreaCode("GM0344"))
        let batch = try OffenceFile.read(
            bytes: Array(text.utf8),
            options: IngestOptions(known: KnownNames(areas: [utrecht: "Utrecht (gemeente)"])))
        let finding = try batch.finding(.areaMalformed)
        #expect(finding.found.dutch == "\"\"" && finding.found.english == "\"\"")
        #expect(finding.languageFault == nil)
        #expect(try batch.cell("0.0.0", "GM0344", "2022JJ00").count == 24_248)
    }
}
