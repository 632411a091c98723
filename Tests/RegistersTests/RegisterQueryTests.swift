import Records
import Testing

@testable import Registers

@Suite("Filters, orders and pages of a register")
struct RegisterQueryTests {
    static func register() throws -> VisibleRegister {
        let reading = RegisterFixture.read([
            "meldpunt.yaml": RegisterReadingTests.declaration, "meldpunt.md": Self.rows,
        ])
        #expect(reading.errors == [])
        return try #require(reading.shelf.visible(to: .public, in: RegisterFixture.world).registers.first)
    }

    static let rows = [
        "name: Ärvin\nkind: lijn\nplace: GM0344\nopened: 2021-05-01\nreports: 12",
        "name: Bus\nkind: loket\nplace: GM0307\nopened: 2022-05-01\nreports: ruim 400",
        "name: auto\nkind: loket\nplace: GM0308\ncovers: 2021-Q4\nreports: 3",
        "name: zeppelin\nopen: true",
    ].enumerated().map { "--- row\nid: r\($0)\n\($1)\ntoConfirm: pvo\n---\nTekst \($0) over één café.\n" }.joined(
        separator: "\n")

    private func ids(_ change: (inout RegisterQuery) -> Void) throws -> [String] {
        var query = RegisterQuery()
        change(&query)
        return try Self.register().answer(query).rows.map(\.id.rawValue)
    }

    @Test("by choice, area with what lies in it, days, known and text")
    func filters() throws {
        let key = RegisterFixture.key
        #expect(try ids { $0.filters = [key("kind"): .words(["loket"])] } == ["r1", "r2"])
        #expect(try ids { $0.filters = [key("kind"): .words(["loket", "lijn"])] } == ["r0", "r1", "r2"])
        #expect(try ids { $0.filters = [key("place"): .words(["PD-noord"])] } == ["r1", "r2"])
        #expect(try ids { $0.filters = [key("open"): .words(["true"])] } == ["r3"])
        let first = RegisterFixture.day("2021-12-31"), last = RegisterFixture.day("2022-05-01")
        #expect(try ids { $0.filters = [key("opened"): .days(first...last)] } == ["r1"])
        #expect(try ids { $0.filters = [key("covers"): .days(first...last)] } == ["r2"])
        #expect(try ids { $0.filters = [key("place"): .unknown] } == ["r3"])
        #expect(try ids { $0.filters = [key("place"): .known, key("kind"): .words(["lijn"])] } == ["r0"])
        #expect(try ids { $0.text = "CAFÉ  over" } == ["r0", "r1", "r2", "r3"])
        #expect(try ids { $0.text = "arvin" } == ["r0"])
        #expect(try ids { $0.text = "amersfoort" } == ["r1"])
        #expect(try ids { $0.text = "loket bus" } == ["r1"])
        #expect(try ids { $0.text = "fiets" } == [])
        // A field that there is not, or a word that no row has.
        #expect(try ids { $0.filters = [key("niets"): .words(["x"])] }.count == 4)
        #expect(try ids { $0.filters = [key("kind"): .words(["x"])] }.isEmpty)
    }

    @Test("in the order of a field, both ways, with what is not known last")
    func orders() throws {
        let key = RegisterFixture.key
        #expect(try ids { $0.order = FieldOrder(key("name")) } == ["r0", "r2", "r1", "r3"])
        #expect(try ids { $0.order = FieldOrder(key("reports")) } == ["r2", "r0", "r1", "r3"])
        #expect(try ids { $0.order = FieldOrder(key("reports"), isDescending: true) } == ["r1", "r0", "r2", "r3"])
        #expect(try ids { $0.order = FieldOrder(key("place")) } == ["r1", "r2", "r0", "r3"])
        #expect(try ids { $0.order = FieldOrder(key("kind")) } == ["r1", "r2", "r0", "r3"])
    }

    @Test("on pages, of which the nearest is shown")
    func pages() throws {
        var query = RegisterQuery()
        (query.pageSize, query.page) = (3, 2)
        let register = try Self.register(), second = register.answer(query)
        #expect(second.total == 4 && second.pages == 2 && second.rows.map(\.id.rawValue) == ["r3"])
        query.page = 99
        #expect(register.answer(query).page == 2)
        (query.page, query.pageSize) = (-1, 0)
        #expect(register.answer(query).page == 1 && register.answer(query).rows.count == 1)
        #expect(
            register.options(RegisterFixture.key("kind")).map { "\($0.word) \($0.count)" } == ["loket 2", "lijn 1"])
    }
}
