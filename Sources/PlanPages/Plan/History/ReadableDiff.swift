package import Markup
package import Phrases
import Writing

/// Two texts as one, with what went struck out and what came underlined, each with a word for who hears it.
package enum ReadableDiff {
    package static func html(from old: String, to new: String, in language: Language) -> HTML {
        let (gone, came) = (Phrase("vervallen:", "removed:")(language), Phrase("nieuw:", "added:")(language))
        return HTML.join(WordDiff.pieces(from: old, to: new)) { piece in
            switch piece {
            case .same(let text): HTML(text: text)
            case .removed(let text): "<del><span class=\"vh\">\(gone) </span>\(text)</del>"
            case .added(let text): "<ins><span class=\"vh\">\(came) </span>\(text)</ins>"
            }
        }
    }
}
