package import Markup

extension Prose {
    /// The words as HTML, without an element around them.
    package var html: HTML { HTML.join(pieces) { $0.html } }
}

extension Prose.Piece {
    var html: HTML {
        switch self {
        case .text(let text): HTML(text: text)
        case .name(let name): .isolated(name)
        case .strong(let words): "<strong>\(words.html)</strong>"
        case .emphasis(let words): "<em>\(words.html)</em>"
        case .link(let words, let address): "<a href=\"\(url: address)\">\(words.html)</a>"
        }
    }
}
