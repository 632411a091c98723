import Crypto
import TestKit
import Testing

@testable import Accounts

@Suite("The ceremonies of passkeys")
struct PasskeyCeremonyTests {
    private static let challenge = [UInt8](0..<32)

    private func site() throws -> RelyingParty { try RelyingParty("http://localhost") }

    private func register(
        _ device: SoftAuthenticator, type: String = "webauthn.create", id: [UInt8]? = nil, attestation: [UInt8]? = nil,
        challenge: [UInt8] = Self.challenge
    ) throws -> PasskeyCeremony.NewKey {
        let answer = PasskeyRegistration(
            id: id ?? device.id, clientData: device.clientData(type, challenge: Self.challenge),
            attestation: attestation ?? device.attestation())
        return try PasskeyCeremony.register(answer, challenge: challenge, site: try site())
    }

    private func key(_ device: SoftAuthenticator) throws -> Passkey {
        let made = try register(device)
        return Passkey(
            id: made.id, account: try #require(AccountID(rawValue: 1)), name: "", publicKey: made.publicKey,
            counter: made.counter, canBeCopied: made.canBeCopied, createdAt: 0)
    }

    private func use(
        _ device: SoftAuthenticator, _ key: Passkey, type: String = "webauthn.get", isAlone: Bool = false,
        data given: [UInt8]? = nil, challenge: [UInt8] = Self.challenge
    ) throws -> Int64 {
        let client = device.clientData(type, challenge: Self.challenge), data = given ?? device.data()
        let answer = PasskeyAssertion(
            id: device.id, clientData: client, authenticatorData: data,
            signature: try device.signature(of: data, client))
        return try PasskeyCeremony.authenticate(
            answer, with: key, challenge: challenge, site: try site(), needsVerification: isAlone)
    }

    @Test("A key is made and used, in both ways of signing", arguments: SoftAuthenticator.Algorithm.allCases)
    func whole(_ algorithm: SoftAuthenticator.Algorithm) throws {
        var device = SoftAuthenticator(algorithm)
        var key = try key(device)
        #expect(try use(device, key, isAlone: true) == 0)
        device.counter = 7
        #expect(try use(device, key) == 7)
        key.counter = 7
        #expect(throws: PasskeyRefusal.counter) { try use(device, key) }
        device.counter = 6
        #expect(throws: PasskeyRefusal.counter) { try use(device, key) }
        device.counter = 0
        #expect(throws: PasskeyRefusal.counter) { try use(device, key) }
    }

    @Test("A registration is refused for what is wrong with it")
    func registrations() throws {
        let good = SoftAuthenticator()
        func refuses(_ refusal: PasskeyRefusal, _ change: (inout SoftAuthenticator) -> Void) {
            var device = good
            change(&device)
            #expect(throws: refusal) { try register(device) }
        }
        #expect(throws: PasskeyRefusal.ceremony) { try register(good, type: "webauthn.get") }
        #expect(throws: PasskeyRefusal.challenge) { try register(good, challenge: [UInt8](1..<33)) }
        refuses(.origin) { $0.origin = "http://localhost:8081" }
        refuses(.origin) { $0.origin = "https://localhost" }
        refuses(.origin) { $0.more = #","crossOrigin":true"# }
        refuses(.origin) { $0.more = #","topOrigin":"https://elsewhere.example""# }
        refuses(.malformed) { $0.more = ",,," }
        refuses(.relyingParty) { $0.site = "elsewhere.example" }
        refuses(.presence) { $0.flags = 4 }
        refuses(.backup) { $0.flags = 1 | 16 }
        refuses(.malformed) { $0.flags |= 128 }
        refuses(.credential) { $0.id = [UInt8](repeating: 1, count: 15) }
        refuses(.credential) { $0.id = [UInt8](repeating: 1, count: 1_024) }
        #expect(throws: PasskeyRefusal.credential) { try register(good, id: [UInt8](repeating: 2, count: 32)) }
        // An assertion brings no key.
        #expect(throws: PasskeyRefusal.malformed) { try register(good, attestation: good.attestation(good.data())) }
        let whole = good.attestation()
        for length in 0..<whole.count {
            #expect(throws: PasskeyRefusal.malformed) { try register(good, attestation: Array(whole[..<length])) }
        }
        #expect(throws: PasskeyRefusal.malformed) { try register(good, attestation: whole + [0]) }
    }

    @Test("A key that is more, less or other than a public key is refused")
    func keys() throws {
        let device = SoftAuthenticator(), cose = device.publicKey
        func refuses(_ refusal: PasskeyRefusal, _ cose: [UInt8]) {
            #expect(throws: refusal) { try register(device, attestation: device.attestation(device.data(with: cose))) }
        }
        // ES384 and RS256, by their numbers alone.
        refuses(.algorithm, [0xA5, 1, 2, 3, 0x38, 34] + cose[5...])
        refuses(.algorithm, [0xA5, 1, 2, 3, 0x39, 1, 0] + cose[5...])
        refuses(.algorithm, [0xA0])
        refuses(.publicKey, [0xA5, 1, 1] + cose[3...])
        refuses(.publicKey, [0xA5, 1, 2, 3, 0x26, 0x20, 2] + cose[7...])
        // With a private half.
        refuses(.publicKey, [0xA6] + Array(cose[1...]) + [0x23, 0x41, 1])
        // No point of the curve.
        refuses(.publicKey, Array(cose[..<10]) + [UInt8](repeating: 1, count: 32) + Array(cose[42...]))
        refuses(.malformed, [0x5F])
        #expect(try register(device).publicKey == cose)
    }

    @Test("What is signed is refused for what is wrong with it")
    func assertions() throws {
        let good = SoftAuthenticator(), key = try key(good)
        func refuses(_ refusal: PasskeyRefusal, isAlone: Bool = false, _ change: (inout SoftAuthenticator) -> Void) {
            var device = good
            change(&device)
            #expect(throws: refusal) { try use(device, key, isAlone: isAlone) }
        }
        #expect(throws: PasskeyRefusal.ceremony) { try use(good, key, type: "webauthn.create") }
        #expect(throws: PasskeyRefusal.challenge) { try use(good, key, challenge: [UInt8](1..<33)) }
        refuses(.credential) { $0.id[0] ^= 1 }
        refuses(.origin) { $0.origin = "http://localhost.elsewhere.example" }
        refuses(.relyingParty) { $0.site = "localhost.elsewhere.example" }
        refuses(.presence) { $0.flags = 0 }
        refuses(.verification, isAlone: true) { $0.flags = 1 }
        refuses(.backup) { $0.flags = 5 | 8 }
        refuses(.malformed) { $0.flags = 5 | 64 }
        #expect(throws: PasskeyRefusal.malformed) { try use(good, key, data: good.data() + [0]) }
        #expect(throws: PasskeyRefusal.malformed) { try use(good, key, data: Array(good.data().dropLast())) }
        // Another authenticator that says it is this one.
        var thief = SoftAuthenticator()
        thief.id = good.id
        #expect(throws: PasskeyRefusal.signature) { try use(thief, key) }
        let client = good.clientData("webauthn.get", challenge: Self.challenge)
        let signature = try good.signature(of: good.data(), client)
        for bit in 0..<(signature.count * 8) {
            var changed = signature
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            let answer = PasskeyAssertion(
                id: good.id, clientData: client, authenticatorData: good.data(), signature: changed)
            #expect(throws: PasskeyRefusal.signature, "bit \(bit)") {
                try PasskeyCeremony.authenticate(
                    answer, with: key, challenge: Self.challenge, site: try site(), needsVerification: false)
            }
        }
    }

    @Test("Extensions of an authenticator are passed over, when they are well-formed")
    func extensions() throws {
        var device = SoftAuthenticator()
        let key = try key(device)
        device.flags |= 128
        #expect(try use(device, key, data: device.data() + [0xA1, 0x61, 0x61, 0xF5]) == 0)
        #expect(throws: PasskeyRefusal.malformed) { try use(device, key, data: device.data() + [0x80]) }
        #expect(throws: PasskeyRefusal.malformed) { try use(device, key, data: device.data() + [0xA0, 0xA0]) }
    }

    @Test("A ticket is good for its session, its purpose and five minutes")
    func tickets() throws {
        let master = try #require(MasterKey([UInt8](repeating: 1, count: 32)))
        let other = try #require(MasterKey([UInt8](repeating: 2, count: 32)))
        let mine = SecretToken(random: .system), theirs = SecretToken(random: .system)
        let ticket = PasskeyTicket(.add, for: mine, at: 1_000, random: .system, master: master)
        func challenge(
            _ text: String? = nil, _ purpose: PasskeyPurpose = .add, for token: SecretToken? = nil,
            at moment: Int64 = 1_000, key: MasterKey? = nil
        ) -> [UInt8]? {
            PasskeyTicket(text ?? ticket.text, purpose, for: token ?? mine, at: moment, master: key ?? master)?
                .challenge
        }
        #expect(ticket.challenge.count == 32)
        #expect(challenge() == ticket.challenge)
        #expect(challenge(at: 1_299) == ticket.challenge)
        #expect(challenge(at: 1_300) == nil)
        #expect(challenge(at: 999) == nil)
        #expect(challenge(nil, .alone) != ticket.challenge)
        #expect(challenge(nil, .secondFactor) != ticket.challenge)
        #expect(challenge(for: theirs) != ticket.challenge)
        #expect(challenge(key: other) != ticket.challenge)
        for text in ["", "x", ticket.text + "A", String(ticket.text.dropLast())] { #expect(challenge(text) == nil) }
        let again = PasskeyTicket(.add, for: mine, at: 1_000, random: .system, master: master)
        #expect(again.challenge != ticket.challenge)
    }

    @Test(
        "A site has a name and HTTPS, or is this computer",
        arguments: [
            ("https://veiligheid.example", "veiligheid.example", "https://veiligheid.example"),
            ("https://Veiligheid.Example:443", "veiligheid.example", "https://veiligheid.example"),
            ("https://veiligheid.example:8443", "veiligheid.example", "https://veiligheid.example:8443"),
            ("http://localhost:8080", "localhost", "http://localhost:8080"),
            ("http://vib.localhost", "vib.localhost", "http://vib.localhost"),
        ])
    func sites(_ address: String, _ id: String, _ origin: String) throws {
        let site = try RelyingParty(address)
        #expect(site.id == id && site.origin == origin)
    }

    @Test(
        "Other addresses have no passkeys",
        arguments: [
            ("http://127.0.0.1:8080", RelyingParty.Obstacle.needsName), ("https://[::1]", .needsName),
            ("https://192.0.2.1", .needsName), ("https://0x7f.1", .needsName), ("https://1.0x7f", .needsName),
            ("https://", .needsName), ("https://a..b", .needsName), ("https://a b", .needsName),
            ("https://a:x", .needsName), ("http://veiligheid.example", .needsHTTPS), ("ftp://x", .needsHTTPS),
            ("localhost", .needsHTTPS),
        ])
    func obstacles(_ address: String, _ obstacle: RelyingParty.Obstacle) {
        #expect(throws: obstacle) { try RelyingParty(address) }
    }
}
