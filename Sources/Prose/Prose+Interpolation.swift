extension Prose: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) { self.init(text: value) }
    package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.prose }

    /// Collects words and what is interpolated between them.
    package struct StringInterpolation: StringInterpolationProtocol {
        var prose = Prose()

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) { prose.append(Prose(text: literal)) }
        package mutating func appendInterpolation(_ text: String) { prose.append(Prose(text: text)) }
        package mutating func appendInterpolation(_ number: Int) { prose.append(Prose(text: String(number))) }
        package mutating func appendInterpolation(_ words: Prose) { prose.append(words) }
        package mutating func appendInterpolation(strong words: Prose) { prose.append(Prose([.strong(words)])) }
        package mutating func appendInterpolation(strong text: String) {
            appendInterpolation(strong: Prose(text: text))
        }
        package mutating func appendInterpolation(emphasis words: Prose) { prose.append(Prose([.emphasis(words)])) }
        package mutating func appendInterpolation(name: String) { prose.append(.name(name)) }
    }
}
