import Facts
import Phrases

/// The sentences with which a table of nuisance or reports is refused.
enum OpenTableRefusal {
    static func noSource(_ name: String, _ topics: [OpenTopic]) -> IngestRefusal {
        let shown = Finding.quote(name)
        return IngestRefusal(
            .notATable,
            Phrase { language in
                let what = topics.map { $0.words(language) }.joined(separator: ", ")
                return Phrase(
                    "\(shown) bevat \(what), en geen bron in sources.yaml neemt dat op. Zet bij een bron table met id en topic, of laat --source weg.",
                    "\(shown) holds \(what), which no source in sources.yaml takes. Give a source table with id and topic, or leave --source out."
                )(language)
            })
    }

    static func otherTable(_ name: String, _ sources: [ExpectedSource]) -> IngestRefusal {
        let shown = Finding.quote(name)
        let tables = Set(sources.compactMap { $0.table?.id }).sorted().joined(separator: ", ")
        return IngestRefusal(
            .notATable,
            Phrase(
                "\(shown) is een andere tabel dan de bronnen in sources.yaml nemen (\(tables)). Zeg met --table welke tabel het is.",
                "\(shown) is another table than the sources in sources.yaml take (\(tables)). Say with --table which one it is."
            ))
    }

    static func noCounts(_ name: String, _ topic: OpenTopic) -> IngestRefusal {
        let shown = Finding.quote(name)
        return IngestRefusal(
            .notATable,
            Phrase {
                let what = topic.words($0)
                return Phrase(
                    "\(shown) heeft geen kolom met aantallen van \(what). Exporteer de weergave met dat onderwerp.",
                    "\(shown) has no column that counts \(what). Export the view with that topic.")($0)
            })
    }

    /// Rows of another table are among those of this one, as when two downloads were put in one file.
    static func mixture(_ name: String, _ kind: String, in topic: OpenTopic, line: Int) -> IngestRefusal {
        let shown = Finding.quote(name), kind = Finding.quote(kind)
        return IngestRefusal(
            .offenceMalformed,
            Phrase {
                let what = topic.words($0)
                return Phrase(
                    "\(shown), regel \(line): \(kind) is geen soort uit een tabel met \(what). Er staan twee tabellen door elkaar; download ze apart. Er is niets van bewaard.",
                    "\(shown), row \(line): \(kind) is no kind of a table with \(what). Two tables are mixed; download them apart. Nothing of it was kept."
                )($0)
            })
    }

    static func differs(_ shown: String, _ key: String, line: Int) -> IngestRefusal {
        IngestRefusal(
            .duplicateDiffers,
            Phrase(
                "\(shown): \(key) staat er twee keer met een ander aantal (de tweede keer op regel \(line)). Download de tabel opnieuw.",
                "\(shown): \(key) stands there twice with different counts (the second time in row \(line)). Download the table again."
            ))
    }

    /// Every row was left out: the first reason is the one to mend.
    static func nothing(_ shown: String, _ findings: [Finding]) -> IngestRefusal {
        guard let first = findings.first else {
            return IngestRefusal(
                .notATable,
                Phrase(
                    "\(shown) heeft wel kolommen maar geen regels. Download de tabel opnieuw.",
                    "\(shown) has columns and no rows. Download the table again."))
        }
        return IngestRefusal(
            first.kind,
            Phrase {
                let found = first.found($0), expected = first.expected($0), cure = first.cure($0)
                return Phrase(
                    "\(shown): van geen enkele regel kon een aantal gelezen worden. Er staat \(found), verwacht: \(expected). \(cure)",
                    "\(shown): no row holds a count that can be read. It has \(found), expected: \(expected). \(cure)"
                )($0)
            })
    }
}
