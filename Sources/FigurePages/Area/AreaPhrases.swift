import Phrases

/// The texts of the page of an area.
enum AreaPhrases {
    static let choosePeriod = Phrase("Kies een periode", "Choose a period")
    static let period = Phrase("Periode", "Period")
    static let chooseAnother = Phrase("Kies een andere", "Choose another")
    static let from = Phrase("Van", "From")
    static let through = Phrase("Tot en met", "Through")
    static let compareWith = Phrase("Vergelijk met", "Compare with")
    static let oneYearEarlier = Phrase("een jaar eerder", "one year earlier")
    static let show = Phrase("Toon", "Show")
    static let periodCut = Phrase(
        "Een deel van de periode die u vroeg is niet geleverd. Wij tonen wat er is.",
        "A part of the period that you asked for was not delivered. We show what there is.")

    static let signalsHere = Phrase("Signalen hier", "Signals here")
    static let effectHere = Phrase("Wat deed een gebeurtenis hier?", "What did an event do here?")
    static let onThisPage = Phrase("Op deze pagina", "On this page")
    static let trend = Phrase("Verloop", "Trend")
    static let perOffence = Phrase("Per soort", "By type")
    static let comparison = Phrase("Vergelijking", "Comparison")
    static let years = Phrase("Over de jaren", "Over the years")
    static let missing = Phrase("Wat ontbreekt", "What is missing")
    static func perLevel(_ one: Phrase) -> Phrase { Phrase("Per \(one.dutch)", "By \(one.english)") }

    static let perOffenceTitle = Phrase("Per soort misdrijf", "By type of offence")
    static let missingTitle = Phrase("Wat hier ontbreekt", "What is missing here")
    static let goodToKnow = Phrase("Goed om te weten", "Good to know")

    static let unitPerMonth = Phrase("misdrijven per maand", "offences per month")
    static let unitPerYear = Phrase("misdrijven per jaar", "offences per year")
    static let averageOf12 = Phrase("gemiddeld over 12 maanden", "average over 12 months")

    static let type = Phrase("Soort", "Type")
    static let count = Phrase("Aantal", "Number")
    static let rate = Phrase("Per 1.000", "Per 1,000")
    static let places = Phrase("Plaats (kan zijn)", "Place (could be)")
    static let difference = Phrase("Verschil", "Change")
    static let margin = Phrase("Marge", "Margin")
    static let marginOfChange = Phrase("Marge van het verschil", "Margin of the change")
    static let verdict = Phrase("Oordeel", "Verdict")
    static let bar = Phrase("Balk", "Bar")
    static let inTheBand = Phrase("Verschil in de band", "Change in the band")
    static let area = Phrase("Gebied", "Area")
    static let code = Phrase("Code", "Code")
    static let base = Phrase("Was", "Was")
    static let allOffences = Phrase("Alle misdrijven", "All offences")
    static let interval = Phrase("Marge (95%)", "Margin (95%)")

    static let bandExplained = Phrase(
        "laat zien waar een maand terechtkomt als er niets is veranderd. Ligt een punt erbuiten, dan is er meer aan de hand dan toeval en seizoen.",
        "shows where a month ends up if nothing has changed. A point outside it is more than chance and season.")
    static let provisionalExplained = Phrase(
        "Aangiften over deze maand kunnen nog bijkomen. Het cijfer wordt meestal iets hoger.",
        "Reports about this month can still come in. The figure usually becomes a little higher.")
    static let incompleteExplained = Phrase(
        "Een deel van wat hierbij hoort is niet geleverd. Het cijfer is daardoor te laag.",
        "A part of what belongs here was not delivered. The figure is therefore too low.")
    static let notDeliveredExplained = Phrase(
        "Van deze maand is niets geleverd. Dat is geen nul. Wij tellen die maand niet mee.",
        "Nothing was delivered for this month. That is not zero. We leave the month out.")

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
    static let registered = Phrase(
        "Geteld is wat de politie registreerde, niet alles wat er gebeurde. Veel mensen doen geen aangifte.",
        "Counted is what the police registered, not all that happened. Many people do not report.")
    static let source = Phrase("Bron", "Source")
    static let division = Phrase("Indeling", "Division")
    static let dataVersion = Phrase("Gegevensversie", "Data version")
    static let areaCode = Phrase("Gebiedscode", "Area code")
    static let noDivision = Phrase("niet door de bron genoemd", "not stated by the source")
    static let sourceName = Phrase("Politie / CBS", "Police / CBS")
    static let exampleSource = Phrase("verzonnen voorbeeldcijfers", "invented example figures")
    static let withoutFigure = Phrase("Zonder cijfer", "Without a figure")
    static let membersToBeConfirmed = Phrase(
        "Welke gemeenten hierbij horen, moet de politie nog bevestigen.",
        "The police have yet to confirm which municipalities belong here.")
    static let placeToBeConfirmed = Phrase(
        "Bij welk basisteam dit gebied hoort, moet de politie nog bevestigen.",
        "The police have yet to confirm to which basic police team this area belongs.")
    static let residentsAtRisk = Phrase(
        "Bezoekers en werkers tellen niet als inwoner. Een winkelgebied lijkt daardoor onveiliger dan het is.",
        "Visitors and workers are not residents. A shopping area therefore looks less safe than it is.")
}
