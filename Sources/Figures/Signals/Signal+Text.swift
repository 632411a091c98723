package import Facts
package import Phrases

extension Signal {
    /// `17 meer dan verwacht, 1,7 keer zo veel (tussen 1,1 en 2,3 keer)`.
    ///
    /// What is expected stands beside counts as a whole number. A ratio is reckoned with the number as it is: under ten that one is
    /// said too, since rounding it would change the ratio; of less than a half no ratio is worth saying.
    package func sizeText(in language: Language) -> String {
        let more = language.number(more), mean = expected.mean
        let times = language.number(ratio, decimals: 1)
        let (low, high) = (
            language.number(ratioInterval.lowerBound, decimals: 1),
            language.number(ratioInterval.upperBound, decimals: 1)
        )
        guard mean >= 0.5 else { return Phrase("\(more) meer dan verwacht", "\(more) more than expected")(language) }
        guard mean < 10 else {
            return Phrase(
                "\(more) meer dan verwacht, \(times) keer zo veel (tussen \(low) en \(high) keer)",
                "\(more) more than expected, \(times) times as many (between \(low) and \(high) times)")(language)
        }
        let exact = language.number(mean, decimals: 1)
        return Phrase(
            "\(more) meer dan verwacht; gerekend met \(exact) is dat \(times) keer zo veel (tussen \(low) en \(high) keer)",
            "\(more) more than expected; reckoned with \(exact) that is \(times) times as many (between \(low) and \(high) times)"
        )(language)
    }

    /// `25 (14 tot 37)`.
    package func expectedText(in language: Language) -> String {
        let mean = SignalWords.expected(expected.mean, in: language)
        let (low, high) = (language.number(expected.lower), language.number(expected.upper))
        return Phrase("\(mean) (\(low) tot \(high))", "\(mean) (\(low) to \(high))")(language)
    }

    /// How unusual: `door toeval gemiddeld eens in de 83 jaar`.
    package func unusualText(in language: Language) -> String { SignalWords.rarity(monthsApart, in: language) }

    /// How certain: `van signalen die minstens zo sterk zijn, is naar schatting 3 op de 100 toeval`.
    package func certaintyText(in language: Language) -> String {
        let share = SignalWords.outOfHundred(falseShare, in: language)
        return Phrase(
            "Van de signalen die minstens zo sterk zijn, is naar schatting \(share) toeval.",
            "Of the signals that are at least this strong, an estimated \(share) are chance.")(language)
    }
}

/// Phrases that signals share, each rounded once.
package enum SignalWords {
    /// Whole, as counts are; under a half that would be nothing, so it says `minder dan 1`.
    package static func expected(_ mean: Double, in language: Language) -> String {
        mean < 0.5 ? Phrase("minder dan 1", "fewer than 1")(language) : language.number(mean.rounded())
    }

    /// In months up to two years, then in years; past a century the number means nothing.
    package static func rarity(_ months: Double, in language: Language) -> String {
        guard months.isFinite, months < 1_200 else {
            return Phrase(
                "door toeval minder dan eens in de 100 jaar", "by chance less than once in 100 years")(language)
        }
        if months < 24 {
            let count = language.number(max(1, months.rounded()))
            return Phrase(
                "door toeval gemiddeld eens in de \(count) maanden",
                "by chance about once in \(count) months"
            )(language)
        }
        let years = language.number((months / 12).rounded())
        return Phrase(
            "door toeval gemiddeld eens in de \(years) jaar", "by chance about once in \(years) years")(language)
    }

    /// `3 op de 100`, `minder dan 1 op de 100`.
    package static func outOfHundred(_ share: Double, in language: Language) -> String {
        let count = (share * 100).rounded()
        guard count >= 1 else { return Phrase("minder dan 1 op de 100", "fewer than 1 in 100")(language) }
        return Phrase("\(language.number(count)) op de 100", "\(language.number(count)) in 100")(language)
    }

    /// A number of series that pass by chance: `minder dan 1`, `ongeveer 3`.
    package static func about(_ number: Double, in language: Language) -> String {
        guard number >= 0.95 else { return Phrase("minder dan 1", "fewer than 1")(language) }
        return Phrase(
            "ongeveer \(language.number(number.rounded()))", "about \(language.number(number.rounded()))")(language)
    }
}

extension SignalFamily {
    /// `gemeenten`, `buurten`.
    package func text(in language: Language) -> String {
        switch self {
        case .municipality: Phrase("gemeenten", "municipalities")(language)
        case .neighbourhood: Phrase("buurten", "neighbourhoods")(language)
        }
    }
}

extension SignalRun.SeriesRefusal {
    /// Why a series is not tested, as the end of "… series: ".
    package func text(in language: Language) -> String {
        switch self {
        case .monthMissing: Phrase("van deze maand is er geen cijfer", "there is no figure for this month")(language)
        case .tooShort:
            Phrase(
                "minder dan twee jaar aan bruikbare cijfers ervoor, of sinds een breuk",
                "less than two years of usable figures before it, or since a break")(language)
        }
    }
}

extension SignalRun.Refusal {
    /// Why a month was not tested, as a sentence.
    package func text(_ month: Month, in language: Language) -> String {
        let name = language.month(month.monthOfYear, of: month.year)
        switch self {
        case .monthMissing(let reason):
            return Phrase(
                "\(language.sentenceStart(name)) is niet getoetst: \(reason.text(in: language)).",
                "\(name) was not tested: \(reason.text(in: language)).")(language)
        case .monthIncomplete(let missing, let all):
            return Phrase(
                "\(language.sentenceStart(name)) is niet getoetst: van \(language.number(missing)) van de \(language.number(all)) reeksen ontbreekt het cijfer. Een lijst zou een verkeerd beeld geven.",
                "\(name) was not tested: the figure is missing for \(language.number(missing)) of \(language.number(all)) series. A list would mislead."
            )(language)
        case .tooShort(let required):
            return Phrase(
                "\(language.sentenceStart(name)) is niet getoetst: geen enkele reeks heeft \(required) maanden ervoor.",
                "\(name) was not tested: no series has \(required) months before it.")(language)
        case .noSeries:
            return Phrase(
                "Er is niets om te toetsen: op dit niveau zijn geen cijfers per maand geleverd.",
                "There is nothing to test: no figures per month were delivered at this level.")(language)
        }
    }
}

extension RegionalSignal {
    /// `Bedreiging: 61, verwacht 40.`; said under a heading that names the region.
    package func text(in edition: Edition, _ language: Language) -> String {
        let title = edition.title(of: offence, in: language), count = language.number(observed)
        let mean = SignalWords.expected(expected, in: language)
        return Phrase(
            "\(title): \(count), verwacht \(mean).",
            "\(title): \(count), expected \(mean).")(language)
    }
}

extension SignalRun.Tested {
    /// `Getoetst: 2.128 reeksen. Door toeval komen er …`
    package func testedText(in language: Language) -> String {
        let tested = language.count(count, one: Phrase("reeks", "series"), many: Phrase("reeksen", "series"))
        let chance = SignalWords.about(expectedByChance, in: language)
        let isOne = expectedByChance < 1.5
        return Phrase(
            "Getoetst: \(tested). Als er nergens iets aan de hand was, \(isOne ? "kwam" : "kwamen") er door toeval \(chance) boven de grens van deze lijst.",
            "Tested: \(tested). If nothing had changed anywhere, \(chance) would pass the limit of this list by chance."
        )(language)
    }

    /// `2.128 reeksen getoetst; door toeval alleen kwam minder dan 1 boven de grens.`
    package func testedShortText(in language: Language) -> String {
        let tested = language.count(count, one: Phrase("reeks", "series"), many: Phrase("reeksen", "series"))
        let chance = SignalWords.about(expectedByChance, in: language)
        return Phrase(
            "\(tested) getoetst; door toeval alleen \(expectedByChance < 1.5 ? "kwam" : "kwamen") er \(chance) boven de grens.",
            "\(tested) tested; by chance alone \(chance) would pass the limit.")(language)
    }

    /// `In de 12 doorzochte maanden tot en met deze …`: the promise, with its count.
    package func yearText(in language: Language) -> String {
        guard window.listed > 0 else {
            return Phrase(
                "In de laatste \(window.months) doorzochte maanden kwam geen enkel aantal boven deze grens.",
                "In the last \(window.months) searched months no number passed this limit.")(language)
        }
        let listed = language.number(window.listed)
        let chance = SignalWords.about(window.expectedByChance, in: language)
        let share = SignalWords.outOfHundred(
            min(1, window.expectedByChance / Double(max(1, window.listed))), in: language)
        let isOne = window.expectedByChance < 1.5
        return Phrase(
            "In de laatste \(window.months) doorzochte maanden samen \(window.listed == 1 ? "kwam" : "kwamen") \(listed) \(window.listed == 1 ? "aantal" : "aantallen") boven deze grens. Naar schatting \(isOne ? "is" : "zijn") er daarvan \(chance) toeval (\(share)). Voor de lijst van één maand geldt dat deel niet.",
            "In the last \(window.months) searched months together, \(listed) \(window.listed == 1 ? "number" : "numbers") passed this limit. An estimated \(chance) of them \(isOne ? "is" : "are") chance (\(share)). That share does not hold for the list of a single month."
        )(language)
    }

    /// `Niet getoetst: 120 reeksen (reden); 3 reeksen (reden).`; `nil` when all were tested.
    package func notTestedText(in language: Language) -> String? {
        guard !notTested.isEmpty else { return nil }
        let parts = notTested.map { reason, count in
            "\(language.count(count, one: Phrase("reeks", "series"), many: Phrase("reeksen", "series"))) (\(reason.text(in: language)))"
        }
        return Phrase("Niet getoetst: ", "Not tested: ")(language) + parts.joined(separator: "; ") + "."
    }
}
