import Cube
import Facts
import Figures
import Geography
import Phrases
import RegionPack
import TestKit

/// Editions in the states that pages must hold up in: full, hostile, nearly empty and empty.
enum PageEditions {
    /// Six years of months for two municipalities with buurten; December of the last year is empty everywhere.
    static func full(names: Names = .plain) throws -> Edition {
        var cube = CubeBuilder()
        for (area, level) in [("GM0001", 60), ("GM0002", 25), ("WK000100", 60), ("BU00010000", 40), ("BU00010001", 20)]
        {
            cube = cube.counts(area, "1.1.1", from: "2012MM01", series(level)).counts(
                area, "1.4.5", from: "2012MM01", series(level / 3))
        }
        cube = cube.notDelivered("GM0001", "1.1.1", "2017MM12").notDelivered("GM0001", "1.4.7", "2012MM01")
        cube = cube.counts("GM0001", "1.4.1", from: "2012JJ00", [8, 9, 7, 12, 10, 11])
        return try edition(cube, names: names, populations: true)
    }

    /// Only one published year and no months, as a yearly table brings.
    static func yearly() throws -> Edition {
        let cube = CubeBuilder().count("GM0001", "0.0.0", "2023JJ00", 812).count("BU00010000", "0.0.0", "2023JJ00", 312)
        return try edition(cube, populations: true)
    }

    /// One month of one municipality, nobody's inhabitants known.
    static func oneMonth() throws -> Edition {
        try edition(CubeBuilder().count("GM0001", "1.1.1", "2017MM03", 14), populations: false)
    }

    /// Nothing delivered for anything.
    static func empty() throws -> Edition { try edition(CubeBuilder(), populations: false) }

    enum Names { case plain, hostile }

    static let hostileName = "</title><script>alert(1)</script>\u{202E}txt.exe & 'x' \"y\" =cmd|' /C calc'!A0"

    /// A level with a season, and a step in the last year so that something is more than chance.
    private static func series(_ level: Int) -> [Int32] {
        (0..<71).map { month in
            let season = [6, 1, 3, 2, 4, 3, 5, 2, 1, 4, 3, 5][month % 12]
            let wobble = (month * 7919) % 5
            return Int32(month >= 60 ? (level + season + wobble) * 7 / 4 : level + season + wobble)
        }
    }

    private static func edition(_ cube: CubeBuilder, names: Names = .plain, populations: Bool) throws -> Edition {
        let pack = pack(names)
        let whole = cube.rollUp("RG-proef", of: ["GM0001", "GM0002"]).rollUp("PD-proef", of: ["GM0001", "GM0002"])
        return Edition(
            pack: pack, areas: AreaDirectory(pack.areas + small(names)), cube: try whole.cube(),
            populations: populations ? inhabitants() : Populations(), boundaries: BoundarySet(), offenceNames: [:],
            statuses: PeriodStatuses(), deliveries: [], version: DataVersion(label: "1", fingerprint: "pages"),
            isExample: false)
    }

    static func code(_ text: String) -> AreaCode { AreaCode(text) ?? .netherlands }

    private static func small(_ names: Names) -> [Area] {
        [
            Area(code: code("WK000100"), name: "Wijk 00 Noord"),
            Area(code: code("BU00010000"), name: names == .hostile ? hostileName : "’t Zand"),
            Area(code: code("BU00010001")), Area(code: code("BU00010002"), name: "Leegveld"),
            Area(code: code("GM0637")),
        ]
    }

    private static func pack(_ names: Names) -> RegionPack {
        let town = names == .hostile ? hostileName : "Aalburg"
        return .test(
            id: "proef", name: Phrase("Proefregio", "Test region"), region: "RG-proef",
            areas: [
                Area(code: code("RG-proef"), name: "Proefregio"),
                Area(code: code("PD-proef"), name: "District Proef", parent: code("RG-proef")),
                Area(code: code("BT-deel"), name: "Basisteam Deel", parent: code("PD-proef")),
                Area(code: code("GM0001"), name: town, parent: code("PD-proef")),
                Area(code: code("GM0002"), name: "Biezenmortel", parent: code("PD-proef")),
            ],
            memberships: ["RG-proef", "PD-proef"].flatMap { whole in
                ["GM0001", "GM0002"].map { Membership(whole: code(whole), part: code($0)) }
            } + [Membership(whole: code("BT-deel"), part: code("GM0001"), isPartial: true)],
            offences: types(names), groups: [group(names)], events: events(names),
            headline: ["geweld", "1.1.1", "1.4.7"], fingerprint: "0000000000000002")
    }

    private static func types(_ names: Names) -> [OffenceType] {
        let titles = [
            ("1.1.1", names == .hostile ? hostileName : "Diefstal/inbraak woning", "Burglary, home"),
            ("1.4.1", "Zedenmisdrijf", "Sexual offence"),
            ("1.4.5", "Mishandeling", "Assault"), ("1.4.7", "Overval", "Robbery"),
        ]
        return titles.compactMap { text, dutch, english in
            OffenceCode(text).map { code in
                OffenceType(
                    code: code, title: Phrase(dutch: dutch, english: names == .hostile ? dutch : english),
                    publication: text == "1.4.1" ? .yearlyPerMunicipality : .monthly,
                    incidentCodes: ["F550 Mishandeling <b>"],
                    caveats: [Phrase(dutch: "Telt pogingen mee.")])
            }
        }
    }

    private static func group(_ names: Names) -> OffenceGroup {
        OffenceGroup(
            id: "geweld", version: 2,
            title: Phrase(dutch: names == .hostile ? hostileName : "Geweld"),
            definition: Phrase("Misdrijven met geweld samen.", "Offences with violence together."),
            parts: ["1.4.5", "1.4.7"].compactMap { OffenceCode($0) }, owner: "Regiegroep", source: "Jaarplan",
            validFrom: "2022-01-01")
    }

    private static func events(_ names: Names) -> [RegistryEvent] {
        guard let month = Month(year: 2015, month: 7) else { return [] }
        return [
            RegistryEvent(
                id: "breuk-2015", kind: .breakInSeries,
                title: Phrase(names == .hostile ? hostileName : "Andere telling", "Other count"),
                explanation: Phrase(dutch: "Sinds juli 2015 telt de politie anders."), from: month,
                offences: ["1.4.5"].compactMap { OffenceCode($0) }, source: "verzonnen", certainty: .medium)
        ]
    }

    private static func inhabitants() -> Populations {
        var populations = Populations()
        for (area, number) in [
            ("GM0001", 12_000), ("GM0002", 5_000), ("WK000100", 12_000), ("BU00010000", 11_950), ("BU00010001", 50),
        ] {
            for year in 2012...2023 { populations[code(area), year] = number }
        }
        return populations
    }
}
