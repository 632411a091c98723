import HTTPTypes

/// The proxies whose word on the client's address is taken; nobody else's is.
struct TrustedProxies: Sendable {
    private let addresses: Set<String>

    init(_ addresses: [String]) { self.addresses = Set(addresses.map { $0.lowercased() }) }

    /// Whether a connection comes from such a proxy, or from this computer.
    func trusts(_ peer: String) -> Bool { addresses.contains(peer) || peer == "127.0.0.1" || peer == "::1" }

    /// The right-most address of `X-Forwarded-For` that is no trusted proxy; the peer itself when it is none.
    func client(of peer: String, headers: HTTPFields) -> String {
        guard addresses.contains(peer), let name = HTTPField.Name("X-Forwarded-For"),
            let header = headers[name], header.utf8.count <= 2_048
        else { return peer }
        for part in header.split(separator: ",").reversed() {
            let hop = part.lowercased().filter { $0 != " " }
            if addresses.contains(hop) { continue }
            let isAddress =
                hop.contains { $0 == "." || $0 == ":" }
                && hop.allSatisfy { $0.isHexDigit || $0 == "." || $0 == ":" }
            return isAddress ? hop : peer
        }
        return peer
    }
}
