import Facts
import Geography
package import Phrases
package import Tables

/// A listing of counts as comma-separated values, piece by piece, or as a workbook.
///
/// Every row says what it is about, whether it is final, why a count is missing, where it comes from and whether it is
/// invented: a row that is copied elsewhere still does.
package struct CountListingSheet: Sendable {
    private let edition: Edition
    private let listing: CountListing
    private let language: Language
    private let source: String
    private let example: String
    private let titles: [OffenceSelection: String]

    package init(_ listing: CountListing, edition: Edition, language: Language) {
        (self.listing, self.edition, self.language) = (listing, edition, language)
        source = edition.sourceText(in: language)
        example = (edition.isExample ? Phrase("ja", "yes") : Phrase("nee", "no"))(language)
        titles = Dictionary(
            listing.offences.map { ($0, edition.exportTitle(of: $0, in: language)) },
            uniquingKeysWith: { first, _ in first })
    }

    private static let columns = [
        Phrase("periode", "period"), Phrase("jaar", "year"), Phrase("maand", "month"),
        Phrase("gebied_code", "area_code"), Phrase("gebied", "area"), Phrase("niveau", "level"),
        Phrase("misdrijf_code", "offence_code"), Phrase("misdrijf", "offence"), Phrase("aantal", "count"),
        Phrase("status", "status"), Phrase("waarom_geen_aantal", "why_no_count"), Phrase("toelichting", "remark"),
        Phrase("bron", "source"), Phrase("voorbeeldcijfers", "example_figures"), Phrase("dataversie", "data_version"),
    ]

    private enum Value {
        case text(String)
        case number(Int?)
    }

    /// What all rows of one area and type have in common: before the count, and behind the reason why there is none.
    private struct Subject {
        let area, offence: [Value]
        let end: [Value]
    }

    private func values(_ row: CountListing.Row, of subject: Subject) -> [Value] {
        let (year, month): (Int, Int?) =
            switch row.period {
            case .month(let month): (month.year, month.monthOfYear)
            case .year(let year): (year, nil)
            case .quarter(let year, _): (year, nil)
            }
        let status = row.value.value == nil ? "" : row.status.word(language)
        let reason = row.value.reason?.text(in: language) ?? ""
        var values: [Value] = [.text(row.period.key), .number(year), .number(month)]
        values += subject.area
        values += subject.offence
        values += [.number(row.value.value), .text(status), .text(reason)]
        values += subject.end
        return values
    }

    /// Hands over the rows of one area and type after another.
    private func eachSeries(_ body: ([[Value]]) throws -> Void) rethrows {
        let version = edition.version.description
        var remainders: [AreaCode: [OffenceSelection: String]] = [:]
        for area in listing.areas {
            let place: [Value] = [
                .text(area.rawValue), .text(edition.name(of: area)), .text(area.level.singular(language)),
            ]
            let own = edition.absentParts(of: area, in: language)
            let above = area.level > .municipality ? area.municipality : nil
            if let above, remainders[above] == nil { remainders = [above: lacking(in: above)] }
            for offence in listing.offences {
                let remark = [own, above.flatMap { remainders[$0]?[offence] }].compactMap { $0 }
                    .joined(separator: "; ")
                let end: [Value] = [.text(remark), .text(source), .text(example), .text(version)]
                let subject = Subject(
                    area: place, offence: [.text(edition.key(of: offence)), .text(titles[offence] ?? "")], end: end)
                try body(edition.rows(of: listing, area: area, offence: offence).map { values($0, of: subject) })
            }
        }
    }

    /// What the parts of a municipality lack of each type; areas of one follow each other, so that it is found once.
    private func lacking(in municipality: AreaCode) -> [OffenceSelection: String] {
        var found: [OffenceSelection: String] = [:]
        for offence in listing.offences {
            found[offence] = edition.remainder(
                of: municipality, offence: offence, period: listing.period, in: language)
        }
        return found
    }

    /// Hands over the file in pieces; no more than one series is held.
    package func csv(in dialect: CSVText.Dialect, to send: (String) throws -> Void) rethrows {
        var csv = CSVText(Self.columns.map { $0(language) }, .oneLine, dialect)
        try eachSeries { rows in
            for row in rows {
                csv.append(
                    row.map {
                        switch $0 {
                        case .text(let text): .text(text)
                        case .number(let number): .count(number)
                        }
                    })
            }
            try send(csv.take())
        }
        // A listing without a row still has its heading.
        try send(csv.take())
    }

    /// More rows than these are no workbook: Excel takes few more, and all of them are held at once.
    package static let mostRowsOfWorkbook = 200_000

    package func workbook() -> Workbook {
        var rows: [[Sheet.Cell]] = []
        eachSeries { series in
            rows += series.map { row in
                row.map {
                    switch $0 {
                    case .text(let text): text.isEmpty ? .empty : .text(text)
                    case .number(let number): number.map(Sheet.Cell.whole) ?? .empty
                    }
                }
            }
        }
        let widths: [Double] = [11, 7, 7, 12, 24, 14, 10, 34, 9, 14, 34, 28, 24, 10, 24]
        let columns = zip(Self.columns, widths).map { Sheet.Column($0(language), width: $1) }
        let title = Phrase("Misdrijven per gebied, soort en periode", "Offences by area, type and period")(language)
        let about = Sheet(
            name: Phrase("Over dit bestand", "About this file")(language),
            columns: [.init(Phrase("wat", "what")(language), width: 24), .init("", width: 80)],
            rows: [
                [.text(Phrase("bron", "source")(language)), .text(source)],
                [.text(Phrase("dataversie", "data version")(language)), .text(edition.version.description)],
                [.text(Phrase("voorbeeldcijfers", "example figures")(language)), .text(example)],
                [.text(Phrase("regels", "rows")(language)), .whole(rows.count)],
            ])
        return Workbook(
            title: title,
            sheets: [
                Sheet(name: Phrase("Cijfers", "Figures")(language), columns: columns, rows: rows, frozenColumns: 5),
                about,
            ])
    }
}

extension ReleaseStatus {
    fileprivate func word(_ language: Language) -> String {
        switch self {
        case .final: Phrase("definitief", "final")(language)
        case .provisional: Phrase("voorlopig", "provisional")(language)
        case .incomplete: Phrase("niet volledig", "incomplete")(language)
        }
    }
}
