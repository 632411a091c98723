import Phrases

/// The texts of the page of an item.
enum ItemPhrases {
    static func description(_ title: String) -> Phrase {
        Phrase(
            "\(title): tekst, stand en geschiedenis in het jaarplan.",
            "\(title): text, status and history in the year plan.")
    }
    static let noText = Phrase("Het plan zegt hier niet meer over.", "The plan says no more about this.")
    static let isDue = Phrase("klaar:", "due:")
    static let wasDue = Phrase("had klaar moeten zijn:", "should have been done:")
    static let track = Phrase("Aanpak", "Approach")
    static let inPack = Phrase("bij het begin", "at the start")
    static let removed = Phrase("uit het plan gehaald", "taken out of the plan")
    static let reason = Phrase("Reden", "Reason")
    static let showDay = Phrase("Toon", "Show")
    static let day = Phrase("Zoals het er stond op", "As it read on")
    static let agreed = Phrase("Afgesproken", "Agreed")
    static let chain = Phrase("Van jaar op jaar", "From year to year")
    static let difference = Phrase("Wat er veranderde", "What changed")
    static let evidence = Phrase("Waar het uit blijkt", "What shows it")
    static let forWhom = Phrase("Voor wie", "For whom")
    static let history = Phrase("Zoals het er stond", "As it read")
    static let historyNotReadable = Phrase(
        "De eerdere teksten kunnen nu niet worden gelezen. Probeer het over een paar minuten opnieuw; lukt het dan nog niet, vraag het dan aan de beheerder.",
        "The earlier texts cannot be read now. Try again in a few minutes; if it still fails, ask the administrator.")
    static let historyExplained = Phrase(
        "Kies een dag: u ziet de tekst van toen naast die van nu.",
        "Choose a day: you see the text of then beside today’s.")
    static let lookedBack = Phrase("Teruggekeken", "Looked back")
    static let notYet = Phrase(
        "Op die dag stond dit nog niet in het plan.", "On that day this was not in the plan yet.")
    static let now = Phrase("Nu", "Now")
    static let onDay = Phrase("Op", "On")
    static let progress = Phrase("Wat er gebeurde", "What happened")
    static let same = Phrase("De tekst is sindsdien niet veranderd.", "The text has not changed since.")
    static let versionOfPack = Phrase(
        "Dit onderdeel is niet veranderd sinds het plan is gepubliceerd.",
        "This has not changed since the plan was published.")
    static let versions = Phrase("Alle versies", "All versions")
}
