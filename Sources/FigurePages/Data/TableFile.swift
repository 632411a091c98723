import Facts
import Figures
import Geography
import HTTPTypes
import Markup
import Phrases
import RegionPack
import SiteKit
import Tables

/// Counts of all areas of a level, by type and period, as one file: for who computes with them.
enum TableFile {
    /// More rows than these are made on the command line.
    static let mostRows = 100_000

    static func answer(_ format: TableFormat, in context: PageContext) throws -> Answer? {
        guard let listing = listing(context) else { return nil }
        guard listing.rowCount <= mostRows else {
            return .text(context(TablePhrases.tooLarge(listing.rowCount)), status: .unprocessableContent)
        }
        let sheet = CountListingSheet(listing, edition: context.edition, language: context.language)
        switch format {
        case .csv:
            var body: [UInt8] = []
            try sheet.csv(in: context.asked(TableQuery.self).decimal.dialect) { piece in
                try Task.checkCancellation()
                body += Array(piece.utf8)
            }
            return file(body, of: "text/csv; charset=utf-8; header=present", as: format, in: context)
        case .xlsx:
            let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            return file(try sheet.workbook().xlsx(), of: type, as: format, in: context)
        }
    }

    private static func file(
        _ body: [UInt8], of mediaType: String, as format: TableFormat, in context: PageContext
    ) -> Answer {
        let name = format.word(context.language)
        return Answer(
            mediaType: mediaType,
            headers: [.cacheControl: "no-cache", .contentDisposition: "attachment; filename=\"\(name)\""], body: body)
    }

    /// What is asked, within what there is; `nil` where there are no figures at all, or no such area or group.
    private static func listing(_ context: PageContext) -> CountListing? {
        let asked = context.asked(TableQuery.self), edition = context.edition
        if let area = asked.area, edition.areas[area] == nil { return nil }
        if case .group(let id) = asked.offence, edition.pack.group(id: id) == nil { return nil }
        guard let usual = TableForm.usualPeriod(edition) else { return nil }
        return CountListing(
            areas: edition.listedAreas(at: asked.level, in: asked.area ?? edition.pack.region),
            offences: asked.offence.map { [$0] } ?? edition.listedOffences,
            period: asked.period ?? usual, audience: context.audience)
    }
}

/// What the table of counts is asked.
struct TableQuery: PageQuery {
    static let parameters: [QueryParameter<TableQuery>] = [
        .init(\.level, .level), .init(\.area, .area), .init(\.offence, .listed), .init(\.period, .period),
        .init(\.decimal, .decimal),
        .periodOfForm(\.period),
    ]

    var level = AreaLevel.municipality
    /// The area whose parts are listed; `nil`: the region.
    var area: AreaCode?
    /// `nil`: every type, each apart.
    var offence: OffenceSelection?
    /// `nil`: the last year of months.
    var period: PeriodRange?
    var decimal = DecimalSign.comma
}

extension QueryKey<OffenceSelection> {
    /// A type, a group, or the word for all together; nothing is every type apart.
    static let listed = QueryKey(
        Word("soort", "offence"),
        read: { text, language in text == RouteWord.all(language) ? .all : OffenceSelection(asked: text) },
        write: { selection, language in selection.asked ?? RouteWord.all(language) })
}

enum TablePhrases {
    static let title = Phrase("Alle cijfers in één tabel", "All figures in one table")
    static let lead = Phrase(
        "Eén regel per gebied, soort misdrijf en periode. Elke regel vertelt of het aantal voorlopig is en waarom een aantal ontbreekt.",
        "One row per area, type of offence and period. Every row tells whether the count is provisional and why a count is missing."
    )
    static let level = Phrase("Gebieden", "Areas")
    static let inside = Phrase("Binnen", "Inside")
    static let apart = Phrase("Elke soort apart", "Every type apart")
    static let from = Phrase("Van", "From")
    static let through = Phrase("Tot en met", "Through")
    static let csv = Phrase("Als CSV voor Excel", "As CSV for Excel")
    static let xlsx = Phrase("Als Excel-bestand", "As an Excel file")
    static let bound = Phrase(
        "Een bestand heeft hier hoogstens 100.000 regels. Grotere tabellen maakt de beheerder met vib table.",
        "A file has at most 100,000 rows here. Larger tables are made by the administrator with vib table.")

    static func tooLarge(_ rows: Int) -> Phrase {
        Phrase { language in
            let number = language.number(rows), most = language.number(TableFile.mostRows)
            return Phrase(
                "Deze tabel zou \(number) regels hebben. Hier zijn het er hoogstens \(most): kies minder perioden of één soort misdrijf, of vraag de beheerder om vib table.",
                "This table would have \(number) rows. Here they are at most \(most): choose fewer periods or one type of offence, or ask the administrator for vib table."
            )(language)
        }
    }
}
