import Facts
import Phrases

/// The sentences with which a table of offences is refused.
enum TableRefusal {
    /// `isHardly`: a few rows could be read, and so many not that reading was given up.
    static func noRow(_ name: String, _ first: Finding?, isHardly: Bool = false) -> IngestRefusal {
        let shown = Finding.quote(name)
        guard let first else {
            return IngestRefusal(
                .notATable,
                Phrase(
                    "\(shown) heeft een kop en geen rijen; download de tabel opnieuw.",
                    "\(shown) has a header and no rows; download the table again."))
        }
        if first.kind == .offenceNeverTaken { return neverTaken(name, first) }
        // The cure says when it was a spreadsheet; what is wrong is then not the header.
        if let trace = SpreadsheetTrace(first.found.dutch.filter { $0 != "\"" }) {
            return IngestRefusal(
                .notATable,
                Phrase(
                    "Van \(shown) is \(isHardly ? "bijna geen" : "geen") rij te lezen: regel \(first.row) heeft \(first.found.dutch). \(trace.cause.dutch) \(SpreadsheetTrace.advice.dutch)",
                    "\(isHardly ? "Hardly a" : "No") row of \(shown) can be read: line \(first.row) has \(first.found.english). \(trace.cause.english) \(SpreadsheetTrace.advice.english)"
                ))
        }
        let column = first.column.isEmpty ? "" : " in column \(Finding.quote(first.column))"
        let kolom = first.column.isEmpty ? "" : " in kolom \(Finding.quote(first.column))"
        return IngestRefusal(
            .notATable,
            Phrase(
                """
                \(isHardly ? "Bijna geen" : "Geen") rij van \(shown) is te lezen: regel \(first.row)\(kolom) klopt niet met de kop \
                (\(first.kind.rawValue)); controleer het scheidingsteken en de volgorde van de kolommen.
                """,
                """
                \(isHardly ? "Hardly a" : "No") row of \(shown) can be read: line \(first.row)\(column) has \(first.found.english), expected \
                \(first.expected.english); check the separator and the order of the columns.
                """))
    }

    /// Not a row of such a file is kept, nor the file itself.
    static func neverTaken(_ name: String, _ row: Finding) -> IngestRefusal {
        let shown = Finding.quote(name)
        return IngestRefusal(
            .offenceNeverTaken,
            Phrase(
                "\(shown) telt op regel \(row.row) pogingen tot zelfdoding (E14), en die worden nooit ingelezen; haal ze uit het bestand. Er is niets van bewaard.",
                "\(shown) counts attempted suicides (E14) on line \(row.row), which are never taken in; leave them out of the file. Nothing of it was kept."
            ))
    }

    static func stopped(
        _ stop: RowReader.Stop, name: String, limits: IngestLimits, first: Finding?, lines: LineNumbers
    ) -> IngestRefusal {
        let shown = Finding.quote(name)
        switch stop {
        case .hopeless, .needsOrder: return noRow(name, first, isHardly: true)
        case .rowTooLong(let row):
            return IngestRefusal(
                .tooLarge,
                Phrase(
                    """
                    Regel \(lines.line(row)) van \(shown) is langer dan \(limits.rowBytes / 1024) KB: geen tabel of \
                    beschadigd; download het bestand opnieuw.
                    """,
                    """
                    Line \(lines.line(row)) of \(shown) is longer than \(limits.rowBytes / 1024) KB, so it is no table \
                    or damaged; download it again.
                    """))
        case .tooManyAreas: return tooMany(shown, limit: limits.areas, Phrase("gebieden", "areas"))
        case .tooManyOffences: return tooMany(shown, limit: limits.offences, Phrase("misdrijven", "offences"))
        case .tooManyCells: return tooMany(shown, limit: limits.cells, Phrase("cellen", "cells"))
        }
    }

    static func tooManyCells(_ name: String, merge: CellMerge, limits: IngestLimits) -> IngestRefusal {
        let shown = Finding.quote(name)
        let periods = (merge.months?.count ?? 0) + (merge.years?.count ?? 0)
        return IngestRefusal(
            .tooLarge,
            Phrase(
                """
                \(shown) beslaat \(merge.areas.count) gebieden, \(merge.offences.count) misdrijven en \(periods) \
                perioden: meer dan \(limits.cells) cellen; zoek een verkeerd jaar of lees het bestand in delen in.
                """,
                """
                \(shown) spans \(merge.areas.count) areas, \(merge.offences.count) offences and \(periods) periods: \
                more than \(limits.cells) cells; look for a wrong year in it or import it in parts.
                """))
    }

    static func unordered(_ name: String) -> IngestRefusal {
        let shown = Finding.quote(name)
        return IngestRefusal(
            .notATable,
            Phrase(
                "\(shown) was niet te ordenen; meld dit bestand.",
                "\(shown) could not be put in order; please report this file."))
    }

    private static func tooMany(_ shown: String, limit: Int, _ what: Phrase) -> IngestRefusal {
        IngestRefusal(
            .tooLarge,
            Phrase(
                "\(shown) heeft meer dan \(limit) \(what.dutch), meer dan Nederland; controleer wat de kolommen bevatten.",
                "\(shown) has more than \(limit) \(what.english), more than the Netherlands; check what the columns hold."
            ))
    }
}
