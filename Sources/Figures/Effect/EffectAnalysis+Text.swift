package import Facts
package import Phrases

extension EffectEstimate {
    /// `31% minder dan verwacht (tussen 38% en 22% minder)`.
    package func changeText(in language: Language) -> String {
        let size = language.percent(changePercent.magnitude)
        let interval = language.percentRange(changeInterval.lowerBound, changeInterval.upperBound)
        if size == language.percent(0) {
            return Phrase("evenveel als verwacht (\(interval))", "as many as expected (\(interval))")(language)
        }
        return changePercent < 0
            ? Phrase("\(size) minder dan verwacht (\(interval))", "\(size) fewer than expected (\(interval))")(language)
            : Phrase("\(size) meer dan verwacht (\(interval))", "\(size) more than expected (\(interval))")(language)
    }

    /// The whole answer in sentences.
    package func sentences(_ months: ClosedRange<Month>, in language: Language) -> [String] {
        let period = language.sentenceStart(PeriodRange.months(months).inText(in: language))
        let count = language.count(observed, Phrase("misdrijf", "offence"), Phrase("misdrijven", "offences"))
        let expected = language.number(expected.rounded())
        let low = language.number(expectedInterval.lowerBound.rounded())
        let high = language.number(expectedInterval.upperBound.rounded())
        return [
            Phrase(
                "\(period) registreerde de politie \(count).", "\(period), the police registered \(count).")(language),
            Phrase(
                "Als de tijd ervoor was doorgegaan, waren het er ongeveer \(expected) geweest (tussen \(low) en \(high)).",
                "If the time before had gone on, there would have been about \(expected) (between \(low) and \(high))."
            )(language),
            Phrase("Dat is \(changeText(in: language)).", "That is \(changeText(in: language)).")(language),
            verdictSentence(in: language),
        ]
    }

    private func verdictSentence(in language: Language) -> String {
        switch verdict {
        case .moreThanChanceUp, .moreThanChanceDown:
            Phrase("Dat verschil is meer dan toeval.", "That difference is more than chance.")(language)
        case .couldBeChance: Phrase("Zo’n verschil kan toeval zijn.", "Such a difference could be chance.")(language)
        case .tooFewToSay: Phrase("Dat is te weinig om te zeggen.", "That is too few to say.")(language)
        }
    }

    /// `In de tijd ervoor nam het aantal elk jaar met 4% af`.
    package func trendText(in language: Language) -> String {
        let percent = (trendPerYear - 1) * 100
        let size = language.percent(percent.magnitude)
        if size == language.percent(0) {
            return Phrase(
                "In de tijd ervoor bleef het aantal van jaar tot jaar ongeveer gelijk.",
                "In the time before, the number stayed about the same from year to year.")(language)
        }
        return percent < 0
            ? Phrase(
                "In de tijd ervoor nam het aantal per jaar met ongeveer \(size) af.",
                "In the time before, the number fell by about \(size) a year.")(language)
            : Phrase(
                "In de tijd ervoor nam het aantal per jaar met ongeveer \(size) toe.",
                "In the time before, the number rose by about \(size) a year.")(language)
    }
}

extension EffectAnalysis.Refusal {
    /// Why there is no answer, as a sentence.
    package func text(in language: Language) -> String {
        switch self {
        case .noSeries(let reason):
            Phrase(
                "Er zijn geen cijfers per maand: \(reason.text(in: language)).",
                "There are no figures per month: \(reason.text(in: language)).")(language)
        case .tooShort(let observed, let required):
            Phrase(
                "Er zijn maar \(observed) maanden van ervoor die meetellen; nodig zijn er \(required).",
                "Only \(observed) months before it count; \(required) are needed.")(language)
        case .noMonths:
            Phrase(
                "Van deze maanden zelf is er geen enkel cijfer.",
                "There is no figure for any of these months."
            )(language)
        case .tooFew(let cases):
            Phrase(
                "In de tijd ervoor zijn maar \(language.number(cases)) misdrijven geregistreerd. Dat is te weinig om te zeggen.",
                "Only \(language.number(cases)) offences were registered in the time before. That is too few to say."
            )(language)
        case .notFitted:
            Phrase(
                "De methode past niet bij deze reeks. Er is dus geen antwoord.",
                "The method does not fit this series. There is therefore no answer.")(language)
        case .tooLong(let months, let limit):
            Phrase(
                "Dit zijn \(months) maanden. Na \(limit) maanden zegt de tijd ervoor niets meer; kies een kortere periode.",
                "These are \(months) months. After \(limit) months the time before says nothing any more; choose a shorter period."
            )(language)
        }
    }
}
