import Charts
import Facts
import Figures
import Phrases
import SiteKit

extension OffenceTable {
    /// The table as a chart for its files: every type with its count, and those without one with the reason.
    static func chart(_ model: AreaModel, _ context: PageContext) -> Chart? {
        guard let choice = model.choice, !model.offences.isEmpty else { return nil }
        let language = context.language
        let rows = model.offences.map { self.row($0, context) }
        let title = Phrase(
            "Misdrijven per soort, \(language.period(choice.period))",
            "Offences by type, \(language.period(choice.period))")(language)
        let ranked = model.offences.filter { $0.figure.value.value != nil }
            .sorted { ($0.figure.value.value ?? 0) > ($1.figure.value.value ?? 0) }
        return Chart(
            title: title, summary: title, table: DataTable(caption: title, columns: columns(context), rows: rows),
            language: language, isExample: context.edition.isExample, source: context(FigurePhrases.sourceName),
            graphic: RankingChart(
                language: language, title: title, summary: title,
                unit: context(FigurePhrases.count), rows: ranked.prefix(40).map { bar($0, context) }, decimals: 0,
                isExample: context.edition.isExample
            ).chart.graphic)
    }

    private static func columns(_ context: PageContext) -> [DataTable.Column] {
        [
            DataTable.Column(context(AreaPhrases.type), isNumeric: false),
            DataTable.Column(context(FigurePhrases.code), isNumeric: false),
            DataTable.Column(context(FigurePhrases.count)),
            DataTable.Column(context(FigurePhrases.base)),
            DataTable.Column(context(FigurePhrases.difference) + " %"),
            DataTable.Column(context(FigurePhrases.marginOfChange)),
            DataTable.Column(context(FigurePhrases.verdict), isNumeric: false),
        ]
    }

    private static func row(_ row: OffenceRow, _ context: PageContext) -> [DataTable.Cell] {
        let language = context.language
        return [
            DataTable.Cell(context.edition.title(of: row.figure, in: language, as: .official)),
            DataTable.Cell(code(row.offence)),
            FigureCells.count(row.figure, language), FigureCells.base(row.figure.comparison, language),
            FigureCells.change(row.figure.comparison, language), FigureCells.margin(row.figure.comparison, language),
            FigureCells.verdict(row.figure.comparison, language),
        ]
    }

    private static func bar(_ row: OffenceRow, _ context: PageContext) -> RankingChart.Row {
        RankingChart.Row(
            name: context.edition.title(of: row.figure, in: context.language),
            reading: row.figure.value.value.map(Reading.final) ?? .absent,
            text: row.figure.countValue.map { context.language.number($0) } ?? "")
    }

    private static func code(_ selection: OffenceSelection) -> String {
        switch selection {
        case .offence(let code): code.rawValue
        case .group(let id): id
        case .all: OffenceCode.total.rawValue
        }
    }
}
