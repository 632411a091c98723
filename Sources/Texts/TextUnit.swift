/// One text of the product as a translator gets it, with the place that makes it.
package struct TextUnit: Hashable, Sendable {
    /// What becomes of the text, and so what a translation may hold.
    package enum Kind: String, Sendable {
        /// Read as it stands.
        case text
        /// Holds tags of HTML, which stay.
        case markup
        /// A word of an address: small letters of ASCII, digits and hyphens.
        case address
    }

    /// A piece of a text: words, or the number of an expression that the program fills in.
    package enum Piece: Hashable, Sendable {
        case words(String)
        case placeholder(Int)
    }

    /// The file that holds it, from the root of the repository.
    package let file: String
    /// The declarations around it, and a number from the second text within them on: `AreaPhrases.title#2`.
    package let place: String
    package let kind: Kind
    package let dutch: [Piece]
    package let english: [Piece]
    /// The expressions of the placeholders, in the order of their numbers, which begin at 1.
    package let expressions: [String]
}

extension TextUnit {
    /// Every text of the product, by file and in the order of the sources.
    package static let all = read(TextTable.text)

    /// Reads a table as `scripts/texts.py` writes it; a line that is none is left out.
    static func read(_ table: String) -> [TextUnit] {
        var units: [TextUnit] = []
        var file = ""
        for line in table.split(separator: "\n") {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(unescaped)
            if let path = cells.first, !path.isEmpty { file = path }
            guard cells.count >= 5, let kind = Kind(rawValue: cells[2]) else { continue }
            units.append(
                TextUnit(
                    file: file, place: cells[1], kind: kind, dutch: pieces(cells[3]), english: pieces(cells[4]),
                    expressions: Array(cells.dropFirst(5))))
        }
        return units
    }

    private static func unescaped(_ cell: Substring) -> String {
        String(cell).replacing(/\\(.)/) { found in
            switch found.output.1 {
            case "n": "\n"
            case "t": "\t"
            default: String(found.output.1)
            }
        }
    }

    /// Cuts `van {1} {{zo}}` into words, placeholder and words.
    static func pieces(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        var words = ""
        for token in text.matches(of: /\{\{|\}\}|\{(\d+)\}|[^{}]+|[{}]/) {
            if let number = token.output.1.flatMap({ Int($0) }) {
                if !words.isEmpty { pieces.append(.words(words)) }
                pieces.append(.placeholder(number))
                words = ""
            } else {
                words += token.output.0 == "{{" ? "{" : token.output.0 == "}}" ? "}" : token.output.0
            }
        }
        return words.isEmpty ? pieces : pieces + [.words(words)]
    }
}
