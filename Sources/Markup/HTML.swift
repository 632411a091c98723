/// A piece of HTML or SVG: a literal is markup, an interpolated value is text and is escaped.
///
///     let row: HTML = "<tr><th scope=\"row\">\(name)</th><td>\(count)</td></tr>"
///
/// Only literals of the source code become markup unseen (`StaticString`), so text of a user, a file or a database
/// cannot. The escaping holds for text and for attribute values between double or single quotes. It does not hold
/// inside `<script>`, `<style>`, comments or unquoted attributes: never interpolate there.
package struct HTML: Sendable, Hashable {
    /// The markup as UTF-8.
    package private(set) var bytes: [UInt8]

    package init() { bytes = [] }

    /// Markup written in the source code.
    package init(trusted literal: StaticString) {
        bytes = literal.withUTF8Buffer { Array($0) }
    }

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Plain text, escaped.
    package init(text: some StringProtocol) {
        bytes = []
        Escape.append(text, to: &bytes)
    }

    package static let empty = HTML()
    package var isEmpty: Bool { bytes.isEmpty }
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    package mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

    package static func += (left: inout HTML, right: HTML) { left.append(right) }
    package static func + (left: HTML, right: HTML) -> HTML {
        var sum = left
        sum.append(right)
        return sum
    }

    /// The pieces that `body` makes of the items, one after the other.
    @inlinable
    package static func join<Items: Sequence>(
        _ items: Items, separator: HTML = .empty, _ body: (Items.Element) throws -> HTML
    ) rethrows -> HTML {
        var joined = HTML()
        var first = true
        for item in items {
            if !first, !separator.isEmpty { joined.append(separator) }
            joined.append(try body(item))
            first = false
        }
        return joined
    }

    @inlinable
    package static func join(_ items: some Sequence<HTML>, separator: HTML = .empty) -> HTML {
        join(items, separator: separator) { $0 }
    }

    /// A name that comes from a file or a user, kept from turning the text around it (`<bdi>`).
    package static func isolated(_ name: some StringProtocol) -> HTML {
        "<bdi>\(String(name))</bdi>"
    }
}

extension HTML: CustomDebugStringConvertible {
    package var debugDescription: String { string }
}
