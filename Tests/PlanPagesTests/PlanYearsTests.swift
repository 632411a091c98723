import Accounts
import Figures
import Foundation
import HTTPTypes
import Markup
import Phrases
import Records
import Testing

@testable import PlanPages
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap
@testable import Strategy

/// Two published years: that of `PlanEditions`, and the year after with what goes on.
@Suite("Every published year stays")
struct PlanYearsTests {
    static func id(_ text: String) -> ItemID { PlanEditions.id(text) }

    /// 2023: the look-back on 2022, one action that goes on, one indicator more, without the programme Ondermijning.
    static func next() -> PlanDocument {
        var plan = PlanEditions.document()
        plan.strategy.planYear = 2023
        plan.programmes.removeAll { $0.id == id("ondermijning") }
        plan.budgets = []
        plan.lookBack = [
            LookBackItem(
                id: id("burgernet-terug-2022"), programme: id("burgernet"), year: 2022, title: "Duizend gehaald",
                answers: [id("burgernet-2022-acties")], audience: .public)
        ]
        plan.agenda = [
            AgendaItem(
                id: id("burgernet-2023-acties"), programme: id("burgernet"), year: 2023, title: "Elfhonderd acties",
                continues: [id("burgernet-terug-2022"), id("burgernet-2022-acties")], audience: .public)
        ]
        return plan
    }

    let edition: Edition
    let published: PublishedPlans

    init() throws {
        edition = try PageEditions.full()
        published = PublishedPlans([
            PlanEditions.published(of: edition.pack),
            PublishedPlan(Self.next(), of: edition.pack, version: "2"),
        ])
    }

    private func context(_ route: PlanRoute, viewer: Viewer = .public) -> PageContext {
        PageContext(
            edition: edition, language: .dutch, route: .plan(route), viewer: viewer,
            shelf: published.visible(to: viewer), today: PlanDate("2023-02-01"))
    }

    private func body(_ route: PlanRoute) throws -> String? { try PlanPage.made(route, context(route))?.body.string }

    @Test("Addresses with a year show that year's plan")
    func ofYear() throws {
        let old = try #require(try body(.programme(2022, Self.id("burgernet"))))
        #expect(old.contains("Duizend acties") && !old.contains("Elfhonderd acties"))
        let new = try #require(try body(.programme(2023, Self.id("burgernet"))))
        #expect(new.contains("Elfhonderd acties") && new.contains("Duizend gehaald"))
        #expect(try body(.programme(2022, Self.id("ondermijning"))) != nil)
        #expect(try body(.programme(2023, Self.id("ondermijning"))) == nil)
        for year in [2022, 2023] {
            #expect(try body(.year(year)) != nil && body(.timeline(year)) != nil)
        }
        #expect(try body(.budget(2022)) != nil && body(.budget(2023)) == nil)
        #expect(try body(.results(2021)) != nil)
    }

    @Test("Addresses without a year lead to the newest plan that has it, and the others stay within their year")
    func newest() throws {
        let list = try #require(try body(.indicators))
        #expect(list.contains("href=\"/indicator/burgernet.actions\""))
        #expect(list.contains("<a href=\"/jaarplan/2022/indicatoren\">Jaarplan 2022</a>"))
        let old = try #require(try body(.inYear(2022, .indicators)))
        #expect(old.contains("href=\"/jaarplan/2022/indicator/burgernet.actions\""))
        #expect(old.contains("<a href=\"/indicatoren\">Jaarplan 2023</a>"))
        #expect(try body(.inYear(2023, .indicators)) != nil && body(.inYear(2021, .indicators)) == nil)
    }

    @Test("An item that only an older plan has stays at its address")
    func items() throws {
        let old = try #require(try body(.item(Self.id("burgernet-opleiden"))))
        #expect(old.contains("Opleiden") && !old.contains("Ook in"))
        #expect(try body(.inYear(2022, .item(Self.id("burgernet-opleiden")))) != nil)
        #expect(try body(.inYear(2023, .item(Self.id("burgernet-opleiden")))) == nil)
    }

    @Test("What continued into what is linked both ways, over the years")
    func chain() throws {
        for id in ["burgernet-2022-acties", "burgernet-2023-acties", "burgernet-terug-2022"] {
            let page = try #require(try body(.item(Self.id(id))), "\(id)")
            for title in ["Duizend acties", "Elfhonderd acties", "Duizend gehaald"] {
                #expect(page.contains(title), "\(id): \(title)")
            }
        }
    }

    @Test("Two years stand beside each other although each has its own plan")
    func beside() throws {
        let page = try #require(try body(.against(2023, 2022)))
        #expect(page.contains("Gaat door") && page.contains("Elfhonderd acties"))
        #expect(page.contains("Gaat niet verder") && page.contains("Opleiden"))
        #expect(page.contains("/jaarplan/2022/programma/ondermijning"))
        #expect(try body(.against(2022, 2021)) != nil)
    }

    @Test("The list of years, search and files know them all")
    func lists() throws {
        let years = try #require(try body(.years))
        for year in [2021, 2022, 2023] { #expect(years.contains("href=\"/jaarplan/\(year)\"")) }
        let search = PlanNameSearch(published.open)
        #expect(
            search.results("Ondermijning", limit: 3).first?.route == .plan(.programme(2022, Self.id("ondermijning"))))
        #expect(
            search.results("Project Burgernet", limit: 3).first?.route == .plan(.programme(2023, Self.id("burgernet"))))
        #expect(search.results("Opleiden", limit: 3).first?.route == .plan(.item(Self.id("burgernet-opleiden"))))
        for (year, title) in [(2022, "Duizend acties"), (2023, "Elfhonderd acties")] {
            let answer = try #require(try PlanFiles.answer(.actionsFile(year), context(.actionsFile(year))))
            #expect(String(decoding: answer.body, as: UTF8.self).contains(title))
        }
    }

    @Test("Every public address is there, once, and leads to what a reader of its year expects")
    func addresses() async throws {
        let site = PublishedSite(edition, features: .all, plans: published, today: PlanDate("2023-02-01"))
        let routes = PlanDescriptions.publicAddresses(site)
        #expect(Set(routes).count == routes.count)
        #expect(routes.contains(.inYear(2022, .governance)) && routes.contains(.governance))
        for route in routes {
            let page = try #require(site.features.page(.plan(route)))
            #expect(try await page.answer(site.context(.plan(route), .dutch), site) != nil, "\(route)")
        }
    }

    @Test("A page that was kept on one day is not found on another, without a plan either")
    func keptByDay() throws {
        let edition = try TestEdition.make(sources: [], holdings: SourceHoldings())
        let site = PublishedSite(edition, features: .all, today: PlanDate("2023-02-01"))
        #expect(site.with(.empty, today: PlanDate("2023-02-02")).planKey != site.planKey)
    }

    @Test("A year that was taken back says so at its address, and the one before leads again")
    func withdrawn() throws {
        let plans = PublishedPlans(
            [PlanEditions.published(of: edition.pack)],
            withdrawn: [
                WithdrawnYear(
                    year: 2023, date: PlanDate("2023-03-01") ?? .distantFuture, reason: "Een bedrag klopte niet.")
            ])
        func page(_ route: PlanRoute) throws -> Page? {
            try PlanPage.made(
                route,
                PageContext(
                    edition: edition, language: .dutch, route: .plan(route), shelf: plans.visible(to: Viewer.public)))
        }
        let said = try #require(try page(.year(2023)))
        #expect(said.body.string.contains("Een bedrag klopte niet.") && !said.isIndexed)
        #expect(said.body.string.contains("/jaarplan/2022"))
        #expect(try page(.item(Self.id("burgernet-2023-acties"))) == nil)
        #expect(try page(.governance) != nil && page(.year(1999)) == nil)
    }

    @Test("What is for partners only is not linked from another year")
    func audiences() throws {
        let page = try #require(try body(.against(2023, 2022)))
        #expect(!page.contains(PlanEditions.secret))
        #expect(published.open.history?.agenda.contains { $0.id == Self.id("burgernet-dicht") } == false)
    }

    @Test("What a reader may see is made once and kept")
    func keptOnce() {
        #expect(published.visible(to: Viewer.public) === published.open)
        #expect(published.open.newest === published.open.plan(of: 2023))
    }
}
