import Facts
import Geography
import Ingest
import Phrases
import TestKit
import Testing

@Suite("Code lists, periods and inhabitants")
struct ListTests {
    private func codes(_ text: String) throws -> CodeList {
        try CodeList.read(bytes: Array(text.utf8), name: "list.csv")
    }

    @Test("of the real tables read whole", .enabled(if: Shared.isPresent))
    func real() throws {
        let areas = try CodeList.read(path: Shared.path("data/cbs/47018NED_2024-08-15_WijkenEnBuurten.csv"))
        #expect(areas.areas.count == 18_313)
        #expect(areas.areas[try #require(AreaCode("BU16800000"))] == "Annen")
        #expect(areas.findings.isEmpty)
        let offences = try CodeList.read(path: Shared.path("data/cbs/47018NED_2024-08-15_SoortMisdrijf.csv"))
        #expect(offences.offences.count == 59)
        #expect(offences.offences[try #require(OffenceCode("1.1.1"))] == "1.1.1 Diefstal/inbraak woning")
        let json = try CodeList.read(path: Shared.path("data/payloads/47018NED_SoortMisdrijf.odata3.json"))
        #expect(json.offences.count == 59)
        let regional = try CodeList.read(path: Shared.path("data/payloads/47018NED_WijkenEnBuurten_MN.odata3.json"))
        #expect(regional.areas[try #require(AreaCode("GM0034"))] == "Almere")
        let plain = try CodeList.read(path: Shared.path("data/police/buurt_names_gouda_rijswijk_zoetermeer.csv"))
        #expect(plain.areas[try #require(AreaCode("BU06370907"))] == "Van Tuyllpark")
    }

    @Test("of nuisance do not rename the total of offences", .enabled(if: Shared.isPresent))
    func nuisance() throws {
        let list = try CodeList.read(path: Shared.path("data/cbs/47021NED_Overlast.csv"))
        #expect(list.offences[.total] == nil)
        #expect(list.offences[try #require(OffenceCode("E33"))] == "Overlast door verward persoon")
        #expect(list.findings.map(\.kind) == [.nameConflict])
        #expect(list.findings.compactMap(\.languageFault) == [])
    }

    @Test("keep the first of two names and leave out malformed codes")
    func conflicts() throws {
        let list = try codes("code,name\nGM0344,Utrecht\nGM0344,Utreg\nGM34,Kort\nGM0345,\nGM0307,Amersfoort\n")
        #expect(list.areas.count == 2)
        #expect(list.areas[try #require(AreaCode("GM0344"))] == "Utrecht")
        #expect(list.findings.map(\.kind) == [.nameConflict, .areaMalformed, .rowBroken])
        #expect(list.findings.compactMap(\.languageFault) == [])
        #expect(list.findings.map(\.row) == [3, 4, 5])
    }

    @Test("in Latin-1 read the same names as in UTF-8")
    func latin1() throws {
        let utf8 = try codes("code,name\nGM0344,Café\n")
        let latin = try CodeList.read(bytes: Array("code,name\nGM0344,Caf".utf8) + [0xE9, 0x0A], name: "x")
        #expect(utf8.areas == latin.areas)
    }

    @Test("tell which periods are provisional", .enabled(if: Shared.isPresent))
    func periods() throws {
        let list = try PeriodList.read(path: Shared.path("data/cbs/83474NED_Perioden_with_Voorlopig.csv"))
        #expect(list.statuses[try #require(Period(key: "2024MM02"))] == .provisional)
        #expect(list.statuses[try #require(Period(key: "1995MM01"))] == .final)
        #expect(list.findings.isEmpty)
        let final = try PeriodList.read(path: Shared.path("data/cbs/47018NED_2024-08-15_Perioden.csv"))
        #expect(final.statuses.count == 12 && final.statuses.values.allSatisfy { $0 == .final })
    }

    @Test("give inhabitants per buurt, and sums for what lies above", .enabled(if: Shared.isPresent))
    func population() throws {
        let table = try PopulationTable.read(path: Shared.path("data/cbs/85984NED_KWB2024_buurt_AantalInwoners.csv"))
        #expect(table.inhabitants.count == 14_574)
        #expect(table.year == nil && table.suggestedYear == 2024)
        let buurt = try #require(AreaCode("BU16800000")), municipality = try #require(AreaCode("GM1680"))
        #expect(table.inhabitants[buurt] == 3455 && table.inhabitants[municipality] == nil)
        let sums = table.withSums()
        let parts = table.inhabitants.filter { $0.key.municipality == municipality }.values.reduce(0, +)
        #expect(sums.inhabitants[municipality] == parts)
        #expect(sums.partial.isEmpty)
        let listed = try PopulationTable.read(path: Shared.path("data/cbs/mn_areas_2024.csv"))
        #expect(listed.year == 2024)
        #expect(listed.inhabitants[try #require(AreaCode("BU00340101"))] == 795)
    }

    @Test("of inhabitants leave out sentinels and say which sums lack a part")
    func sentinels() throws {
        let text = "buurtcode,inwoners\nBU03440101,100\nBU03440102,-99997\nBU03450101,7\nBU03450102,\nBU03460101,5.5\n"
        let table = try PopulationTable.read(bytes: Array(text.utf8), name: "x", options: IngestOptions(year: 2024))
            .withSums()
        #expect(table.year == 2024)
        #expect(table.inhabitants[try #require(AreaCode("GM0344"))] == 100)
        #expect(table.partial.map(\.rawValue).sorted() == ["GM0344", "GM0345", "WK034401", "WK034501"])
        #expect(table.findings.map(\.kind) == [.populationMalformed, .populationMalformed, .populationMalformed])
        #expect(table.findings.compactMap(\.languageFault) == [])
        #expect(table.findings.first?.row == 3)
    }

    @Test("of metadata say what table they describe", .enabled(if: Shared.isPresent))
    func metadata() throws {
        let infos = try TableInfo.read(path: Shared.path("data/cbs/47018NED_2024-08-15_TableInfos.csv"))
        #expect(infos.table == "47018NED")
        #expect(infos.sentence.english == "This is the description of table 47018NED; there is nothing to import.")
        let properties = try TableInfo.read(path: Shared.path("data/cbs/47018NED_2024-08-15_DataProperties.csv"))
        #expect(properties.emptyMeansZero == true && properties.table == nil)
    }

    @Test("refuse a file of another kind by naming it")
    func wrongKind() {
        var refusal: IngestRefusal?
        do throws(IngestRefusal) {
            _ = try PeriodList.read(bytes: Array("code,name\nGM0344,Utrecht\n".utf8), name: "x.csv")
        } catch { refusal = error }
        #expect(refusal?.sentence.english == "x.csv holds codes and names of areas, not a list of periods.")
    }
}
