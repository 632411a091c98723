import Phrases

/// The texts of the chooser of a period.
enum PeriodPhrases {
    static let period = Phrase("Periode", "Period")
    static let choosePeriod = Phrase("Kies een periode", "Choose a period")
    static let chooseAnother = Phrase("Kies zelf", "Choose your own")
    static let twelveMonths = Phrase("Laatste 12 maanden", "Last 12 months")
    static let threeYears = Phrase("Laatste 3 jaar", "Last 3 years")
    static let from = Phrase("Van", "From")
    static let through = Phrase("Tot en met", "Through")
    static let compareWith = Phrase("Vergelijk met", "Compare with")
    static let oneYearEarlier = Phrase("een jaar eerder", "one year earlier")
    /// `de 6 maanden ervoor`
    static func before(_ months: Int) -> Phrase {
        Phrase { language in
            months == 1
                ? Phrase("de maand ervoor", "the month before")(language)
                : Phrase("de \(months) maanden ervoor", "the \(months) months before")(language)
        }
    }
    static let sameMonths = Phrase("Dezelfde maanden van", "The same months of")
    static let earlierPeriod = Phrase("Een andere periode, even lang", "Another period of the same length")
    static let comparisonCut = Phrase(
        "De periode waarmee u wilde vergelijken, ligt niet in haar geheel vóór de gekozen periode. Wij vergelijken met een jaar eerder.",
        "The period that you wanted to compare with does not lie wholly before the chosen one. We compare with one year earlier."
    )
    static let show = Phrase("Toon", "Show")
    static let periodCut = Phrase(
        "Een deel van de periode die u vroeg is niet geleverd. Wij tonen wat er is.",
        "A part of the period that you asked for was not delivered. We show what there is.")
}
