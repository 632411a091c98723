/// The host names that the server answers to; others are refused, against DNS rebinding and poisoned links.
struct HostList: Sendable {
    private let names: Set<String>

    init(_ configured: [String]) {
        let own = ["localhost", "127.0.0.1", "[::1]"]
        names = Set((own + configured).map { Self.name(of: $0.lowercased()) })
    }

    /// Whether a `Host` header with or without a port names this site.
    func allows(_ authority: String?) -> Bool {
        guard let authority, !authority.isEmpty, authority.utf8.count <= 255 else { return false }
        let name = Self.name(of: authority)
        return names.contains(name) || names.contains(name.lowercased())
    }

    /// Without the port: `[::1]:8080` is `[::1]`, `localhost:8080` is `localhost`.
    private static func name(of authority: String) -> String {
        guard let colon = authority.utf8.lastIndex(of: UInt8(ascii: ":")) else { return authority }
        let port = authority.utf8[authority.utf8.index(after: colon)...]
        guard port.allSatisfy({ (0x30...0x39).contains($0) }) else { return authority }
        return String(authority[..<colon])
    }
}
