import Records
import Testing

@testable import Strategy
@testable import Writing

@Suite("Tables of many rows")
struct ManyRowsTests {
    private func action(_ number: Int, in document: PlanDocument) throws -> PlanEntry {
        let id = try #require(ItemID("burgernet-2022-rij-\(number)"))
        return try #require(
            PlanEntry.new(
                .agenda, id, title: "Rij \(number)", programme: PlanSamples.id("burgernet"), in: document))
    }

    @Test("Merging many is the same as putting them in one by one, changed, new, twice and taken away")
    func merging() throws {
        let document = PlanSamples.document
        var changed = try (0..<40).map { try action($0, in: document) }
        changed.append(changed[3])
        for case .agenda(var action) in document.entries {
            action.title = "Anders"
            changed.insert(.agenda(action), at: 2)
        }
        let removed: Set<String> = ["doel", "les", document.strategy.id.rawValue]
        var one = document, all = document
        for entry in changed { one.set(entry) }
        for id in removed { one.remove(id: id) }
        all.merge(changed, removing: removed)
        #expect(all == one)
    }

    @Test("More rows than a plan has are refused by their number, before any is read")
    func tooMany() throws {
        let rows = (0...PlanTable.rowLimit).map { "x\($0),burgernet,t" }
        let text = "id,programme,title\n" + rows.joined(separator: "\n")
        #expect(throws: PlanTable.TooManyRows(count: PlanTable.rowLimit + 1)) {
            try PlanTable.reading(text, .agenda, in: PlanSamples.document)
        }
    }

    @Test("Reading ends when it is asked to")
    func cancelled() async throws {
        let rows = (0..<1_000).map { "burgernet-2022-rij-\($0),burgernet,t" }
        let text = "id,programme,title\n" + rows.joined(separator: "\n")
        let reading = Task {
            while !Task.isCancelled { await Task.yield() }
            return try PlanTable.reading(text, .agenda, in: PlanSamples.document).entries.count
        }
        reading.cancel()
        await #expect(throws: CancellationError.self) { try await reading.value }
    }
}
