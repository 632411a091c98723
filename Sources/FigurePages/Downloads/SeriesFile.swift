import Charts
import Facts
import Figures
import Geography
import Phrases
import SiteKit

/// Tables for programs, with the keys of the source: every month or year, and a row per area below.
enum SeriesFile {
    /// Every month that the edition knows, with its state, status and the band; `nil` without a single value.
    static func months(_ series: MonthSeries, _ language: Language) -> DataTable? {
        guard series.points.contains(where: { $0.value.value != nil }) else { return nil }
        return table(
            series.points.map { point in
                [
                    .init(point.month.key), count(point.value, isProvisional: false), state(point.value),
                    .init(point.status.rawValue),
                    decimal(point.expected?.mean), decimal(point.expected?.lower), decimal(point.expected?.upper),
                ]
            }, under: [period, number, stateName, status, expected, low, high], in: language)
    }

    static func years(_ years: [YearPoint], _ language: Language) -> DataTable? {
        guard years.contains(where: { $0.value.value != nil }) else { return nil }
        return table(
            years.map { point in
                [
                    .init(Period.year(point.year).key), count(point.value, isProvisional: false), state(point.value),
                    .init(point.status.rawValue), .init(point.origin.rawValue),
                ]
            }, under: [period, number, stateName, status, origin], in: language)
    }

    /// One row per area with code, count, rate with its interval, and the change with its interval.
    static func areas(_ rows: [RankedArea], _ context: PageContext) -> DataTable? {
        guard !rows.isEmpty else { return nil }
        return table(
            rows.map { row in
                [
                    .init(row.area.rawValue), name(row.area, context), .init(row.count.period.key),
                    count(row.count.value.map { Int($0) }, isProvisional: row.count.status == .provisional),
                    decimal(row.rate), decimal(row.rate.interval?.lowerBound), decimal(row.rate.interval?.upperBound),
                    whole(row.rate.denominator?.number), whole(row.change?.baseCount),
                    decimal(row.change?.changePercent.value), decimal(row.change?.interval?.lowerBound),
                    decimal(row.change?.interval?.upperBound), .init(row.change?.verdict.rawValue ?? ""),
                ]
            },
            under: [
                code, area, period, number, rate, rateLow, rateHigh, residents, base, change, changeLow, changeHigh,
                verdict,
            ], in: context.language)
    }

    // MARK: Cells

    private static func name(_ area: AreaCode, _ context: PageContext) -> DataTable.Cell {
        var cell = DataTable.Cell(context.edition.name(of: area))
        cell.remark = context.edition.absentParts(of: area, in: context.language)
        return cell
    }

    private static func count(_ value: Observed<Int>, isProvisional: Bool) -> DataTable.Cell {
        guard let number = value.value else { return missing(value.reason) }
        return .init(String(number), plain: String(number), isProvisional: isProvisional)
    }

    private static func decimal(_ figure: Figure) -> DataTable.Cell {
        guard let value = figure.value.value else { return missing(figure.value.reason) }
        return decimal(value)
    }

    /// The reason as the word that programs read.
    private static func missing(_ reason: MissingReason?) -> DataTable.Cell {
        .init(reason?.rawValue ?? "", plain: nil, isMissing: true)
    }

    private static func state(_ value: Observed<Int>) -> DataTable.Cell { .init(value.stateName) }
    private static func whole(_ number: Int?) -> DataTable.Cell { .init("", plain: number.map { String($0) } ?? "") }

    private static func decimal(_ value: Double?) -> DataTable.Cell {
        guard let value, value.isFinite, abs(value) < 1e12 else { return .init("", plain: "") }
        return .init("", plain: String((value * 1_000).rounded() / 1_000))
    }

    private static func table(
        _ rows: [[DataTable.Cell]], under columns: [Phrase], in language: Language
    ) -> DataTable {
        DataTable(caption: "", columns: columns.map { .init($0(language), isNumeric: false) }, rows: rows)
    }

    // MARK: Names of columns

    private static let period = Phrase("periode", "period")
    private static let number = Phrase("aantal", "count")
    private static let stateName = Phrase("stand", "state")
    private static let status = Phrase("status", "status")
    private static let expected = Phrase("verwacht", "expected")
    private static let low = Phrase("band_van", "band_from")
    private static let high = Phrase("band_tot", "band_to")
    private static let origin = Phrase("herkomst", "origin")
    private static let code = Phrase("deelgebied_code", "sub_area_code")
    private static let area = Phrase("deelgebied", "sub_area")
    private static let rate = Phrase("per_1000_inwoners_per_jaar", "per_1000_residents_per_year")
    private static let rateLow = Phrase("per_1000_van", "per_1000_from")
    private static let rateHigh = Phrase("per_1000_tot", "per_1000_to")
    private static let residents = Phrase("inwoners", "residents")
    private static let base = Phrase("aantal_vergelijking", "comparison_count")
    private static let change = Phrase("verschil_procent", "change_percent")
    private static let changeLow = Phrase("verschil_van", "change_from")
    private static let changeHigh = Phrase("verschil_tot", "change_to")
    private static let verdict = Phrase("oordeel", "verdict")
}
