import Phrases

/// The texts of one's own work.
enum WorkPhrases {
    static let title = Phrase("Mijn werk", "My work")
    static let description = Phrase(
        "De acties van uw organisatie of uw programma.", "The actions of your organisation or your programme.")
    static let lead = Phrase(
        "Dit zijn de acties waar uw organisatie of uw programma aan zet is. Meld hoe het staat; één zin is genoeg.",
        "These are the actions that your organisation or your programme is to carry out. Report how it stands; one sentence is enough."
    )
    static let nothing = Phrase(
        "Er staan geen acties op uw naam. Klopt dat niet? Vraag de redacteur van het programma om uw organisatie als eigenaar in te vullen.",
        "There are no actions in your name. Is that not right? Ask the editor of the programme to name your organisation as the owner."
    )

    static let due = Phrase("Termijn", "Due")
    static let noDue = Phrase("zonder termijn", "without a date")
    static let lastWord = Phrase("Laatst bijgewerkt", "Last updated")
    static let never = Phrase("nog nooit", "never yet")
    static let note = Phrase("Hoe staat het?", "How does it stand?")
    static let noteHint = Phrase(
        "Eén of twee zinnen, zonder namen van personen. Partners kunnen dit lezen.",
        "One or two sentences, without names of people. Partners can read this.")
    static let save = Phrase("Melden", "Report")
    static let noteMissing = Phrase("Schrijf hoe het staat.", "Write how it stands.")
    static let whole = Phrase("Bewerk de hele actie", "Edit the whole action")

    static let calendarTitle = Phrase("In uw agenda", "In your calendar")
    static let calendarExplained = Phrase(
        "U kunt de termijnen in uw eigen agenda zien. Daarvoor maakt u een geheim adres. Wie het adres heeft, kan de termijnen lezen; een nieuw adres maakt het oude ongeldig.",
        "You can see the due dates in your own calendar. For that you make a secret address. Whoever has the address can read the due dates; a new address makes the old one invalid."
    )
    static let makeAddress = Phrase("Maak een nieuw adres", "Make a new address")
    static let addressMade = Phrase(
        "Dit is uw adres. Kopieer het nu; het wordt niet nog eens getoond.",
        "This is your address. Copy it now; it will not be shown again.")
}
