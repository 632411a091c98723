import Facts
package import Phrases

/// The texts of the frame around every page.
package enum SitePhrases {
    /// What a table that scrolls is called beside the heading that it stands under.
    package static func table(of title: Phrase) -> Phrase {
        Phrase { language in Phrase("Tabel: \(title(language))", "Table: \(title(language))")(language) }
    }

    static let toContent = Phrase("Naar de inhoud", "Skip to content")
    static let menu = Phrase("Menu", "Menu")
    static let mainMenu = Phrase("Hoofdmenu", "Main menu")
    static let breadcrumbs = Phrase("Kruimelpad", "Breadcrumbs")
    package static let start = Phrase("Start", "Start")
    package static let onThisPage = Phrase("Op deze pagina", "On this page")
    package static let areas = Phrase("Gebieden", "Areas")
    package static let offences = Phrase("Misdrijven", "Offences")
    package static let signals = Phrase("Signalen", "Signals")
    package static let about = Phrase("Over de cijfers", "About the figures")
    package static let data = Phrase("Data", "Data")
    package static let guides = Phrase("Wegwijzers", "Guides")
    package static let explore = Phrase("Verken de cijfers", "Explore the figures")
    package static let registers = Phrase("Registers", "Registers")
    package static let searchLabel = Phrase("Zoek een gebied of misdrijf", "Search for an area or offence")
    static let searchPlaceholder = Phrase("Gebied of misdrijf", "Area or offence")
    package static let searchButton = Phrase("Zoek", "Search")

    package static let exampleFigures = Phrase("Voorbeeldcijfers", "Example figures")
    static let exampleExplained = Phrase(
        "Alle cijfers op deze pagina zijn verzonnen, om te laten zien hoe de pagina werkt. Gebruik ze niet.",
        "All figures on this page are invented, to show how the page works. Do not use them.")
    /// On a page that has no figures, or figures of others.
    static let exampleElsewhere = Phrase(
        "De misdrijfcijfers op deze site zijn verzonnen, om te laten zien hoe zij werkt. Gebruik ze niet.",
        "The offence figures on this site are invented, to show how it works. Do not use them.")
    package static let exampleSource = Phrase(
        "Voorbeeldcijfers, verzonnen door dit programma", "Example figures, invented by this program")
    /// The year plan states figures of its own, which are no examples.
    static let exampleBesidePlan = Phrase(
        "Wat uit misdrijfcijfers is berekend, is verzonnen en zo gemerkt. Wat het jaarplan zelf noemt, is echt.",
        "What is computed from offence figures is invented and marked so. What the year plan itself states is real.")

    package static let source = Phrase("Bron van de cijfers: Politie / CBS.", "Source of the figures: Police / CBS.")
    package static let explanation = Phrase("Uitleg", "Explanation")
    static let howToReadTheBand = Phrase("Zo leest u de band", "How to read the band")
    package static let algorithms = Phrase("Algoritmes", "Algorithms")
    static let terms = Phrase("Begrippen", "Terms")
    package static let notHere = Phrase("Wat hier niet staat, en waarom", "What is not here, and why")
    package static let deliveries = Phrase("Leveringen en versies", "Deliveries and versions")
    package static let version = Phrase("Gegevensversie", "Data version")
    static let aboutThisSite = Phrase("Over deze site", "About this site")
    package static let accessibility = Phrase("Toegankelijkheid", "Accessibility")
    package static let privacy = Phrase("Privacy", "Privacy")

    // MARK: Who is signed in

    static let signInForPartners = Phrase("Inloggen voor partners", "Sign in for partners")
    static let yourAccount = Phrase("Uw account", "Your account")
    static let signedInAs = Phrase("Ingelogd als", "Signed in as")
    package static let myAccount = Phrase("Mijn account", "My account")
    package static let signOut = Phrase("Uitloggen", "Sign out")

    static let draft = Phrase("Concept, nog niet gepubliceerd", "Draft, not published yet")
    static func draftExplained(_ id: DeliveryID) -> Phrase {
        Phrase(
            "U ziet de site alsof levering \(id) al gepubliceerd is.",
            "You see the site as if delivery \(id) were published already.")
    }
    static let toDifference = Phrase("Naar wat er verandert", "To what changes")
    static func version(_ number: Int64) -> Phrase { Phrase("Stand \(number)", "State \(number)") }
    static let versionExplained = Phrase(
        "U ziet de cijfers zoals ze toen op de site stonden.", "You see the figures as they stood on the site then.")
    static let toNow = Phrase("Naar de cijfers van nu", "To the figures of now")
}
