import Facts
import Phrases
import Records
import Strategy
import Tables

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
                difference.moved.isEmpty ? "" : language.choose(", \(numbers[3]) verplaatst", ", \(numbers[3]) moved")
            return language.choose(
                "\(numbers[0]) erbij, \(numbers[1]) veranderd, \(numbers[2]) weg\(moved). Er is nog niets opgeslagen.",
                "\(numbers[0]) added, \(numbers[1]) changed, \(numbers[2]) removed\(moved). Nothing has been saved yet."
            )
        }
    }
    static func newYear(_ year: Int) -> Phrase {
        Phrase(
            "Van \(year) is er nog geen plan; dit wordt het begin.", "There is no plan of \(year) yet; this begins it.")
    }
    static func more(_ count: Int) -> Phrase {
        Phrase { language in
            language.choose("en nog \(language.number(count))", "and \(language.number(count)) more")
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
    static let noStrategy = Phrase(
        "In de zip staat geen strategy.md. Stuur de map van het plan zoals u haar hier ophaalt.",
        "There is no strategy.md in the zip. Send the folder of the plan as you fetch it here.")
    static func noPlan(_ year: Int) -> Phrase {
        Phrase("Er is geen plan van \(year).", "There is no plan of \(year).")
    }
    static func otherYear(_ found: Int, _ here: Int) -> Phrase {
        Phrase(
            "strategy.md: dit plan is van \(found), en u bent bij \(here). Lees het in bij \(found), of verander planYear.",
            "strategy.md: this plan is of \(found), and you are at \(here). Import it at \(found), or change planYear.")
    }
    static func otherStrategy(_ id: String) -> Phrase {
        Phrase(
            "strategy.md: de strategie heet in dit plan \(id). Zet dat achter id.",
            "strategy.md: the strategy is called \(id) in this plan. Put that behind id.")
    }
    static func unknownFile(_ name: String) -> Phrase {
        let name = Finding.quote(name)
        return Phrase(
            "\(name): dit bestand hoort niet bij een plan. Haal het uit de zip; bestanden van een plan eindigen op .md.",
            "\(name): this file is no part of a plan. Take it out of the zip; files of a plan end in .md.")
    }
    static func notText(_ name: String, line: Int) -> Phrase {
        let name = Finding.quote(name)
        return Phrase(
            "\(name), regel \(line): dit is geen tekst in UTF-8. Sla het bestand op als “CSV UTF-8”.",
            "\(name), line \(line): this is no text in UTF-8. Save the file as “CSV UTF-8”.")
    }

    static func refusal(_ refusal: ZipReader.Refusal) -> Phrase {
        switch refusal {
        case .notAnArchive:
            Phrase(
                "Dit is geen zip, of hij is beschadigd. Maak hem opnieuw.",
                "This is no zip, or it is damaged. Make it again.")
        case .tooManyFiles:
            Phrase(
                "In de zip staan meer dan \(ZipReader.countLimit) bestanden. Stuur alleen de map van het plan.",
                "The zip holds more than \(ZipReader.countLimit) files. Send the folder of the plan alone.")
        case .tooLarge(let name):
            inFile(
                name, "uitgepakt is dit te groot: hoogstens 1 MB per bestand en 16 MB samen. Verdeel de tekst.",
                "unpacked this is too large: at most 1 MB per file and 16 MB together. Divide the text.")
        case .unreadable(let name):
            inFile(
                name, "dit bestand is versleuteld of op een ongewone manier ingepakt. Maak de zip zonder wachtwoord.",
                "this file is encrypted or packed in an unusual way. Make the zip without a password.")
        case .damaged(let name):
            inFile(
                name, "dit bestand is beschadigd. Maak de zip opnieuw.", "this file is damaged. Make the zip again.")
        case .name(let name):
            inFile(
                name, "deze naam kan niet. Gebruik gewone namen, zonder .. en zonder : of \\.",
                "this name cannot be used. Use plain names, without .. and without : or \\.")
        case .twice(let name):
            inFile(
                name, "dit bestand staat er twee keer in. Houd er één over.",
                "this file is in it twice. Keep one of the two.")
        }
    }

    private static func inFile(_ name: String, _ dutch: String, _ english: String) -> Phrase {
        let name = Finding.quote(name)
        return Phrase("\(name): \(dutch)", "\(name): \(english)")
    }

    static func refusal(_ refusal: CSVReader.Refusal) -> Phrase {
        switch refusal {
        case .empty: Phrase("Het bestand is leeg.", "The file is empty.")
        case .openQuote(let line):
            Phrase(
                "Regel \(line): hier begint een aanhalingsteken dat niet eindigt. Zet er een achter de tekst.",
                "Line \(line): a quotation mark begins here and does not end. Put one behind the text.")
        case .tooLarge: Phrase("Het bestand is groter dan 4 MB.", "The file is larger than 4 MB.")
        }
    }

    /// A cell of a table: its row, its column, and what is wrong with it.
    static func mistake(_ mistake: PlanTable.Mistake, _ kind: PlanEntry.Kind) -> Phrase {
        let column = Finding.quote(mistake.column)
        if mistake.row == 1, mistake.problem == .noReference(mistake.column) {
            return Phrase(
                "Rij 1: de kolom \(column) hoort niet bij deze tabel. Haal haar weg.",
                "Row 1: the column \(column) is no part of this table. Remove it.")
        }
        return Phrase { language in
            language.choose("Rij \(mistake.row), kolom \(column): ", "Row \(mistake.row), column \(column): ")
                + mistake.problem.phrase(language)
        }
    }

    static func inItem(_ entry: PlanEntry, _ text: Phrase) -> Phrase { Phrase { "\(entry.id): \(text($0))" } }

    /// What reading and checking a plan find, with its file and line.
    static func finding(_ finding: Finding) -> Phrase {
        Phrase { language in
            let line = finding.row > 0 ? language.choose(", regel \(finding.row)", ", line \(finding.row)") : ""
            let place = finding.file.isEmpty ? "" : "\(finding.file)\(line): "
            let (found, expected, cure) = (finding.found(language), finding.expected(language), finding.cure(language))
            return place
                + language.choose(
                    "\(found). Verwacht: \(expected). Doe dit: \(cure).",
                    "\(found). Expected: \(expected). Do this: \(cure).")
        }
    }
}
