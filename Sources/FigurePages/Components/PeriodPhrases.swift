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
    static let show = Phrase("Toon", "Show")
    static let periodCut = Phrase(
        "Een deel van de periode die u vroeg is niet geleverd. Wij tonen wat er is.",
        "A part of the period that you asked for was not delivered. We show what there is.")
}
