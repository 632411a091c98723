/// The site as authenticators know it: the origin that browsers write, and the name that keys are bound to.
package struct RelyingParty: Hashable, Sendable {
    /// The host alone, such as `veiligheidinbeeld.nl`.
    package let id: String
    /// `https://veiligheidinbeeld.nl`, with the port where it is not the usual one.
    package let origin: String

    /// Why there can be no passkeys on an address.
    package enum Obstacle: Error, Hashable, Sendable {
        /// An IP address: keys are bound to a name.
        case needsName
        /// Browsers have passkeys over HTTPS only, and on `localhost`.
        case needsHTTPS
    }

    /// - Parameter address: scheme, host and perhaps a port, as in `Origin`.
    package init(_ address: String) throws(Obstacle) {
        let parts = address.lowercased().split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, ["http", "https"].contains(parts[0]) else { throw .needsHTTPS }
        let usual = parts[0] == "https" ? ":443" : ":80"
        let authority = parts[1].hasSuffix(usual) ? parts[1].dropLast(usual.count) : parts[1]
        let host = authority.prefix { $0 != ":" }
        guard Self.isName(host), authority.dropFirst(host.count).dropFirst().allSatisfy(\.isNumber) else {
            throw .needsName
        }
        guard parts[0] == "https" || host == "localhost" || host.hasSuffix(".localhost") else { throw .needsHTTPS }
        id = String(host)
        origin = "\(parts[0])://\(authority)"
    }

    /// Letters, digits and hyphens between full stops; a last part of digits alone is an address of numbers.
    private static func isName(_ host: Substring) -> Bool {
        let labels = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isPlain = labels.allSatisfy { label in
            (1...63).contains(label.count)
                && label.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        }
        guard isPlain, host.utf8.count <= 253, let last = labels.last else { return false }
        return last.contains { !(0x30...0x39).contains($0) } && !last.starts(with: "0x".utf8)
    }
}
