import Facts
import Figures
import Geography
import HTTPTypes
import Phrases
import RegionPack
import SiteKit
import Tables

/// All values of a source that the reader may see, a row each: every row says what it is, whose, and why a value is missing.
enum SourceFile {
    /// `nil` when the coalition has no such source of values.
    static func answer(_ id: String, _ context: PageContext) -> Answer? {
        guard let source = context.edition.pack.source(id: id), source.content == .values else { return nil }
        let shown = context.edition.disclosed(source, to: context.audience)
        return Answer(
            mediaType: "text/csv; charset=utf-8; header=present",
            headers: [
                .contentDisposition: "attachment; filename=\"\(RouteWord.source(context.language))-\(id).csv\"",
                .cacheControl: "no-cache",
            ], body: csv(shown, context).bytes)
    }

    private static let head = [
        Phrase("bron", "source"), Phrase("bron_naam", "source_name"), Phrase("gebied_code", "area_code"),
        Phrase("gebied", "area"), Phrase("periode", "period"), Phrase("code", "code"), Phrase("waarde", "value"),
        Phrase("eenheid", "unit"), Phrase("ondergrens", "lower"), Phrase("bovengrens", "upper"),
        Phrase("respondenten", "respondents"), Phrase("stand", "state"), Phrase("toelichting", "remark"),
        Phrase("eigenaar", "owner"), Phrase("licentie", "licence"), Phrase("dataversie", "data_version"),
    ]

    private static func csv(_ shown: DisclosedSource, _ context: PageContext) -> CSVText {
        let source = shown.source
        var csv = CSVText(head.map { context($0) }, .oneLine)
        for area in shown.areas {
            for code in shown.codes {
                for point in shown.points(of: area, code: code) {
                    csv.append([
                        .text(source.id), .text(context(source.name)), .text(area.rawValue),
                        .text(context.edition.name(of: area)), .text(point.period.key), .text(code),
                        number(point.value.value), .text(context(source.unit)), number(point.margin?.lowerBound),
                        number(point.margin?.upperBound), number(point.respondents.map(Double.init)),
                        .text(point.value.stateName), .text(remark(point, of: source, in: context)),
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
