import Records
import Testing

@testable import Strategy

@Suite("Kinds of entry")
struct KindTests {
    @Test("The form of a kind names each of its form fields once", arguments: PlanEntry.Kind.allCases)
    func form(_ kind: PlanEntry.Kind) {
        #expect(Self.unnamed(kind.type) == [])
        #expect(kind.type.kind == kind)
    }

    /// Form fields that the order of the form leaves out or names twice.
    private static func unnamed(_ type: (some PlanRecord).Type) -> [String] {
        let described = type.record.fields.flatMap(\.form).map(\.name), named = type.record.form.map(\.name)
        return described.filter { name in named.count { $0 == name } != 1 }
    }

    @Test("A new entry has a name and nothing that a form would refuse", arguments: PlanEntry.Kind.allCases)
    func new(_ kind: PlanEntry.Kind) throws {
        let plan = try #require(CanaryPlan.reading.document), programme = plan.programmes.first?.id
        let id = try PlanFixture.id("iets-nieuws")
        guard let entry = PlanEntry.new(kind, id, title: "Iets nieuws", programme: programme, in: plan) else {
            #expect(kind == .strategy)
            return
        }
        #expect(entry.kind == kind && entry.id == "iets-nieuws" && entry.title == "Iets nieuws")
        let (again, problems) = entry.taking(entry.fieldTexts)
        #expect(again == entry && problems.isEmpty)
    }
}
