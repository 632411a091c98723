import Facts
import Figures
import Geography
import HTTPTypes
import Phrases
import RegionPack
import SiteKit
import Tables

/// All values of a source that the reader may see, a row each: every row says what it is, whose, and why a value is missing.
///
/// Of a source with more rows than one file has, municipalities and what is larger, or one municipality with all in it.
enum SourceFile {
    /// More rows than these are too many for one file, and for most spreadsheets.
    static let mostRows = 100_000

    /// Which areas a file has where one of them was chosen.
    static func areas(of shown: DisclosedSource, around area: AreaCode?, mostRows: Int = mostRows) -> [AreaCode] {
        guard shown.rowCount > mostRows else { return shown.areas }
        guard let area, area.level >= .municipality, let municipality = area.municipality else {
            return shown.areas.filter { $0.level <= .municipality }
        }
        return shown.areas.filter { $0.municipality == municipality }
    }

    /// `nil` when the coalition has no such source of values.
    static func answer(_ id: String, _ context: PageContext) -> Answer? {
        guard let source = context.edition.pack.source(id: id), source.content == .values else { return nil }
        let shown = context.edition.disclosed(source, to: context.audience)
        return Answer(
            mediaType: "text/csv; charset=utf-8; header=present",
            headers: [
                .contentDisposition: "attachment; filename=\"\(RouteWord.source(context.language))-\(id).csv\"",
                .cacheControl: "no-cache",
            ], body: csv(shown, of: areas(of: shown, around: context.asked(SourceQuery.self).area), context).bytes)
    }

    private static let head = [
        Phrase("bron", "source"), Phrase("bron_naam", "source_name"), Phrase("gebied_code", "area_code"),
        Phrase("gebied", "area"), Phrase("periode", "period"), Phrase("code", "code"), Phrase("waarde", "value"),
        Phrase("eenheid", "unit"), Phrase("ondergrens", "lower"), Phrase("bovengrens", "upper"),
        Phrase("respondenten", "respondents"), Phrase("stand", "state"), Phrase("status", "status"),
        Phrase("toelichting", "remark"),
        Phrase("eigenaar", "owner"), Phrase("licentie", "licence"), Phrase("dataversie", "data_version"),
    ]

    private static func csv(_ shown: DisclosedSource, of areas: [AreaCode], _ context: PageContext) -> CSVText {
        let source = shown.source
        var csv = CSVText(head.map { context($0) }, .oneLine)
        for area in areas {
            for code in shown.codes {
                for point in shown.points(of: area, code: code) {
                    csv.append([
                        .text(source.id), .text(context(source.name)), .text(area.rawValue),
                        .text(context.edition.name(of: area)), .text(point.period.key), .text(code),
                        number(point.value.value), .text(context(source.unit)), number(point.margin?.lowerBound),
                        number(point.margin?.upperBound), number(point.respondents.map(Double.init)),
                        .text(point.value.stateName),
                        .text(point.isProvisional ? ReleaseStatus.provisional.rawValue : ""),
                        .text(remark(point, of: source, in: context)),
                        .text(context(source.owner)), .text(context(source.licence)),
                        .text(context.edition.version.label),
                    ])
                }
            }
        }
        return csv
    }

    private static func number(_ value: Double?) -> CSVCell { value.map { .digits(SourceText.plain($0)) } ?? .empty }

    /// Why there is no value, and the break from which a value is no longer to be compared with those before.
    private static func remark(
        _ point: DisclosedSource.Point, of source: DataSource, in context: PageContext
    ) -> String {
        let reason = point.value.reason?.text(in: context.language)
        let what = source.breaks.first { $0.year == point.period.calendarYear }.map { context($0.what) }
        return [reason, what].compactMap(\.self).joined(separator: "; ")
    }
}
