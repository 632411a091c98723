import Phrases
import Writing

/// The texts of bringing a plan in from files.
enum ImportPhrases {
    static func title(_ year: Int) -> Phrase { Phrase("Jaarplan \(year) inlezen", "Import year plan \(year)") }
    static let description = Phrase(
        "Bestanden overnemen in het concept van het jaarplan.", "Take files into the draft of the year plan.")
    static let lead = Phrase(
        "U kiest een bestand en ziet eerst wat er verandert. Pas als u dat overneemt, staat het in het concept. Wat is vastgesteld verandert niet.",
        "You choose a file and first see what changes. Only once you take that over is it in the draft. What was adopted does not change."
    )
    static let choose = Phrase("Een bestand kiezen", "Choose a file")
    static let otherFile = Phrase("Een ander bestand", "Another file")
    static let fromHere = Phrase(
        "Haal eerst een bestand op en werk daarin verder:", "First fetch a file and go on in that:")
    static let what = Phrase("Wat staat erin?", "What is in it?")
    static let file = Phrase("Bestand", "File")
    static let fileHint = Phrase("Hoogstens 5 MB.", "At most 5 MB.")
    static let remove = Phrase(
        "Verwijder ook wat niet in de bestanden staat", "Also remove what is not in the files")
    static let removeHint = Phrase(
        "Alleen bij het hele plan. U ziet eerst wat er verdwijnt.",
        "Only for the whole plan. You first see what disappears.")
    static let look = Phrase("Bekijk wat er verandert", "See what changes")

    static let changes = Phrase("Wat er verandert", "What changes")
    static let warnings = Phrase("Om na te kijken", "To be looked at")
    static let added = Phrase("Komt erbij", "Added")
    static let changed = Phrase("Verandert", "Changed")
    static let removed = Phrase("Verdwijnt", "Removed")
    static let moved = Phrase("Komt op een andere plaats", "Moves to another place")
    static let withoutField = Phrase("Iets dat geen veld heeft.", "Something without a field.")
    static let take = Phrase("Overnemen in het concept", "Take into the draft")
    static let undo = Phrase(
        "U kunt dit een dag lang ongedaan maken, per onderdeel of in één keer.",
        "You can undo this for a day, item by item or all at once.")
    /// Kept with each text, and so in the language of the plan.
    static let reason = "Ingelezen uit een bestand."

    static func counts(_ difference: PlanDifference) -> Phrase {
        guard !difference.changes.isEmpty else { return Phrase("Er verandert niets.", "Nothing changes.") }
        return Phrase { language in
            let numbers = [difference.added, difference.changed, difference.removed, difference.moved]
                .map { language.number($0.count) }
            let moved =
                difference.moved.isEmpty ? "" : Phrase(", \(numbers[3]) verplaatst", ", \(numbers[3]) moved")(language)
            return Phrase(
                "\(numbers[0]) erbij, \(numbers[1]) veranderd, \(numbers[2]) weg\(moved). Er is nog niets opgeslagen.",
                "\(numbers[0]) added, \(numbers[1]) changed, \(numbers[2]) removed\(moved). Nothing has been saved yet."
            )(language)
        }
    }
    static func newYear(_ year: Int) -> Phrase {
        Phrase(
            "Van \(year) is er nog geen plan; dit wordt het begin.", "There is no plan of \(year) yet; this begins it.")
    }
    static func more(_ count: Int) -> Phrase {
        Phrase { language in
            Phrase("en nog \(language.number(count))", "and \(language.number(count)) more")(language)
        }
    }

    // What is wrong.
    static let noFile = Phrase("Kies een bestand.", "Choose a file.")
    static let gone = Phrase(
        "Het bestand wordt niet langer dan een uur bewaard. Kies het opnieuw.",
        "The file is kept no longer than an hour. Choose it again.")
    static let draftChanged = Phrase(
        "Het concept is intussen veranderd. Er is nog niets opgeslagen; hieronder staat wat er nu verandert.",
        "The draft has meanwhile changed. Nothing has been saved yet; below is what changes now.")
}
