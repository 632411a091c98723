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

    /// `9 signalen. Het sterkste is diefstal uit auto’s in Stichtse Vecht: 28 geregistreerd, terwijl er 6 werden verwacht.`
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
        let what = HTML.isolated(language.insideSentence(context.edition.title(of: signal.offence, in: language)))
        let place = AreaNames.html(signal.area, context), count = language.number(signal.observed)
        let mean = SignalWords.expected(signal.expected.mean, in: language), isOne = signal.expected.mean.rounded() <= 1
        let which = shown > 1 ? Phrase("Het sterkste is", "The strongest is") : Phrase("Dat is", "That is")
        return Passage(
            "\(which.dutch) \(what) in \(place): <strong>\(count)</strong> geregistreerd, terwijl er \(mean) \(isOne ? "werd" : "werden") verwacht.",
            "\(which.english) \(what) in \(place): <strong>\(count)</strong> registered where \(mean) \(isOne ? "was" : "were") expected."
        )(language)
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
