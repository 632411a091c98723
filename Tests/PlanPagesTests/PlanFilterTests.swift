import Figures
import Geography
import Phrases
import Records
import Strategy
import Testing

@testable import PlanPages
@testable import Server
@testable import SiteFixtures
@testable import SiteKit

@Suite("Choosing from the plan")
struct PlanFilterTests {
    private func ids(_ query: PlanQuery) throws -> [String] {
        let page = PlanPageTests.Case(name: "", route: .year(2022), query: query)
        let context = try PlanPageTests.context(page, .dutch)
        let plan = try #require(context.plan)
        let choice = PlanChoice(query, year: 2022, plan: plan, in: context)
        return choice.agenda().map(\.item.id.rawValue) + choice.lookBack().map(\.item.id.rawValue)
    }

    @Test("A municipality keeps what names it, in its list, by its organisation or in words, and what is for all")
    func municipality() throws {
        let found = try ids(PlanPageTests.query { $0.municipality = PageEditions.code("GM0001") })
        #expect(
            found == [
                "burgernet-2022-acties", "burgernet-opleiden", "burgernet-genoemd", "district-actie", "burgernet-2021",
            ])
    }

    @Test("Status, due date and owner narrow the actions")
    func actions() throws {
        #expect(try ids(PlanPageTests.query { $0.status = .stopped }) == ["burgernet-opleiden"])
        #expect(try ids(PlanPageTests.query { $0.due = .quarter(1) }) == ["burgernet-opleiden"])
        #expect(try ids(PlanPageTests.query { $0.due = .undated }) == ["burgernet-genoemd", "district-actie"])
        #expect(try ids(PlanPageTests.query { $0.owner = OrganisationID("politie") }) == ["burgernet-2022-acties"])
        #expect(try ids(PlanPageTests.query { $0.due = .overdue }).isEmpty)
        #expect(
            try ids(PlanPageTests.query { $0.district = PageEditions.code("PD-proef") })
                == ["burgernet-2022-acties", "burgernet-opleiden", "district-actie"])
    }

    @Test(
        "A choice comes back in one fixed writing",
        arguments: [
            ("gemeente=gm0001", "gemeente=GM0001"), ("klaar=kwartaal-2&stand=risico", "stand=risico&klaar=kwartaal-2"),
            ("partner=politie&district=PD-proef", "district=PD-proef&partner=politie"), ("gemeente=", ""),
        ])
    func address(_ query: String, _ expected: String) throws {
        let read = try PlanQuery.read(RequestTarget("/x?" + query).query, in: .dutch)
        #expect(read.pairs(in: .dutch).map { "\($0.name)=\($0.value)" }.joined(separator: "&") == expected)
    }

    @Test(
        "A value that the plan cannot have is refused",
        arguments: [
            "gemeente=PD-proef", "stand=x", "klaar=kwartaal-5", "trekker=%3Cb%3E", "district=GM0001", "partner=A",
        ])
    func refused(_ query: String) throws {
        #expect(throws: BadQueryValue.self) {
            try PlanQuery.read(RequestTarget("/x?" + query).query, in: .dutch)
        }
    }
}
