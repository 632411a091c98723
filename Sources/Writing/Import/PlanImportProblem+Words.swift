import Facts
package import Phrases
import Records
import Tables

extension PlanImportProblem {
    /// What is wrong, where, and what to do.
    package var phrase: Phrase {
        switch self {
        case .noStrategy:
            Phrase(
                "In de zip staat geen strategy.md. Stuur de map van het plan zoals u haar hier ophaalt.",
                "There is no strategy.md in the zip. Send the folder of the plan as you fetch it here.")
        case .noPlan(let year): Phrase("Er is geen plan van \(year).", "There is no plan of \(year).")
        case .otherYear(let found, let here):
            Phrase(
                "strategy.md: dit plan is van \(found), en u bent bij \(here). Lees het in bij \(found), of verander planYear.",
                "strategy.md: this plan is of \(found), and you are at \(here). Import it at \(found), or change planYear."
            )
        case .otherStrategy(let id):
            Phrase(
                "strategy.md: de strategie heet in dit plan \(id). Zet dat achter id.",
                "strategy.md: the strategy is called \(id) in this plan. Put that behind id.")
        case .unknownFile(let name):
            Self.inFile(
                name,
                Phrase(
                    "dit bestand hoort niet bij een plan. Haal het uit de zip; bestanden van een plan eindigen op .md.",
                    "this file is no part of a plan. Take it out of the zip; files of a plan end in .md."))
        case .notText(let name, let line): Self.notText(Finding.quote(name), line)
        case .archive(let refusal): Self.archive(refusal)
        case .table(let refusal): Self.table(refusal)
        case .tooMany(let count, let limit):
            Phrase {
                Phrase(
                    "Dit zijn \($0.number(count)) regels; wij nemen er hoogstens \($0.number(limit)) tegelijk aan. Verdeel ze over meer bestanden.",
                    "These are \($0.number(count)) rows; we take at most \($0.number(limit)) at once. Divide them over several files."
                )($0)
            }
        case .cell(let mistake): Self.cell(mistake)
        case .finding(let finding): Self.finding(finding)
        case .text(let item, let problem): Phrase { "\(item): \(problem.text($0))" }
        }
    }

    private static func notText(_ name: String, _ line: Int) -> Phrase {
        Phrase(
            "\(name), regel \(line): dit is geen leesbare tekst. Sla het bestand opnieuw op als “CSV UTF-8”.",
            "\(name), line \(line): this is no readable text. Save the file again as “CSV UTF-8”.")
    }

    private static func archive(_ refusal: ZipReader.Refusal) -> Phrase {
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
                name,
                Phrase(
                    "uitgepakt is dit te groot: hoogstens 1 MB per bestand en 16 MB samen. Verdeel de tekst.",
                    "unpacked this is too large: at most 1 MB per file and 16 MB together. Divide the text."))
        case .unreadable(let name):
            inFile(
                name,
                Phrase(
                    "dit bestand is versleuteld of op een ongewone manier ingepakt. Maak de zip zonder wachtwoord.",
                    "this file is encrypted or packed in an unusual way. Make the zip without a password."))
        case .damaged(let name):
            inFile(
                name,
                Phrase("dit bestand is beschadigd. Maak de zip opnieuw.", "this file is damaged. Make the zip again."))
        case .name(let name):
            inFile(
                name,
                Phrase(
                    "deze naam kan niet. Gebruik gewone namen, zonder .. en zonder : of \\.",
                    "this name cannot be used. Use plain names, without .. and without : or \\."))
        case .twice(let name):
            inFile(
                name,
                Phrase(
                    "dit bestand staat er twee keer in. Houd er één over.",
                    "this file is in it twice. Keep one of the two."))
        }
    }

    private static func inFile(_ name: String, _ text: Phrase) -> Phrase {
        Phrase { "\(Finding.quote(name)): \(text($0))" }
    }

    private static func table(_ refusal: CSVReader.Refusal) -> Phrase {
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
    private static func cell(_ mistake: PlanTable.Mistake) -> Phrase {
        let column = Finding.quote(mistake.column)
        if mistake.row == 1, mistake.problem == .noReference(mistake.column) {
            return Phrase(
                "Rij 1: de kolom \(column) hoort niet bij deze tabel. Haal haar weg.",
                "Row 1: the column \(column) is no part of this table. Remove it.")
        }
        return Phrase { language in
            Phrase("Rij \(mistake.row), kolom \(column): ", "Row \(mistake.row), column \(column): ")(language)
                + mistake.problem.phrase(language)
        }
    }

    /// What reading and checking a plan find, with its file and line.
    private static func finding(_ finding: Finding) -> Phrase {
        Phrase { language in
            let line = finding.row > 0 ? Phrase(", regel \(finding.row)", ", line \(finding.row)")(language) : ""
            let item = finding.column.isEmpty ? "" : "\(finding.column): "
            let place = finding.file.isEmpty ? item : "\(finding.file)\(line): "
            let (found, expected, cure) = (finding.found(language), finding.expected(language), finding.cure(language))
            return place
                + Phrase(
                    "\(found). Verwacht: \(expected). Doe dit: \(cure).",
                    "\(found). Expected: \(expected). Do this: \(cure).")(language)
        }
    }
}
