import Phrases

/// The texts of the page of an item.
enum ItemPhrases {
    static func description(_ title: String) -> Phrase {
        Phrase(
            "\(title): tekst, stand en geschiedenis in het jaarplan.",
            "\(title): text, status and history in the year plan.")
    }
    static let noText = Phrase("Het plan zegt hier niet meer over.", "The plan says no more about this.")
    static let place = Phrase("Waar", "Where")
    static let track = Phrase("Aanpak", "Approach")
    static let inPack = Phrase("bij het begin", "at the start")
    static let removed = Phrase("uit het plan gehaald", "taken out of the plan")
    static let reason = Phrase("Reden", "Reason")
    static let showDay = Phrase("Toon", "Show")
    static let day = Phrase("Zoals het er stond op", "As it read on")
}
