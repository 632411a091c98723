import Geography
import Testing

@testable import Fetch

@Suite("A question is narrowed to the region")
struct RegionFilterTests {
    private let region: Set<AreaCode> = Set(["GM0513", "GM0637"].compactMap { AreaCode($0) })

    @Test("by municipality, with the exact spaces of the key where a key is asked")
    func perMunicipality() {
        let keys = ["NL00      ", "GM0513    ", "WK051300  ", "BU05130200", "GM0637    ", "GM0363    ", "BU0363AD01"]
        let filter = RegionFilter(
            areaColumn: "WijkenEnBuurten", keys: keys, region: region, also: "Perioden ge '2016JJ00'")
        #expect(
            filter.perMunicipality() == [
                FilterPart(name: "NL", filter: "(WijkenEnBuurten eq 'NL00      ') and Perioden ge '2016JJ00'"),
                FilterPart(
                    name: "GM0513", filter: "(substring(WijkenEnBuurten,2,4) eq '0513') and Perioden ge '2016JJ00'"),
                FilterPart(
                    name: "GM0637", filter: "(substring(WijkenEnBuurten,2,4) eq '0637') and Perioden ge '2016JJ00'"),
            ])
    }

    @Test("by the keys of the list where there are no buurten")
    func byKey() {
        let filter = RegionFilter(
            areaColumn: "RegioS", keys: ["NL01  ", "GM0513", "GM0363", "GM0637", "RE03  "], region: region, also: "")
        #expect(
            filter.byKey().map(\.filter) == ["RegioS eq 'NL01  ' or RegioS eq 'GM0513' or RegioS eq 'GM0637'"])
    }

    @Test("in addresses that stay short, however many municipalities there are")
    func short() throws {
        let all = (1...342).compactMap { AreaCode("GM\($0 + 1000)") }
        let filter = RegionFilter(
            areaColumn: "WijkenEnBuurten", keys: all.map(\.rawValue), region: Set(all), also: "Measure eq 'T001036'")
        let parts = filter.together(), service = TableService(try #require(ServiceAddress("https://opendata.cbs.nl")))
        #expect(parts.count > 1)
        for part in parts {
            let address = service.rows(
                of: "85984NED", filter: part.filter, columns: ["WijkenEnBuurten", "AantalInwoners_5"])
            #expect(address.description.utf8.count < 1_900)
        }
        let terms = parts.reduce(0) { $0 + $1.filter.split(separator: "substring").count - 1 }
        #expect(terms == 342 || parts.map(\.filter).joined().matches(of: /eq '\d{4}'/).count == 342)
    }
}
