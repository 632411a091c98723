import Facts
import Figures
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
    /// `een jaar eerder`, and of 3 years `3 jaar eerder`: as many whole years as the period spans.
    static func earlier(_ period: PeriodRange) -> Phrase {
        let years = usualYears(period)
        return Phrase { language in
            years == 1
                ? Phrase("een jaar eerder", "one year earlier")(language)
                : Phrase("\(years) jaar eerder", "\(years) years earlier")(language)
        }
    }
    /// How many years back a period is held against, where nobody asks for more.
    static func usualYears(_ period: PeriodRange) -> Int {
        (Comparison.previousYear.monthsBack(from: period) ?? 12) / 12
    }
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
