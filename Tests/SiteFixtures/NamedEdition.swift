import Cube
import Facts
import Figures
import Geography
import Phrases
import RegionPack
import TestKit

/// A region whose offences have plain names and whose places have postcodes: two towns, one with a wijk and three buurten.
enum NamedEdition {
    static func make() throws -> Edition {
        let pack = pack
        return Edition(
            pack: pack, areas: AreaDirectory(pack.areas + small), cube: try cube(), populations: inhabitants,
            boundaries: BoundarySet(), offenceNames: [:], statuses: PeriodStatuses(), deliveries: [],
            version: DataVersion(label: "1", fingerprint: "named"), isExample: false)
    }

    static func code(_ text: String) -> AreaCode { AreaCode(text) ?? .netherlands }

    private static var small: [Area] {
        [
            Area(code: code("WK063701"), name: "Wijk 13 Seghwaert"),
            Area(code: code("BU06370131"), name: "Seghwaert Noord"),
            Area(code: code("BU06370132"), name: "Ierlandlaan"),
            Area(code: code("BU06370133"), name: "Parkbuurt"),
        ]
    }

    private static var pack: RegionPack {
        .test(
            name: Phrase("Proefland", "Testland"), members: ["GM0637", "GM0513"],
            areas: [
                Area(code: code("RG-test"), name: "Proefland"),
                Area(code: code("GM0637"), name: "Zoetermeer", parent: code("RG-test")),
                Area(code: code("GM0513"), name: "Gouda", parent: code("RG-test")),
            ],
            offences: types,
            chapters: [
                OffenceChapter(
                    title: Phrase("Inbraak en diefstal", "Burglary and theft"),
                    codes: ["1.1.1", "1.2.1"].compactMap { OffenceCode($0) }),
                OffenceChapter(
                    title: Phrase("Geweld", "Violence"), codes: ["1.4.1", "1.4.5"].compactMap { OffenceCode($0) }),
            ],
            postcodes: ["2725": [code("WK063701")], "2801": [code("GM0513")]])
    }

    private static var types: [OffenceType] {
        [
            type(
                "1.1.1", Phrase("Diefstal/inbraak woning", "Theft and burglary, homes"),
                PlainName(
                    title: Phrase("Woninginbraak", "Home burglary"), one: Phrase("woninginbraak", "home burglary"),
                    many: Phrase("woninginbraken", "home burglaries")), synonyms: ["inbraak", "inbreker"]),
            type(
                "1.2.1", Phrase("Diefstal uit/vanaf motorvoertuigen", "Theft from motor vehicles"),
                PlainName(
                    title: Phrase("Diefstal uit auto's", "Theft from cars"),
                    one: Phrase("diefstal uit een auto", "theft from a car"),
                    many: Phrase("diefstallen uit auto's", "thefts from cars")), synonyms: ["autokraak"]),
            type(
                "1.4.1", Phrase("Zedenmisdrijf", "Sexual offence"), nil, publication: .yearlyPerMunicipality),
            type(
                "1.4.5", Phrase("Mishandeling", "Assault"),
                PlainName(one: Phrase("mishandeling", "assault"), many: Phrase("mishandelingen", "assaults"))),
        ].compactMap { $0 }
    }

    private static func type(
        _ text: String, _ title: Phrase, _ plain: PlainName?, publication: OffenceType.Publication = .monthly,
        synonyms: [String] = []
    ) -> OffenceType? {
        OffenceCode(text).map {
            OffenceType(
                code: $0, title: title, publication: publication, incidentCodes: ["A20 Eerste", "A30 Tweede"],
                plain: plain, synonyms: synonyms)
        }
    }

    private static var inhabitants: Populations {
        var populations = Populations()
        for (area, number) in [("GM0637", 120_000), ("GM0513", 70_000), ("WK063701", 17_000)] {
            for year in 2014...2017 { populations[code(area), year] = number }
        }
        return populations
    }

    /// Four years of months. Zoetermeer's burglaries rise in the last one; Gouda has few of them.
    private static func cube() throws -> Cube {
        var cube = CubeBuilder()
        for (area, level, last, spread) in [
            ("GM0637", 60, 120, 5), ("GM0513", 9, 9, 5), ("WK063701", 20, 40, 5), ("BU06370131", 12, 30, 5),
            ("BU06370132", 6, 6, 5), ("BU06370133", 1, 1, 3),
        ] as [(String, Int32, Int32, Int)] {
            let months = (0..<48).map { ($0 < 36 ? level : last) + Int32($0 * 7 % spread) - min(level, 2) }
            cube = cube.counts(area, "1.1.1", from: "2014MM01", are: months)
                .counts(area, "1.4.5", from: "2014MM01", are: months.map { $0 / 3 })
        }
        return try cube.counts("GM0637", "1.4.1", from: "2014JJ00", are: [40, 41, 39, 44])
            .counts("GM0513", "1.4.1", from: "2014JJ00", are: [20, 21, 19, 22])
            .rollUp("RG-test", of: ["GM0637", "GM0513"]).cube()
    }
}
