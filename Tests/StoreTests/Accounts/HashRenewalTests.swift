import Accounts
import TestKit
import Testing

@testable import Store

@Suite("Hashes of passphrases grow stronger")
struct HashRenewalTests {
    private static let passphrase = "groene trein rijdt achteruit"
    private static let weak = PassphraseHash.Cost(passes: 1, memoryBytes: 8 << 10)
    private static let strong = PassphraseHash.Cost(passes: 2, memoryBytes: 16 << 10)

    private let folder: TemporaryFolder
    private let store: Store
    private let mail: MailAddress

    init() throws {
        folder = try TemporaryFolder()
        store = try Store(folder: folder.path("data"), now: { 1_700_000_000 })
        mail = try #require(MailAddress("a@voorbeeld.nl"))
    }

    private func service(_ cost: PassphraseHash.Cost) throws -> AccountService {
        AccountService(store: store, hasher: try #require(PassphraseHasher(cost: cost)), now: { 1_700_000_000 })
    }

    /// An account that chose its passphrase when hashes were weak.
    private func signUp() async throws -> PassphraseHash {
        let old = try service(Self.weak)
        let new = NewAccount(mail: mail, name: "A", roles: [.partner(.police)])
        let link = try old.invite(new, by: .system, role: nil)
        _ = try await old.accept(
            link.token.text, passphrase: Self.passphrase, first: nil, from: "192.0.2.1", client: "test")
        return try kept()
    }

    private func kept() throws -> PassphraseHash { try #require(try store.credentials(of: mail)?.passphrase) }

    private func signIn(_ service: AccountService, _ passphrase: String) async throws -> Bool {
        let outcome = try await service.signIn(
            name: mail.rawValue, passphrase: passphrase, from: "192.0.2.1", client: "test")
        guard case .signedIn = outcome else { return false }
        return true
    }

    @Test("Whoever signs in with the right passphrase has it hashed at today's cost, once")
    func renewed() async throws {
        let before = try await signUp(), today = try service(Self.strong)
        #expect(before.isOutdated(Self.strong))
        #expect(try await signIn(today, Self.passphrase))
        let after = try kept()
        #expect(after != before && !after.isOutdated(Self.strong) && after.verifies(Self.passphrase))
        #expect(try await signIn(today, Self.passphrase))
        #expect(try kept() == after)
    }

    @Test("A wrong passphrase changes nothing")
    func wrong() async throws {
        let before = try await signUp()
        #expect(try await !signIn(service(Self.strong), "rode trein rijdt vooruit"))
        #expect(try kept() == before)
    }

    @Test("A passphrase that was chosen in the meantime stays")
    func chosenMeanwhile() async throws {
        let before = try await signUp(), id = try #require(try store.credentials(of: mail)).account.id
        let chosen = try #require(PassphraseHash.make("een heel andere zin", cost: Self.strong))
        let late = try #require(PassphraseHash.make(Self.passphrase, cost: Self.strong))
        try store.apply(AccountChanges([.setPassphrase(id, chosen)]))
        try store.apply(AccountChanges([.renewHash(id, of: before, by: late)]))
        #expect(try kept() == chosen)
    }
}
