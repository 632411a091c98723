import Store
import TestKit
import Testing

@testable import Accounts

@Suite("Attempts, links, codes and sessions")
struct AttemptTests {
    private static let mail = "a@voorbeeld.nl"

    private func attempt(
        _ desk: Desk, _ name: String = mail, _ passphrase: String = "fout maar lang genoeg",
        from address: String = "198.51.100.7"
    ) async throws -> SignInOutcome {
        try await desk.service.signIn(name: name, passphrase: passphrase, from: address, client: "")
    }

    @Test("Unknown names cost the same work as known ones")
    func sameWork() async throws {
        let desk = try Desk()
        try await desk.account(Self.mail, .partner(.police))
        for name in [Self.mail, "niemand@voorbeeld.nl", "geen adres", "", "disabled@voorbeeld.nl"] {
            let before = desk.service.hasher.computed
            guard case .refused = try await attempt(desk, name, from: "198.51.100.\(name.count)") else {
                Issue.record("\(name) was not refused")
                continue
            }
            #expect(desk.service.hasher.computed - before == 1, "\(name)")
        }
    }

    @Test("Guessing is slowed down from one address, while the owner signs in from theirs")
    func limited() async throws {
        let desk = try Desk()
        try await desk.account(Self.mail, .partner(.police))
        for _ in 0..<5 { _ = try await attempt(desk) }
        guard case .wait = try await attempt(desk, Self.mail, Desk.passphrase) else {
            Issue.record("the sixth attempt was looked at")
            return
        }
        // From the address where the link was accepted it goes on, also when many addresses guess.
        for number in 0..<30 { _ = try await attempt(desk, from: "203.0.113.\(number)") }
        #expect(try await desk.signIn(Self.mail).text.count == 43)
        guard case .wait = try await attempt(desk, Self.mail, Desk.passphrase, from: "203.0.113.200") else {
            Issue.record("an address that was never seen went through during an attack")
            return
        }
        desk.clock.advance(by: AttemptLimits.quarter + 1)
        guard case .signedIn = try await attempt(desk, Self.mail, Desk.passphrase) else {
            Issue.record("the wait does not end")
            return
        }
    }

    @Test("An address that tries many names has to wait")
    func perAddress() async throws {
        let desk = try Desk()
        for number in 0..<AttemptLimits.perPlace { _ = try await attempt(desk, "naam\(number)@voorbeeld.nl") }
        guard case .wait = try await attempt(desk, "nog@voorbeeld.nl") else {
            Issue.record("it went on")
            return
        }
    }

    @Test("A link works once, not after its end, and not for a closed account")
    func links() async throws {
        let desk = try Desk()
        let mail = try #require(MailAddress(Self.mail))
        let link = try desk.service.invite(NewAccount(mail: mail, name: "A", roles: []), by: .system, role: nil)
        #expect(try desk.service.invitation(link.token.text)?.account?.mail == mail)
        _ = try await desk.accept(link, Self.mail)
        #expect(try desk.service.invitation(link.token.text) == nil)
        await #expect(throws: Desk.Unexpected.self) { _ = try await desk.accept(link, Self.mail) }
        let id = try #require(link.account)
        let late = try desk.service.reset(id, by: .system, role: nil)
        desk.clock.advance(by: desk.service.policy.invitation)
        #expect(try desk.service.invitation(late.token.text) == nil)
        let next = try desk.service.reset(id, by: .system, role: nil)
        let newer = try desk.service.reset(id, by: .system, role: nil)
        #expect(try desk.service.invitation(next.token.text) == nil)
        try await desk.account("beheer@voorbeeld.nl", .administrator)
        try desk.service.disable(id, by: .system, role: nil)
        #expect(try desk.service.invitation(newer.token.text) == nil)
    }

    @Test("Two who accept the same link at once make one account of it")
    func race() async throws {
        let desk = try Desk()
        let link = try #require(try desk.service.firstInvitation())
        let new = try #require(MailAddress("x@voorbeeld.nl"))
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                group.addTask {
                    let mail = number == 0 ? new : MailAddress("x\(number)@voorbeeld.nl") ?? new
                    let first = NewAccount(mail: mail, name: "X", roles: [.administrator])
                    let outcome = try? await desk.service.accept(
                        link.token.text, passphrase: Desk.passphrase, first: first, from: "", client: "")
                    if case .needsSecondFactor = outcome { return true }
                    return false
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(outcomes == 1)
        #expect(try desk.store.accounts().count == 1)
    }

    @Test("A code is taken once, by whoever is first")
    func replay() async throws {
        let desk = try Desk()
        try await desk.account(Self.mail, .editor(.all))
        let code = try desk.code(Self.mail)
        guard case .needsSecondFactor(let one) = try await attempt(desk, Self.mail, Desk.passphrase, from: "192.0.2.1"),
            case .needsSecondFactor(let two) = try await attempt(desk, Self.mail, Desk.passphrase, from: "192.0.2.1")
        else {
            Issue.record("no second factor was asked for")
            return
        }
        guard case .signedIn = try desk.service.giveCode(code, token: one, from: "192.0.2.1") else {
            Issue.record("the code was refused")
            return
        }
        guard case .refused = try desk.service.giveCode(code, token: two, from: "192.0.2.1") else {
            Issue.record("the code was taken twice")
            return
        }
        #expect(try desk.service.viewer(of: two) == .public)
    }

    @Test("Halfway is nowhere: without the second factor a session opens nothing")
    func halfway() async throws {
        let desk = try Desk()
        try await desk.account(Self.mail, .administrator)
        guard
            case .needsSecondFactor(let token) = try await attempt(desk, Self.mail, Desk.passphrase, from: "192.0.2.1")
        else {
            Issue.record("no second factor was asked for")
            return
        }
        #expect(try desk.service.viewer(of: token) == .public)
        desk.clock.advance(by: desk.service.policy.halfway)
        #expect(try desk.service.question(for: token) == nil)
    }

    @Test("A session ends when it is not used, and when it is used too long")
    func ends() async throws {
        let desk = try Desk()
        try await desk.account(Self.mail, .partner(.police))
        let idle = try await desk.signIn(Self.mail)
        desk.clock.advance(by: desk.service.policy.idle - 1)
        #expect(try desk.service.viewer(of: idle) != .public)
        desk.clock.advance(by: desk.service.policy.idle - 1)
        #expect(try desk.service.viewer(of: idle) != .public)
        desk.clock.advance(by: desk.service.policy.idle)
        #expect(try desk.service.viewer(of: idle) == .public)
        let busy = try await desk.signIn(Self.mail)
        let end = desk.clock.now + desk.service.policy.absolute
        while desk.clock.now < end {
            #expect(try desk.service.viewer(of: busy) != .public)
            desk.clock.advance(by: min(1_800, end - desk.clock.now))
        }
        #expect(try desk.service.viewer(of: busy) == .public)
    }

    @Test("Other rights, a closed account and signing out everywhere end every session at once")
    func revoked() async throws {
        let desk = try Desk()
        try await desk.account("beheer@voorbeeld.nl", .administrator)
        let id = try await desk.account(Self.mail, .partner(.police))
        for act in [
            { try desk.service.setRoles(id, [.partner(.prosecution)], by: .system, role: nil) },
            { try desk.service.signOutEverywhere(id, by: .system, role: nil) },
            { try desk.service.disable(id, by: .system, role: nil) },
        ] as [() throws -> Void] {
            let token = try await desk.signIn(Self.mail)
            #expect(try desk.service.viewer(of: token) != .public)
            try act()
            #expect(try desk.service.viewer(of: token) == .public)
        }
    }

    @Test("There is always an administrator once there was one")
    func lastAdministrator() async throws {
        let desk = try Desk()
        let id = try await desk.account("beheer@voorbeeld.nl", .administrator)
        #expect(throws: AccountConflict.lastAdministrator) {
            try desk.service.disable(id, by: .system, role: nil)
        }
        #expect(throws: AccountConflict.lastAdministrator) {
            try desk.service.setRoles(id, [.analyst], by: .system, role: nil)
        }
        #expect(try desk.store.accounts().first?.roles == [.administrator])
    }

    @Test("A recovery code signs in once")
    func recovery() async throws {
        let desk = try Desk()
        try await desk.account(Self.mail, .analyst)
        let token = try await desk.signIn(Self.mail)
        guard case .done(_, let codes) = try desk.service.renewRecoveryCodes(token: token), let code = codes.first
        else {
            Issue.record("no codes")
            return
        }
        for isFirst in [true, false] {
            guard
                case .needsSecondFactor(let half) = try await attempt(
                    desk, Self.mail, Desk.passphrase, from: "192.0.2.1")
            else { continue }
            let outcome = try desk.service.giveRecoveryCode(code.lowercased(), token: half, from: "192.0.2.1")
            if case .signedIn = outcome { #expect(isFirst) } else { #expect(!isFirst) }
        }
    }
}
