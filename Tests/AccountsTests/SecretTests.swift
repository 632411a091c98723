import Crypto
import Testing

@testable import Accounts

@Suite("Secrets")
struct SecretTests {
    @Test("Base64 for addresses comes back, and each value has one writing")
    func base64() {
        for length in 0...70 {
            let bytes = RandomSource.system.bytes(length)
            #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
        }
        for wrong in ["A", "AB=", "AB", "A+", "AAAAA", "é"] where Base64URL.decode(wrong) != nil {
            #expect(Base64URL.encode(Base64URL.decode(wrong) ?? []) == wrong)
        }
        #expect(Base64URL.decode("AB") == nil)
    }

    @Test("A token is read back from its text, and only from that")
    func token() throws {
        let token = SecretToken(random: .system)
        #expect(SecretToken(token.text) == token)
        for wrong in ["", String(token.text.dropLast()), token.text + "A", token.text.dropLast() + "!"] {
            #expect(SecretToken(wrong) == nil)
        }
    }

    @Test("The token of a form opens nothing and fits its own session only")
    func formToken() {
        let one = SecretToken(random: .system), two = SecretToken(random: .system)
        #expect(one.accepts(formToken: one.formToken))
        #expect(!two.accepts(formToken: one.formToken))
        #expect(one.formToken != one.text)
        #expect(!one.accepts(formToken: "") && !one.accepts(formToken: one.text))
    }

    @Test("A sealed secret opens for its own account, with its own key, unchanged")
    func sealed() throws {
        let account = try #require(AccountID(rawValue: 1)), other = try #require(AccountID(rawValue: 2))
        let master = try #require(MasterKey(RandomSource.system.bytes(32)))
        let key = master.key(.secondFactor)
        let sealed = try SealedSecret.seal([1, 2, 3], for: account, with: key)
        #expect(SealedSecret.open(sealed, for: account, with: key) == [1, 2, 3])
        #expect(SealedSecret.open(sealed, for: other, with: key) == nil)
        #expect(SealedSecret.open(sealed, for: account, with: master.key(.attempts)) == nil)
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            #expect(SealedSecret.open(changed, for: account, with: key) == nil)
        }
    }

    @Test("Keys for different purposes differ, and a key has its length")
    func master() throws {
        let master = try #require(MasterKey([UInt8](repeating: 1, count: 32)))
        #expect(
            Set(MasterKey.Purpose.allCases.map { master.key($0).withUnsafeBytes { Array($0) } }).count
                == MasterKey.Purpose.allCases.count)
        #expect(MasterKey([1, 2, 3]) == nil)
    }

    @Test("Recovery codes are read in any case and grouping")
    func recovery() throws {
        let code = RecoveryCode.make(random: .system)
        #expect(code.count == 19)
        let hash = try #require(RecoveryCode.hash(code))
        #expect(RecoveryCode.hash(code.lowercased().replacing("-", with: " ")) == hash)
        #expect(RecoveryCode.hash(String(code.dropLast())) == nil)
    }

    @Test("A passphrase hash verifies its own passphrase only, and says its cost")
    func hash() throws {
        let cost = PassphraseHash.Cost(passes: 1, memoryBytes: 8 << 10)
        let hash = try #require(PassphraseHash.make("fietsen langs het kanaal", cost: cost))
        #expect(hash.text.hasPrefix("$argon2id$v=19$m=8,t=1,p=1$"))
        #expect(hash.verifies("fietsen langs het kanaal"))
        #expect(!hash.verifies("fietsen langs het kanaa"))
        #expect(!hash.isOutdated(cost) && hash.isOutdated(.standard))
        #expect(!PassphraseHash(stored: "niet een hash").verifies("x"))
    }

    @Test(
        "Weak passphrases are refused",
        arguments: [
            ("kort", .tooShort), ("wachtwoord12", .common), ("Welkom2024!!", .common), ("aaaaaaaaaaaa", .common),
            ("123456789012", .common), ("qwertyuiopas", .common), ("qwertyuiop12", .common), ("abcabcabcabc", .common),
            ("W4chtw00rd2022", .common),
            ("veiligheidinbeeld", .common), ("Utrecht Zomer 2023", .common), ("adviseur 12345", .guessable),
            (String(repeating: "lang genoeg, ", count: 20), .tooLong),
        ] as [(String, Passphrase.Weakness)])
    func weak(_ text: String, _ weakness: Passphrase.Weakness) {
        #expect(Passphrase.weakness(text, name: "Adviseur", mail: "a@voorbeeld.nl") == weakness)
    }

    @Test(
        "What stands on the page or the screen is no passphrase: one's own mail address, the name of the site, its address",
        arguments: [
            "jan.de.vries@voorbeeldgemeente.nl", "Jan.de.Vries@Voorbeeldgemeente.NL", "jan de vries voorbeeldgemeente",
            "jandevriesvoorbeeldgemeentenl", "voorbeeldgemeente", "jan.de.vries.beleid", "Coalitie Midden-Proefland",
            "coalitiemiddenproefland2026", "Jan de Vries Midden-Proefland", "veiligheid.voorbeeldgemeente.nl",
        ])
    func own(_ text: String) {
        let weakness = Passphrase.weakness(
            text, name: "Jan de Vries", mail: "jan.de.vries@voorbeeldgemeente.nl",
            site: ["Veiligheid in Beeld", "Coalitie Midden-Proefland", "veiligheid.voorbeeldgemeente.nl"])
        #expect(weakness == .guessable || weakness == .common)
    }

    @Test("A sentence in which a word of the address stands is taken")
    func sentence() {
        #expect(
            Passphrase.weakness(
                "in de gemeente loopt een kip", name: "Jan de Vries", mail: "jan.de.vries@gemeente.nl",
                site: ["Coalitie Midden-Proefland"]) == nil)
    }

    @Test(
        "Good ones pass, without rules on kinds of characters",
        arguments: [
            "groene trein rijdt achteruit", "kLm92#pq-xw!zz", "twaalf lettertjes rivier", "ééndenkooi bij de plas",
        ])
    func strong(_ text: String) {
        #expect(Passphrase.weakness(text, name: "Adviseur", mail: "adviseur@voorbeeld.nl") == nil)
    }

    @Test("The same passphrase from another keyboard is the same")
    func normalized() {
        #expect(Passphrase.normalized("café") == Passphrase.normalized("cafe\u{301}"))
    }

    @Test(
        "A mail address is one plain address",
        arguments: [
            ("A.B@Voorbeeld.NL", "a.b@voorbeeld.nl"), ("x+y@a-b.example", "x+y@a-b.example"), ("a@b", nil),
            ("a b@c.nl", nil), ("a@b.nl,c@d.nl", nil), ("@b.nl", nil), (".a@b.nl", nil), ("a..b@c.nl", nil),
            ("a@-b.nl", nil), ("a@b..nl", nil), ("é@b.nl", nil), ("a@b.nl\nBcc: x", nil), ("", nil),
            (String(repeating: "a", count: 65) + "@b.nl", nil),
        ] as [(String, String?)])
    func mail(_ text: String, _ expected: String?) {
        #expect(MailAddress(text)?.rawValue == expected)
    }

    @Test("A name is one plain line")
    func name() {
        #expect(AccountName.tidy("  Adviseur \t Veiligheid ") == "Adviseur Veiligheid")
        #expect(AccountName.tidy("\u{202E}omgekeerd") == nil)
        #expect(AccountName.tidy("   ") == nil && AccountName.tidy(String(repeating: "x", count: 81)) == nil)
    }
}
