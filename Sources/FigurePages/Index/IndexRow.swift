import Charts
import Facts
import Figures
import Geography
import Markup
import SiteKit

/// A row of an index: an area or offence with its last year of months beside the one before.
struct IndexRow {
    /// What the table is ordered by under "name".
    let name: String
    let href: Href
    /// Under the name, small, such as that the source publishes years only.
    var remark: String?
    /// The count with its comparison.
    let figure: Figure
    /// Its months; `nil` where there are none.
    let line: SparkCell?
    /// How it stands in a table with two levels.
    var rank = Rank.plain

    enum Rank { case plain, whole, part }

    init(
        _ name: String, href: Href, figure: Figure, line: SparkCell?, remark: String? = nil, rank: Rank = .plain
    ) {
        self.name = name
        self.href = href
        self.figure = figure
        self.line = line
        self.remark = remark
        self.rank = rank
    }

    var hasFigure: Bool { figure.value.value != nil }

    /// Without accents and capitals, with numbers by their size: `Wijk 2` before `Wijk 10`.
    private var nameKey: String {
        let folded = String(decoding: NameFolding.fold(name), as: UTF8.self)
        return folded.split(separator: " ").map { word in
            let isNumber = word.utf8.count < 5 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
            return isNumber ? String(repeating: "0", count: 5 - word.utf8.count) + word : String(word)
        }.joined(separator: " ")
    }

    func key(by column: SortColumn) -> SortKey? {
        switch column {
        case .name, .code: .text(nameKey)
        case .count, .rate, .population: figure.value.value.map(SortKey.number)
        case .base: figure.comparison.map { .number(Double($0.baseCount)) }
        case .change: figure.comparison?.sortKey
        }
    }
}

extension [IndexRow] {
    func sorted(by sort: TableSort) -> [IndexRow] {
        SortKey.order(map { $0.key(by: sort.column) }, isAscending: sort.isAscending).map { self[$0] }
    }
}

/// What all rows of an index share: twelve months, the twelve before them, and the drawing of both.
struct IndexPeriod {
    let period: PeriodRange
    /// The 24 months of the drawing; `nil` where only years were delivered.
    let drawn: ClosedRange<Month>?

    /// `nil` when nothing at all was delivered.
    init?(_ edition: Edition) {
        guard let period = edition.latestTwelveMonths else { return nil }
        self.period = period
        drawn =
            if case .months(let run) = period { run.lowerBound.advanced(by: -12)...run.upperBound } else { nil }
    }

    /// The line of the months, cut where other offences are added up than before.
    func line(_ area: AreaCode, _ offence: OffenceSelection, in context: PageContext) -> SparkCell? {
        guard let drawn else { return nil }
        let series = context.edition.series(
            area: area, offence: offence, months: drawn, band: false, audience: context.audience)
        let feed = SeriesFeed(series, months: drawn, in: context)
        return SparkCell(feed.readings, breaks: feed.sumChanges, language: context.language)
    }

    func figures(_ areas: [AreaCode], _ offences: [OffenceSelection], in context: PageContext) -> [Figure] {
        context.edition.answer(
            FigureQuery(
                areas: areas, offences: offences, period: period, comparison: .previousYear,
                audience: context.audience))
    }

    /// As pages of areas choose it: this period, held against the year before.
    func choice(in context: PageContext) -> PeriodChoice? {
        var chosen = FigureChoice()
        chosen.period = period
        switch period {
        case .months(let run): return PeriodChoice(chosen, for: nil, months: run, years: nil, in: context.edition)
        case .years(let run): return PeriodChoice(chosen, for: nil, months: nil, years: run, in: context.edition)
        }
    }
}
