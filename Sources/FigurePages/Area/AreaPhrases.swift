import Phrases

/// The texts of the page of an area.
enum AreaPhrases {
    static let perOffence = Phrase("Per soort", "By type")
    static let comparison = Phrase("Vergelijking", "Comparison")
    static let missing = Phrase("Wat ontbreekt", "What is missing")
    static func perLevel(_ one: Phrase) -> Phrase { Phrase("Per \(one.dutch)", "By \(one.english)") }

    static let perOffenceTitle = Phrase("Per soort misdrijf", "By type of offence")
    static let missingTitle = Phrase("Wat hier ontbreekt", "What is missing here")

    static let type = Phrase("Soort", "Type")
    static let margin = Phrase("Marge", "Margin")
    static let withoutSeason = Phrase("Zonder seizoen", "Without season")
    static let inTheBand = Phrase("Verschil in de band", "Change in the band")
    static let allOffences = Phrase("Alle misdrijven", "All offences")

    static let offencesCaption = Phrase(
        "Paarse balk: dit aantal, dunne lijn: het aantal waarmee u vergelijkt. Grijze band: zoveel verschil kan toeval zijn. Punt: het echte verschil. Marge: 95%.",
        "Purple bar: this number, thin line: the number compared with. Grey band: this much difference can be chance. Dot: the actual change. Margin: 95%."
    )

    static let nothingDelivered = Phrase(
        "Over dit gebied zijn geen cijfers geleverd.", "No figures were delivered for this area.")
    static let nothingDeliveredWhy = Phrase(
        "Dat is geen nul: wij weten niet hoeveel misdrijven de politie hier registreerde.",
        "That is not zero: we do not know how many offences the police registered here.")
    static let unnamed = Phrase(
        "Dit gebied staat in de levering, maar in geen codelijst die wij hebben. Daarom heeft het geen naam.",
        "This area is in the delivery, but in no code list that we have. That is why it has no name.")

    static let unnamedWithoutFigures = Phrase(
        "Dit gebied staat in geen codelijst die wij hebben. Daarom heeft het geen naam.",
        "This area is in no code list that we have. That is why it has no name.")
    static let nothingPublished = Phrase(
        "Er is nog geen levering gepubliceerd.", "No delivery has been published yet.")

    static let allOfThem = Phrase("Toon alle misdrijven", "Show all offences")
    static let whatIsThis = Phrase("Wat telt hierin mee?", "What does this count?")
    static let division = Phrase("Indeling", "Division")
    static let areaCode = Phrase("Gebiedscode", "Area code")
    static let noDivision = Phrase("niet door de bron genoemd", "not stated by the source")
    static let withoutFigure = Phrase("Zonder cijfer", "Without a figure")
    static let membersToBeConfirmed = Phrase(
        "Welke gemeenten hierbij horen, moet de politie nog bevestigen.",
        "The police have yet to confirm which municipalities belong here.")
    static let placeToBeConfirmed = Phrase(
        "Bij welk basisteam dit gebied hoort, moet de politie nog bevestigen.",
        "The police have yet to confirm to which basic police team this area belongs.")
}
