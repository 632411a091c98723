package import Phrases

package enum ErrorPhrases {
    static let notFoundTitle = Phrase("Deze pagina is er niet", "This page does not exist")
    static let notFoundText = Phrase(
        "Misschien is het adres verkeerd overgenomen, of kennen we dit gebied of misdrijf niet. Zoek het op met het zoekveld bovenaan.",
        "Perhaps the address was copied wrongly, or we do not know this area or offence. Try the search field at the top."
    )
    package static let didYouMean = Phrase("Bedoelt u misschien …", "Did you mean …")
    static let toStart = Phrase("Naar de startpagina", "To the start page")
    static let badValueTitle = Phrase("Dat kunnen wij niet laten zien", "We cannot show that")
    static let badValueText = Phrase(
        "In het adres staat een keuze die deze pagina niet kent.",
        "The address holds a choice that this page does not know.")
    static let withoutChoices = Phrase("Deze pagina zonder keuzes", "This page without choices")
    static let badAddressTitle = Phrase("Dit is geen geldig adres", "This is no valid address")
    static let badAddressText = Phrase(
        "Het adres bevat tekens die daar niet horen.", "The address contains characters that do not belong there.")

    static let brokenTitle = Phrase("Er ging iets mis", "Something went wrong")
    static let brokenText = Phrase(
        "Deze pagina kunnen wij nu niet laten zien. Dat ligt niet aan u. Probeer het over een paar minuten nog eens. Blijft het misgaan? Geef de beheerder dan deze code.",
        "We cannot show this page now. It is nothing that you did. Try again in a few minutes. If it keeps failing, give the administrator this code."
    )
    static let typed = Phrase("Dit had u getypt", "This is what you typed")
    static let reference = Phrase("Code van deze fout", "Code of this error")

    static let stoppedTitle = Phrase("Er kan nu niets worden opgeslagen", "Nothing can be saved now")
    static let stoppedText = Phrase(
        "Wat u invulde is niet opgeslagen. Het controlespoor is niet zoals het is achtergelaten. Tot de beheerder heeft gekeken, slaan we niets op. Lezen kan gewoon. Bewaar uw tekst, en geef de beheerder deze code.",
        "What you filled in was not saved. The audit trail is not as it was left. Until the administrator has looked, we save nothing. You can read as before. Keep your text, and give the administrator this code."
    )

    static let loadingTitle = Phrase("Even geduld", "One moment please")
    static let loadingText = Phrase(
        "De cijfers worden geladen. Deze pagina ververst zichzelf.",
        "The figures are being loaded. This page refreshes itself.")
    static let failedTitle = Phrase("De cijfers zijn er nu niet", "The figures are not available now")
    static let failedText = Phrase(
        "Het laden van de cijfers is niet gelukt. De beheerder vindt de reden in het logboek.",
        "Loading the figures did not succeed. The administrator finds the reason in the log.")
    package static let steps: [LoadingProgress.Step: Phrase] = [
        .starting: Phrase("We beginnen", "Starting"),
        .reading: Phrase("Cijfers lezen", "Reading figures"),
        .computing: Phrase("Optellen", "Adding up"),
        .writing: Phrase("Klaarzetten", "Preparing"),
    ]
}
