import Crypto
import Editions
import Foundation
import GRDB
import TestKit
import Testing

@testable import Accounts
@testable import Store

/// An attacker who writes in the database and has not the key, on 30 November 2026 (decision 37).
@Suite("A row that another hand planted opens nothing")
struct BoundRowTests {
    private static let moment: Int64 = 1_700_000_000
    private static let passphrase = "groene trein rijdt achteruit"

    private let folder: TemporaryFolder
    private let store: Store
    private let service: AccountService

    init() throws {
        folder = try TemporaryFolder()
        store = try Store(folder: folder.path("data"), now: { Self.moment })
        let hasher = try #require(PassphraseHasher(cost: PassphraseHash.Cost(passes: 1, memoryBytes: 8 << 10)))
        service = AccountService(store: store, hasher: hasher, now: { Self.moment })
    }

    /// An account that has a passphrase.
    private func account(_ mail: String, _ roles: Role...) async throws -> AccountID {
        let link = try service.invite(
            NewAccount(mail: try #require(MailAddress(mail)), name: mail, roles: Set(roles)), by: .system, role: nil)
        _ = try await service.accept(
            link.token.text, passphrase: Self.passphrase, first: nil, from: "192.0.2.1", client: "test")
        return try #require(link.account)
    }

    private func signIn(_ mail: String) async throws -> SecretToken? {
        let outcome = try await service.signIn(
            name: mail, passphrase: Self.passphrase, from: "192.0.2.1", client: "test")
        guard case .signedIn(let token, _) = outcome else { return nil }
        return token
    }

    /// Behind the store's back.
    private func execute(_ sql: String, _ arguments: StatementArguments = []) throws {
        try DatabaseQueue(path: folder.path("data/vib.sqlite")).write { try $0.execute(sql: sql, arguments: arguments) }
    }

    private func problems() throws -> [AuditProblem] { try store.verifyAudit().problems }

    private static func secret() -> (token: SecretToken?, hashes: [Data]) {
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max) }
        let hash = Data(SHA256.hash(data: Data(bytes)))
        return (SecretToken(Base64URL.encode(bytes)), [hash, Data(SHA256.hash(data: hash))])
    }

    @Test("A session of another account, planted or made of one's own")
    func sessions() async throws {
        let partner = try await account("partner@voorbeeld.nl", .partner(.police))
        let other = try await account("ander@voorbeeld.nl", .partner(.prosecution))
        let own = try #require(try await signIn("partner@voorbeeld.nl"))
        #expect(try service.viewer(of: own).session?.account == partner)
        #expect(try problems() == [])
        try execute("UPDATE session SET accountID = ?", [other.rawValue])
        #expect(try service.viewer(of: own) == .public)
        #expect(try problems() == [.notSealed(table: "session")])
        try execute("UPDATE session SET accountID = ?, endsAt = endsAt + 9000", [partner.rawValue])
        #expect(try service.viewer(of: own) == .public)
        // Nor does anything that the program does seal it anew.
        try store.touch(try service.sessionKey(own), at: Self.moment + 60)
        #expect(try service.viewer(of: own) == .public)
        let (token, hashes) = Self.secret()
        for hash in hashes {
            try execute(
                "INSERT INTO session VALUES (?, ?, 'full', ?, ?, ?, ?, '', NULL, zeroblob(32))",
                [hash, other.rawValue, Self.moment, Self.moment, Self.moment, Self.moment + 40_000])
        }
        #expect(try service.viewer(of: try #require(token)) == .public)
    }

    @Test("A session that was put back after another passphrase was chosen")
    func sessionPutBack() async throws {
        let id = try await account("partner@voorbeeld.nl", .partner(.police))
        let old = try #require(try await signIn("partner@voorbeeld.nl"))
        try execute("CREATE TABLE kept AS SELECT * FROM session")
        _ = try service.reset(id, by: .system, role: nil)
        #expect(try service.viewer(of: old) == .public)
        try execute("INSERT INTO session SELECT * FROM kept; DROP TABLE kept")
        #expect(try service.viewer(of: old) == .public)
    }

    @Test("A one-time link, planted or put back after it was used")
    func links() async throws {
        let id = try await account("partner@voorbeeld.nl", .partner(.police))
        let (token, hashes) = Self.secret()
        for hash in hashes {
            try execute(
                "INSERT INTO invitation VALUES (?, ?, 'reset', ?, ?, NULL, zeroblob(32))",
                [hash, id.rawValue, Self.moment, Self.moment + 9_999])
        }
        #expect(try service.invitation(try #require(token).text) == nil)
        #expect(try problems() == [.notSealed(table: "invitation")])
        try execute("DELETE FROM invitation")
        let link = try service.reset(id, by: .system, role: nil)
        try execute("CREATE TABLE kept AS SELECT * FROM invitation")
        _ = try await service.accept(
            link.token.text, passphrase: Self.passphrase, first: nil, from: "192.0.2.1", client: "test")
        _ = try service.reset(id, by: .system, role: nil)
        try execute("INSERT OR REPLACE INTO invitation SELECT * FROM kept; DROP TABLE kept")
        #expect(try service.invitation(link.token.text) == nil, "used, and put back")
    }

    @Test("An address of somebody's calendar")
    func calendars() async throws {
        let id = try await account("partner@voorbeeld.nl", .partner(.police))
        let (token, hashes) = Self.secret(), secret = try #require(token).hash.bytes
        try store.setCalendarAddress(secret, of: 7)
        #expect(try store.calendarAccount(secret) == 7)
        try execute("UPDATE calendarAddress SET account = ?", [id.rawValue])
        #expect(try store.calendarAccount(secret) == nil)
        #expect(try problems() == [.notSealed(table: "calendarAddress")])
        for (number, hash) in zip(8..., hashes) {
            try execute("INSERT INTO calendarAddress VALUES (?, ?, 1, zeroblob(32))", [number, hash])
        }
        #expect(try store.calendarAccount(secret) == nil)
    }

    @Test("A request of another administrator is refused when somebody agrees, and a notice that is taken away shows")
    func requests() async throws {
        let first = try await account("een@voorbeeld.nl", .administrator)
        let second = try await account("twee@voorbeeld.nl", .administrator)
        let partner = try await account("partner@voorbeeld.nl", .partner(.police))
        try execute(
            "INSERT INTO accountRequest VALUES (?, 'roles', 'approver', ?, ?, ?, NULL)",
            [partner.rawValue, second.rawValue, Self.moment, Self.moment + 99_999])
        let changed = StoreError.auditBroken(.recordChanged(AuditRecord(.account, partner.rawValue)))
        let request = try #require(try service.requests().first)
        #expect(throws: changed) { try service.confirm(request.reference, by: first, role: .administrator) }
        #expect(try store.auditFault != nil && store.credentials(of: partner)?.account.roles == [.partner(.police)])
        #expect(try problems().count == 1)
        try execute("DELETE FROM accountRequest")
        #expect(try problems() == [])
        _ = try service.ask(.reset, on: first, by: second, role: .administrator)
        try execute("DELETE FROM ownerNotice")
        #expect(try problems().count == 1)
    }

    @Test("A role that is put in does nothing, also when it is taken out before the act is written")
    func roles() async throws {
        let id = try await account("partner@voorbeeld.nl", .partner(.police))
        func act(_ role: Role) throws {
            let entry = AuditEntry(AuditAction("plan.publish"), object: "plan:2022", actor: .account(id), role: role)
            try store.apply(AccountChanges(audit: [entry]))
        }
        try act(.partner(.police))
        try execute("INSERT INTO accountRole VALUES (?, 'approver')", [id.rawValue])
        #expect(throws: StoreError.auditBroken(.recordChanged(AuditRecord(.account, id.rawValue)))) {
            try act(.approver)
        }
        try execute("DELETE FROM accountRole WHERE role = 'approver'")
        #expect(throws: StoreError.auditBroken(.roleNotGiven(id, .approver))) { try act(.approver) }
        #expect(store.auditFault != nil)
        #expect(try problems() == [])
        try act(.partner(.police))
    }

    @Test("A new link ends the old passphrase at once, also when the link is taken away")
    func reset() async throws {
        let id = try await account("partner@voorbeeld.nl", .partner(.police))
        #expect(try await signIn("partner@voorbeeld.nl") != nil)
        let link = try service.reset(id, by: .system, role: nil)
        #expect(try await signIn("partner@voorbeeld.nl") == nil)
        try execute("DELETE FROM invitation")
        #expect(try await signIn("partner@voorbeeld.nl") == nil)
        #expect(try store.credentials(of: id)?.account.state == .active)
        #expect(try service.invitation(link.token.text) == nil)
        let second = try service.reset(id, by: .system, role: nil)
        _ = try await service.accept(
            second.token.text, passphrase: Self.passphrase, first: nil, from: "192.0.2.1", client: "test")
        #expect(try await signIn("partner@voorbeeld.nl") != nil)
    }

    @Test("Notices of before that nobody read are brought over at the first start, and vouched for")
    func adopted() async throws {
        let id = try await account("partner@voorbeeld.nl", .partner(.police))
        try execute("INSERT INTO ownerNoticeBefore VALUES (?, 'reset', 5, NULL)", [id.rawValue])
        #expect(try problems() == [.notSealed(table: "ownerNoticeBefore")])
        let next = try Store(folder: folder.path("data"), now: { Self.moment })
        #expect(try next.unseenNotices(of: id) == [OwnerNotice(kind: .reset, at: 5)])
        #expect(try next.verifyAudit().problems == [])
        try execute("DELETE FROM ownerNotice")
        #expect(try problems().count == 1)
    }
}
