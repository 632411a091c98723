import Cube
import Facts
import Figures
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

@testable import FigurePages
@testable import SiteFixtures
@testable import SiteKit

/// The police's own counts of three municipalities, 2011 to 2017, of four types: what is expected below was added up by hand.
private enum RealCase {
    static let offences = ["1.1.1", "1.2.4", "1.4.6", "1.4.7"]

    static func edition() throws -> Edition {
        let text = try Shared.text("data/police/47022NED_gouda_rijswijk_zoetermeer_2011-2017.csv")
        var series: [String: [String: [String: Int32]]] = [:]
        for line in text.split(whereSeparator: \.isNewline).dropFirst() {
            let cells = line.split(separator: ";", omittingEmptySubsequences: false).map {
                $0.drop { $0 == "\"" || $0 == " " }.prefix { $0 != "\"" && $0 != " " }
            }
            guard cells.count == 5, cells[2].hasPrefix("GM"), offences.contains(String(cells[1])) else { continue }
            series[String(cells[2]), default: [:]][String(cells[1]), default: [:]][String(cells[3])] =
                Int32(cells[4]) ?? 0
        }
        var cube = CubeBuilder()
        for (area, types) in series.sorted(by: { $0.key < $1.key }) {
            for (offence, counts) in types.sorted(by: { $0.key < $1.key }) {
                for (month, count) in counts.sorted(by: { $0.key < $1.key }) {
                    // Empty everywhere in the file, and so not delivered: the whole of 1.4.7, and December 2017.
                    let isEmpty = offence == "1.4.7" || month == "2017MM12"
                    cube =
                        isEmpty
                        ? cube.notDelivered(area, offence, in: month) : cube.count(area, offence, in: month, is: count)
                }
            }
        }
        let names = ["GM0513": "Gouda", "GM0603": "Rijswijk", "GM0637": "Zoetermeer"]
        let pack = RegionPack.test(
            name: Phrase("Drie gemeenten", "Three municipalities"), members: names.keys.sorted(),
            areas: [Area(code: NamedEdition.code("RG-test"), name: "Drie gemeenten")]
                + names.sorted { $0.key < $1.key }.map {
                    Area(code: NamedEdition.code($0.key), name: $0.value, parent: NamedEdition.code("RG-test"))
                },
            offences: [
                (
                    "1.1.1", Phrase("Woninginbraak", "Home burglary"), Phrase("woninginbraak", "home burglary"),
                    Phrase("woninginbraken", "home burglaries")
                ),
                (
                    "1.2.4", Phrase("Zakkenrollerij", "Pickpocketing"), Phrase("misdrijf", "offence"),
                    Phrase("misdrijven", "offences")
                ),
                (
                    "1.4.7", Phrase("Overval", "Robbery"), Phrase("overval", "robbery"),
                    Phrase("overvallen", "robberies")
                ),
                (
                    "1.4.6", Phrase("Straatroof", "Street robbery"), Phrase("straatroof", "street robbery"),
                    Phrase("straatroven", "street robberies")
                ),
            ].compactMap { code, title, one, many in
                OffenceCode(code).map {
                    OffenceType(
                        code: $0, title: title, publication: .monthly, incidentCodes: [],
                        plain: PlainName(title: title, one: one, many: many))
                }
            })
        return Edition(
            pack: pack, areas: AreaDirectory(pack.areas),
            cube: try cube.rollUp("RG-test", of: names.keys.sorted()).cube(),
            populations: Populations(), boundaries: BoundarySet(), offenceNames: [:], statuses: PeriodStatuses(),
            deliveries: [], version: DataVersion(label: "1", fingerprint: "real"), isExample: false)
    }
}

@Suite("Words of the explorer, on real counts", .enabled(if: Shared.isPresent))
struct ExplorerWordsTests {
    private func words(_ query: String, _ language: Language = .dutch) throws -> [String] {
        let pairs = query.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=").map(String.init)
            return (name: parts[0], value: parts[1])
        }
        let context = PageContext(
            edition: try RealCase.edition(), language: language, route: .explorer,
            query: try ExplorerQuery.read(pairs, in: language))
        return try #require(Exploration(context)).answer.words
    }

    @Test("A course: how many, against what, chance, the whole line, extremes")
    func course() throws {
        let said = try words("gebied=GM0637&soort=1.1.1&periode=2011MM01..2017MM11")
        #expect(said.contains("De hoogste maand was januari 2011 (123), de laagste september 2017 (5)."))
        #expect(
            said.contains {
                $0.hasPrefix("Over de hele lijn: van 906 (2011) naar 195 (")
                    && $0.hasSuffix("(−78%), lager, meer dan toeval.")
            })
    }

    @Test("In English the same numbers")
    func english() throws {
        let said = try words("area=GM0637&offence=1.1.1&period=2011MM01..2017MM11", .english)
        #expect(said.contains("The highest month was January 2011 (123), the lowest September 2017 (5)."))
        #expect(said.contains { $0.hasPrefix("Over the whole line: from 906 (2011) to 195 (") && $0.contains("−78%") })
    }

    @Test("A percentage once rounded, with its counts, and whether it is chance")
    func percentage() throws {
        let said = try words("beeld=staven&gebied=GM0637&soort=1.1.1&periode=2017MM01..2017MM11").joined(separator: " ")
        #expect(
            said.contains("173 woninginbraken")
                && said.contains("Dat is 12% minder dan in dezelfde maanden van 2016 (197)."))
        #expect(said.contains("kan toeval zijn"))
    }

    @Test("Below a base of 20 there is no percentage, but both counts")
    func small() throws {
        let said = try words("beeld=staven&gebied=GM0513&soort=1.2.4&periode=2017MM01..2017MM11").joined(separator: " ")
        #expect(!said.contains("%"))
        #expect(said.contains("8 misdrijven") && said.contains("16"))
    }

    @Test("Of several areas the highest and the lowest, and which changed by more than chance")
    func several() throws {
        let said = try words("beeld=staven&gebied=GM0513_GM0603_GM0637&soort=1.1.1&periode=2017MM01..2017MM11")
        #expect(
            said.first
                == "Van januari tot en met november 2017 is Gouda (459 misdrijven) het hoogst en Zoetermeer (173) het laagst."
                || said.first
                    == "Van januari tot en met november 2017 is Gouda (459 misdrijven) het hoogst en Rijswijk (173) het laagst."
        )
        #expect(said.contains { $0.contains("met het aantal in dezelfde maanden van 2016") })
    }

    @Test("What nobody delivered is told, and is no zero")
    func undelivered() throws {
        #expect(try words("gebied=GM0637&soort=1.4.7") == ["Hiervan zijn in deze periode geen cijfers."])
        let months = try words("gebied=GM0637&soort=1.1.1&periode=2017MM01..2017MM12")
        #expect(!months.joined().contains("december 2017 (0)"))
    }

    @Test("Every number of a description is one of its figures")
    func numbers() throws {
        let edition = try RealCase.edition()
        for area in ["GM0513", "GM0603", "GM0637"] {
            for offence in ["1.1.1", "1.4.6"] {
                let said = try words("gebied=\(area)&soort=\(offence)&periode=2011MM01..2017MM11").joined(
                    separator: " ")
                let series = edition.series(
                    area: NamedEdition.code(area), offence: .offence(try #require(OffenceCode(offence))), band: false)
                let high = try #require(series.points.highest?.value.value),
                    low = try #require(series.points.lowest?.value.value)
                #expect(said.contains("(\(high))") && said.contains("(\(low))"), "\(area) \(offence): \(said)")
            }
        }
    }
}
