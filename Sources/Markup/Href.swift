import Tables

/// An address for `href`, `src` and `action`: a path on this site, a secure web address, a mail address or an authenticator's.
///
/// There is no way to make another scheme of it, so `javascript:` and `data:` cannot occur.
package struct Href: Sendable, Hashable {
    /// The address in percent-encoded ASCII, not yet escaped for HTML.
    package let value: String

    private init(checked value: String) { self.value = value }

    /// A path on this site from its segments, each percent-encoded, with a query: `/gebied/GM0344-utrecht?jaar=2017`.
    package init(path segments: [String], query: [(name: String, value: String)] = [], fragment: String? = nil) {
        let path = segments.map { "/" + PercentCoding.encode(Self.harmless($0)) }.joined()
        self.init(checked: (path.isEmpty ? "/" : path) + Self.tail(query, fragment))
    }

    /// A place on the same page: `#buurten`.
    package init(fragment: String) {
        self.init(checked: "#" + PercentCoding.encode(fragment))
    }

    /// A secure address elsewhere; `nil` unless it starts with `https://`, names a host and is printable ASCII.
    package init?(https address: String) {
        guard address.lowercased().hasPrefix("https://"), Self.isPrintable(address) else { return nil }
        let host = address.dropFirst(8).prefix { !"/?#".contains($0) }
        guard let first = host.first, first.isLetter || first.isNumber, !host.contains("@") else { return nil }
        self.init(checked: "https://" + address.dropFirst(8))
    }

    /// The secret of an authenticator, opened by the app on the same device; `nil` for anything else.
    package init?(authenticator address: String) {
        guard address.hasPrefix("otpauth://totp/"), Self.isPrintable(address) else { return nil }
        self.init(checked: address)
    }

    /// A path on this site that someone sent along, such as the page to return to; `nil` when it leads elsewhere.
    package init?(local path: String) {
        guard path.hasPrefix("/"), !path.hasPrefix("//"), !path.contains("\\") else { return nil }
        guard Self.isPrintable(path) else { return nil }
        self.init(checked: path)
    }

    /// The same address at a place on its page.
    package func at(fragment: String) -> Href {
        Href(checked: value.prefix { $0 != "#" } + "#" + PercentCoding.encode(fragment))
    }

    /// Whether all of it is visible ASCII, so without spaces, line ends and look-alike letters.
    private static func isPrintable(_ text: String) -> Bool { text.utf8.allSatisfy { (0x21...0x7E).contains($0) } }

    private static func tail(_ query: [(name: String, value: String)], _ fragment: String?) -> String {
        let pairs = query.map { PercentCoding.encode($0.name) + "=" + PercentCoding.encode($0.value) }
        let text = pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
        return text + (fragment.map { "#" + PercentCoding.encode($0) } ?? "")
    }

    /// A segment `.` or `..` would climb out of the folder, an empty first one would make `//host`.
    private static func harmless(_ segment: String) -> String {
        segment.utf8.allSatisfy { $0 == UInt8(ascii: ".") } ? "_" : segment
    }
}

extension Href: ExpressibleByStringLiteral {
    /// An address written in the source code, such as `"/"` or `"/over-de-cijfers"`.
    package init(stringLiteral value: StaticString) { self.init(checked: "\(value)") }
}
