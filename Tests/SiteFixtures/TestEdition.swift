import Cube
import Facts
import Figures
import Geography
import Phrases
import RegionPack
import TestKit

/// A small invented region: two municipalities, a wijk, two buurten, three offence types and a group.
enum TestEdition {
    static func make(
        isExample: Bool = false, fingerprint: String = "00000000000000aa", sources: [DataSource] = sources,
        holdings: SourceHoldings = holdings
    ) throws -> Edition {
        let pack = pack(sources)
        return Edition(
            pack: pack, areas: AreaDirectory(pack.areas + smallAreas), cube: try cube(),
            populations: populations(), boundaries: BoundarySet(), offenceNames: [:], statuses: PeriodStatuses(),
            deliveries: isExample ? [] : deliveries(),
            version: DataVersion(label: isExample ? "voorbeeld-1" : "3", fingerprint: fingerprint),
            isExample: isExample, holdings: holdings)
    }

    private static func code(_ text: String) -> AreaCode { AreaCode(text) ?? .netherlands }

    private static var smallAreas: [Area] {
        [
            Area(code: code("WK034401"), name: "Wijk 01 Oost"),
            Area(code: code("BU03440111"), name: "’s-Gravenbuurt <b>"),
            Area(code: code("BU03440112")),
            Area(code: code("GM0599"), name: "Rotterdam"),
        ]
    }

    private static func pack(_ sources: [DataSource]) -> RegionPack {
        let region = code("RG-test"), district = code("PD-stad"), team = code("BT-oost")
        let utrecht = code("GM0344"), sudwest = code("GM1900")
        return .test(
            name: Phrase("Proefland", "Testland"),
            areas: [
                Area(code: region, name: "Proefland"), Area(code: district, name: "District Stad", parent: region),
                Area(code: team, name: "Basisteam Oost", parent: district),
                Area(code: utrecht, name: "Utrecht", parent: team),
                Area(code: sudwest, name: "Súdwest-Fryslân", parent: district),
            ],
            memberships: [
                Membership(whole: region, part: utrecht), Membership(whole: region, part: sudwest),
                Membership(whole: district, part: utrecht), Membership(whole: district, part: sudwest),
                Membership(whole: team, part: utrecht),
            ],
            offences: offences, groups: [group], events: events, headline: ["geweld", "1.1.1"],
            boundaryChanges: [
                BoundaryChange(
                    effective: "2022-01-01", from: [sudwest], to: utrecht, isPlanned: false, note: "Samengevoegd.",
                    source: "CBS")
            ], fingerprint: "0000000000000001", sources: sources, guides: guides)
    }

    private static var offences: [OffenceType] {
        let types: [(String, String, String, OffenceType.Publication)] = [
            ("1.1.1", "Diefstal/inbraak woning", "Burglary, home", .monthly),
            ("1.4.5", "Mishandeling", "Assault", .monthly),
            ("1.4.1", "Zedenmisdrijf", "Sexual offence", .yearlyPerMunicipality),
        ]
        return types.compactMap { text, dutch, english, publication in
            OffenceCode(text).map {
                OffenceType(code: $0, title: Phrase(dutch: dutch, english: english), publication: publication)
            }
        }
    }

    private static var group: OffenceGroup {
        OffenceGroup(
            id: "geweld", version: 2, title: Phrase("Geweld", "Violence"),
            definition: Phrase(dutch: "Misdrijven met geweld."),
            parts: ["1.4.1", "1.4.5"].compactMap { OffenceCode($0) }, owner: "Regiegroep", source: "Jaarplan")
    }

    private static var events: [RegistryEvent] {
        guard let month = Month(year: 2018, month: 7), let code = OffenceCode("1.1.1") else { return [] }
        return [
            RegistryEvent(
                id: "samenloop-2018", kind: .breakInSeries,
                title: Phrase("Samenloop apart geteld", "Concurrent offences apart"),
                explanation: Phrase(dutch: "Sinds juli 2018 telt samenloop apart."), from: month,
                source: "https://www.cbs.nl/47018NED", certainty: .high, effects: [code: 3])
        ]
    }

    private static func populations() -> Populations {
        var populations = Populations()
        for (area, number) in [("GM0344", 340_000), ("GM1900", 90_000), ("BU03440111", 2_400)] {
            for year in 2015...2018 { populations[code(area), year] = number }
        }
        return populations
    }

    private static func cube() throws -> Cube {
        try CubeBuilder()
            .counts("GM0344", "1.1.1", from: "2016MM01", are: (0..<24).map { 90 + Int32($0 % 7) })
            .counts("GM0344", "1.4.5", from: "2016MM01", are: (0..<24).map { 60 + Int32($0 % 5) })
            .counts("GM1900", "1.1.1", from: "2016MM01", are: (0..<24).map { 12 + Int32($0 % 3) })
            .counts("GM1900", "1.4.5", from: "2016MM01", are: (0..<24).map { 9 + Int32($0 % 2) })
            .counts("BU03440111", "1.1.1", from: "2016MM01", are: (0..<24).map { Int32($0 % 4) })
            .counts("GM0344", "1.4.1", from: "2016JJ00", are: [30, 33])
            .rollUp("RG-test", of: ["GM0344", "GM1900"])
            .rollUp("PD-stad", of: ["GM0344", "GM1900"])
            .rollUp("BT-oost", of: ["GM0344"])
            .cube()
    }

    private static func deliveries() -> [PublishedDelivery] {
        guard let id = DeliveryID(rawValue: 3), let first = Month(year: 2016, month: 1),
            let last = Month(year: 2017, month: 12)
        else { return [] }
        return [
            PublishedDelivery(
                id: id, source: "Politie", table: "47022NED", receivedAt: 1_518_000_000, months: first...last,
                years: 2016...2017, divisionYear: 2017, sha256: String(repeating: "ab", count: 32), findingCount: 1)
        ]
    }
}
