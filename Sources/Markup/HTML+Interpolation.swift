extension HTML: ExpressibleByStringInterpolation {
    package init(stringLiteral value: StaticString) { self.init(trusted: value) }

    package init(stringInterpolation: StringInterpolation) { self.init(bytes: stringInterpolation.bytes) }

    /// Collects literals as they are and values escaped.
    package struct StringInterpolation: StringInterpolationProtocol {
        var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }

        // MARK: Text, escaped

        package mutating func appendInterpolation(_ text: String) { Escape.append(text, to: &bytes) }
        package mutating func appendInterpolation(_ number: Int) { Decimal.append(number, to: &bytes) }
        package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            Escape.append(value.description, to: &bytes)
        }

        // MARK: Markup, as it is

        package mutating func appendInterpolation(_ html: HTML) { bytes.append(contentsOf: html.bytes) }
        package mutating func appendInterpolation(_ html: HTML?) {
            if let html { bytes.append(contentsOf: html.bytes) }
        }

        /// The markup when the condition holds.
        package mutating func appendInterpolation(when condition: Bool, _ html: @autoclosure () -> HTML) {
            if condition { bytes.append(contentsOf: html().bytes) }
        }

        /// The pieces that `body` makes of the items: `\(each: rows, { "<li>\($0)</li>" })`, closure inside the parentheses.
        @inlinable
        package mutating func appendInterpolation<Items: Sequence>(
            each items: Items, separator: HTML = .empty, _ body: (Items.Element) throws -> HTML
        ) rethrows {
            var first = true
            for item in items {
                if !first { appendInterpolation(separator) }
                appendInterpolation(try body(item))
                first = false
            }
        }

        // MARK: Attributes

        /// ` name="value"` with a space before it, or nothing without a value.
        package mutating func appendInterpolation(attr name: StaticString, _ value: String?) {
            guard let value else { return }
            attribute(name) { Escape.append(value, to: &$0) }
        }

        package mutating func appendInterpolation(attr name: StaticString, _ value: Int?) {
            guard let value else { return }
            attribute(name) { Decimal.append(value, to: &$0) }
        }

        /// The bare attribute ` name` when the condition holds, as `checked` and `hidden` want it.
        package mutating func appendInterpolation(attr name: StaticString, _ present: Bool) {
            guard present else { return }
            bytes.append(UInt8(ascii: " "))
            appendLiteral(name)
        }

        // MARK: Addresses and coordinates

        package mutating func appendInterpolation(url: Href) { Escape.append(url.value, to: &bytes) }
        package mutating func appendInterpolation(_ url: Href) { Escape.append(url.value, to: &bytes) }

        /// A coordinate with at most `decimals` decimals (0 to 4); what is not finite becomes 0.
        package mutating func appendInterpolation(xy value: Double, decimals: Int = 1) {
            Decimal.append(value, decimals: decimals, to: &bytes)
        }

        /// A share of the width as `12.5%`, at most two decimals; what is not finite becomes `0%`.
        package mutating func appendInterpolation(percent value: Double) {
            Decimal.append(value, decimals: 2, to: &bytes)
            bytes.append(UInt8(ascii: "%"))
        }

        private mutating func attribute(_ name: StaticString, _ value: (inout [UInt8]) -> Void) {
            bytes.append(UInt8(ascii: " "))
            appendLiteral(name)
            bytes.append(UInt8(ascii: "="))
            bytes.append(UInt8(ascii: "\""))
            value(&bytes)
            bytes.append(UInt8(ascii: "\""))
        }
    }
}

extension HTML.StringInterpolation {
    /// Markup that is a constant of the source code, such as a class name chosen between two.
    package mutating func appendInterpolation(literal: StaticString) { appendLiteral(literal) }
}
