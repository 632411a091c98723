import Testing

@testable import Server

@Suite("The target of a request")
struct RequestTargetTests {
    @Test(
        "Targets that are none are refused",
        arguments: [
            "", "x", "http://elsewhere/", "/%", "/%2", "/%zz", "/a%00b", "/a%0d%0aSet-Cookie:x", "/../etc/passwd",
            "/gebied/../../x", "/%2e%2e/x", "/a%2fb", "/a%5cb", "/%ff", "/x?q=%c3%28", "/x?q=%0a", "/x#y", "*",
        ])
    func malformed(_ target: String) {
        #expect(throws: RequestTarget.Refusal.malformed) { try RequestTarget(target) }
    }

    @Test("A target of more than 2,048 bytes is too long")
    func tooLong() {
        #expect(throws: RequestTarget.Refusal.tooLong) {
            try RequestTarget("/" + String(repeating: "a", count: 2_048))
        }
    }

    @Test("More pairs than a form of ours sends are refused")
    func pairs() {
        let query = (0..<33).map { "p\($0)=1" }.joined(separator: "&")
        #expect(throws: RequestTarget.Refusal.malformed) { try RequestTarget("/?" + query) }
    }

    @Test("Segments and pairs are decoded once")
    func decoded() throws {
        let target = try RequestTarget("/a%20b/c%2541?q=a+b%2B&r&r=2")
        #expect(target.segments == ["a b", "c%41"])
        #expect(target.query.map(\.name) == ["q", "r", "r"])
        #expect(target.query.map(\.value) == ["a b+", "", "2"])
    }
}

@Suite("Hosts")
struct HostListTests {
    @Test(
        "Only names of this machine and configured ones are answered",
        arguments: [
            ("localhost", true), ("localhost:8080", true), ("127.0.0.1:8080", true), ("[::1]:8080", true),
            ("[::1]", true),
            ("LOCALHOST", true), ("veilig.example", true), ("VEILIG.example:443", true), ("evil.example", false),
            ("localhost.evil.example", false), ("localhost:80@evil.example", false), ("", false), (":8080", false),
        ])
    func allowed(_ host: String, _ expected: Bool) {
        #expect(HostList(["Veilig.example"]).allows(host) == expected)
    }

    @Test("A request without a host is refused")
    func missing() { #expect(!HostList([]).allows(nil)) }
}
