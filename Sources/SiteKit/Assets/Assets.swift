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
        bytes: PackageResources.vib_js + PackageResources.cells_js)
    /// For the few pages that ask an authenticator.
    package static let passkeys = Asset(
        name: "sleutel", suffix: "js", mediaType: "text/javascript; charset=utf-8", bytes: PackageResources.passkey_js)
    /// For the page that shows new counts as they come.
    package static let news = Asset(
        name: "nieuws", suffix: "js", mediaType: "text/javascript; charset=utf-8", bytes: PackageResources.news_js)
}
