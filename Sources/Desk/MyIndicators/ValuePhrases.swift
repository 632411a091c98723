import Phrases

/// The texts of stating a value of one's own indicator, and of judging it.
enum ValuePhrases {
    static let own = Phrase("Uw indicatoren", "Your indicators")
    static let ownExplained = Phrase(
        "Uw organisatie is eigenaar van deze indicatoren. Vul een waarde in zodra u die hebt. Zij staat er als voorlopig tot een redacteur haar overneemt.",
        "Your organisation owns these indicators. Fill in a value as soon as you have it. It stands as provisional until an editor accepts it."
    )
    static let period = Phrase("Over welke periode?", "Of which period?")
    static let periodHint = Phrase(
        "Een jaar, halfjaar, kwartaal of maand: 2022, 2022-H1, 2022-Q4 of 2022-12.",
        "A year, half-year, quarter or month: 2022, 2022-H1, 2022-Q4 or 2022-12.")
    static let date = Phrase("Op welke dag is dit vastgesteld?", "On which day was this established?")
    static let dateHint = Phrase(
        "Leeg is vandaag. Schrijf bijvoorbeeld 2022-12-31.", "Empty is today. Write for instance 2022-12-31.")
    static let source = Phrase("Waar komt het getal vandaan?", "Where does the number come from?")
    static let sourceHint = Phrase(
        "Bijvoorbeeld: telling in het portaal van Burgernet. Noem geen namen van personen.",
        "For instance: count in the portal of Burgernet. Do not name people.")
    static let sourceMissing = Phrase("Schrijf waar het getal vandaan komt.", "Write where the number comes from.")
    static let state = Phrase("Waarde opgeven", "State the value")
    static let future = Phrase("Deze periode is nog niet begonnen.", "This period has not begun yet.")
    static func accepted(_ period: String) -> Phrase {
        Phrase(
            "Voor \(period) staat er al een waarde. Klopt die niet? Vraag de redacteur om haar te veranderen.",
            "There is a value for \(period) already. Is it wrong? Ask the editor to change it.")
    }
    static let none = Phrase("nog geen waarde", "no value yet")
    static let waits = Phrase("voorlopig, nog niet overgenomen", "provisional, not accepted yet")
    static func declined(_ period: String, _ reason: String) -> Phrase {
        Phrase(
            "Uw waarde voor \(period) is niet overgenomen: \(reason)",
            "Your value for \(period) was not accepted: \(reason)")
    }

    static let toJudge = Phrase("Waarden om over te nemen", "Values to accept")
    static let toJudgeExplained = Phrase(
        "Eigenaren van indicatoren gaven deze waarden op. Neem ze over, of wijs ze af en schrijf waarom.",
        "Owners of indicators stated these values. Accept them, or decline them and write why.")
    static let why = Phrase("Waarom niet?", "Why not?")
    static let whyHint = Phrase(
        "Alleen nodig als u de waarde afwijst. De eigenaar leest dit.",
        "Only needed when you decline the value. The owner reads this.")
    static let whyMissing = Phrase(
        "Schrijf waarom u de waarde afwijst.", "Write why you decline the value.")
    static let accept = Phrase("Overnemen", "Accept")
    static let decline = Phrase("Afwijzen", "Decline")
    static let gone = Phrase(
        "Deze waarde wacht niet meer: iemand heeft haar al beoordeeld of veranderd.",
        "This value does not wait any more: somebody judged or changed it already.")
}
