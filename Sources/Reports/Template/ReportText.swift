/// One line of a template: words, what is filled in between them, and stretches that go when there is nothing to fill in.
package struct ReportText: Hashable, Sendable {
    package indirect enum Piece: Hashable, Sendable {
        case words(String)
        /// `{{name}}` or `{{name|view}}`.
        case binding(name: String, view: String?)
        /// `[…]`: left out whole when a binding in it has no value.
        case optional([Piece])
    }

    package let pieces: [Piece]
    /// The line of the file.
    package let line: Int

    package init(pieces: [Piece], line: Int) {
        self.pieces = pieces
        self.line = line
    }

    package var isEmpty: Bool { pieces.isEmpty }

    /// Every binding, those in brackets too.
    package var bindings: [(name: String, view: String?)] { Self.bindings(pieces) }

    /// All words that stand in it as they are.
    package var words: [String] { Self.words(pieces) }

    private static func bindings(_ pieces: [Piece]) -> [(name: String, view: String?)] {
        pieces.flatMap { piece -> [(name: String, view: String?)] in
            switch piece {
            case .words: []
            case .binding(let name, let view): [(name, view)]
            case .optional(let inner): bindings(inner)
            }
        }
    }

    private static func words(_ pieces: [Piece]) -> [String] {
        pieces.flatMap { piece -> [String] in
            switch piece {
            case .words(let words): [words]
            case .binding: []
            case .optional(let inner): words(inner)
            }
        }
    }
}

extension ReportText {
    /// Why a line cannot be read.
    package enum Problem: Error, Hashable, Sendable {
        case openBinding, malformedBinding(String), openBracket, strayBracket, nestedBracket
    }

    package init(_ text: some StringProtocol, line: Int) throws(Problem) {
        var rest = Substring(text)
        let pieces = try Self.pieces(&rest, isInside: false)
        self.init(pieces: pieces, line: line)
    }

    private static func pieces(_ rest: inout Substring, isInside: Bool) throws(Problem) -> [Piece] {
        var pieces: [Piece] = [], words = ""
        func closed() { if !words.isEmpty { pieces.append(.words(words)) }; words = "" }
        while let next = rest.first {
            if rest.hasPrefix("{{") {
                closed()
                pieces.append(try binding(&rest))
            } else if next == "[" {
                guard !isInside else { throw .nestedBracket }
                closed()
                rest.removeFirst()
                pieces.append(.optional(try Self.pieces(&rest, isInside: true)))
                guard rest.first == "]" else { throw .openBracket }
                rest.removeFirst()
            } else if next == "]" {
                guard isInside else { throw .strayBracket }
                closed()
                return pieces
            } else {
                words.append(next)
                rest.removeFirst()
            }
        }
        closed()
        return pieces
    }

    private static func binding(_ rest: inout Substring) throws(Problem) -> Piece {
        rest.removeFirst(2)
        var inner = ""
        while !rest.hasPrefix("}}") {
            guard let next = rest.first else { throw .openBinding }
            inner.append(next)
            rest.removeFirst()
        }
        rest.removeFirst(2)
        let parts = inner.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard (1...2).contains(parts.count), parts.allSatisfy(isName) else { throw .malformedBinding(inner) }
        return .binding(name: parts[0], view: parts.count == 2 ? parts[1] : nil)
    }

    /// Letters, digits and hyphens, from a letter on.
    package static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic else { return false }
        return text.utf8.count <= 40
            && text.unicodeScalars.allSatisfy {
                $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-")
            }
    }
}
