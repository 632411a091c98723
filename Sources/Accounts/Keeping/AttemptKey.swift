import Crypto

/// What attempts are counted under: a keyed hash, so that the database keeps neither addresses nor names that were tried.
package struct AttemptKey: Hashable, Sendable {
    package let bytes: [UInt8]

    private init(_ text: String, _ master: MasterKey) {
        bytes = Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: master.key(.attempts)))
    }

    /// All attempts from one network address (of IPv6 its /64, which is one connection).
    package static func address(_ address: String, _ master: MasterKey) -> AttemptKey {
        AttemptKey("address \(network(address))", master)
    }

    /// All attempts on one name, whether an account has it or not.
    package static func name(_ name: String, _ master: MasterKey) -> AttemptKey {
        AttemptKey("name \(name.lowercased())", master)
    }

    /// The attempts on one name from one address.
    package static func pair(name: String, address: String, master: MasterKey) -> AttemptKey {
        AttemptKey("pair \(network(address)) \(name.lowercased())", master)
    }

    private static func network(_ address: String) -> String {
        let groups = address.split(separator: ":", omittingEmptySubsequences: false)
        guard groups.count > 4, !address.hasPrefix("::") else { return address }
        return groups.prefix(4).joined(separator: ":")
    }
}
