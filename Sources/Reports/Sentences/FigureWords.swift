import Phrases

/// What a frozen figure says in words and numbers, in Dutch; each rounded once.
struct FigureWords {
    let figure: FrozenFigure
    private let language = Language.dutch

    init(_ figure: FrozenFigure) { self.figure = figure }

    /// `woninginbraken`, `alle misdrijven`.
    var name: String { figure.noun?.many ?? Self.insideSentence(figure.title) }

    /// `558 woninginbraken`; of a group `31 misdrijven (geweld)`.
    var counted: String? {
        figure.count.map { count in
            let noun = figure.noun ?? FrozenNoun(one: "misdrijf", many: "misdrijven")
            let number = count == 0 ? "geen" : language.number(count)
            let words = "\(number) \(count == 1 ? noun.one : noun.many)"
            return figure.noun == nil && figure.offence != "all"
                ? "\(words) (\(Self.insideSentence(figure.title)))" : words
        }
    }

    var count: String? { figure.count.map { language.number($0) } }
    var base: String? { figure.comparison.map { language.number($0.base) } }

    /// `waren dat er 606`
    var was: String? {
        figure.comparison.map { compared in
            switch compared.base {
            case 0: "waren dat er geen"
            case 1: "was dat er 1"
            default: "waren dat er \(language.number(compared.base))"
            }
        }
    }

    /// `48 minder`
    var difference: String? {
        gap.map { "\(language.number(abs($0))) \($0 < 0 ? "minder" : "meer")" }
    }

    /// `dat zijn er 48 minder`
    var more: String? {
        gap.flatMap { gap in difference.map { "\(gap.magnitude == 1 ? "dat is er" : "dat zijn er") \($0)" } }
    }

    /// `8%`, never with a sign: the words around it say up or down.
    var percent: String? { figure.wholePercent.map { language.percent(Double($0)) } }

    /// The value itself, of a rate: `42,3`.
    var value: String? {
        figure.value.map { value in
            switch figure.unit {
            case "per 1000 inhabitants per year": language.perThousand(value)
            case "percent": language.percent(value, decimals: 1)
            default: language.number(value)
            }
        }
    }

    var reason: String? {
        switch figure.wordingState {
        case .notPublished, .missing: figure.reason?.text ?? "onbekend"
        case .break: figure.breaks.first
        case .uncompared:
            figure.uncompared?.text
                ?? (figure.comparison == nil ? nil : "niet van alle maanden zijn beide aantallen bekend")
        default: nil
        }
    }

    /// `zedenmisdrijf (wordt alleen per jaar gepubliceerd)`, at most three.
    var lacking: String? {
        guard !figure.lacking.isEmpty else { return nil }
        let parts = figure.lacking.prefix(3).map { part in
            guard let colon = part.firstRange(of: ": ") else { return part }
            return "\(part[..<colon.lowerBound]) (\(part[colon.upperBound...]))"
        }
        let rest = figure.lacking.count - parts.count
        return language.list(parts + (rest > 0 ? ["nog \(rest)"] : []))
    }

    private var gap: Int? {
        guard let compared = figure.comparison, compared.count != compared.base else { return nil }
        return compared.count - compared.base
    }

    /// A title in a sentence keeps its capital where it is an abbreviation.
    static func insideSentence(_ title: String) -> String {
        let first = title.prefix { $0 != " " && $0 != "-" && $0 != "/" }
        guard let letter = title.first, letter.isUppercase, first.dropFirst().allSatisfy({ !$0.isUppercase }) else {
            return title
        }
        return letter.lowercased() + title.dropFirst()
    }
}
