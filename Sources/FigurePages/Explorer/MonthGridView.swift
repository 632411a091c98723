import Charts
import Facts
import Figures
import Phrases
import RegionPack
import SiteKit

/// Months in rows of years, each with its band of chance and season.
enum MonthGridView {
    static func answer(_ e: Exploration) -> ExplorerAnswer {
        guard let months = e.months, let from = Month(year: months.lowerBound.year, month: 1),
            let to = Month(year: months.upperBound.year, month: 12)
        else { return ExplorerAnswer() }
        let courses = e.edition.courses(
            .count, areas: e.areas, offences: e.offences, months: months, audience: e.context.audience)
        var answer = ExplorerAnswer(figures: .courses(courses))
        for subject in e.subjects {
            let series = e.edition.series(area: subject.area, offence: subject.offence, audience: e.context.audience)
            guard series.monthsWithValues != nil else { continue }
            let words = RingWords(series.points(in: from...to), e.language)
            answer.charts.append(chart(e, subject, of: series, saying: words, over: from...to))
            answer.words.append("\(e.name(subject)): \(words.title.prefix(1).lowercased() + words.title.dropFirst()).")
        }
        answer.words += CourseWords(e, courses: courses, months: months).sentences
        return answer
    }

    private static func chart(
        _ e: Exploration, _ subject: Exploration.Subject, of series: MonthSeries, saying words: RingWords,
        over months: ClosedRange<Month>
    ) -> Chart {
        let feed = SeriesFeed(series, months: months, in: e.context), outside = feed.outside
        let cells = zip(feed.readings, feed.band).enumerated().map { index, pair in
            YearGrid.Cell(pair.0, expected: pair.1, verdict: outside[index])
        }
        return YearGrid(
            language: e.language,
            title: "\(e.name(subject)): \(words.title.prefix(1).lowercased() + words.title.dropFirst())",
            subtitle: words.explained, summary: words.summary, firstYear: months.lowerBound.year, cells: cells,
            events: feed.chartEvents, isExample: series.isExample, source: e.context(FigurePhrases.sourceName)
        ).chart
    }
}
