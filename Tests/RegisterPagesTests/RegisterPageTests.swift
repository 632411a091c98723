import Facts
import Figures
import Geography
import Markup
import Phrases
import Records
import Testing

@testable import RegisterPages
@testable import Registers
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap
@testable import Strategy

/// The pages of a register: what each viewer reads, what they do not, and hostile text.
@Suite("Pages of registers")
struct RegisterPageTests {
    /// A register with a field for partners and a row for partners; `secret` is what stands in both.
    private static func files(secret: String, evil: String = "Plein") -> [Registers.RegisterFile] {
        let yaml = """
            title: {nl: Proefplekken, en: Trial places}
            one: {nl: plek, en: place}
            many: {nl: plekken, en: places}
            lead: {nl: Waar wordt geprobeerd., en: Where trials are.}
            source: {nl: Bureau, en: Bureau}
            audience: public
            fieldAudience: public
            heading: name
            fields:
              - {key: name, type: line, required: true, label: {nl: Naam, en: Name}}
              - {key: when, type: span, label: {nl: Wanneer, en: When}}
              - {key: contact, type: line, label: {nl: Aanspreekpunt, en: Contact}, audience: partners}
            status:
              states:
                - {id: open, title: {nl: loopt, en: running}, to: [closed]}
                - {id: closed, title: {nl: gesloten, en: closed}, audience: partners}
            filters: [status, when]
            views:
              - {view: table, columns: [name, when, contact, status], sort: name}
              - {view: board, by: status}
              - {view: calendar, span: when}
            """
        let rows = """
            --- row
            id: plein
            name: "\(evil)"
            when: 2022-06-16
            contact: "\(secret)"
            status: open
            example: true
            ---
            --- row
            id: dicht
            name: "\(secret)"
            status: closed
            toConfirm: Vraag het na.
            ---
            """
        return [
            Registers.RegisterFile(name: "registers/proefplekken.yaml", bytes: Array(yaml.utf8)),
            Registers.RegisterFile(name: "registers/proefplekken.md", bytes: Array(rows.utf8)),
        ]
    }

    private static func pages(secret: String, evil: String = "Plein", viewer: PlanViewer) throws -> [String] {
        let edition = try PageEditions.full()
        let world = RegisterWorld(areas: edition.areas)
        let reading = RegisterFolder.read(files(secret: secret, evil: evil), world: world)
        #expect(reading.findings.filter { $0.severity == .error }.isEmpty)
        let seen = reading.shelf.visible(to: viewer, in: world)
        let id = try #require(RegisterID("proefplekken")), row = try #require(ItemID("plein"))
        let hidden = try #require(ItemID("dicht"))
        let queries = [
            "", "weergave=bord", "weergave=kalender", "sorteer=contact", "sorteer=-status", "f-status=closed",
            "f-contact=x", "q=\(PlanEditions.secret)",
        ]
        var html: [String] = []
        for language in Language.allCases {
            func context(_ route: RegisterRoute, _ query: any PageQuery = NoQuery()) -> PageContext {
                PageContext(
                    edition: edition, language: language, route: .register(route), query: query, registers: seen,
                    today: PlanDate("2022-06-01"))
            }
            html.append(RegistersPage(context: context(.index), registers: seen, mistakes: []).page.body.string)
            for text in queries {
                let pair = text.split(separator: "=").map(String.init)
                let pairs = pair.count == 2 ? [(name: pair[0], value: pair[1])] : []
                let query = try RegisterPageQuery.read(pairs, in: .dutch)
                let frame = try #require(RegisterFrame(id, context(.register(id), query)))
                html.append(RegisterPage(frame: frame).page.body.string)
            }
            let frame = try #require(RegisterFrame(id, context(.row(id, row))))
            html.append(try #require(RowPage(frame: frame, id: row)).page.body.string)
            html.append(RowPage(frame: frame, id: hidden)?.page.body.string ?? "")
        }
        return html
    }

    @Test("What a viewer may not see changes no byte of any page, view, filter, order or search")
    func nonInterference() throws {
        let one = try Self.pages(secret: PlanEditions.secret, viewer: .public)
        #expect(one == (try Self.pages(secret: "iets heel anders", viewer: .public)))
        #expect(one.allSatisfy { !$0.contains("Aanspreekpunt") && !$0.contains("gesloten") })
    }

    @Test("Of a state in which the public cannot see a row, no page says that nothing is in it")
    func noEmptyColumns() throws {
        let open = try Self.pages(secret: "x", viewer: .public).joined()
        #expect(open.contains("class=\"board\"") && open.contains("loopt") && !open.contains("gesloten"))
    }

    @Test("Partners read what is for partners")
    func partners() throws {
        let all = try Self.pages(secret: PlanEditions.secret, viewer: .partner([])).joined()
        #expect(all.contains(PlanEditions.secret) && all.contains("Aanspreekpunt") && all.contains("gesloten"))
    }

    @Test("What is invented is marked on every page that shows it")
    func examples() throws {
        let pages = try Self.pages(secret: "x", viewer: .public)
        #expect(pages.filter { $0.contains("Plein") }.allSatisfy { $0.contains("tag-example") })
    }

    @Test("Hostile text is escaped")
    func hostile() throws {
        let pages = try Self.pages(secret: "x", evil: "<script>alert(1)</script>", viewer: .bureau)
        #expect(pages.allSatisfy { !$0.contains("<script>") } && pages.joined().contains("&lt;script&gt;"))
    }
}
