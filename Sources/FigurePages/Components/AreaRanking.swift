import Charts
import Facts
import Figures
import Geography
import Phrases
import SiteKit

/// Areas in order of their rate, each with its margin, as a chart and for its files.
enum AreaRanking {
    /// `nil` when no area has a rate.
    ///
    /// - Parameter contrasts: where they were computed already.
    static func chart(
        _ rows: [RankedArea], over choice: PeriodChoice?, title: String? = nil,
        reference: (label: String, value: Double)? = nil, within whole: Figure? = nil,
        contrasts known: [AreaCode: DifferenceVerdict]? = nil, in context: PageContext
    ) -> Chart? {
        guard let choice, !rows.isEmpty else { return nil }
        let language = context.language
        let region = whole.flatMap { whole in
            whole.value.value.map { (label: AreaNames.text(whole.area, context), value: $0) }
        }
        let contrasts = known ?? contrasts(of: rows, within: whole, in: context.edition)
        let period = language.period(choice.period)
        let title =
            title
            ?? Phrase("Misdrijven per 1.000 inwoners, \(period)", "Offences per 1,000 residents, \(period)")(language)
        var chart = RankingChart(
            language: language, title: title,
            subtitle: subtitle(period, language) + colours(whole, context)
                + AbsentParts.starred(rows.map(\.area), context), summary: title,
            unit: context(FigurePhrases.rate),
            rows: rows.filter { $0.rate.value.value != nil }.map { bar($0, contrast: contrasts[$0.area], context) },
            reference: region ?? reference, isExample: context.edition.isExample,
            source: context(FigurePhrases.sourceName)
        ).chart
        chart.table = table(rows, title: title, context)
        if let whole {
            let added = column(contrasts, of: rows, beside: whole, context)
            chart.table.columns.append(added.column)
            for (index, cell) in added.cells.enumerated() { chart.table.rows[index].append(cell) }
        }
        return chart
    }

    private static func subtitle(_ period: String, _ language: Language) -> String {
        Phrase(
            "\(language.sentenceStart(period)), omgerekend naar een jaar. Stip: het cijfer. Streep: de marge (95%). Waar strepen elkaar overlappen is de volgorde onzeker.",
            "\(language.sentenceStart(period)), converted to a year. Dot: the figure. Line: the margin (95%). Where lines overlap the order is uncertain."
        )(language)
    }

    /// How each rate relates to that of the rest of the area that holds them all: only what chance does not explain is coloured.
    static func contrasts(of rows: [RankedArea], within whole: Figure?, in edition: Edition)
        -> [AreaCode: DifferenceVerdict]
    {
        guard let whole else { return [:] }
        let found = rows.compactMap { row in
            edition.contrast(of: row.rate, within: whole).map { (row.area, $0.verdict) }
        }
        return Dictionary(found, uniquingKeysWith: { first, _ in first })
    }

    private static func colours(_ whole: Figure?, _ context: PageContext) -> String {
        guard let whole else { return "" }
        let name = AreaNames.text(whole.area, context)
        return Phrase(
            " Gekleurde stip: dat verschilt meer van de rest van \(name) dan door toeval te verwachten is. Open stip: kan toeval zijn.",
            " Coloured dot: that differs more from the rest of \(name) than chance can explain. Open dot: could be chance."
        )(context.language)
    }

    /// The same in words.
    private static func column(
        _ contrasts: [AreaCode: DifferenceVerdict], of rows: [RankedArea], beside whole: Figure, _ context: PageContext
    ) -> (column: DataTable.Column, cells: [DataTable.Cell]) {
        let name = AreaNames.text(whole.area, context)
        let title = Phrase("Naast de rest van \(name)", "Beside the rest of \(name)")(context.language)
        let cells = rows.map { DataTable.Cell(contrasts[$0.area]?.directedText(in: context.language) ?? "") }
        return (DataTable.Column(title, isNumeric: false), cells)
    }

    private static func bar(_ row: RankedArea, contrast: DifferenceVerdict?, _ context: PageContext)
        -> RankingChart.Row
    {
        RankingChart.Row(
            name: AreaNames.text(row.area, context) + (context.edition.lacksParts(row.area) ? " *" : ""),
            href: context.area(row.area) { $0.sort = nil },
            reading: row.rate.value.value.map(Reading.final) ?? .absent, interval: row.rate.interval,
            text: row.rate.value.value.map(context.language.perThousand) ?? "", verdict: contrast?.sign)
    }

    /// Every area, those without a figure with the reason.
    private static func table(_ rows: [RankedArea], title: String, _ context: PageContext) -> DataTable {
        let language = context.language
        let columns = [
            DataTable.Column(context(FigurePhrases.area), isNumeric: false),
            DataTable.Column(context(FigurePhrases.code), isNumeric: false),
            DataTable.Column(context(FigurePhrases.count)),
            DataTable.Column(context(FigurePhrases.rate)), DataTable.Column(context(FigurePhrases.interval)),
            DataTable.Column(context(FigurePhrases.places), isNumeric: false),
            DataTable.Column(context(FigurePhrases.base)), DataTable.Column(context(FigurePhrases.difference) + " %"),
            DataTable.Column(context(FigurePhrases.marginOfChange)),
            DataTable.Column(context(FigurePhrases.verdict), isNumeric: false),
        ]
        let cells = rows.map { row -> [DataTable.Cell] in
            [
                FigureCells.name(row.area, context), DataTable.Cell(row.area.rawValue),
                FigureCells.count(row.count, language), FigureCells.rate(row.rate, language),
                FigureCells.interval(row.rate.interval, decimals: 1, language),
                FigureCells.places(row, language), FigureCells.base(row.change, language),
                FigureCells.change(row.change, language), FigureCells.margin(row.change, language),
                FigureCells.verdict(row.change, language),
            ]
        }
        return DataTable(caption: title, columns: columns, rows: cells)
    }
}
