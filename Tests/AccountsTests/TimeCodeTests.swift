import Testing

@testable import Accounts

@Suite("One-time codes")
struct TimeCodeTests {
    /// RFC 6238, appendix B, cut to six digits.
    @Test(
        "agree with the RFC's table",
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
            (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ])
    func table(_ seconds: Int64, _ code: String) {
        let secret = Array("12345678901234567890".utf8)
        #expect(TimeCode.code(secret, step: TimeCode.step(at: seconds)) == code)
    }

    @Test("are taken one step early and late, and not two", arguments: -3...3)
    func window(_ offset: Int64) {
        let secret = [UInt8](repeating: 7, count: 20), now: Int64 = 1_700_000_010
        let code = TimeCode.code(secret, step: TimeCode.step(at: now) + offset)
        let accepted = TimeCode.accept(code, secret: secret, at: now, after: 0)
        #expect((accepted != nil) == (abs(offset) <= 1))
    }

    @Test("are not taken twice, nor after a later one")
    func replay() throws {
        let secret = [UInt8](repeating: 9, count: 20), now: Int64 = 1_700_000_010
        let code = TimeCode.code(secret, step: TimeCode.step(at: now))
        let step = try #require(TimeCode.accept(code, secret: secret, at: now, after: 0))
        #expect(TimeCode.accept(code, secret: secret, at: now, after: step) == nil)
        let earlier = TimeCode.code(secret, step: step - 1)
        #expect(TimeCode.accept(earlier, secret: secret, at: now, after: step) == nil)
    }

    @Test(
        "are read with spaces, and nothing else is taken for them",
        arguments: ["", "12345", "abcdef", "1234567", "٠١٢٣٤٥"])
    func typed(_ wrong: String) {
        let secret = [UInt8](repeating: 3, count: 20)
        let code = TimeCode.code(secret, step: TimeCode.step(at: 600))
        let spaced = code.prefix(3) + " " + code.suffix(3)
        #expect(TimeCode.accept(String(spaced), secret: secret, at: 600, after: 0) != nil)
        #expect(TimeCode.accept(wrong, secret: secret, at: 600, after: 0) == nil)
    }

    @Test("have a secret that authenticators read")
    func address() {
        let secret = Array("Hello!\u{7F}".utf8)
        #expect(TimeCode.written(Array("foobar".utf8)) == "MZXW6YTBOI")
        let address = TimeCode.address(secret, account: "a b@voorbeeld.nl", issuer: "Veiligheid in Beeld")
        #expect(address.hasPrefix("otpauth://totp/Veiligheid%20in%20Beeld:a%20b%40voorbeeld.nl?secret="))
    }
}
