extension Prose {
    /// The words alone, for summaries, mail and the command line.
    package var plainText: String { pieces.map(\.plainText).joined() }
}

extension Prose.Piece {
    var plainText: String {
        switch self {
        case .text(let text), .name(let text): text
        case .strong(let words), .emphasis(let words), .link(let words, _): words.plainText
        }
    }
}
