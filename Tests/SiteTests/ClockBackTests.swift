import Store
import TestKit
import Testing

@testable import Accounts

@Suite("A clock that is set back revives nothing")
struct ClockBackTests {
    private static let mail = "a@voorbeeld.nl"

    /// Accounts over the clock of the folder, as `vib` has them.
    private func service(_ desk: Desk) throws -> AccountService {
        let hasher = try #require(PassphraseHasher(cost: Desk.cost)), store = desk.store
        return AccountService(store: store, hasher: hasher, now: { store.moment() })
    }

    private func note(_ desk: Desk) throws {
        try desk.store.apply(AccountChanges([], audit: [AuditEntry("test.act", object: "item:1", actor: .system)]))
    }

    @Test("Not a session, a confirmed passphrase or a link that has ended")
    func ended() async throws {
        let desk = try Desk(hasPlan: false), service = try service(desk)
        try await desk.account(Self.mail, .partner(.police))
        let token = try await desk.signIn(Self.mail)
        let session = try #require(try service.liveSession(token))
        let viewer = SessionViewer(session)
        let link = try service.reset(try #require(AccountID(rawValue: 1)), by: .system, role: nil)
        try await desk.account("b@voorbeeld.nl", .partner(.police))
        let fresh = try await desk.signIn("b@voorbeeld.nl")
        #expect(service.isConfirmed(viewer))
        desk.clock.advance(by: service.policy.invitation + 3_600)
        try note(desk)
        desk.clock.advance(by: -service.policy.invitation - 3_600)
        for store in [desk.store, try Store(folder: desk.folder.path("data"), now: { desk.clock.now })] {
            let back = AccountService(store: store, hasher: service.hasher, now: { store.moment() })
            #expect(try back.liveSession(token) == nil)
            #expect(try back.liveSession(fresh) == nil)
            #expect(!back.isConfirmed(viewer))
            #expect(try back.invitation(link.token.text) == nil)
        }
    }

    @Test("A session that was made while the clock was far ahead ends when it is put right")
    func ahead() async throws {
        let desk = try Desk(hasPlan: false), service = try service(desk)
        try await desk.account(Self.mail, .partner(.police))
        let years: Int64 = 12 * 365 * 24 * 60 * 60
        desk.clock.advance(by: years)
        let token = try await desk.signIn(Self.mail)
        #expect(try desk.service.liveSession(token) != nil)
        desk.clock.advance(by: -years)
        #expect(try service.liveSession(token) == nil)
        #expect(try desk.service.liveSession(token) == nil)
    }
}
