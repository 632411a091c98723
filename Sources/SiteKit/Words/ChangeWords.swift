package import Facts
package import Figures
package import Markup
package import Phrases
package import Prose

/// A change in words and as a table cell: a percentage where the base allows it, else both counts.
package enum ChangeWords {
    /// `−6%`; the difference in counts when the base is too small for a percentage.
    package static func short(_ change: ComparisonResult, in language: Language) -> String {
        if let percent = change.changePercent.value { return language.signedPercent(percent) }
        return language.signed(change.difference)
    }

    /// `<span class="chg down">−6%</span>`; coloured only outside the band.
    package static func mark(_ change: ComparisonResult, in language: Language) -> HTML {
        "<span class=\"chg\(direction(of: change.verdict))\">\(short(change, in: language))</span>"
    }

    /// ` up`, ` down` or ` in`, to be written behind another class.
    package static func direction(of verdict: DifferenceVerdict) -> HTML {
        switch verdict {
        case .moreThanChanceUp: " up"
        case .moreThanChanceDown: " down"
        case .couldBeChance: " in"
        case .tooFewToSay: ""
        }
    }

    /// `Dat is 6% minder dan in dezelfde maanden van 2016 (1.986).`
    package static func sentence(_ figure: Figure, in language: Language) -> Prose? {
        guard let change = figure.comparison else { return refused(figure, in: language) }
        guard let sentence = compared(change, figure, in: language) else { return nil }
        guard let count = figure.value.value, figure.measure == .count, Int(count) != change.count,
            change.changePercent.value != nil
        else { return sentence }
        let (part, period) = (language.number(change.count), language.period(change.ownPeriod))
        return Localized(
            "Daarvan zijn er \(part) te vergelijken (\(period)). \(sentence)",
            "Of these, \(part) can be compared (\(period)). \(sentence)")(language)
    }

    /// Why there is no comparison, where what is added up is the reason.
    private static func refused(_ figure: Figure, in language: Language) -> Prose? {
        guard let part = figure.missing.first(where: { $0.reason == .partsChanged }), let period = part.period else {
            return nil
        }
        return Localized(
            "Vergelijken met \(language.period(period)) kan niet: \(part.reason.inline(in: language)).",
            "A comparison with \(language.period(period)) is not possible: \(part.reason.inline(in: language))."
        )(language)
    }

    private static func compared(_ change: ComparisonResult, _ figure: Figure, in language: Language) -> Prose? {
        let base = language.heldAgainst(change, as: figure.period)
        let count = language.number(change.baseCount)
        switch change.changePercent {
        case .value(let percent): return withPercent(percent, change, base: base, count: count, in: language)
        case .notPublished(.baseTooSmall), .notPublished(.baseIsZero):
            return Localized(
                "\(language.sentenceStart(base)) waren het er \(count).",
                "\(language.sentenceStart(base)) there were \(count).")(language)
        case .notPublished(let reason), .notYetKnown(let reason):
            return Localized(
                "Vergelijken met \(language.period(change.period)) kan niet: \(reason.inline(in: language)).",
                "A comparison with \(language.period(change.period)) is not possible: \(reason.inline(in: language))."
            )(language)
        }
    }

    private static func withPercent(
        _ percent: Double, _ change: ComparisonResult, base: String, count: String, in language: Language
    ) -> Prose {
        if change.difference == 0 {
            return Localized("Dat zijn er evenveel als \(base).", "That is as many as \(base).")(language)
        }
        let size = language.percent(percent.magnitude)
        guard size != language.percent(0) else {
            return Localized(
                "Dat is bijna evenveel als \(base) (\(count)).",
                "That is almost the same as \(base) (\(count))."
            )(language)
        }
        return percent < 0
            ? Localized(
                "Dat is \(size) minder dan \(base) (\(count)).",
                "That is \(size) fewer than \(base) (\(count))."
            )(language)
            : Localized(
                "Dat is \(size) meer dan \(base) (\(count)).",
                "That is \(size) more than \(base) (\(count))."
            )(language)
    }

    /// `van 5 naar 60`: what there is to say where the base is too small for a percentage.
    package static func fromTo(_ change: ComparisonResult, in language: Language) -> String {
        let (base, count) = (language.number(change.baseCount), language.number(change.count))
        return Phrase("van \(base) naar \(count)", "from \(base) to \(count)")(language)
    }

    /// `Zo’n verschil kan toeval zijn.`; without a percentage it says from which number to which.
    package static func verdictSentence(_ change: ComparisonResult, in language: Language) -> String {
        if let season = change.season, change.verdict != .tooFewToSay || season == .tooFewYears {
            return seasonSentence(season, change, in: language)
        }
        let margin = change.marginText(in: language).map { " (\($0))" } ?? ""
        let isBare = change.changePercent.value == nil && change.difference != 0
        let counts = language.sentenceStart(fromTo(change, in: language))
        return switch change.verdict {
        case .moreThanChanceUp where isBare, .moreThanChanceDown where isBare:
            Phrase("\(counts): dat verschil is meer dan toeval.", "\(counts): that difference is more than chance.")(
                language)
        case .couldBeChance where isBare:
            Phrase("\(counts): zo’n verschil kan toeval zijn.", "\(counts): such a difference can be chance.")(language)
        case .moreThanChanceUp, .moreThanChanceDown:
            Phrase(
                "Dat verschil is meer dan toeval\(margin).", "That difference is more than chance\(margin).")(language)
        case .couldBeChance where change.difference == 0: ""
        case .couldBeChance:
            Phrase("Zo’n verschil kan toeval zijn\(margin).", "Such a difference can be chance\(margin).")(language)
        case .tooFewToSay:
            Phrase(
                "Dat is te weinig om te zeggen of er iets is veranderd.",
                "That is too few to say whether anything has changed.")(language)
        }
    }
}

extension MissingReason {
    /// The reason in the middle of a sentence.
    package func inline(in language: Language) -> String {
        let text = self.text(in: language)
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}
