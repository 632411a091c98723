import Phrases

enum SearchPhrases {
    static let title = Phrase("Zoeken", "Search")
    static let description = Phrase(
        "Zoek een gebied of een soort misdrijf op naam of code.", "Find an area or a type of offence by name or code.")
    static let ask = Phrase(
        "Typ de naam van een gemeente, wijk, buurt of misdrijf. Een code mag ook.",
        "Type the name of a municipality, district, neighbourhood or offence. A code will do too.")
    static let offenceThere = Phrase("Een misdrijf in een gebied", "An offence in an area")
    static let tryThis = Phrase("Wat u kunt proberen", "What you can try")
    static let otherWord = Phrase(
        "Kijk of er een tikfout in staat, of typ alleen het begin van het woord.",
        "Check for a typing error, or type only the beginning of the word.")
    static let plainWord = Phrase("Gebruik een gewoon woord, zoals", "Use an everyday word, such as")
    static let both = Phrase("Typ een gebied en een misdrijf achter elkaar:", "Type an area and an offence:")
    static let noStreets = Phrase(
        "Straten en huisnummers staan hier niet in. Zoek de buurt of de wijk waar de straat ligt.",
        "Streets and house numbers are not in here. Look for the neighbourhood or wijk of the street.")
    static let noPostcodes = Phrase(
        "Zoeken op postcode kan in deze regio niet. Typ de naam van de gemeente, wijk of buurt.",
        "This region has no list of postcodes. Type the name of the municipality, wijk or neighbourhood.")
    static let nothing = Phrase("We vonden niets dat precies klopt met", "We found nothing that exactly matches")
    static let butNear = Phrase("Dit lijkt erop:", "These come close:")
    static let result = Phrase("resultaat", "result")
    static let results = Phrase("resultaten", "results")
    static let registers = Phrase("In de registers", "In the registers")
    static let register = Phrase("register", "register")
    static let example = Phrase("Voorbeeld", "Example")
    static func all(_ count: String) -> Phrase {
        Phrase("Alle \(count) in dit register", "All \(count) in this register")
    }
    static let browse = Phrase("Of kies uit de lijst:", "Or choose from the list:")
    static let allAreas = Phrase("alle gebieden", "all areas")
    static let allOffences = Phrase("alle misdrijven", "all offences")
}
