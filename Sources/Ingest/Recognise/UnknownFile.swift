import Facts
import Phrases

/// The sentences for a file of no kind that can be imported: what it probably is, and what to do or download instead.
enum UnknownFile {
    /// What to download when a table cannot be used.
    static let instead = Phrase(
        "Download 47022NED (per maand) of 47018NED (per jaar) met codes van data.politie.nl, of haal ze op met vib fetch police.",
        "Download 47022NED (by month) or 47018NED (by year) with codes from data.politie.nl, or fetch them with vib fetch police."
    )

    static func table(_ shown: String, _ header: [String]) -> IngestRefusal {
        let columns = header.joined(separator: ", "), has = Finding.quote(columns, limit: 120)
        let names = Set(header.map { $0.lowercased() }), guess = guess(names, count: header.count)
        return IngestRefusal(
            .notATable,
            Phrase(
                "\(shown) is geen bestand dat ingelezen kan worden (de kolommen: \(has)): misdrijven, codelijsten, inwoners of grenzen. \(guess.dutch)",
                "\(shown) is none of the files that can be imported (its columns: \(has)): registered offences, code lists, inhabitants or boundaries. \(guess.english)"
            ))
    }

    private static func guess(_ names: Set<String>, count: Int) -> Phrase {
        if names.isSuperset(of: ["id", "programme"]) {
            return Phrase(
                "Het lijkt een tabel van een jaarplan; lees die in met vib plan import.",
                "It looks like a table of a year plan; import it with vib plan import.")
        }
        if names.isSuperset(of: ["series_id", "month", "count"]) {
            return Phrase(
                "Het lijkt een bestand met reeksen; dat leest vib analyse.",
                "It looks like a file of series; vib analyse reads that.")
        }
        let keys = ["perioden", "regios", "regio's", "wijkenenbuurten", "wijken en buurten", "onderwerp", "measure"]
        if !names.isDisjoint(with: keys) {
            return Phrase(
                "Het lijkt een tabel van het CBS of de politie over iets anders dan misdrijven, aangiften of overlast. \(instead.dutch)",
                "It looks like a table of Statistics Netherlands or the police about something other than offences, reports or nuisance. \(instead.english)"
            )
        }
        if count < 2 {
            return Phrase(
                "Het lijkt gewone tekst zonder tabel. \(instead.dutch)",
                "It looks like plain text without a table. \(instead.english)")
        }
        return instead
    }

    /// - Parameter text: the beginning and the end of the file, without spaces.
    static func json(_ shown: String, _ text: PlainJSON) -> IngestRefusal {
        let guess: Phrase? =
            if text.contains("\"Measure\":") && text.contains("\"Value") {
                Phrase(
                    "het lijken waarnemingen van een OData 4-dienst", "it looks like observations of an OData 4 service"
                )
            } else if text.contains("\"TableInfos\"") || text.contains("\"url\":") && text.contains("\"name\":") {
                Phrase("het lijkt de inhoudsopgave van een dienst", "it looks like the table of contents of a service")
            } else {
                nil
            }
        return IngestRefusal(
            .notATable,
            Phrase(
                "\(shown) is JSON van een soort die niet ingelezen kan worden\(guess.map { "; \($0.dutch)" } ?? ""). \(instead.dutch)",
                "\(shown) is JSON of a kind that cannot be imported\(guess.map { "; \($0.english)" } ?? ""). \(instead.english)"
            ))
    }
}
