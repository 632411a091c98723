import Phrases

/// The texts of the front page.
enum StartPhrases {
    static func title(_ region: String) -> Phrase {
        Phrase("Hoe staat \(region) ervoor?", "How is \(region) doing?")
    }

    static let description = Phrase(
        "Geregistreerde misdrijven: wat veranderde er, en is dat meer dan toeval?",
        "Registered offences: what changed, and is that more than chance?")
    static let perKind = Phrase("Per soort", "By type")
    static let standsOut = Phrase("Wat opvalt", "What stands out")
    static func moreStands(_ count: Int) -> Phrase { Phrase("Nog \(count)", "\(count) more") }
    static let perMunicipality = Phrase("Per gemeente", "By municipality")
    static let districts = Phrase("De politiedistricten", "The police districts")
    static let whatTheseAre = Phrase("Wat dit voor cijfers zijn", "What these figures are")
    static let registered = Phrase(
        "De politie registreert misdrijven na een aangifte of als agenten iets zien. Veel gebeurt zonder aangifte. De cijfers laten dus niet alles zien, en ook niet hoe veilig mensen zich voelen.",
        "The police register offences after a report or when officers see something. Much happens without a report. The figures therefore do not show everything, nor how safe people feel."
    )
    static let corrected = Phrase(
        "Bij elke levering verbetert de politie ook oude cijfers. Wij bewaren elke versie.",
        "With every delivery the police also correct old figures. We keep every version.")
    static let otherAreas = Phrase(
        "Van een deel van de gebieden zijn er wel cijfers.", "There are figures for a part of the areas.")
    static let toTheAreas = Phrase("Naar alle gebieden", "To all areas")
    static let period = Phrase("Periode", "Period")
    static let until = Phrase("Loopt tot en met", "Runs through")
    static let provisional = Phrase("Voorlopig", "Provisional")
    static let areas = Phrase("Gebieden", "Areas")
    static let version = Phrase("Gegevensversie", "Data version")
    static let notMonthly = Phrase("Alleen per jaar", "Per year only")
    static let nothingYet = Phrase(
        "Er zijn nog geen cijfers gepubliceerd.", "No figures have been published yet.")
    static let nothingYetWhy = Phrase(
        "Zodra er een levering is ingelezen en gepubliceerd, staan de cijfers hier.",
        "As soon as a delivery has been imported and published, the figures are here.")
    static let nothingStands = Phrase(
        "Geen enkel verschil dat wij konden toetsen is meer dan toeval.",
        "No difference that we could test is more than chance.")
    static let nothingToTest = Phrase(
        "Er is nog geen verschil dat wij kunnen toetsen: daarvoor zijn twee periodes nodig, met genoeg misdrijven.",
        "There is no difference yet that we can test: that takes two periods, with enough offences.")
    static let howToRead = Phrase("Zo leest u de band.", "How to read the band.")
    static let bandExplained = Phrase(
        "De band is wat toeval en seizoen kunnen doen als er niets is veranderd. Ligt een punt buiten de band, dan is er meer aan de hand.",
        "The band is what chance and season can do if nothing has changed. When a point lies outside the band, more is going on."
    )
    static let all = Phrase("Alle gemeenten in een tabel", "All municipalities in a table")
}
