import Phrases

/// The texts of the pages about indicators.
enum IndicatorPhrases {
    static let description = Phrase(
        "Alle getallen waarop de coalitie stuurt, met definitie, bron en doel.",
        "All numbers by which the coalition steers, with definition, source and target.")
    static let lead = Phrase(
        "De getallen waarop de coalitie stuurt: wat er geteld wordt, waar het vandaan komt en wat het doel is.",
        "The numbers by which the coalition steers: what is counted, where it comes from and what the target is.")

    static let comparison = Phrase("Vergeleken met", "Compared with")
    static let previousYear = Phrase("een jaar eerder", "a year earlier")
    static let owner = Phrase("Eigenaar", "Owner")
    static let origin = Phrase("Waar het vandaan komt", "Where it comes from")
    static let typed = Phrase("opgegeven, met bron", "stated, with a source")
    static let counted = Phrase("geteld uit de deelnamelijst", "counted from the participation list")
    static let computed = Phrase("berekend uit geregistreerde misdrijven", "computed from registered offences")
    static let direction = Phrase("Gewenst", "Wanted")
    static let up = Phrase("omhoog", "up")
    static let down = Phrase("omlaag", "down")
    static let noDirection = Phrase("geen richting gekozen", "no direction chosen")
    static let kind = Phrase("Wat voor getal", "Kind of number")
    static let unit = Phrase("Eenheid", "Unit")
    static let noUnit = Phrase("staat niet in de bron", "not stated in the source")
    static let one = Phrase("indicator", "indicator")
    static let many = Phrase("indicatoren", "indicators")
    static let words = Phrase("Woord", "Word")
    static let whatItIs = Phrase("Wat het is", "What it is")
    static let change = Phrase("verandering in procenten", "change in per cent")
    static let euros = Phrase("euro", "euros")
    static let millions = Phrase("miljoen euro", "million euros")
    static let series = Phrase("Alle waarden", "All values")
    static let sources = Phrase("Elke waarde en elk doel, met de bron", "Every value and target, with its source")
    static let perArea = Phrase("Per gebied", "By area")
    static let area = Phrase("Gebied", "Area")
    static let statedOn = Phrase("Opgegeven", "Stated")
    static let targets = Phrase("Doelen", "Targets")
    static let targetOrigin = Phrase("Herkomst", "Origin")
    static let caveats = Phrase("Waar u op moet letten", "What to watch")
    static let usedIn = Phrase("Waar het in het plan staat", "Where it is in the plan")
    static let allProgrammes = Phrase("Alle programma’s en projecten", "All programmes and projects")
    static let ofTheWhole = Phrase("Jaarresultaten", "Year results")
    static let nothing = Phrase("Met deze keuze is er geen indicator.", "With this choice there is no indicator.")
}
