/// The two families of type that the site serves itself, as WOFF2 (decision 53): text with figures, and headings.
package struct TypeFaces: Sendable {
    /// Source Sans 3 with weights from 400 to 700, figures of one width.
    package let text: [UInt8]
    /// Source Serif 4, weight 600.
    package let headings: [UInt8]

    /// What a family may weigh at most; the script that makes both stays far below it.
    package static let mostBytes = 100_000

    /// `nil` when one of the two is no WOFF2 file, or far too heavy for a page.
    package init?(text: [UInt8], headings: [UInt8]) {
        guard Self.isWebFont(text), Self.isWebFont(headings) else { return nil }
        (self.text, self.headings) = (text, headings)
    }

    private static func isWebFont(_ bytes: [UInt8]) -> Bool {
        bytes.count <= mostBytes && bytes.starts(with: "wOF2".utf8)
    }
}
