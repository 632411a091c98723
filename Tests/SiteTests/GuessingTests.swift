import Store
import TestKit
import Testing

@testable import Accounts

@Suite("Guessing, many at once and beside colleagues")
struct GuessingTests {
    private static let mail = "a@voorbeeld.nl", office = "192.0.2.1"

    private func attempt(
        _ desk: Desk, _ name: String = mail, _ passphrase: String = "fout maar lang genoeg", from address: String
    ) async throws -> SignInOutcome {
        try await desk.service.signIn(name: name, passphrase: passphrase, from: address, client: "")
    }

    @Test("Of thirty tries at once no more are evaluated than may fail")
    func parallel() async throws {
        let desk = try Desk()
        try await desk.account(Self.mail, .partner(.police))
        let before = desk.service.hasher.computed
        let refused = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<30 {
                group.addTask {
                    let outcome = try await self.attempt(desk, from: "198.51.100.7")
                    if case .refused = outcome { return true }
                    return false
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(refused == AttemptLimits.perPair)
        #expect(desk.service.hasher.computed - before == AttemptLimits.perPair)
    }

    @Test("A colleague's wrong tries at the same address delay the right passphrase by seconds, and others not at all")
    func colleague() async throws {
        let desk = try Desk()
        for mail in [Self.mail, "b@voorbeeld.nl"] { try await desk.account(mail, .partner(.police)) }
        for _ in 0..<AttemptLimits.perPair { _ = try await attempt(desk, from: Self.office) }
        guard case .signedIn = try await attempt(desk, "b@voorbeeld.nl", Desk.passphrase, from: Self.office) else {
            Issue.record("another account is locked out")
            return
        }
        guard case .wait(let seconds) = try await attempt(desk, Self.mail, Desk.passphrase, from: Self.office) else {
            Issue.record("guessing is not slowed down")
            return
        }
        #expect(seconds <= 15)
        desk.clock.advance(by: Int64(seconds))
        guard case .signedIn = try await attempt(desk, Self.mail, Desk.passphrase, from: Self.office) else {
            Issue.record("the right passphrase is locked out")
            return
        }
    }

    @Test("The wait doubles with each further failure, up to a quarter of an hour")
    func growing() throws {
        let key = AttemptKey.name("a", try #require(MasterKey([UInt8](repeating: 1, count: MasterKey.length))))
        let limit = AttemptLimit(key: key, free: 2, window: 86_400, pause: .growing(from: 15, to: 900))
        #expect(limit.wait(after: [10], at: 10) == nil)
        #expect(limit.wait(after: [10, 10], at: 10) == 15 && limit.wait(after: [10, 10], at: 25) == nil)
        #expect(limit.wait(after: [1, 2, 10], at: 10) == 30)
        #expect(limit.wait(after: Array(repeating: 10, count: 80), at: 10) == 900)
    }

    @Test("Fifty-one invented names do not keep an office out")
    func office() async throws {
        let desk = try Desk()
        try await desk.account(Self.mail, .partner(.police))
        for number in 0...AttemptLimits.perPlace {
            _ = try await attempt(desk, "verzonnen\(number)@voorbeeld.nl", from: Self.office)
        }
        guard case .signedIn = try await attempt(desk, Self.mail, Desk.passphrase, from: Self.office) else {
            Issue.record("who signs in from there is locked out")
            return
        }
        guard case .wait = try await attempt(desk, "nog@voorbeeld.nl", from: Self.office) else {
            Issue.record("inventing names goes on")
            return
        }
    }

    @Test("Wrong codes after the right passphrase are written down, and the passphrase does not make them forgotten")
    func codes() async throws {
        let desk = try Desk()
        try await desk.account(Self.mail, .editor(.all))
        var tried = 0
        search: for _ in 0..<4 {
            guard
                case .needsSecondFactor(let half) = try await attempt(
                    desk, Self.mail, Desk.passphrase, from: Self.office)
            else { break }
            for _ in 0..<3 {
                guard case .refused = try desk.service.giveCode("000000", token: half, from: Self.office) else {
                    break search
                }
                tried += 1
            }
        }
        #expect(tried == AttemptLimits.perPair)
        var search = AuditSearch()
        search.text = "session.code-refused"
        #expect(try desk.store.auditEntries(search).count == AttemptLimits.perPair)
    }

    @Test("An attempt that was right is taken back from every count")
    func right() async throws {
        let desk = try Desk()
        try await desk.account(Self.mail, .partner(.police))
        for _ in 0..<(AttemptLimits.perName + AttemptLimits.perPair) {
            guard case .signedIn = try await attempt(desk, Self.mail, Desk.passphrase, from: "203.0.113.9") else {
                Issue.record("right passphrases count as wrong ones")
                return
            }
        }
    }
}
