import Facts
import Geography
import Markup
import Phrases
import Testing

@testable import FigurePages
@testable import Figures
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap

@Suite("Page of an area")
struct AreaPageTests {
    private func page(
        _ area: String, _ query: AreaQuery = AreaQuery(), _ language: Language = .dutch,
        in edition: () throws -> Edition = { try PageEditions.full() }
    ) throws -> String {
        let context = PageContext(
            edition: try edition(), language: language, route: .area(PageEditions.code(area)), query: query)
        return try #require(AreaPage.page(PageEditions.code(area), context)).body.string
    }

    // MARK: Folds

    @Test("leaves tables and the forecast out until they are asked for, each a link to the page with it")
    func folds() throws {
        let closed = try page("GM0001")
        #expect(
            closed.contains(
                "<p class=\"folded\" id=\"verloop-table\"><a href=\"/gebied/GM0001-aalburg?toon=tabel-verloop#verloop-table\" data-fold>"
            ))
        #expect(closed.contains("id=\"normaal\""))
        #expect(!closed.contains("<details id=\"verloop-table\""))
        let open = try page("GM0001", AreaQuery(shown: .trendTable))
        #expect(open.contains("<details id=\"verloop-table\" open>"))
        #expect(open.contains("id=\"jaren-table\"><a"))
    }

    @Test("puts each fold into the very place of its link", arguments: AreaFold.allCases)
    func places(_ fold: AreaFold) throws {
        let context = PageContext(
            edition: try PageEditions.full(), language: .dutch, route: .area(PageEditions.code("GM0001")))
        let word = fold.word(.dutch)
        let links = try ["GM0001", "BU00010000", "RG-proef"].flatMap { area -> [(String, String)] in
            try page(area).matches(of: /<p class="folded" id="([^"]+)"><a href="[^"]*toon=([^#"&]+)/)
                .filter { $0.2 == word }.map { (area, String($0.1)) }
        }
        for (area, id) in links {
            #expect(try page(area, AreaQuery(shown: fold)).contains("id=\"\(id)\" open>"), "\(area) \(id)")
        }
        #expect(QueryKey.shown.name(context.language) == "toon")
    }

    @Test("keeps an open fold out of the addresses of files")
    func files() throws {
        let open = try page("GM0001", AreaQuery(shown: .trendTable))
        #expect(open.contains("href=\"/gebied/GM0001-aalburg/verloop.csv\""))
        #expect(!open.contains(".csv?toon"))
    }

    // MARK: Where it stands

    @Test("says the place of a buurt with the places that chance leaves open, and never a place alone")
    func standing() throws {
        // One has a rate; the only other one has too few inhabitants, so there is no place by rate.
        let own = try page("BU00010000")
        #expect(!own.contains("id=\"plaats\""))
        let few = try page("BU00010001")
        #expect(few.contains("Plaats 2 van 2 buurten in Aalburg"))
        #expect(few.contains("te weinig inwoners"))
        #expect(!(try page("GM0001")).contains("id=\"plaats\""))
    }

    @Test("compares by counts where nobody knows the inhabitants")
    func part() throws {
        // Of all types together the municipality has more kinds than the buurt, so they are not compared.
        let burglary = AreaQuery(offence: OffenceCode("1.1.1").map { .offence($0) } ?? .all)
        let few = try page("BU00010001", burglary)
        #expect(few.contains("Van de misdrijven (diefstal/inbraak woning) in Aalburg gebeurde "))
        #expect(few.contains("Per inwoner kunnen wij niet vergelijken"))
        #expect(try page("BU00010001", burglary, .english).contains("took place in this neighbourhood"))
        #expect(!(try page("BU00010001")).contains("Per inwoner kunnen wij niet vergelijken"))
        #expect(!(try page("BU00010000", burglary)).contains("Per inwoner kunnen wij niet vergelijken"))
    }

    @Test("names the others of its wijk where no boundaries are known")
    func place() throws {
        #expect(try page("BU00010000").contains("Deze buurt ligt in"))
        #expect(!(try page("GM0001")).contains("class=\"where\""))
    }

    // MARK: Years

    @Test("shows years of months from two years on, and says what stands out")
    func rings() throws {
        let html = try page("GM0001")
        #expect(html.contains("id=\"jaarringen\""))
        #expect(html.contains("buiten de band"))
        #expect(html.contains("december 2017: niet geleverd"))
        #expect(!(try page("GM0001", in: { try PageEditions.oneMonth() })).contains("jaarringen"))
        #expect(!(try page("GM0001", in: { try PageEditions.yearly() })).contains("jaarringen"))
    }

    @Test("gives the grid and the strip as files")
    func charts() throws {
        func file(_ name: ChartName, _ area: String) throws -> String? {
            let context = PageContext(
                edition: try PageEditions.full(), language: .dutch, route: .area(PageEditions.code(area)))
            return ChartFiles.answer(area: PageEditions.code(area), PageFile(name, .svg), context).map {
                String(decoding: $0.body, as: UTF8.self)
            }
        }
        #expect(try file(.rings, "BU00010001")?.contains("<title>december 2017: ") == true)
        #expect(try file(.standing, "BU00010001")?.contains("Plaats 2 van 2 buurten in Aalburg") == true)
        #expect(try file(.standing, "GM0001") == nil)
    }

    // MARK: Status

    @Test("says how settled the months of the chosen period are, not of its year")
    func releases() throws {
        func period(_ from: Int, _ to: Int) throws -> PeriodRange {
            .months(try #require(Month(year: 2016, month: from))...(try #require(Month(year: 2016, month: to))))
        }
        let half = try page("GM0001", AreaQuery(FigureChoice(period: try period(7, 12))))
        #expect(half.contains("<span class=\"mark final\">juli tot en met december definitief</span>"))
        #expect(try page("GM0001").contains("december nog niet geleverd"))
    }

    @Test("counts the months outside the band in words")
    func ringWords() throws {
        let months = try (1...2).map { number in
            MonthPoint(
                month: try #require(Month(year: 2017, month: number)), value: .value(50), status: .final,
                expected: ExpectedRange(mean: 50, lower: 40, upper: 60))
        }
        #expect(
            RingWords(months, .dutch).title == "Alle 2 maanden die wij kunnen toetsen bleven binnen de band")
        var high = months
        high[0].value = .value(90)
        #expect(RingWords(high, .dutch).title == "1 van de 2 maanden lag buiten de band: 1 erboven")
        high[1].value = .value(1)
        #expect(RingWords(high, .dutch).title == "2 van de 2 maanden lagen buiten de band: 1 erboven en 1 eronder")
        #expect(RingWords(high, .english).title == "2 of 2 months lay outside the band: 1 above and 1 below")
        // Of a month that lacks a part nobody says how it lies.
        high[0].status = .incomplete
        #expect(high[0].place == nil && high[1].place == .below)
        #expect(RingWords(high, .dutch).title == "Alle jaren, maand voor maand")
        #expect(RingWords([], .dutch).title == "Alle jaren, maand voor maand")
    }
}
