/// An address of the web that a row points at.
package struct WebLink: Hashable, Sendable {
    package let address: String
    /// What it is called; without it the address itself is shown.
    package let title: String?

    /// `nil` for anything but `https://` with the name of a public host.
    package init?(_ address: String, title: String? = nil) {
        let scheme = "https://"
        guard address.hasPrefix(scheme), address.utf8.count <= 1_000,
            address.unicodeScalars.allSatisfy({
                $0.value > 0x20 && $0.value != 0x7F && !"\"<>\\^`{|}".unicodeScalars.contains($0)
            })
        else { return nil }
        let authority = address.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        guard Self.isPublicHost(authority) else { return nil }
        self.address = address
        self.title = title
    }

    /// A name with a full stop, and no number: no port, no account, nothing of a private network.
    private static func isPublicHost(_ host: Substring) -> Bool {
        let labels = host.lowercased().split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, host.utf8.count <= 253, let top = labels.last else { return false }
        let isName = labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                && label.unicodeScalars.allSatisfy {
                    $0 == "-" || $0.properties.isAlphabetic || ("0"..."9").contains($0)
                }
        }
        let isLocal = ["local", "localhost", "internal", "lan", "home", "test", "invalid", "example", "onion", "arpa"]
            .contains(String(top))
        return isName && !isLocal && top.contains { !("0"..."9").contains($0) }
    }

    package var host: Substring { address.dropFirst(8).prefix { !"/?#".contains($0) } }
}
