import Charts
import Facts
import Figures
import Phrases
import RegionPack
import SiteKit

extension AreaCharts {
    /// All months with the average over 12 of them; bars of years where only years are published.
    static func years(_ model: AreaModel, _ context: PageContext) -> Chart? {
        if let months = model.series.monthsWithValues, months.count > 12 {
            return longRun(model, over: months, in: context)
        }
        guard model.years.count(where: { $0.value.value != nil }) > 1 else { return nil }
        return bars(model, context)
    }

    private static func longRun(_ model: AreaModel, over months: ClosedRange<Month>, in context: PageContext) -> Chart {
        let last = max(months.upperBound, model.series.points.last?.month ?? months.upperBound)
        let run = months.lowerBound...last
        let feed = SeriesFeed(model.series, months: run, in: context)
        let averages = Dictionary(
            model.moving.map { ($0.month, $0.averageMonth) }, uniquingKeysWith: { first, _ in first })
        let line = run.map { averages[$0] ?? nil }
        let title = longTitle(line, over: months, isOneSum: !model.series.changesSum, in: context)
        return LongTrendChart(
            language: context.language, title: title, subtitle: context(longSubtitle),
            summary: Phrase("Lijngrafiek per maand. ", "Line chart by month. ")(context.language) + title + ".",
            unit: context(FigurePhrases.unitPerMonth), startYear: run.lowerBound.year,
            startMonth: run.lowerBound.monthOfYear, readings: feed.readings,
            emphasis: .average(line, label: context(AreaFigurePhrases.averageOf12)), events: feed.chartEvents,
            height: 220,
            isExample: model.series.isExample, source: context(FigurePhrases.sourceName)
        ).chart
    }

    private static let longSubtitle = Phrase(
        "Grijs: elke maand. Paars: het gemiddelde over twaalf maanden.",
        "Grey: every month. Purple: the average over twelve months.")

    /// `Van gemiddeld 327 naar 170 misdrijven per maand`; the period when the average is not known at both ends, or not of the same offences.
    private static func longTitle(
        _ line: [Double?], over months: ClosedRange<Month>, isOneSum: Bool, in context: PageContext
    ) -> String {
        let known = line.compactMap { $0 }
        let language = context.language
        guard isOneSum, let first = known.first, let last = known.last, known.count > 12 else {
            return Phrase(
                "Per maand, \(language.period(.months(months)))",
                "Per month, \(language.period(.months(months)))"
            )(language)
        }
        let (from, to) = (language.number(first), language.number(last))
        guard from != to else {
            return Phrase(
                "Gemiddeld \(to) misdrijven per maand, net als in het begin",
                "On average \(to) offences per month, as at the start")(language)
        }
        return Phrase(
            "Van gemiddeld \(from) naar \(to) misdrijven per maand",
            "From an average of \(from) to \(to) offences per month")(language)
    }

    private static func bars(_ model: AreaModel, _ context: PageContext) -> Chart {
        let language = context.language
        let title = Phrase("Per jaar", "Per year")(language)
        let table = yearTable(model.years, title: title, context)
        let graphic = Plot(
            axis: .years(from: model.years.first?.year ?? 0, month: 1, count: model.years.count * 12),
            unit: context(AreaFigurePhrases.unitPerYear), height: 200, hints: table.sentences
        ) {
            for (index, point) in model.years.enumerated() {
                if let value = point.value.value {
                    BarMark(
                        slot: Double(index * 12) + 5.5, value: Double(value), width: 8,
                        style: point.status == .final ? .now : .provisional)
                }
            }
            for change in changes(model, context) {
                RuleMark(before: Double(change.slot), .breakInSeries, label: change.label)
            }
        }
        return Chart(
            title: title, subtitle: context(barsSubtitle),
            summary: Phrase("Staafgrafiek van het aantal per jaar.", "Bar chart of the number per year.")(language),
            table: table, language: language,
            isExample: model.series.isExample, source: context(FigurePhrases.sourceName), graphic: graphic)
    }

    /// Where other offences are added up than before, by the month after the first year's January.
    private static func changes(_ model: AreaModel, _ context: PageContext) -> [ChartEvent] {
        guard let first = model.years.first, let last = model.years.last,
            let start = Month(year: first.year, month: 1), let end = Month(year: last.year, month: 12)
        else { return [] }
        return context.edition.events(touching: model.offence, within: start...end).filter { $0.cause != .stated }
            .map { event in
                ChartEvent(
                    slot: start.distance(to: event.from), kind: .breakInSeries, label: context(event.title))
            }.filter { $0.slot > 0 }
    }

    private static let barsSubtitle = Phrase(
        "De bron publiceert dit per jaar.", "The source publishes this per year.")

    private static func yearTable(_ years: [YearPoint], title: String, _ context: PageContext) -> DataTable {
        let head = [
            DataTable.Column(Phrase("Jaar", "Year")(context.language), isNumeric: false),
            DataTable.Column(context(FigurePhrases.count)),
        ]
        let rows = years.map {
            [DataTable.Cell(String($0.year)), FigureCells.count($0.value, status: $0.status, in: context.language)]
        }
        return DataTable(caption: title, columns: head, rows: rows)
    }
}
