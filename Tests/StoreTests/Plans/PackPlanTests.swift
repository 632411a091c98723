import Phrases
import Records
import Store
import Testing

@testable import Store
@testable import Strategy

@Suite("The plan of the region pack")
struct PackPlanTests {
    let folder: PlanFolder

    init() throws { folder = try PlanFolder(hasFrame: false) }

    private func take(_ texts: [String: String]) throws -> PackPlanOutcome {
        var document = try PlanFolder.frame()
        for (id, text) in texts.sorted(by: { $0.key < $1.key }) { document.set(try PlanFolder.entry(id, text)) }
        return try folder.store.take(packPlan: document, in: PlanFolder.region)
    }

    @Test("On first start it is adopted and published, and the second start changes nothing")
    func first() throws {
        guard case .taken(let version) = try take(["a": "een", "b": "twee"]) else {
            Issue.record("not taken")
            return
        }
        #expect(version.publishedAt != nil && version.author.isPack && version.number == 1)
        #expect(try folder.state().changed.isEmpty)
        #expect(try take(["a": "een", "b": "twee"]) == .unchanged)
    }

    @Test("A changed pack is a new version while nobody edited")
    func changed() throws {
        _ = try take(["a": "een", "b": "twee"])
        guard case .taken(let version) = try take(["a": "een!", "c": "drie"]) else {
            Issue.record("not taken")
            return
        }
        #expect(version.number == 2)
        #expect(try folder.texts(folder.store.items(of: version.id)) == ["a": "een!", "c": "drie"])
        #expect(try folder.store.versions(of: 2022).last?.itemCount == 5)
    }

    @Test("When the pack and people both changed it, nothing is overwritten and the difference is told")
    func both() throws {
        _ = try take(["a": "een", "b": "twee"])
        let item = try #require(ItemID("a"))
        let current = try #require(try folder.store.current(item, of: 2022))
        try folder.save("a", "bewerkt", base: current)
        #expect(try take(["a": "een", "b": "twee"]) == .unchanged)
        let outcome = try take(["a": "een!", "b": "twee"])
        #expect(outcome == .bothChanged([current.item]))
        #expect(try folder.texts(folder.store.draft(of: 2022)) == ["a": "bewerkt", "b": "twee"])
    }

    @Test("A pack with a public text that points at a person is not taken, on first start nor later")
    func unsound() throws {
        var document = try PlanFolder.frame()
        document.programmes[0].audience = .public
        document.programmes[0].text = "Bel 06-12345678."
        guard case .unsound(let obstacles) = try folder.store.take(packPlan: document, in: PlanFolder.region) else {
            Issue.record("taken")
            return
        }
        #expect(obstacles.map { $0.text.dutch }.contains { $0.hasPrefix("programma: Tekst: “06-12345678”") })
        #expect(try folder.store.planYears().isEmpty)
    }

    @Test("A pack whose text came to say what people wrote is no conflict")
    func same() throws {
        _ = try take(["a": "een"])
        let item = try #require(ItemID("a"))
        let current = try #require(try folder.store.current(item, of: 2022))
        try folder.save("a", "bewerkt", base: current)
        #expect(try take(["a": "bewerkt"]) == .unchanged)
    }
}
