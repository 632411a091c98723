import Accounts
import Facts
import Figures
import Foundation
import Geography
import Markup
import Phrases
import Records
import Strategy
import Testing
import Writing

@testable import AccountPages
@testable import Desk
@testable import FigurePages
@testable import PlanPages
@testable import RegisterPages
@testable import Server
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap

/// Addresses that others keep; a line may only go with an entry in the change log and a redirect.
enum CommittedRoutes {
    static let all = lines(of: "routes.txt")
    /// Those that only somebody who is signed in gets to see.
    static let signedIn = lines(of: "routes-signed-in.txt")

    static func lines(of name: String) -> [String] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: name)
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }

    static let services: Set<String> = ["/gezond", "/robots.txt", "/favicon.svg"]
    static let files = all.filter {
        $0.hasSuffix(".csv") || $0.hasSuffix(".xlsx") || $0.hasSuffix(".svg") && !services.contains($0)
    }
    static let pages = all.filter { !files.contains($0) }
}

@Suite("Addresses")
struct RouteTests {
    @Test("The committed list is there")
    func listExists() { #expect(CommittedRoutes.all.count > 50) }

    @Test(
        "Every committed address still leads to its page and is canonical",
        arguments: CommittedRoutes.all + CommittedRoutes.signedIn)
    func leads(_ address: String) throws {
        guard !CommittedRoutes.services.contains(address) else { return }
        let target = try RequestTarget(address)
        let (route, language) = try #require(Route.parse(segments: target.segments))
        #expect(route.href(in: language, edition: try TestEdition.make()).value == address)
    }

    @Test("Letters and calendars name the page of one's own work by its address")
    func ownWork() { #expect(EditWord.work.dutch == WorkAddress.dutch) }

    @Test("Every kind of address is on the committed list, in both languages")
    func complete() throws {
        let edition = try TestEdition.make()
        let utrecht = try #require(AreaCode("GM0344")), delivery = try #require(DeliveryID(rawValue: 3))
        let routes: [Route] =
            [
                .start, .monthBrief, .areas, .area(utrecht), .offences, .offence(.all), .offence(.group("geweld")),
                .search,
                .explorer, .explorerFile(.csv), .explorerFile(.xlsx), .explorerFile(.svg), .explorerFile(.json),
                .explorerFile(.text), .suggestions, .about, .data, .delivery(delivery), .difference(delivery),
                .differenceFile(delivery, .json), .differenceFile(delivery, .csv), .drafts, .dayMonitor, .history,
                .historyFile,
                .table(.csv), .table(.xlsx), .source("enquete"), .sourceFile("meldingen"), .accessibility, .privacy,
                .signIn,
                .secondFactor, .invitation, .account,
                .authenticator, .passkeys, .confirm, .accounts, .accountOf(try #require(AccountID(rawValue: 3))),
                .audit,
                .edit(.work), .edit(.desk(2022)),
                .edit(.entry(2022, try #require(ItemID("burgernet-2022-acties")))), .edit(.new(2022, .agenda)),
                .edit(.file(2022, .actions)), .edit(.file(2022, .workbook)), .edit(.begin(2023)),
                .guide(.index), .guide(.guide("lenen")), .guide(.whole("lenen")), .guide(.step("lenen", "lid")),
            ] + (try planRoutes()).map(Route.plan) + [.register(.index)]
        for route in routes {
            let list =
                SiteFeatures.all.page(route)?.access == .everyone ? CommittedRoutes.all : CommittedRoutes.signedIn
            for language in Language.allCases {
                #expect(list.contains(route.href(in: language, edition: edition).value))
            }
        }
    }

    private func planRoutes() throws -> [PlanRoute] {
        let programme = try #require(ItemID("burgernet")), item = try #require(ItemID("burgernet-2022-acties"))
        let indicator = try #require(ItemID("burgernet.actions"))
        return [
            .years, .year(2022), .timeline(2022), .against(2022, 2021), .programme(2022, programme), .item(item),
            .ambition(try #require(ItemID("ambitie"))),
            .actionsFile(2022), .results(2021), .indicators, .indicatorsFile, .indicator(indicator),
            .indicatorFile(indicator, .csv), .indicatorFile(indicator, .svg), .participation, .participationFile,
            .budget(2022), .governance, .interventions, .pilots, .grants,
        ] + (yearParts(item, indicator) + [.ambition(try #require(ItemID("ambitie")))]).map { .inYear(2022, $0) }
    }

    private func yearParts(_ item: ItemID, _ indicator: ItemID) -> [PlanPart] {
        [
            .item(item), .indicators, .indicatorsFile, .indicator(indicator), .indicatorFile(indicator, .csv),
            .indicatorFile(indicator, .svg), .participation, .participationFile, .governance, .interventions, .pilots,
            .grants,
        ]
    }

    @Test("Every act of a form is on the committed list, and the list names no other")
    func acts() {
        #expect(CommittedRoutes.lines(of: "acts.txt") == Act.allCases.map(\.rawValue).sorted())
    }

    @Test("Every act has one description, in its own feature", arguments: Act.allCases)
    func described(_ act: Act) {
        let found = [Feature.figures, .plan, .registers, .desk(), .accounts].flatMap(\.forms).filter { $0.act == act }
        #expect(found.count == 1 && SiteFeatures.all.form(act)?.act == act)
    }

    @Test("Every public page that is on the committed list is among the public addresses, and each of those is there")
    func publicAddresses() async throws {
        let edition = try TestEdition.make()
        let site = PublishedSite(
            edition, features: .all, plans: PublishedPlans(PlanEditions.published(of: edition.pack)))
        let addresses = site.features.publicAddresses(site)
        #expect(Set(addresses).count == addresses.count)
        for route in addresses {
            let page = try #require(site.features.page(route))
            #expect(page.access == .everyone && !page.traits.contains(.isForOne))
            // A month that was not asked for yet takes a search.
            if case .analysis(.signals(_?)) = route { continue }
            #expect(try await page.answer(site.context(route, .dutch), site) != nil, "\(route)")
        }
        let listed = Set(
            Language.allCases.flatMap { language in
                addresses.map { $0.href(in: language, edition: edition).value }
            })
        let typed: Set = [
            "/zoeken", "/en/search", "/zoeken.json", "/en/search.json", "/inloggen/code", "/en/sign-in/code",
            "/uitnodiging", "/en/invitation", "/verken/verken.json", "/en/explore/explore.json", "/verken/verken.txt",
            "/en/explore/explore.txt",
        ]
        for address in CommittedRoutes.pages
        where !CommittedRoutes.services.contains(address) && !typed.contains(address) {
            let target = try RequestTarget(address)
            let (route, _) = try #require(Route.parse(segments: target.segments))
            // Of the newest year the address without a year is the public one.
            if case .plan(.inYear) = route { continue }
            // What the list names of areas and offences that this edition does not have.
            guard let page = site.features.page(route), page.exists(site.context(route, .dutch)),
                case .page = page.content, try await page.answer(site.context(route, .dutch), site) != nil
            else { continue }
            #expect(listed.contains(address), "\(address)")
        }
    }

    @Test(
        "Names after a code and letter case do not matter for finding a page",
        arguments: [
            ("/gebied/gm0344", "/gebied/GM0344-utrecht"), ("/gebied/GM0344-oude-naam", "/gebied/GM0344-utrecht"),
            ("/gebied/bt-OOST", "/gebied/BT-oost"), ("/en/offence/1.1.1", "/en/offence/1.1.1-burglary-home"),
            ("/misdrijf/0.0.0-totaal", "/misdrijf/alle"), ("//gebied///GM0344/", "/gebied/GM0344-utrecht"),
        ])
    func canonical(_ address: String, _ expected: String) throws {
        let (route, language) = try #require(Route.parse(segments: RequestTarget(address).segments))
        #expect(route.href(in: language, edition: try TestEdition.make()).value == expected)
    }

    @Test(
        "What is no address leads nowhere",
        arguments: [
            "/gebied", "/gebied/", "/gebied/XX12", "/gebied/GM034", "/gebied/GM0344/verloop.pdf",
            "/gebied/GM0344/x.csv",
            "/misdrijf/", "/misdrijf/1.1.1.1.1.1.1", "/groep/GEWELD", "/groep/a%20b", "/data/levering/0",
            "/data/levering/-1", "/data/levering/99999999999999999999", "/en/gebied/GM0344", "/nl", "/en/en",
            "/zoeken/x",
            "/jaarplan/x", "/jaarplan/22", "/jaarplan/2022/programma/Burgernet", "/jaarplan/2022/naast/2022",
            "/jaarplan/onderdeel/a..b", "/jaarplan/onderdeel", "/indicator/a/kaart.csv", "/year-plan/2022",
            "/en/jaarplan/2022", "/en/wegwijzer", "/wegwijzer/1", "/wegwijzer/lenen/all-questions",
            "/en/guide/lenen/alle-vragen", "/wegwijzer/lenen/lid/ja", "/wegwijzer/lenen/L%C3%ADd", "/wp-login.php",
            "/.env", "/a/b/c/d",
        ])
    func nowhere(_ address: String) throws {
        #expect(try Route.parse(segments: RequestTarget(address).segments) == nil)
    }

    @Test(
        "Slugs are plain and short",
        arguments: [
            ("Súdwest-Fryslân", "sudwest-fryslan"), ("’s-Hertogenbosch", "s-hertogenbosch"),
            ("Ĳsselstein", "ijsselstein"),
            ("Vernieling cq. zaakbeschadiging", "vernieling-cq-zaakbeschadiging"), ("日本", ""), ("--", ""),
            (String(repeating: "lang ", count: 40), "lang-lang-lang-lang-lang-lang-lang-lang-lang-lang-lang-lang"),
        ])
    func slug(_ name: String, _ expected: String) {
        #expect(NameFolding.slug(name) == expected)
    }
}

@Suite("What an address asks")
struct PageQueryTests {
    private func read(_ query: String, _ route: Route, _ language: Language = .dutch) throws -> any PageQuery {
        let page = try #require(SiteFeatures.all.page(route))
        return try page.query.read(RequestTarget("/x?" + query).query, in: language)
    }

    private func utrecht() throws -> Route { .area(try #require(AreaCode("GM0344"))) }

    @Test(
        "A query comes back in one fixed writing",
        arguments: [
            ("periode=2017MM01..2017MM11", "periode=2017MM01..2017MM11"),
            ("sorteer=naam&periode=2017MM03", "periode=2017MM03&sorteer=naam"),
            ("periode=2017MM03..2017MM03", "periode=2017MM03"), ("periode=2017", "periode=2017JJ00"),
            ("van=2017MM01&tot-en-met=2017MM06", "periode=2017MM01..2017MM06"), ("periode=", ""),
            ("vergelijk=2015", "vergelijk=2015"), ("vergelijk=2016MM01", "vergelijk=2016MM01"),
            ("vergelijk=periode-ervoor", "vergelijk=periode-ervoor"), ("vergelijk=vorig-jaar", ""),
            ("soort=geweld", "soort=geweld"),
            ("soort=0.0.0", ""), ("utm_source=x&soort=1.1.1", "soort=1.1.1"),
            ("sorteer=aantal-aflopend", "sorteer=aantal"),
            ("sorteer=aantal-oplopend", "sorteer=aantal-oplopend"), ("niveau=buurt", "niveau=buurt"),
        ])
    func canonical(_ query: String, _ expected: String) throws {
        let pairs = try read(query, try utrecht()).pairs(in: .dutch)
        #expect(pairs.map { "\($0.name)=\($0.value)" }.joined(separator: "&") == expected)
    }

    @Test(
        "A value that no page can use is refused",
        arguments: [
            "periode=2017MM13", "periode=2017MM11..2017MM01", "periode=2017MM01..2017JJ00", "periode=x",
            "periode=2017MM01...2017MM03...", "vergelijk=17", "vergelijk=99999", "soort=%3Cscript%3E", "soort=1.1.1'",
            "sorteer=x", "niveau=provincie", "bevolking=1", "van=x&tot-en-met=y",
        ])
    func refused(_ query: String) throws {
        let route = try utrecht()
        #expect(throws: BadQueryValue.self) { try read(query, route) }
    }

    @Test("The other language has its own words")
    func languages() throws {
        let route = try utrecht()
        let query = try read("period=2017MM01&compare=2015&sort=name-descending&level=wijk", route, .english)
        #expect(
            query.pairs(in: .dutch).map(\.value) == ["2017MM01", "2015", "naam-aflopend", "wijk"])
    }

    @Test("What was searched for is cut and its spaces made one")
    func search() throws {
        func words(_ query: String) throws -> String? { try (read(query, .search) as? SearchQuery)?.words }
        #expect(try words("q=+den++haag+") == "den haag")
        #expect(try words("q=" + String(repeating: "a", count: 500))?.count == 120)
        #expect(try words("q=%20") == "")
    }
}

@Suite("The tables of queries")
struct QueryTableTests {
    /// A value of every name that a page of the site listens to, none of which is asked anyway.
    private static let everything = [
        "periode=2016MM02", "vergelijk=2014", "soort=geweld", "sorteer=naam", "niveau=buurt", "bevolking=dichtstbij",
        "q=fiets", "terug=/gebieden", "melding=opgeslagen", "bewaard=" + secret, "code=" + secret, "wie=account:7",
        "waaraan=account:8", "voor=12", "gebied=GM0344", "gebeurtenis=corona", "gemeente=GM0344", "district=PD-stad",
        "partner=politie", "trekker=politie", "stand=klaar", "klaar=voorbij", "programma=burgernet", "op=2022-03-01",
        "keuze=7",
    ]
    private static let secret = String(repeating: "a", count: 42) + "A"

    private func page(_ address: String) throws -> (page: PageDescription, language: Language)? {
        guard !CommittedRoutes.services.contains(address) else { return nil }
        let (route, language) = try #require(Route.parse(segments: RequestTarget(address).segments))
        return try (#require(SiteFeatures.all.page(route)), language)
    }

    @Test("What a page takes from its address, it writes again in the same order, in both languages and no more")
    func back() throws {
        let asked = try RequestTarget("/x?" + Self.everything.joined(separator: "&")).query
        var names = Set<String>()
        for address in CommittedRoutes.all + CommittedRoutes.signedIn {
            guard let (page, _) = try page(address) else { continue }
            let query = try page.query.read(asked, in: .dutch), pairs = query.pairs(in: .dutch)
            names.formUnion(pairs.map(\.name))
            #expect(Set(pairs.map(\.name)).count == pairs.count, "\(address) has a name twice")
            #expect(pairs.allSatisfy { pair in asked.contains { $0 == pair } }, "\(address)")
            let english = try page.query.read(query.pairs(in: .english), in: .english)
            #expect(english.pairs(in: .dutch).elementsEqual(pairs, by: ==), "\(address)")
        }
        #expect(names == Set(asked.map(\.name)), "Every name is heard by some page")
    }

    @Test(
        "A page hears what its description names and nothing else",
        arguments: [
            ("/", "periode vergelijk"), ("/gebieden", "gebied sorteer"), ("/zoeken", "q"),
            ("/gebied/GM0344-utrecht", "periode vergelijk soort sorteer niveau bevolking"),
            ("/misdrijf/alle", "periode vergelijk sorteer niveau bevolking"), ("/signalen", "soort gebied"),
            ("/signalen/2017-11/vindt-u-hem", "soort gebied keuze"),
            ("/effect", "periode soort gebied gebeurtenis"), ("/inloggen", "terug melding"),
            ("/mijn-account/bevestigen", "terug"), ("/mijn-account", "melding bewaard"), ("/uitnodiging", "code"),
            ("/mijn-account/toegangssleutels", "melding bewaard"),
            ("/beheer/controlespoor", "q wie waaraan voor"), ("/jaarplan/2022/bewerken", "melding bewaard"),
            ("/jaarplan/2022/nieuw/actie", "bewaard"), ("/jaarplan/2022/inlezen", "bewaard"),
            ("/jaarplan/2022", "gemeente district partner trekker stand klaar"), ("/deelname", "gemeente"),
            ("/indicatoren", "q trekker programma"), ("/jaarplan/onderdeel/a", "op"), ("/jaarplan/2022/naast/2021", ""),
        ])
    func heard(_ address: String, _ names: String) throws {
        let asked = try RequestTarget("/x?" + Self.everything.joined(separator: "&")).query
        let (page, language) = try #require(try page(address))
        let heard = Set(try page.query.read(asked, in: language).pairs(in: language).map(\.name))
        #expect(heard == Set(names.split(separator: " ").map(String.init)))
    }
}
