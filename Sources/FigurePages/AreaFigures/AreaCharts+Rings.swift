import Charts
import Facts
import Figures
import Geography
import Phrases
import SiteKit

extension AreaCharts {
    /// The years after each other as rows of months; `nil` with less than two years.
    static func rings(_ model: AreaModel, _ context: PageContext) -> Chart? { judgedRings(model, context)?.chart }

    /// The same, and whether there are months that their band judges.
    static func judgedRings(_ model: AreaModel, _ context: PageContext) -> (chart: Chart, isJudged: Bool)? {
        guard hasRings(model), let months = model.series.monthsWithValues else { return nil }
        // Every year with its own band; the trend needs that of one year only.
        let series = context.edition.banded(model.series)
        let last = months.upperBound.year
        let first = max(months.lowerBound.year, last - mostYears + 1)
        guard let from = Month(year: first, month: 1), let to = Month(year: last, month: 12) else { return nil }
        let feed = SeriesFeed(series, months: from...to, in: context)
        let words = RingWords(series.points(in: from...to), context.language)
        let outside = feed.outside
        let cells = zip(feed.readings, feed.band).enumerated().map { index, pair in
            YearGrid.Cell(pair.0, expected: pair.1, verdict: outside[index])
        }
        let chart = YearGrid(
            language: context.language, title: words.title, subtitle: words.explained, summary: words.summary,
            firstYear: first, cells: cells, events: feed.chartEvents, isExample: series.isExample,
            source: context(FigurePhrases.sourceName)
        ).chart
        return (chart, words.isJudged)
    }

    /// A screen high.
    private static let mostYears = 16

    static func hasRings(_ model: AreaModel) -> Bool {
        guard let months = model.series.monthsWithValues else { return false }
        return months.lowerBound.year < months.upperBound.year && months.count > 12
    }
}

/// What the grid of years shows, in a title and a sentence.
struct RingWords {
    let points: [MonthPoint]
    let language: Language

    init(_ points: some Sequence<MonthPoint>, _ language: Language) {
        self.points = Array(points)
        self.language = language
    }

    private var judged: [MonthPoint] { points.filter { $0.place != nil } }
    /// One month says nothing of how many lie outside.
    var isJudged: Bool { judged.count > 1 }
    private var above: Int { judged.count { $0.place == .above } }
    private var below: Int { judged.count { $0.place == .below } }

    /// `9 van de 96 maanden lagen buiten de band: 5 erboven en 4 eronder`
    var title: String {
        let all = language.number(judged.count)
        let (over, under) = (above, below)
        guard isJudged else {
            return Phrase("Alle jaren, maand voor maand", "All years, month by month")(language)
        }
        guard over + under > 0 else {
            return Phrase(
                "Alle \(all) maanden die wij kunnen toetsen bleven binnen de band",
                "All \(all) months that we can test stayed within the band")(language)
        }
        let verb = over + under == 1 ? Phrase("lag", "lay") : Phrase("lagen", "lay")
        let total = language.number(over + under)
        return Phrase(
            "\(total) van de \(all) maanden \(verb.dutch) buiten de band: \(parts)",
            "\(total) of \(all) months lay outside the band: \(parts)")(language)
    }

    private var parts: String {
        let over = Phrase("\(language.number(above)) erboven", "\(language.number(above)) above")(language)
        let under = Phrase("\(language.number(below)) eronder", "\(language.number(below)) below")(language)
        return language.list([above > 0 ? over : nil, below > 0 ? under : nil].compactMap { $0 })
    }

    var explained: String {
        let read = Phrase(
            "Elke rij is een jaar, elke kolom een maand. Hoe sterker de kleur, hoe meer misdrijven.",
            "Each row is a year, each column a month. The stronger the colour, the more offences.")(language)
        let ring = Phrase("Een ring: die maand lag buiten de band.", "A ring: that month lay outside the band.")(
            language)
        return [read, isJudged ? ring : nil, extremes].compactMap { $0 }.joined(separator: " ")
    }

    private var extremes: String? {
        guard let high = points.highest, let low = points.lowest, high.month != low.month,
            let most = high.value.value, let least = low.value.value, most != least
        else { return nil }
        return Phrase(
            "De hoogste maand was \(language.month(high.month)) (\(language.number(most))), de laagste \(language.month(low.month)) (\(language.number(least))).",
            "The highest month was \(language.month(high.month)) (\(language.number(most))), the lowest \(language.month(low.month)) (\(language.number(least)))."
        )(language)
    }

    /// Under the grid: where the bands come from, and how many rings chance makes.
    static let bands = Phrase(
        "De band van een jaar komt uit de jaren ervoor; de eerste jaren hebben er geen. Gemiddeld valt één op de twintig maanden door toeval buiten de band.",
        "The band of a year comes from the years before it; the first years have none. On average one month in twenty falls outside the band by chance."
    )

    var summary: String {
        Phrase("Rooster van jaren en maanden. \(title).", "Grid of years and months. \(title).")(language)
    }
}
