import Facts
import Phrases
import Records
import RegisterFiles
import Registers

/// The texts of bringing a table into a register.
extension FilePhrases {
    static func bringTitle(_ register: String) -> Phrase {
        Phrase("Tabel inlezen in \(register)", "Import a table into \(register)")
    }
    static let bringLead = Phrase(
        "U kiest een tabel en ziet eerst wat er verandert. Pas als u dat overneemt, wordt het opgeslagen. Wat niet in de tabel staat, blijft zoals het is.",
        "You choose a table and first see what changes. Only once you take that over is it saved. What is not in the table stays as it is."
    )
    static let chooseTable = Phrase("Een tabel kiezen", "Choose a table")
    static let otherTable = Phrase("Een andere tabel", "Another table")
    static let fromHere = Phrase(
        "Haal eerst de tabel op en vul die aan. Laat de kolommen id en revision staan:",
        "First fetch the table and fill that in. Leave the columns id and revision as they are:")
    static let table = Phrase("Bestand", "File")
    static let tableHint = Phrase(
        "Een CSV of werkboek (XLSX), hoogstens 5 MB en 5.000 rijen. Schrijf een dag als 16-06-2022.",
        "A CSV or workbook (XLSX), at most 5 MB and 5,000 rows. Write a day as 16-06-2022.")
    static let look = Phrase("Bekijk wat er verandert", "See what changes")

    static let changes = Phrase("Wat er verandert", "What changes")
    static let added = Phrase("Komt erbij", "Added")
    static let changed = Phrase("Verandert", "Changed")
    static let conflicts = Phrase("Intussen veranderd door een ander", "Meanwhile changed by somebody else")
    static let conflictsExplained = Phrase(
        "Deze rijen zijn veranderd nadat u de tabel ophaalde. Haal de tabel opnieuw op en neem uw wijziging daarin over.",
        "These rows changed after you fetched the table. Fetch the table again and enter your change in it.")
    static let nowThere = Phrase("nu", "now")
    static let inTable = Phrase("in uw tabel", "in your table")
    static let before = Phrase("was", "was")
    static let after = Phrase("wordt", "becomes")
    static let nothing = Phrase("niets", "nothing")
    static let refusedCells = Phrase("Kan zo niet worden opgeslagen", "Cannot be saved like this")
    static let toLookAt = Phrase("Om na te kijken", "To be looked at")
    static let nothingSaved = Phrase(
        "Er is niets opgeslagen. Verbeter de tabel en lees die opnieuw in.",
        "Nothing has been saved. Correct the table and import it again.")
    static let together = Phrase(
        "Alles wordt in één keer opgeslagen, of niets.", "All of it is saved at once, or nothing.")
    static let take = Phrase("Overnemen in het register", "Take into the register")
    static let why = Phrase("Waarom verandert u dit?", "Why do you change this?")
    static let whyHint = Phrase(
        "Komt in de geschiedenis te staan. Noem geen namen van personen.",
        "Is kept in the history. Do not name people.")
    /// Kept with each row, and so in the language of the registers.
    static let reason = "Ingelezen uit een tabel."

    static func row(_ number: Int) -> Phrase { Phrase("rij \(number)", "row \(number)") }
    static func more(_ count: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase("en nog \(number)", "and \(number) more")(language)
        }
    }
    static func counts(_ preview: RegisterPreview) -> Phrase {
        guard !preview.changes.isEmpty || !preview.conflicts.isEmpty || !preview.findings.isEmpty else {
            return Phrase("Er verandert niets.", "Nothing changes.")
        }
        return Phrase { language in
            let numbers = [
                preview.added.count, preview.changed.count, preview.unchanged, preview.conflicts.count,
            ].map { language.number($0) }
            return Phrase(
                "\(numbers[0]) nieuw, \(numbers[1]) veranderd, \(numbers[2]) gelijk, \(numbers[3]) door een ander veranderd. Er is nog niets opgeslagen.",
                "\(numbers[0]) new, \(numbers[1]) changed, \(numbers[2]) the same, \(numbers[3]) changed by somebody else. Nothing has been saved yet."
            )(language)
        }
    }

    static let saved = Phrase("De tabel is opgeslagen in het register.", "The table has been saved in the register.")
    static let savedWaiting = Phrase(
        "De tabel is opgeslagen. Anderen zien de wijzigingen pas als een tweede persoon ze heeft vrijgegeven.",
        "The table has been saved. Others see the changes only once a second person has released them.")
    static let toRegister = Phrase("Naar het register", "To the register")

    // MARK: What is wrong

    static let noFile = Phrase("Kies een bestand.", "Choose a file.")
    static let gone = Phrase(
        "De tabel wordt niet langer dan een uur bewaard. Kies die opnieuw.",
        "The table is kept no longer than an hour. Choose it again.")
    static let changedMeanwhile = Phrase(
        "Het register is intussen veranderd. Er is niets opgeslagen; hieronder staat wat de tabel nu verandert.",
        "The register has meanwhile changed. Nothing has been saved; below is what the table changes now.")
    static func conflict(_ row: ItemID) -> Phrase {
        Phrase(
            "De rij \(row) is intussen veranderd, of dit kenmerk is al gebruikt. Er is niets opgeslagen. Haal de tabel opnieuw op, of kies een ander kenmerk.",
            "The row \(row) has meanwhile changed, or this id is in use. Nothing has been saved. Fetch the table again, or choose another id."
        )
    }
    /// A finding as one sentence after another.
    static func refused(_ finding: Finding) -> Phrase {
        Phrase { language in
            let place = [finding.file, finding.column].filter { !$0.isEmpty }.joined(separator: ", ")
            let expected = Phrase("Verwacht", "Expected")(language)
            return
                "\(place): \(finding.found(language)). \(expected): \(finding.expected(language)). \(language.sentenceStart(finding.cure(language)))."
        }
    }
    static func refusal(_ refusal: RegisterRefusal) -> Phrase {
        switch refusal {
        case .notAllowed, .sealed:
            Phrase(
                "In de tabel verandert iets dat u niet mag veranderen. Er is niets opgeslagen.",
                "The table changes something that you may not change. Nothing has been saved.")
        case .reasonPointsAtPerson:
            Phrase(
                "De reden noemt een persoon. Schrijf die zonder namen en nummers.",
                "The reason names a person. Write it without names and numbers.")
        case .tooMany(let limit):
            Phrase(
                "Dit zijn te veel rijen in één keer: hoogstens \(limit). Verdeel de tabel.",
                "These are too many rows at once: at most \(limit). Divide the table.")
        case .destroyed:
            Phrase(
                "Een van de rijen is vernietigd; haar kenmerk wordt niet opnieuw gebruikt.",
                "One of the rows was destroyed; its id is not used again.")
        default:
            Phrase(
                "Dit kan het register niet opslaan. Er is niets veranderd. Haal de tabel opnieuw op.",
                "The register cannot save this. Nothing has changed. Fetch the table again.")
        }
    }
}
