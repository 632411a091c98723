package import Phrases
package import Registers

extension RegisterRefusal {
    /// One sentence for whoever asked.
    package var sentence: Phrase {
        switch self {
        case .noSuchRegister: Phrase("Dit register is er niet voor u.", "There is no such register for you.")
        case .noSuchRow: Phrase("Deze rij is er niet voor u.", "There is no such row for you.")
        case .noSuchRevision:
            Phrase("Deze tekst is er niet (meer).", "There is no such text, or no longer.")
        case .notAllowed:
            Phrase("U mag dit in dit register niet doen.", "You may not do this in this register.")
        case .sealed:
            Phrase(
                "Een verzegelde rij is van één organisatie: alleen zij schrijft haar, en op de site.",
                "A sealed row is one organisation's: it alone writes it, and on the site.")
        case .notNewest:
            Phrase("Er is na deze tekst al een nieuwere geschreven.", "A newer text was written since.")
        case .notOwn:
            Phrase("U kunt alleen uw eigen wijziging terugnemen.", "You can take back only your own change.")
        case .tooLate:
            Phrase(
                "Terugnemen kan tot een dag na de wijziging; wijzig de rij opnieuw.",
                "A change can be taken back within a day; change the row once more.")
        case .secondPersonNeeded:
            Phrase(
                "Dit doet een tweede persoon: niet wie de tekst schreef of het vroeg.",
                "This takes a second person: not who wrote the text or asked for it.")
        case .decidedAlready: Phrase("Hierover is al besloten.", "This was decided already.")
        case .notDeclared:
            Phrase(
                "Dit register werkt niet met vrijgave of edities.", "This register has no release or editions.")
        case .reasonMissing: Phrase("Schrijf erbij waarom.", "Write why.")
        case .reasonPointsAtPerson:
            Phrase(
                "In deze tekst staat iets dat naar één persoon wijst, of zij is langer dan 500 tekens; haal dat weg.",
                "This text holds something that points at one person, or is longer than 500 characters; remove that.")
        case .askedAlready:
            Phrase(
                "Dit is al gevraagd en wacht op een tweede persoon.",
                "This was asked already and waits for a second person.")
        case .stillShown:
            Phrase(
                "Deze tekst is de nieuwste of wordt nog gelezen; schrijf eerst de verbeterde tekst en laat die vrijgeven.",
                "This text is the newest one or is still read; first write the better text and have it released.")
        case .destroyed:
            Phrase(
                "Deze rij is vernietigd; haar id wordt niet opnieuw gebruikt.",
                "This row was destroyed; its id is not used again.")
        case .tooMany(let limit):
            Phrase(
                "Dit zijn meer dan \(limit) rijen; verdeel ze.", "These are more than \(limit) rows; divide them.")
        }
    }
}
