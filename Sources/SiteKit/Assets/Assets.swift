package import Markup

/// A file that comes with the program, under an address that changes with its content.
package struct Asset: Sendable {
    package let href: Href
    package let bytes: [UInt8]
    package let mediaType: String

    package init(name: String, suffix: String, mediaType: String, bytes: [UInt8]) {
        self.bytes = bytes
        self.mediaType = mediaType
        href = Href(path: ["\(name)-\(ContentHash.hex(bytes).prefix(10)).\(suffix)"])
    }
}

/// The scripts; the style sheet is part of `SiteStyle`.
package enum Assets {
    package static let script = Asset(
        name: "script", suffix: "js", mediaType: "text/javascript; charset=utf-8",
        bytes: travelling(PackageResources.vib_js + PackageResources.cells_js))
    /// For the few pages that ask an authenticator.
    package static let passkeys = Asset(
        name: "sleutel", suffix: "js", mediaType: "text/javascript; charset=utf-8",
        bytes: travelling(PackageResources.passkey_js))
    /// For the page that shows new counts as they come.
    package static let news = Asset(
        name: "nieuws", suffix: "js", mediaType: "text/javascript; charset=utf-8",
        bytes: travelling(PackageResources.news_js))
    /// For the explorer, which shows another choice in the same place.
    package static let explorer = Asset(
        name: "verkenner", suffix: "js", mediaType: "text/javascript; charset=utf-8",
        bytes: travelling(PackageResources.explorer_js))

    /// A script without its indentation and the comments on lines of their own, which readers of the page need not fetch.
    private static func travelling(_ source: [UInt8]) -> [UInt8] {
        source.split(separator: UInt8(ascii: "\n")).map { $0.drop { $0 == UInt8(ascii: " ") } }
            .filter { !$0.isEmpty && !$0.starts(with: "//".utf8) }.joined(separator: [UInt8(ascii: "\n")]) + [
                UInt8(ascii: "\n")
            ]
    }
}
