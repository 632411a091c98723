import Facts
import Figures
import Foundation
import Geography
import Markup
import Phrases
import Records
import RegisterFiles
import TestKit
import Testing

@testable import RegisterPages
@testable import Registers
@testable import SiteFixtures
@testable import SiteKit

/// Two texts in a folder are a register: its place in the index, its page, filters, counts, rows and file. No line of Swift knows it.
@Suite("A new register by text alone")
struct TextAloneTests {
    private static let yaml = """
        title: {nl: Zebrapaden, en: Zebra crossings}
        one: {nl: zebrapad, en: crossing}
        many: {nl: zebrapaden, en: crossings}
        lead: {nl: Waar er een ligt en waar er een komt., en: Where there is one and where one will be.}
        source: {nl: Gemeenten, en: Municipalities}
        audience: public
        fieldAudience: public
        heading: street
        fields:
          - {key: street, type: line, required: true, label: {nl: Straat, en: Street}}
          - {key: colour, type: choice, label: {nl: Kleur, en: Colour}, choices: [{id: white, title: {nl: wit, en: white}}, {id: red, title: {nl: rood, en: red}}]}
          - {key: stripes, type: number, stated: true, label: {nl: Strepen, en: Stripes}}
        status:
          states:
            - {id: wanted, title: {nl: gewenst, en: wanted}, to: [laid], tone: waiting}
            - {id: laid, title: {nl: aangelegd, en: laid}, closed: true, tone: good}
        counts: [{id: strepen, title: {nl: Strepen samen, en: Stripes together}, what: sum, field: stripes, audience: public}]
        filters: [colour, status]
        views: [{view: table, columns: [street, colour, stripes, status], sort: street}, {view: board, by: status}]
        review: {months: 12}
        """

    private static let rows = """
        --- row
        id: kade
        street: Lange kade
        colour: white
        stripes: 8
        status: laid
        toConfirm: gemeente
        ---

        --- row
        id: steeg
        street: Korte steeg
        colour: red
        stripes: ruim 5
        status: wanted
        toConfirm: gemeente
        ---
        """

    private let seen: VisibleRegisters
    private let id: RegisterID

    init() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("registers"), withIntermediateDirectories: true)
        try folder.write(Self.yaml, to: "registers/zebrapaden.yaml")
        try folder.write(Self.rows, to: "registers/zebrapaden.md")
        let world = RegisterWorld(areas: try PageEditions.full().areas)
        let reading = RegisterFolder.read(pack: folder.path(""), world: world)
        #expect(reading.findings.filter { $0.severity == .error }.isEmpty)
        seen = reading.shelf.visible(to: .public, in: world)
        id = try #require(RegisterID("zebrapaden"))
    }

    private func page(_ pairs: [(name: String, value: String)] = [], _ language: Language = .dutch) throws -> String {
        let context = PageContext(
            edition: try PageEditions.full(), language: language, route: .register(.register(id)),
            query: try RegisterPageQuery.read(pairs, in: language), registers: seen)
        let frame = try #require(RegisterFrame(id, context))
        return RegisterPage(frame: frame).page.body.string
    }

    @Test("It is in the index, and has a page in both languages")
    func pages() throws {
        let context = PageContext(
            edition: try PageEditions.full(), language: .dutch, route: .register(.index), registers: seen)
        let index = RegistersPage(context: context, registers: seen, mistakes: []).page.body.string
        #expect(index.contains("href=\"/register/zebrapaden\"") && index.contains("Zebrapaden"))
        let dutch = try page(), english = try page([], .english)
        #expect(dutch.contains("Lange kade") && dutch.contains("rood") && dutch.contains("ruim 5"))
        #expect(dutch.contains("2 zebrapaden: 1 gewenst en 1 aangelegd"))
        #expect(english.contains("2 crossings: 1 wanted and 1 laid") && english.contains("Stripes"))
        #expect(dutch.contains("Strepen samen") && dutch.contains("ten minste 13"))
    }

    @Test("Its rows are filtered, counted and moved over a board, and each has a page")
    func rows() throws {
        let red = try page([("f-colour", "red")])
        #expect(red.contains("Korte steeg") && !red.contains("/register/zebrapaden/kade"))
        #expect(try page([("weergave", "bord")]).contains("Korte steeg"))
        let row = try #require(ItemID("kade"))
        let context = PageContext(
            edition: try PageEditions.full(), language: .dutch, route: .register(.row(id, row)), registers: seen)
        let frame = try #require(RegisterFrame(id, context))
        #expect(try #require(RowPage(frame: frame, id: row)).page.body.string.contains("aangelegd"))
    }

    @Test("It is a file, and what somebody types finds it")
    func files() throws {
        let register = try #require(seen[id])
        let csv = String(decoding: RegisterTable(register).csv, as: UTF8.self)
        #expect(csv.contains("Lange kade") && csv.split(whereSeparator: \.isNewline).count >= 3)
        let found = RegisterSearch(seen).results("kade", limit: 5)
        #expect(found.map(\.total) == [1] && found[0].rows[0].isNamed)
        #expect(RegisterSearch(seen).results("zebrapad", limit: 5).first?.isNamed == true)
        #expect(RegisterSearch(seen).results("ka", limit: 5).isEmpty)
        #expect(RegisterSearch(nil).results("kade", limit: 5).isEmpty)
    }
}
