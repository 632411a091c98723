import HTTPTypes
import Testing

@testable import Server

@Suite("Proxies")
struct ProxyTests {
    @Test(
        "Only a trusted proxy is believed, and only its right-most stranger",
        arguments: [
            ("10.0.0.2", "203.0.113.9", "203.0.113.9"), ("10.0.0.2", "1.2.3.4, 203.0.113.9", "203.0.113.9"),
            ("10.0.0.2", "203.0.113.9, 10.0.0.2", "203.0.113.9"), ("10.0.0.2", "", "10.0.0.2"),
            ("10.0.0.2", "<script>, ;", "10.0.0.2"), ("198.51.100.1", "203.0.113.9", "198.51.100.1"),
            ("10.0.0.2", "2001:DB8::1", "2001:db8::1"),
        ])
    func client(_ peer: String, _ forwarded: String, _ expected: String) throws {
        let name = try #require(HTTPField.Name("X-Forwarded-For"))
        let proxies = TrustedProxies(["10.0.0.2"])
        #expect(proxies.client(of: peer, headers: [name: forwarded]) == expected)
    }

    @Test("What comes past the proxy may read and not sign in")
    func past() {
        let proxies = TrustedProxies(["10.0.0.2"])
        #expect(proxies.trusts("10.0.0.2") && proxies.trusts("127.0.0.1") && proxies.trusts("::1"))
        #expect(!proxies.trusts("10.0.0.3") && !proxies.trusts(""))
    }
}
