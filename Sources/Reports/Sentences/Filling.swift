import Phrases
import Prose

/// Fills the bindings of a line; a word at the beginning of a sentence gets its capital.
struct Filling {
    /// What a binding says; `nil` where it has nothing to say.
    let value: (_ name: String, _ view: String?) -> Prose?

    /// Said where a binding outside brackets has nothing to say.
    static let nothing = "geen cijfer"

    func filled(_ text: ReportText) -> Prose {
        var state = State()
        append(text.pieces, to: &state)
        return state.prose
    }

    private struct State {
        var prose = Prose()
        var isStart = true
    }

    private func append(_ pieces: [ReportText.Piece], to state: inout State) {
        for piece in pieces {
            switch piece {
            case .words(let words): append(Prose(text: words), to: &state)
            case .binding(let name, let view): append(value(name, view) ?? Prose(text: Self.nothing), to: &state)
            case .optional(let inner):
                let needed = ReportText(pieces: inner, line: 0).bindings
                if needed.allSatisfy({ value($0.name, $0.view) != nil }) { append(inner, to: &state) }
            }
        }
    }

    private func append(_ words: Prose, to state: inout State) {
        let plain = words.plainText
        guard !plain.isEmpty else { return }
        let isBlank = plain.allSatisfy { $0 == " " }
        state.prose.append(state.isStart && !isBlank ? words.startingSentence : words)
        if isBlank { return }
        let ending = plain.reversed().drop { $0 == " " }
        state.isStart =
            ending.first.map { ".!?".contains($0) } == true && (plain.last == " " || ending.count < plain.count)
    }
}

extension Prose {
    /// With a capital at its beginning, also where it begins with a link.
    var startingSentence: Prose {
        guard let first = pieces.first else { return self }
        return Prose([Self.capital(first)] + pieces.dropFirst())
    }

    private static func capital(_ piece: Piece) -> Piece {
        switch piece {
        case .text(let text): .text(Language.dutch.sentenceStart(text))
        case .name(let name): .name(name)
        case .strong(let words): .strong(words.startingSentence)
        case .emphasis(let words): .emphasis(words.startingSentence)
        case .link(let words, let address): .link(words.startingSentence, to: address)
        }
    }
}
