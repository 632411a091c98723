import Charts
import Facts
import Figures
import Phrases
import RegionPack
import SiteKit

/// Measures over months: one line, a few in one plot, or a panel each on the same scale.
enum CourseView {
    static func answer(_ e: Exploration) -> ExplorerAnswer {
        guard let months = e.months else { return ExplorerAnswer() }
        let base: Comparison? = e.asked.comparison == .previousYear ? nil : e.asked.comparison
        let courses = e.edition.courses(
            e.measure, areas: e.areas, offences: e.offences, months: months, base: base, audience: e.context.audience)
        let words = CourseWords(e, courses: courses, months: months)
        var answer = ExplorerAnswer(words: words.sentences, figures: .courses(courses))
        guard courses.contains(where: \.hasValues) else { return answer }
        answer.charts = [chart(e, courses, over: months, saying: words)]
        return answer
    }

    private static func chart(
        _ e: Exploration, _ courses: [Course], over months: ClosedRange<Month>, saying words: CourseWords
    ) -> Chart {
        let lines = zip(e.subjects, courses).map { subject, course in
            LinesChart.Line(
                name: e.name(subject), readings: course.points.map(reading),
                breaks: Set(course.breaks.map { months.lowerBound.distance(to: $0.from) }))
        }
        return LinesChart(
            language: e.language, title: words.title, subtitle: words.drawn, summary: words.summary,
            unit: e.context(e.measure.unit(isMonthly: true)), startYear: months.lowerBound.year,
            startMonth: months.lowerBound.monthOfYear, lines: lines, events: events(courses, months, in: e),
            decimals: e.measure.decimals, isExample: e.edition.isExample, source: e.context(FigurePhrases.sourceName)
        ).chart
    }

    static func reading(_ point: CoursePoint) -> Reading {
        switch (point.value, point.status) {
        case (.value(let value), .final): .final(value)
        case (.value(let value), _): .provisional(value)
        case (.notYetKnown(.afterLastPeriod), _), (.notYetKnown(.beforeFirstPeriod), _), (.notPublished, _),
            (.notYetKnown(.partsChanged), _):
            .absent
        case (.notYetKnown, _): .notDelivered
        }
    }

    /// Those of all the lines, each once.
    private static func events(
        _ courses: [Course], _ months: ClosedRange<Month>, in e: Exploration
    ) -> [ChartEvent] {
        var seen = Set<String>()
        let all = courses.flatMap(\.events).filter { seen.insert($0.id).inserted }.sorted { $0.from < $1.from }
        return all.compactMap { event in
            let slot = months.lowerBound.distance(to: event.from), label = e.context(event.title)
            guard slot < months.count else { return nil }
            if event.kind == .breakInSeries {
                return slot > 0 ? ChartEvent(slot: slot, kind: .breakInSeries, label: label) : nil
            }
            guard let until = event.until else {
                return slot > 0 ? ChartEvent(slot: slot, kind: .event, label: label) : nil
            }
            let end = min(months.count, months.lowerBound.distance(to: until) + 1), first = max(0, slot)
            return end > first ? ChartEvent(slot: first, kind: .span(months: end - first), label: label) : nil
        }
    }
}
