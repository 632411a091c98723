package import Facts
package import Figures
package import Phrases

extension ChangeWords {
    /// What the season does, and whether what is left is more than chance.
    static func seasonSentence(
        _ season: SeasonalCorrection, _ change: ComparisonResult, in language: Language
    ) -> String {
        guard let found = season.corrected else { return tooFewYears(language) }
        guard let percent = found.percent else { return bare(change, in: language) }
        let size = language.percent(percent.magnitude), isNone = size == language.percent(0)
        let margin = found.marginText(in: language).map { " (\($0))" } ?? ""
        let left =
            isNone
            ? Phrase("bijna gelijk", "almost the same")(language)
            : percent < 0
                ? Phrase("\(size) lager", "\(size) lower")(language)
                : Phrase("\(size) hoger", "\(size) higher")(language)
        let claim =
            change.verdict == .couldBeChance
            ? Phrase("dat verschil kan toeval zijn", "that difference can be chance")(language)
            : Phrase("dat verschil is meer dan toeval", "that difference is more than chance")(language)
        return expected(found, in: language) + " "
            + Phrase(
                "Gecorrigeerd voor het seizoen is het aantal \(left)\(margin): \(claim).",
                "Corrected for the season, the number is \(left)\(margin): \(claim).")(language)
    }

    /// `Alleen al door het seizoen verwachten wij 8% meer.`
    private static func expected(_ found: SeasonalCorrection.Corrected, in language: Language) -> String {
        let size = language.percent(found.expectedPercent.magnitude)
        guard size != language.percent(0) else {
            return Phrase(
                "Het seizoen maakt tussen deze maanden bijna geen verschil.",
                "The season makes almost no difference between these months.")(language)
        }
        return found.expectedPercent < 0
            ? Phrase(
                "Alleen al door het seizoen verwachten wij \(size) minder.",
                "The season alone leads us to expect \(size) fewer.")(language)
            : Phrase(
                "Alleen al door het seizoen verwachten wij \(size) meer.",
                "The season alone leads us to expect \(size) more.")(language)
    }

    /// Where the base is too small for a percentage.
    private static func bare(_ change: ComparisonResult, in language: Language) -> String {
        let counts = language.sentenceStart(fromTo(change, in: language))
        return change.verdict == .couldBeChance
            ? Phrase(
                "\(counts): als wij rekening houden met het seizoen, kan dat verschil toeval zijn.",
                "\(counts): with the season taken into account, that difference can be chance.")(language)
            : Phrase(
                "\(counts): ook als wij rekening houden met het seizoen, is dat verschil meer dan toeval.",
                "\(counts): with the season taken into account, that difference is more than chance.")(language)
    }

    private static let tooFewYears = Phrase(
        "Wij geven geen oordeel over dat verschil: er zijn te weinig jaren om het seizoen te kennen.",
        "We give no verdict on that difference: there are too few years to know the season.")
}

extension Language {
    /// What a change is held against: `in dezelfde maanden van 2016`; other months by their own names.
    package func heldAgainst(_ change: ComparisonResult, as period: PeriodRange) -> String {
        change.monthsBack % 12 == 0 ? sameMonths(in: change.period, as: period) : otherMonths(change.period)
    }

    /// `in de 6 maanden van januari tot en met juni 2017`, `in oktober 2017`.
    package func otherMonths(_ base: PeriodRange) -> String {
        guard base.monthCount > 1 else { return inPeriod(base) }
        let count = number(base.monthCount), months = period(base)
        return Phrase("in de \(count) maanden van \(months)", "in the \(count) months of \(months)")(self)
    }
}
