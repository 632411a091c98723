package import Facts
import Phrases

extension FigureRequestError {
    /// True when the question is well put and what it asks for does not exist; false for a wrong use.
    package var isAboutExistence: Bool {
        switch self {
        case .unknownArea, .ambiguousArea, .unknownOffence, .noPeriod: true
        case .unknownMeasure, .malformedPeriod, .periodsOfDifferentKind, .periodsReversed, .malformedComparison,
            .malformedPopulation:
            false
        }
    }

    /// What is wrong and how to mend it, for people.
    package var sentence: LocalizedText {
        LocalizedText(dutch: text(.dutch), english: text(.english))
    }

    private func text(_ language: Language) -> String {
        switch self {
        case .unknownArea(let text, let nearest):
            language.choose(
                "Geen gebied met de code of naam \(quote(text)).", "No area has the code or name \(quote(text)).")
                + meant(nearest, language)
        case .ambiguousArea(let text, let candidates):
            language.choose(
                "Meer gebieden heten \(quote(text)). Gebruik de code.",
                "Several areas are called \(quote(text)). Use the code.")
                + meant(candidates, language)
        case .unknownOffence(let text, let nearest):
            language.choose(
                "Geen misdrijf of groep met de code of naam \(quote(text)).",
                "No offence or group has the code or title \(quote(text)).") + meant(nearest, language)
        case .unknownMeasure(let text):
            language.choose("Onbekende maat \(quote(text)). ", "Unknown measure \(quote(text)). ")
                + language.choose("Kies ", "Choose ") + language.alternatives(Measure.allCases.map(\.rawValue)) + "."
        case .noPeriod:
            language.choose("Er zijn nog geen cijfers gepubliceerd.", "No figures have been published yet.")
        default: periodText(language)
        }
    }

    private func periodText(_ language: Language) -> String {
        switch self {
        case .malformedPeriod(let text):
            language.choose(
                "\(quote(text)) is geen periode. Schrijf 2017MM01 of 2017-01 voor een maand, 2017JJ00 of 2017 voor een jaar.",
                "\(quote(text)) is no period. Write 2017MM01 or 2017-01 for a month, 2017JJ00 or 2017 for a year.")
        case .periodsOfDifferentKind(let from, let to):
            language.choose(
                "\(quote(from)) en \(quote(to)) zijn een maand en een jaar. Kies twee maanden of twee jaren.",
                "\(quote(from)) and \(quote(to)) are a month and a year. Choose two months or two years.")
        case .periodsReversed(let from, let to):
            language.choose("\(quote(from)) komt na \(quote(to)).", "\(quote(from)) comes after \(quote(to)).")
        case .malformedComparison(let text):
            language.choose(
                "\(quote(text)) is geen vergelijking. Kies previous-year of een jaartal.",
                "\(quote(text)) is no comparison. Choose previous-year or a year.")
        case .malformedPopulation(let text):
            language.choose(
                "\(quote(text)) is geen keuze. Kies same of nearest.",
                "\(quote(text)) is no choice. Choose same or nearest.")
        default: ""
        }
    }

    private func quote(_ text: String) -> String { "‘\(Finding.quote(text))’" }

    private func meant(_ suggestions: [Suggestion], _ language: Language) -> String {
        guard !suggestions.isEmpty else { return "" }
        let names = suggestions.map { "\($0.name) (\($0.code))" }
        return language.choose(" Bedoelt u ", " Did you mean ") + language.alternatives(names) + "?"
    }
}
