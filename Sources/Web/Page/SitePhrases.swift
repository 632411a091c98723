import Phrases

/// The texts of the frame around every page.
enum SitePhrases {
    static let toContent = Phrase("Naar de inhoud", "Skip to content")
    static let mainMenu = Phrase("Hoofdmenu", "Main menu")
    static let breadcrumbs = Phrase("Kruimelpad", "Breadcrumbs")
    static let start = Phrase("Start", "Start")
    static let areas = Phrase("Gebieden", "Areas")
    static let offences = Phrase("Misdrijven", "Offences")
    static let about = Phrase("Over de cijfers", "About the figures")
    static let data = Phrase("Data", "Data")
    static let searchLabel = Phrase("Zoek een gebied of misdrijf", "Search for an area or offence")
    static let searchPlaceholder = Phrase("Gebied of misdrijf", "Area or offence")
    static let searchButton = Phrase("Zoek", "Search")

    static let exampleFigures = Phrase("Voorbeeldcijfers", "Example figures")
    static let exampleExplained = Phrase(
        "Alle cijfers op deze pagina zijn verzonnen, om te laten zien hoe de pagina werkt. Gebruik ze niet.",
        "All figures on this page are invented, to show how the page works. Do not use them.")
    /// On a page that has no figures, or figures of others.
    static let exampleElsewhere = Phrase(
        "De misdrijfcijfers op deze site zijn verzonnen, om te laten zien hoe zij werkt. Gebruik ze niet.",
        "The offence figures on this site are invented, to show how it works. Do not use them.")
    static let exampleSource = Phrase(
        "Voorbeeldcijfers, verzonnen door dit programma", "Example figures, invented by this program")
    /// The year plan states figures of its own, which are no examples.
    static let exampleBesidePlan = Phrase(
        "Wat uit misdrijfcijfers is berekend, is verzonnen en zo gemerkt. Wat het jaarplan zelf noemt, is echt.",
        "What is computed from offence figures is invented and marked so. What the year plan itself states is real.")

    static let source = Phrase("Bron van de cijfers: Politie / CBS.", "Source of the figures: Police / CBS.")
    static let explanation = Phrase("Uitleg", "Explanation")
    static let howToReadTheBand = Phrase("Zo leest u de band", "How to read the band")
    static let terms = Phrase("Begrippen", "Terms")
    static let notHere = Phrase("Wat hier niet staat, en waarom", "What is not here, and why")
    static let deliveries = Phrase("Leveringen en versies", "Deliveries and versions")
    static let version = Phrase("Gegevensversie", "Data version")
    static let aboutThisSite = Phrase("Over deze site", "About this site")
    static let accessibility = Phrase("Toegankelijkheid", "Accessibility")
    static let privacy = Phrase("Privacy", "Privacy")
}
