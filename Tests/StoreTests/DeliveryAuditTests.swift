import Accounts
import Editions
import Facts
import Store
import Testing

@testable import Ingest

@Suite("Figures in the audit trail")
struct DeliveryAuditTests {
    private let actor = AuditActor.commandLine(user: "adviseur")

    /// A delivery is taken in, published and withdrawn, and names are kept.
    private func work(_ store: Store) throws {
        let id = try store.record(try Batch.small(["GM0344": 7]), fileName: "a.csv", payload: nil, by: actor)
        try store.publish(id, by: actor)
        try store.publish(id, by: actor)
        try store.withdraw(id, by: actor)
        try store.keep(.offenceNames([:]), of: ReferenceFile(name: "namen.csv", sha256: "ab12"), by: actor)
    }

    @Test("With accounts, whatever changes figures is written down with who did it; what changes nothing is not")
    func withAccounts() throws {
        let folder = try DataFolder(), store = folder.store
        let new = NewAccount(mail: try #require(MailAddress("a@voorbeeld.nl")), name: "A", roles: [.analyst])
        _ = try store.create(new) { _ in AccountChanges() }
        let before = try store.auditEntries(AuditSearch()).count
        try work(store)
        let entries = try store.auditEntries(AuditSearch()).dropLast(before).reversed()
        #expect(
            entries.map(\.action) == [
                "delivery.import", "delivery.publish", "delivery.withdraw", "reference.import",
            ])
        #expect(entries.allSatisfy { $0.actor == "command-line:adviseur" && $0.role.isEmpty })
        #expect(entries.map(\.object) == ["delivery:1", "delivery:1", "delivery:1", "reference:offenceNames"])
        #expect(entries.map(\.after).dropFirst() == ["published", "withdrawn", "sha256:ab12 entries:0"])
        #expect(try store.verifyAudit().isIntact)
    }

    @Test("A folder without accounts keeps no trail, and no key is made for it")
    func withoutAccounts() throws {
        let folder = try DataFolder(), store = folder.store
        try work(store)
        #expect(try !store.hasAuditTrail())
    }
}
