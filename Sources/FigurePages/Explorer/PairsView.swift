import Charts
import Facts
import Figures
import Geography
import Phrases
import SiteKit

/// One period as bars, or two as dumbbells.
enum PairsView {
    static func answer(_ e: Exploration) -> ExplorerAnswer {
        // Of two periods the counts are held against each other, whatever the measure.
        let measure = e.view == .twoPeriods ? Measure.count : e.measure
        let figures = e.figures(measure), words = PeriodWords(e, figures: figures)
        var answer = ExplorerAnswer(words: words.sentences, figures: .period(figures))
        guard figures.contains(where: { $0.value.value != nil }) else { return answer }
        answer.charts = [chart(e, figures, of: measure, saying: words)]
        return answer
    }

    private static func chart(_ e: Exploration, _ figures: [Figure], of measure: Measure, saying words: PeriodWords)
        -> Chart
    {
        let isPair = e.view == .twoPeriods, language = e.language
        let order = figures.indices.sorted { a, b in
            (figures[a].value.value ?? -.infinity, b) > (figures[b].value.value ?? -.infinity, a)
        }
        let sorted = order.map { figures[$0] }
        let rows = sorted.map { row($0, measure, isPair: isPair, in: e) }
        let period = language.sentenceStart(language.period(figures[0].period))
        let base = sorted.compactMap(\.comparison).first.map { language.heldAgainst($0, as: figures[0].period) }
        let drawn =
            isPair
            ? base.map {
                Phrase(
                    "\(period). De grijze stip is het aantal \($0).", "\(period). The grey dot is the number \($0).")(
                        language)
            }
            : nil
        return PairsChart(
            language: language, style: isPair ? .dumbbells : .bars, title: words.title,
            subtitle: drawn ?? "\(period).", summary: ([words.title + "."] + words.sentences).joined(separator: " "),
            unit: e.context(measure.unit(isMonthly: false)), rows: rows,
            table: table(sorted, measure, titled: words.title, in: e),
            decimals: measure.decimals, isExample: e.edition.isExample, source: e.context(FigurePhrases.sourceName)
        ).chart
    }

    private static func row(_ figure: Figure, _ measure: Measure, isPair: Bool, in e: Exploration) -> PairsChart.Row {
        let reading: Reading =
            figure.value.value.map { figure.status == .final ? .final($0) : .provisional($0) } ?? .absent
        let change = figure.comparison
        let text: String =
            if isPair, let change, figure.value.value != nil {
                "\(e.language.number(change.baseCount)) → \(e.language.number(change.count))"
            } else {
                figure.valueText(in: e.language)
            }
        return PairsChart.Row(
            name: e.name(.init(area: figure.area, offence: figure.offence)),
            href: e.areas.count > 1
                ? e.context.href(.area(figure.area), e.asked.forAreas) : e.context.href(.offence(figure.offence)),
            reading: reading, before: change.map { Double($0.baseCount) }, text: text,
            verdict: isPair || measure == .change ? change?.verdict.sign : nil)
    }

    private static func table(_ figures: [Figure], _ measure: Measure, titled title: String, in e: Exploration)
        -> DataTable
    {
        let language = e.language
        let columns = [
            DataTable.Column(
                e.context(e.isByArea ? FigurePhrases.area : AnalysisPhrases.offence), isNumeric: false),
            DataTable.Column(language.sentenceStart(e.context(measure.unit(isMonthly: false)))),
            DataTable.Column(e.context(FigurePhrases.base)), DataTable.Column(e.context(FigurePhrases.difference)),
            DataTable.Column(e.context(FigurePhrases.verdict), isNumeric: false),
        ]
        return DataTable(
            caption: title, columns: columns,
            rows: figures.map { figure in
                [
                    DataTable.Cell(e.name(.init(area: figure.area, offence: figure.offence))), value(figure, language),
                    FigureCells.base(figure.comparison, language), FigureCells.change(figure.comparison, language),
                    FigureCells.verdict(figure.comparison, language),
                ]
            })
    }

    static func value(_ figure: Figure, _ language: Language) -> DataTable.Cell {
        guard let value = figure.value.value else {
            return DataTable.Cell(figure.valueText(in: language), plain: "", isMissing: true)
        }
        return DataTable.Cell(
            figure.valueText(in: language), plain: FigureCells.plain(value, decimals: figure.measure.decimals),
            isProvisional: figure.status != .final)
    }
}
