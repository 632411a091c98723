package import Phrases

extension ActionStatus.Kind {
    package var phrase: Phrase {
        switch self {
        case .notStarted: Phrase("niet begonnen", "not started")
        case .onTrack: Phrase("op koers", "on track")
        case .atRisk: Phrase("loopt gevaar", "at risk")
        case .done: Phrase("klaar", "done")
        case .stopped: Phrase("gestopt", "stopped")
        case .notPublished: Phrase("stand niet openbaar", "status not public")
        }
    }
}

extension Track {
    package var phrase: Phrase {
        switch self {
        case .exploring: Phrase("Verkennen", "Exploring")
        case .intervening: Phrase("Ingrijpen", "Intervening")
        case .experimenting: Phrase("Proberen", "Experimenting")
        }
    }
}

extension ParticipationStatus {
    package var phrase: Phrase {
        switch self {
        case .takesPart: Phrase("doet mee", "takes part")
        case .exploring: Phrase("verkent", "is exploring")
        case .announced: Phrase("aangekondigd", "announced")
        case .stopped: Phrase("gestopt", "stopped")
        case .doesNotTakePart: Phrase("doet niet mee", "does not take part")
        }
    }
}

extension IndicatorTarget.Origin {
    package var phrase: Phrase {
        switch self {
        case .nationalAgenda: Phrase("landelijke veiligheidsagenda", "national safety agenda")
        case .own: Phrase("eigen doel", "own target")
        case .notStated: Phrase("herkomst niet in de bron", "origin not stated by the source")
        }
    }
}

extension Indicator.Kind {
    package var phrase: Phrase {
        switch self {
        case .perYear: Phrase("geteld over een jaar", "counted over a year")
        case .state: Phrase("stand op een moment", "how it stands at a moment")
        case .change: Phrase("verandering", "change")
        }
    }
}

extension IndicatorTarget {
    /// The target in words: `ten minste 1.000`, `meer dan 15%`.
    package func text(_ indicator: Indicator, in language: Language) -> String {
        let number = indicator.unit.number(value, decimals: indicator.decimals, in: language)
        return switch bound {
        case .atLeast: Phrase("ten minste ", "at least ")(language) + number
        case .moreThan: Phrase("meer dan ", "more than ")(language) + number
        case .atMost: Phrase("hooguit ", "at most ")(language) + number
        case .lessThan: Phrase("minder dan ", "less than ")(language) + number
        }
    }
}
