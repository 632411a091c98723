import Facts
import Phrases

/// The sentences with which a day monitor is refused. A value of a row is never quoted: it may point at a person.
enum DayRefusal {
    private static let kept = Phrase("Er is niets van bewaard.", "Nothing of it was kept.")

    private static func refusal(_ kind: FindingKind, _ why: Phrase) -> IngestRefusal {
        IngestRefusal(kind, Phrase("\(why.dutch) \(kept.dutch)", "\(why.english) \(kept.english)"))
    }

    static func foreign(_ file: String, column: String?, at number: Int) -> IngestRefusal {
        let shown = Finding.quote(file)
        let name =
            column.map { Phrase("de kolom \"\(Finding.quote($0))\"", "the column \"\(Finding.quote($0))\"") }
            ?? Phrase("kolom \(number)", "column \(number)")
        return refusal(
            .extraColumn,
            Phrase(
                "\(shown) lijkt een dagmonitor en heeft \(name.dutch), die er niet in mag staan; haal die kolom weg. Toegestaan zijn datum, uurblok, buurt, wijk, gemeente, incidenttype, code en aantal.",
                "\(shown) looks like a day monitor and has \(name.english), which must not be in it; remove that column. Allowed are date, hour band, neighbourhood, wijk, municipality, incident type, code and count."
            ))
    }

    static func twice(_ file: String, column: String) -> IngestRefusal {
        refusal(
            .extraColumn,
            Phrase(
                "\(Finding.quote(file)) heeft twee kolommen voor hetzelfde: \"\(Finding.quote(column))\" en nog een; laat er één staan.",
                "\(Finding.quote(file)) has two columns for the same: \"\(Finding.quote(column))\" and another; leave one."
            ))
    }

    static func missing(_ file: String, _ column: Phrase) -> IngestRefusal {
        refusal(
            .missingColumn,
            Phrase(
                "\(Finding.quote(file)) is een dagmonitor zonder kolom voor \(column.dutch); voeg die toe.",
                "\(Finding.quote(file)) is a day monitor without a column for \(column.english); add it."))
    }

    /// A row that cannot be used: the whole file is refused, for what it holds instead is not known.
    static func row(_ kind: FindingKind, in file: String, line: Int, because why: Phrase) -> IngestRefusal {
        refusal(
            kind,
            Phrase(
                "\(Finding.quote(file)), regel \(line): \(why.dutch).",
                "\(Finding.quote(file)), line \(line): \(why.english)."))
    }

    static func whole(_ kind: FindingKind, in file: String, because why: Phrase) -> IngestRefusal {
        refusal(
            kind, Phrase("\(Finding.quote(file)): \(why.dutch).", "\(Finding.quote(file)): \(why.english)."))
    }

    // MARK: Why

    static let incidents = Phrase(
        "dit zijn losse incidenten en geen aantallen; tel ze eerst per dag, uurblok, buurt en soort",
        "these are single incidents, not counts; count them first per day, hour band, neighbourhood and type")

    static func why(_ problem: DayField.DayProblem) -> Phrase {
        switch problem {
        case .slashes:
            Phrase(
                "een datum met schuine strepen kan twee dagen betekenen; schrijf 2026-11-29 of 29-11-2026",
                "a date with slashes can be two days; write 2026-11-29 or 29-11-2026")
        case .moment:
            Phrase(
                "bij de datum staat een tijdstip, en \(incidents.dutch)",
                "there is a time beside the date, and \(incidents.english)")
        case .none:
            Phrase(
                "in de kolom met de datum staat geen datum zoals 2026-11-29 of 29-11-2026",
                "the column of the date holds no date such as 2026-11-29 or 29-11-2026")
        }
    }

    static func why(_ problem: DayField.HoursProblem) -> Phrase {
        switch problem {
        case .moment:
            Phrase(
                "in de kolom met het uurblok staat een tijdstip, en \(incidents.dutch)",
                "the column of the hour band holds a moment, and \(incidents.english)")
        case .pastMidnight:
            Phrase(
                "het uurblok gaat over middernacht en hoort bij twee dagen; maak er twee regels van",
                "the hour band goes past midnight and belongs to two days; make two rows of it")
        case .none:
            Phrase(
                "in de kolom met het uurblok staat geen blok zoals 22-23 of 20-24, of \"onbekend\"",
                "the column of the hour band holds no band such as 22-23 or 20-24, or \"unknown\"")
        }
    }

    static func why(_ problem: DayTypes.Problem) -> (kind: FindingKind, why: Phrase) {
        switch problem {
        case .neverTaken:
            (
                .offenceNeverTaken,
                Phrase(
                    "pogingen tot zelfdoding (E14) worden nooit ingelezen; haal deze regels uit het bestand",
                    "attempted suicides (E14) are never taken in; leave these rows out of the file")
            )
        case .code:
            (
                .offenceMalformed,
                Phrase(
                    "de code van het incidenttype is geen code zoals E33",
                    "the code of the incident type is no code such as E33")
            )
        case .text:
            (
                .rowBroken,
                Phrase(
                    "in de kolom met het incidenttype staat vrije tekst; daar hoort alleen de naam van de soort",
                    "the column of the incident type holds free text; only the name of the type belongs there")
            )
        case .person:
            (
                .planIdentifier,
                Phrase(
                    "er staat iets dat naar een persoon wijst, zoals een telefoonnummer, een kenteken of een BSN",
                    "there is something that points at a person, such as a phone number, a plate or a BSN")
            )
        case .address:
            (.planIdentifier, Phrase("er staat een adres of een postcode", "there is an address or a postcode"))
        case .empty: (.rowBroken, Phrase("het incidenttype is leeg", "the incident type is empty"))
        case .tooMany:
            (
                .rowBroken,
                Phrase(
                    "er zijn meer dan \(DayTypes.most) incidenttypen; dat lijkt vrije tekst",
                    "there are more than \(DayTypes.most) incident types; that looks like free text")
            )
        case .twoNames(let code):
            (
                .nameConflict,
                Phrase(
                    "de code \(Finding.quote(code)) heeft twee namen; geef elke code één naam",
                    "the code \(Finding.quote(code)) has two names; give each code one name")
            )
        }
    }
}
