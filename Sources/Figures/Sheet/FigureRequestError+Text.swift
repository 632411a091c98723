import Facts
package import Phrases

extension FigureRequestError {
    /// True when the question is well put and what it asks for does not exist; false for a wrong use.
    package var isAboutExistence: Bool {
        switch self {
        case .unknownArea, .ambiguousArea, .unknownOffence, .noPeriod: true
        case .unknownMeasure, .malformedPeriod, .periodsOfDifferentKind, .periodsReversed, .malformedComparison,
            .malformedPopulation, .comparisonNotBefore:
            false
        }
    }

    /// What is wrong and how to mend it, for people.
    package var sentence: Phrase {
        Phrase(text)
    }

    private func text(_ language: Language) -> String {
        switch self {
        case .unknownArea(let text, let nearest):
            Phrase(
                "Geen gebied met de code of naam \(quote(text)).",
                "No area has the code or name \(quote(text))."
            )(language)
                + meant(nearest, language)
        case .ambiguousArea(let text, let candidates):
            Phrase(
                "Meer gebieden heten \(quote(text)). Gebruik de code.",
                "Several areas are called \(quote(text)). Use the code.")(language)
                + meant(candidates, language)
        case .unknownOffence(let text, let nearest):
            Phrase(
                "Geen misdrijf of groep met de code of naam \(quote(text)).",
                "No offence or group has the code or title \(quote(text)).")(language) + meant(nearest, language)
        case .unknownMeasure(let text):
            Phrase("Onbekende maat \(quote(text)). ", "Unknown measure \(quote(text)). ")(language)
                + Phrase("Kies ", "Choose ")(language) + language.alternatives(Measure.allCases.map(\.rawValue)) + "."
        case .noPeriod:
            Phrase("Er zijn nog geen cijfers gepubliceerd.", "No figures have been published yet.")(language)
        default: periodText(language)
        }
    }

    private func periodText(_ language: Language) -> String {
        switch self {
        case .malformedPeriod(let text):
            Phrase(
                "\(quote(text)) is geen periode. Schrijf 2017MM01 of 2017-01 voor een maand, 2017JJ00 of 2017 voor een jaar.",
                "\(quote(text)) is no period. Write 2017MM01 or 2017-01 for a month, 2017JJ00 or 2017 for a year."
            )(language)
        case .periodsOfDifferentKind(let from, let to):
            Phrase(
                "\(quote(from)) en \(quote(to)) zijn een maand en een jaar. Kies twee maanden of twee jaren.",
                "\(quote(from)) and \(quote(to)) are a month and a year. Choose two months or two years.")(language)
        case .periodsReversed(let from, let to):
            Phrase("\(quote(from)) komt na \(quote(to)).", "\(quote(from)) comes after \(quote(to)).")(language)
        case .malformedComparison(let text):
            Phrase(
                "\(quote(text)) is geen vergelijking. Kies previous-year, previous-period, een jaartal of de eerste maand van een eerdere periode, zoals 2016MM01.",
                "\(quote(text)) is no comparison. Choose previous-year, previous-period, a year, or the first month of an earlier period, such as 2016MM01."
            )(language)
        case .comparisonNotBefore(let text):
            Phrase(
                "Een even lange periode vanaf \(quote(text)) eindigt niet vóór de periode zelf. Kies een eerdere maand.",
                "A period of the same length from \(quote(text)) does not end before the period itself. Choose an earlier month."
            )(language)
        case .malformedPopulation(let text):
            Phrase(
                "\(quote(text)) is geen keuze. Kies same of nearest.",
                "\(quote(text)) is no choice. Choose same or nearest.")(language)
        default: ""
        }
    }

    private func quote(_ text: String) -> String { "‘\(Finding.quote(text))’" }

    private func meant(_ suggestions: [Suggestion], _ language: Language) -> String {
        guard !suggestions.isEmpty else { return "" }
        let names = suggestions.map { "\($0.name) (\($0.code))" }
        return Phrase(" Bedoelt u ", " Did you mean ")(language) + language.alternatives(names) + "?"
    }
}
