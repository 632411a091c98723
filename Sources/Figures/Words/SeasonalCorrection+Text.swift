package import Phrases

extension SeasonalCorrection {
    /// What is left of the change, inside a line: `gecorrigeerd voor het seizoen −8% (marge −14 tot −1%)`; `nil` without a percentage.
    package func text(in language: Language) -> String? {
        switch self {
        case .tooFewYears: return tooFewYears(language)
        case .corrected(let found):
            guard let percent = found.percent.map({ language.signedPercent($0) }) else {
                return Phrase("gecorrigeerd voor het seizoen", "corrected for the season")(language)
            }
            let margin = found.marginText(in: language).map { " (\($0))" } ?? ""
            return Phrase(
                "gecorrigeerd voor het seizoen \(percent)\(margin)", "corrected for the season \(percent)\(margin)")(
                    language)
        }
    }

    private var tooFewYears: Phrase {
        Phrase(
            "geen oordeel: er zijn te weinig jaren om het seizoen te kennen",
            "no verdict: there are too few years to know the season")
    }
}

extension SeasonalCorrection.Corrected {
    /// `marge −14 tot −1%`
    package func marginText(in language: Language) -> String? {
        interval.map { interval in
            let range = language.percentRange(interval.lowerBound, interval.upperBound)
            return Phrase("marge \(range)", "margin \(range)")(language)
        }
    }
}
