import Accounts
import Cube
import Facts
import Figures
import Geography
import Phrases
import RegionPack
import Testing

@testable import FigurePages
@testable import Server
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap

@Suite("Pages of sources")
struct SourcePageTests {
    private func viewer(_ role: Role) throws -> Viewer {
        .signedIn(SessionViewer(account: try #require(AccountID(rawValue: 1)), name: "A", roles: [role]))
    }

    private func partner() throws -> Viewer { try viewer(try #require(Role(rawValue: "partner:GM0344"))) }

    private func answer(
        _ route: Route, query: SourceQuery = SourceQuery(), viewer: Viewer = .public, _ language: Language = .dutch,
        in other: Edition? = nil
    ) async throws -> String {
        let edition = try other ?? TestEdition.make()
        let context = PageContext(
            edition: edition, language: language, route: route, query: query, viewer: viewer, today: nil)
        let answer = try #require(
            try await SiteFeatures.all.page(route)?.answer(context, PublishedSite(edition, features: .all)))
        return String(decoding: answer.body, as: UTF8.self)
    }

    @Test("show everybody whole years and say why, and partners the months")
    func audiences() async throws {
        let route = Route.source("meldingen")
        let open = try await answer(route), partner = try await answer(route, viewer: try partner())
        #expect(open.contains("Proefland: 589 meldingen in 2017"))
        #expect(open.contains("Iedereen ziet gemeenten en grotere gebieden per jaar."))
        #expect(!open.contains("januari 2016") && !open.contains("BU03440111"))
        #expect(partner.contains("januari 2016") && partner.contains("U ziet als partner gemeenten"))
        let analyst = try await answer(route, viewer: try viewer(.analyst))
        #expect(analyst.contains("Deze waarden zijn niet openbaar") && !analyst.contains("589"))
    }

    @Test("name the last period no finer than their reader sees it")
    func lastPeriod() async throws {
        let route = Route.source("meldingen")
        let term = "<dt>Cijfers tot en met</dt>"
        #expect(try await answer(route).contains("\(term)<dd>2017</dd>"))
        #expect(try await answer(route, viewer: try partner()).contains("\(term)<dd>december 2017</dd>"))
        #expect(try await !answer(route, viewer: try viewer(.analyst)).contains(term))
    }

    @Test("draw the years of an area of which there are only years, beside areas with months")
    func onlyYears() async throws {
        let edition = try TestEdition.make(addingYear: 2016, of: "GM0599", count: 71)
        let asked = SourceQuery(area: AreaCode("GM0599"))
        let page = try await answer(.source("meldingen"), query: asked, viewer: try partner(), in: edition)
        #expect(page.contains("Rotterdam: 71 meldingen in 2016"))
    }

    @Test("and their files are made beside the threads that answer")
    func heavy() throws {
        for route in [Route.source("meldingen"), .sourceFile("meldingen")] {
            #expect(try #require(SiteFeatures.all.page(route)).traits.contains([.isHeavy, .showsFigures]))
        }
    }

    @Test("have a file with no more than their reader may see")
    func file() async throws {
        let route = Route.sourceFile("meldingen")
        let open = try await answer(route), partner = try await answer(route, viewer: try partner())
        #expect(open.hasPrefix("bron,bron_naam,gebied_code,gebied,periode,code,waarde,eenheid,"))
        #expect(open.contains("GM0344,Utrecht,2016JJ00,,501,meldingen") && !open.contains("2016MM01"))
        #expect(partner.contains("GM1900,Súdwest-Fryslân,2016MM01,,6,") && !partner.contains("BU03440111"))
        let analyst = try await answer(route, viewer: try viewer(.analyst))
        #expect(analyst.split(separator: "\r\n").count == 1)
        let survey = try await answer(.sourceFile("enquete"), .english)
        #expect(survey.contains("RG-test,Proefland,2017JJ00,,12.2,of residents,11.6,12.8,900"))
        #expect(survey.contains("The survey was redesigned."))
    }

    /// The edition of the tests with an open table of nuisance instead of its sources.
    private func nuisance(_ values: [SourceValue]) throws -> Edition {
        let text = Phrase("Overlast", "Nuisance")
        let source = DataSource(
            id: "overlast", name: text, definition: text, owner: text, licence: text, measure: .count,
            unit: Phrase("registraties", "registrations"), refreshMonths: 1, isOpen: true, disclosure: [:], breaks: [],
            table: OpenTable(id: "47021NED", topic: .nuisance),
            codes: [DataSource.Code(code: "E35", name: Phrase("Overlast door jeugd", "Nuisance by young people"))])
        return try TestEdition.make(sources: [source], holdings: SourceHoldings(values: ["overlast": values]))
    }

    private func value(_ area: String, _ period: String, _ count: Double, code: String = "") throws -> SourceValue {
        SourceValue(
            key: SourceValue.Key(
                area: try #require(AreaCode(area)), period: try #require(Period(key: period)), code: code),
            value: .value(count), status: period == "2024MM06" ? .provisional : .final)
    }

    @Test("of an open table show small counts by kind, and mark the months that are provisional")
    func openTable() async throws {
        let values = try (1...6).flatMap { month in
            [try value("GM0344", "2024MM0\(month)", 30), try value("GM0344", "2024MM0\(month)", 2, code: "E35")]
        }
        let edition = try nuisance(values), asked = SourceQuery(area: AreaCode("GM0344"))
        let page = try await answer(.source("overlast"), query: asked, in: edition)
        #expect(page.contains("30 registraties in juni 2024") && page.contains("E35 · Overlast door jeugd"))
        #expect(page.contains("2 registraties in juni 2024") && page.contains("juni 2024 (voorlopig)"))
        #expect(!page.contains("mei 2024 (voorlopig)") && page.contains("is voorlopig"))
        let file = try await answer(.sourceFile("overlast"), query: asked, in: edition)
        #expect(file.contains("2024MM06,E35,2,registraties,,,,value,provisional"))
        let empty = try await answer(.source("overlast"), in: try nuisance([]))
        #expect(empty.contains("vib fetch nuisance"))
    }

    @Test("with many areas list the parts of the chosen municipality only, and give a file of those")
    func manyAreas() async throws {
        let buurten = try (0..<450).map { try value("BU0344\(1_000 + $0)", "2023JJ00", 3) }
        let others = try [value("GM0344", "2023JJ00", 1_350), value("BU19000101", "2023JJ00", 3)]
        let edition = try nuisance(buurten + others), utrecht = SourceQuery(area: AreaCode("GM0344"))
        let open = try await answer(.source("overlast"), in: edition)
        let chosen = try await answer(.source("overlast"), query: utrecht, in: edition)
        #expect(!open.contains("value=\"BU03441000\"") && open.contains("Kies eerst een gemeente"))
        #expect(chosen.contains("value=\"BU03441000\"") && !chosen.contains("value=\"BU19000101\""))
        let source = try #require(edition.pack.source(id: "overlast"))
        let shown = edition.disclosed(source, to: .public)
        func count(_ area: AreaCode?) -> Int { SourceFile.areas(of: shown, around: area, mostRows: 10).count }
        #expect(count(utrecht.area) == 451 && count(AreaCode("BU03441000")) == 451)
        #expect(SourceFile.areas(of: shown, around: nil, mostRows: 10).allSatisfy { $0.level <= .municipality })
        #expect(SourceFile.areas(of: shown, around: nil) == shown.areas)
    }

    @Test("draw the source's margins as whiskers and never as a band, with the break between two ways of asking")
    func survey() async throws {
        let page = try await answer(.source("enquete"))
        #expect(page.contains("Proefland: 12,2% van de inwoners in 2017"))
        #expect(page.contains("class=\"wh\"") && !page.contains("bandfill") && !page.contains("class=\"l-now\""))
        #expect(page.contains("nieuwe meting") && page.contains("De enquête is nieuw van opzet."))
        #expect(page.contains("11,6% tot 12,8%") && page.contains("900"))
    }

    @Test("stand in the catalogue with what is late, and are linked from the areas that they have values of")
    func catalogue() async throws {
        let edition = try TestEdition.make()
        func catalogue(_ day: CalendarDay?) -> String {
            let standings = edition.sourceStandings(on: day)
            return standings.filter(\.isOverdue).map(\.source.id).joined(separator: " ")
        }
        #expect(catalogue(CalendarDay(year: 2018, month: 3, day: 7)).isEmpty)
        #expect(catalogue(CalendarDay(year: 2018, month: 3, day: 8)) == "meldingen")
        let page = try await answer(.data)
        #expect(
            page.contains("/data/bron/enquete") && page.contains("7 maart 2018") && page.contains("Meldingen &lt;b&gt;")
        )
        let utrecht = try #require(AreaCode("GM0344")), small = try #require(AreaCode("BU03440111"))
        #expect(try await answer(.area(utrecht)).contains("/data/bron/meldingen?gebied=GM0344"))
        #expect(try await !answer(.area(small)).contains("/data/bron/meldingen"))
    }

    @Test("say it when the chosen area has no values, and in English too")
    func others() async throws {
        let asked = SourceQuery(area: AreaCode("PD-stad"))
        #expect(try await answer(.source("enquete"), query: asked).contains("Van dit gebied zijn er geen waarden"))
        let english = try await answer(.source("meldingen"), .english)
        #expect(english.contains("589 reports in 2017") && english.contains("Everybody sees municipalities"))
        #expect(
            SiteFeatures.all.page(.source("weg"))?.exists(
                PageContext(
                    edition: try TestEdition.make(), language: .dutch, route: .source("weg"))) == false)
    }
}
