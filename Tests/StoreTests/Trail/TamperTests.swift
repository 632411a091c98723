import Accounts
import Editions
import TestKit
import Testing

@testable import Store

@Suite("Whatever somebody does to the database, verifying finds it")
struct TamperTests {
    static let all = Result { try Tampering.all() }

    /// What is more than rows, and each fourth of the rest, because a folder of its own takes time. Without the shared folder
    /// there would be no cases, which the count below says.
    static var cases: [Tampering] {
        ((try? all.get()) ?? []).enumerated().filter { $1.ofRows == nil || $0 % 4 == 0 }.map(\.element)
    }

    @Test("There are more than two hundred ways, each by its own name")
    func many() throws {
        let names = try Self.all.get().map(\.name)
        #expect(names.count >= 200)
        #expect(Set(names).count == names.count)
    }

    @Test("Untouched it is sound, also after the next act")
    func untouched() throws {
        let target = try TemporaryFolder()
        let folder = try ActedFolder.shared.get().copied(into: target)
        #expect(folder.findings() == [])
        try act(in: try folder.open())
        #expect(folder.findings() == [])
    }

    @Test("Whatever is done to rows is found")
    func rows() throws {
        let target = try TemporaryFolder(), all = try Self.all.get().filter { $0.ofRows != nil }
        let found = try ActedFolder.shared.get().copied(into: target).trying(all.compactMap(\.ofRows))
        #expect(all.count > 300)
        for (tampering, problems) in zip(all, found) { #expect(!problems.isEmpty, "\(tampering.name)") }
    }

    @Test("It is found, and an ordinary act afterwards does not hide it", arguments: cases)
    func found(_ tampering: Tampering) throws {
        let target = try TemporaryFolder()
        let folder = try ActedFolder.shared.get().copied(into: target)
        try tampering.body(folder)
        // A folder that does not even open is found too.
        guard let store = try? folder.open() else { return }
        // What is done to rows was found without an act, each of it, above.
        if tampering.ofRows == nil { #expect(!TamperedFolder.findings(of: store).isEmpty) }
        try? act(in: store)
        #expect(!TamperedFolder.findings(of: store).isEmpty, "an act hid it")
    }

    /// What happens every day: a sign-in, a change of an account, a checkpoint.
    private func act(in store: Store) throws {
        for number in 1...2 {
            let id = try #require(AccountID(rawValue: Int64(number)))
            let master = try store.masterKey()
            let entry = AuditEntry(AuditAction("session.begin"), object: "account:\(id)", actor: .account(id))
            try? store.apply(
                AccountChanges([.noteSignIn(id, at: 9, from: .name("a", master))], audit: [entry]))
        }
        try store.apply(
            AccountChanges([], audit: [AuditEntry(AuditAction("test.act"), object: "item:1", actor: .system)]))
        _ = try store.checkpointAudit()
    }
}
