import Figures
import Markup
import Phrases
import SiteKit

/// What a month of signals comes to, in one or two sentences: how many, and which is the strongest.
struct SignalsFinding {
    let model: SignalsModel
    let context: PageContext

    private var language: Language { context.language }
    private var shown: Int { model.families.reduce(0) { $0 + $1.signals.count } }
    private var all: Int { model.families.reduce(0) { $0 + $1.run.signals.count } }
    private var isNarrowed: Bool { model.families.contains(where: \.isNarrowed) }

    /// `9 signalen. Sterkst: diefstal uit auto’s in Stichtse Vecht, 28, verwacht 6.`
    var html: HTML {
        guard model.families.contains(where: { $0.run.tested != nil }) else { return HTML(text: untested) }
        guard let strongest else {
            guard !isNarrowed else { return "\(context(SignalPhrases.noSignalsHere))" }
            return "\(context(SignalPhrases.noSignals)) \(context(SignalPhrases.noneIsInformation))"
        }
        return "\(number) \(sentence(strongest))"
    }

    private var number: HTML {
        let many = language.count(shown, one: SignalPhrases.one, many: SignalPhrases.many)
        guard isNarrowed else { return "<strong>\(many)</strong>." }
        let (some, every) = (language.number(shown), context(SignalPhrases.number(all)))
        return Passage(
            "<strong>\(some) van de \(every)</strong>.", "<strong>\(some) of the \(every)</strong>.")(language)
    }

    private var strongest: Signal? { Signal.strongest(of: model.families.flatMap(\.signals)) }

    private func sentence(_ signal: Signal) -> HTML {
        let title = context.edition.title(of: signal.offence, in: language)
        let what = HTML.isolated(shown == 1 ? title : language.insideSentence(title))
        let place = AreaNames.html(signal.area, context), count = language.number(signal.observed)
        let mean = SignalWords.expected(signal.expected.mean, in: language)
        guard shown > 1 else {
            return Passage(
                "\(what) in \(place), <strong>\(count)</strong>, verwacht \(mean).",
                "\(what) in \(place), <strong>\(count)</strong>, expected \(mean).")(language)
        }
        return Passage(
            "Sterkst: \(what) in \(place), <strong>\(count)</strong>, verwacht \(mean).",
            "Strongest: \(what) in \(place), <strong>\(count)</strong>, expected \(mean).")(language)
    }

    private var untested: String {
        model.families.compactMap { family in
            if case .notTested(let refusal) = family.run.outcome {
                refusal.text(model.month, in: language)
            } else {
                nil
            }
        }.first ?? ""
    }
}

extension Language {
    /// A title inside a sentence: with a small letter, unless a word of capitals or a name begins it (`DigiD-fraude`).
    func insideSentence(_ title: String) -> String {
        let first = title.prefix { $0 != " " && $0 != "-" && $0 != "/" }
        guard let letter = title.first, letter.isUppercase, first.dropFirst().allSatisfy({ !$0.isUppercase }) else {
            return title
        }
        return letter.lowercased() + title.dropFirst()
    }
}
