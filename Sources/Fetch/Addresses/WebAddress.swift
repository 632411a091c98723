import Foundation

/// An address of the web, cut into the parts that decide where a request goes.
package struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    /// `https` or `http`, in lower case.
    let scheme: String
    /// Host and perhaps port, in lower case.
    let authority: String
    /// Begins with a slash.
    let path: String
    /// As it was written, without the question mark; `nil` when there is none.
    let query: String?

    /// Accepts `http` and `https` without a name and passphrase; spaces and what is not ASCII are percent-coded.
    package init?(_ text: String) {
        guard let colon = text.range(of: "://") else { return nil }
        let scheme = text[..<colon.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http" else { return nil }
        let plain = text[colon.upperBound...].prefix { $0 != "#" }
        let authority = plain.prefix { $0 != "/" && $0 != "?" }
        let isName = authority.utf8.allSatisfy { Self.isHostByte($0) }
        guard !authority.isEmpty, isName, text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
        let rest = plain[authority.endIndex...]
        let path = rest.prefix { $0 != "?" }, query = rest[path.endIndex...]
        self.scheme = scheme
        self.authority = authority.lowercased()
        self.path = path.isEmpty ? "/" : Self.coded(path)
        self.query = query.isEmpty ? nil : Self.coded(query.dropFirst())
    }

    private init(_ base: WebAddress, path: String, query: String?) {
        scheme = base.scheme
        authority = base.authority
        self.path = path
        self.query = query
    }

    package var description: String { "\(scheme)://\(authority)\(path)" + (query.map { "?" + $0 } ?? "") }

    /// The host without its port, for sentences.
    var host: String {
        if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") { return String(authority[...end]) }
        return String(authority.prefix { $0 != ":" })
    }

    /// The port where one is written; `nil` for that of the scheme.
    var port: Substring? {
        let rest = authority.dropFirst(host.count)
        return rest.isEmpty ? nil : rest.dropFirst()
    }

    /// Whether a request stays on this machine, where nobody listens in.
    var isOnThisMachine: Bool { ["localhost", "127.0.0.1", "[::1]"].contains(host) }

    /// A resource below this address; `query` must be percent-coded.
    func appending(_ part: String, query: String? = nil) -> WebAddress {
        WebAddress(self, path: (path.hasSuffix("/") ? String(path.dropLast()) : path) + "/" + part, query: query)
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || "-.:[]".utf8.contains(byte)
    }

    private static func coded(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(where: { $0 == 0x20 || $0 >= 0x80 }) else { return String(text) }
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte == 0x20 || byte >= 0x80 {
                bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
