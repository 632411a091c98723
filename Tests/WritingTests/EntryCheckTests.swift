import Geography
import Phrases
import Records
import RegionPack
import Strategy
import Testing

@testable import Writing

@Suite("What is checked before an entry is written")
struct EntryCheckTests {
    private static let pack: RegionPack? = {
        guard let region = AreaCode("RG-test") else { return nil }
        return RegionPack(
            id: "test", name: Phrase("Proefland", "Testland"), region: region,
            areas: ["GM0344", "GM1900"].compactMap { AreaCode($0) }.map {
                Area(code: $0, name: $0.rawValue, parent: region)
            },
            memberships: [], offences: OffenceClassification([]), groups: [], events: [], tiles: [],
            policy: PublicationRules(), headline: [], boundaryChanges: [], fingerprint: "0000000000000001")
    }()

    private func goal(_ text: String, _ audience: PlanAudience) throws -> (plan: PlanDocument, entry: PlanEntry) {
        var plan = PlanSamples.document
        let index = try #require(plan.goals.firstIndex { $0.id.rawValue == "doel" })
        plan.goals[index].text = PlanText(text)
        plan.goals[index].audience = audience
        return (plan, .goal(plan.goals[index]))
    }

    private func problems(_ entry: PlanEntry, in plan: PlanDocument) throws -> [EntryProblem] {
        EntryChecks.problems(entry, in: plan, of: try #require(Self.pack))
    }

    @Test("A phone number is refused in a public text, and warned about in one for partners")
    func identifiers() throws {
        let (plan, _) = try goal("Bewoners doen mee.", .public)
        let (_, open) = try goal("Bel 06-12345678.", .public)
        let (_, closed) = try goal("Bel 06-12345678.", .partners)
        #expect(try problems(open, in: plan).map(\.field) == ["text"])
        #expect(EntryChecks.warnings(open, in: plan).isEmpty)
        #expect(EntryChecks.warnings(closed, in: plan).map(\.field) == ["text"])
    }

    @Test("A text that everybody comes to read is looked at anew, though nobody changed it")
    func opened() throws {
        let (plan, _) = try goal("Bel 06-12345678.", .partners)
        let (same, open) = try goal("Bel 06-12345678.", .public)
        #expect(try problems(open, in: plan).map(\.field) == ["text"])
        // What was already public is not held against who changes something else.
        #expect(try problems(open, in: same).isEmpty)
    }

    @Test("A reference to nothing is told at its field")
    func references() throws {
        let (plan, entry) = try goal("Tekst.", .public)
        let lost = entry.taking(["indicators": "bestaat.niet"]).entry
        #expect(try problems(lost, in: plan).map(\.field) == ["indicators"])
    }
}
