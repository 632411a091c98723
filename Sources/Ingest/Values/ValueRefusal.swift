import Cube
import Facts
import Geography
import Phrases
import Records

/// The sentences with which a file of values is refused: what is the matter, and what to do.
enum ValueRefusal {
    static func column(_ file: String, _ name: String) -> IngestRefusal {
        let shown = name.isEmpty ? "\"\"" : Finding.quote(IdentifierScan.masked(name))
        return IngestRefusal(
            .extraColumn,
            Phrase(
                "\(file) heeft een kolom die niet mag: \(shown). Een eigen reeks heeft gebied, periode en waarde, en kan ondergrens, bovengrens, respondenten, code en bron hebben. Haal de kolom weg en lees het bestand opnieuw in.",
                "\(file) has a column that is not allowed: \(shown). A series of your own has gebied (area), periode (period) and waarde (value), and may have ondergrens (lower), bovengrens (upper), respondenten (respondents), code and bron (source). Remove the column and import again."
            ))
    }

    static func twice(_ file: String, _ name: String) -> IngestRefusal {
        let shown = Finding.quote(name)
        return IngestRefusal(
            .extraColumn,
            Phrase(
                "\(file) heeft de kolom \(shown) twee keer. Haal er een weg en lees het bestand opnieuw in.",
                "\(file) has the column \(shown) twice. Remove one of them and import again."))
    }

    static func halfMargin(_ file: String) -> IngestRefusal {
        IngestRefusal(
            .missingColumn,
            Phrase(
                "\(file) heeft maar één kant van de marge. Zet ondergrens en bovengrens er allebei in, of laat beide weg.",
                "\(file) has one end of the margin only. Give both ondergrens (lower) and bovengrens (upper), or neither."
            ))
    }

    static func noSource(_ file: String, _ sources: [ExpectedSource]) -> IngestRefusal {
        let list = list(sources)
        return IngestRefusal(
            .notATable,
            Phrase(
                "\(file) bevat waarden, maar zegt niet van welke bron. Geef de bron met --source (\(list.dutch)), of zet haar in een kolom bron.",
                "\(file) holds values and does not say of which source. Give it with --source (\(list.english)), or in a column bron."
            ))
    }

    static func unknownSource(_ file: String, id: String, of sources: [ExpectedSource]) -> IngestRefusal {
        let shown = Finding.quote(IdentifierScan.masked(id)), list = list(sources)
        return IngestRefusal(
            .notATable,
            Phrase(
                "\(file): de bron \(shown) staat niet in sources.yaml van het regiopakket (wel: \(list.dutch)). Verbeter de naam of beschrijf de bron daar.",
                "\(file): sources.yaml of the region pack does not name the source \(shown) (it names: \(list.english)). Correct it, or describe the source there."
            ))
    }

    static func otherSource(_ file: String, asked: String, stated: String) -> IngestRefusal {
        let shown = Finding.quote(IdentifierScan.masked(stated)), wanted = Finding.quote(asked)
        return IngestRefusal(
            .notATable,
            Phrase(
                "\(file) zegt zelf van de bron \(shown) te zijn en niet van \(wanted). Geef de goede bron met --source, of verbeter de kolom bron.",
                "\(file) says that it is of the source \(shown), not of \(wanted). Give the right one with --source, or correct the column bron."
            ))
    }

    static func manySources(_ file: String, line: Int) -> IngestRefusal {
        IngestRefusal(
            .notATable,
            Phrase(
                "\(file) bevat waarden van meer dan één bron (regel \(line)). Maak van elke bron een eigen bestand.",
                "\(file) holds values of more than one source (row \(line)). Make a file of each."))
    }

    static func noCodes(_ file: String, _ source: ExpectedSource) -> IngestRefusal {
        IngestRefusal(
            .extraColumn,
            Phrase(
                "\(file) heeft een kolom code, en de bron \(source.id) heeft geen codes. Haal de kolom weg, of zet de codes onder codes in sources.yaml.",
                "\(file) has a column code, and the source \(source.id) has no codes. Remove the column, or put the codes under codes in sources.yaml."
            ))
    }

    static func otherCode(_ file: String, _ source: ExpectedSource, code: String, line: Int) -> IngestRefusal {
        let shown = Finding.quote(code), list = source.codes.joined(separator: ", ")
        return IngestRefusal(
            .offenceMalformed,
            Phrase(
                "\(file), regel \(line): de code \(shown) hoort niet bij de bron \(source.id) (wel: \(list)). Haal die regels weg, of zet de code in sources.yaml.",
                "\(file), row \(line): the code \(shown) is none of the source \(source.id) (it has: \(list)). Remove these rows, or put the code in sources.yaml."
            ))
    }

    static func neverTaken(_ file: String, line: Int) -> IngestRefusal {
        IngestRefusal(
            .offenceNeverTaken,
            Phrase(
                "\(file), regel \(line): E14 (poging tot zelfdoding) wordt nooit ingelezen, en van dit bestand is niets bewaard. Haal die regels weg en lees het opnieuw in.",
                "\(file), row \(line): E14 (attempted suicide) is never taken in, and nothing of this file was kept. Remove these rows and import again."
            ))
    }

    static func differs(_ file: String, _ key: SourceValue.Key, lines: (Int, Int)) -> IngestRefusal {
        let what = [key.area.rawValue, key.period.key, key.code].filter { !$0.isEmpty }.joined(separator: " ")
        return IngestRefusal(
            .duplicateDiffers,
            Phrase(
                "\(file): \(what) staat er twee keer met een andere waarde (regels \(lines.0) en \(lines.1)). Tel losse meldingen eerst op: één regel per gebied en periode.",
                "\(file): \(what) stands there twice with different values (rows \(lines.0) and \(lines.1)). Add single incidents up first: one row per area and period."
            ))
    }

    static func tooLarge(_ file: String) -> IngestRefusal {
        IngestRefusal(
            .tooLarge,
            Phrase {
                let most = $0.number(ValueTable.largest)
                return Phrase(
                    "\(file) heeft meer dan \(most) regels. Lees het in delen in, bijvoorbeeld een bestand per jaar.",
                    "\(file) has more than \(most) rows. Import it in parts, for instance a file per year.")($0)
            })
    }

    static func tooManyCells(_ file: String, areas: Int, periods: Int, codes: Int) -> IngestRefusal {
        IngestRefusal(
            .tooLarge,
            Phrase {
                let cells = $0.number(areas * periods * codes), most = $0.number(ValueTable.mostCells)
                let a = $0.number(areas), p = $0.number(periods), c = $0.number(codes)
                return Phrase(
                    "\(file): met wat er al van deze bron is, wordt dit een tabel van \(cells) vakken (\(a) gebieden × \(p) perioden × \(c) kolommen van codes); hooguit \(most) gaat. Lees minder in: jaren in plaats van maanden, of wijken in plaats van buurten.",
                    "\(file): with what there is of this source already, this makes a table of \(cells) cells (\(a) areas × \(p) periods × \(c) columns of codes); at most \(most) will do. Import less: years instead of months, or wijken instead of buurten."
                )($0)
            })
    }

    /// Every row was left out: the first reason is the one to mend.
    static func nothing(_ file: String, _ findings: [Finding]) -> IngestRefusal {
        guard let first = findings.first else {
            return IngestRefusal(
                .notATable,
                Phrase(
                    "\(file) heeft wel kolommen maar geen regels. Maak het bestand opnieuw.",
                    "\(file) has columns and no rows. Make the file again."))
        }
        return IngestRefusal(
            first.kind,
            Phrase(
                "\(file): van geen enkele regel kon een waarde gelezen worden. Regel \(first.row): \(first.found.dutch), verwacht: \(first.expected.dutch). \(first.cure.dutch)",
                "\(file): no row holds a value that can be read. Row \(first.row): \(first.found.english), expected: \(first.expected.english). \(first.cure.english)"
            ))
    }

    /// A cell that is none of what it should be and points at one person or address refuses the file; it is not repeated.
    static func scan(_ text: String, _ file: String, line: Int) throws(IngestRefusal) {
        let found =
            IdentifierScan.findings(in: text).first?.kind.words
            ?? (PlaceScan.finds(in: text) ? Phrase("een adres", "an address") : nil)
        guard let found else { return }
        throw IngestRefusal(
            .planIdentifier,
            Phrase(
                "\(file), regel \(line): hier staat iets dat op \(found.dutch) lijkt. Van dit bestand is niets bewaard. Een eigen reeks heeft één regel per gebied en periode; haal gegevens van personen en adressen weg.",
                "\(file), row \(line): something here looks like \(found.english). Nothing of this file was kept. A series of your own has one row per area and period; remove what is about persons and addresses."
            ))
    }

    private static func list(_ sources: [ExpectedSource]) -> Phrase {
        sources.isEmpty
            ? Phrase("het regiopakket noemt er geen", "the region pack names none")
            : Phrase(verbatim: sources.map(\.id).joined(separator: ", "))
    }
}
