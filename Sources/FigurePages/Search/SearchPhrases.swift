import Phrases

enum SearchPhrases {
    static let title = Phrase("Zoeken", "Search")
    static let description = Phrase(
        "Zoek een gebied of een soort misdrijf op naam of code.", "Find an area or a type of offence by name or code.")
    static let ask = Phrase(
        "Typ de naam van een gemeente, wijk, buurt of misdrijf. Een code mag ook.",
        "Type the name of a municipality, district, neighbourhood or offence. A code will do too.")
    static let nothing = Phrase("We vonden niets dat precies klopt met", "We found nothing that exactly matches")
    static let butNear = Phrase("Dit lijkt erop:", "These come close:")
    static let result = Phrase("resultaat", "result")
    static let results = Phrase("resultaten", "results")
    static let browse = Phrase("Of kies uit de lijst:", "Or choose from the list:")
    static let allAreas = Phrase("alle gebieden", "all areas")
    static let allOffences = Phrase("alle misdrijven", "all offences")
}
