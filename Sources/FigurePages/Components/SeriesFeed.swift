import Charts
import Facts
import Figures
import Phrases
import RegionPack
import SiteKit

/// Turns the months of a series into what charts over time draw.
struct SeriesFeed {
    let months: ClosedRange<Month>
    /// One per month of the run, gaps included.
    let points: [MonthPoint?]
    let events: [RegistryEvent]
    let context: PageContext

    init(_ series: MonthSeries, months: ClosedRange<Month>, in context: PageContext) {
        self.months = months
        let byMonth = Dictionary(
            series.points(in: months).map { ($0.month, $0) }, uniquingKeysWith: { first, _ in first })
        points = months.map { byMonth[$0] }
        events = series.events
        self.context = context
    }

    var readings: [Reading] { points.map(Self.reading) }

    /// Incomplete months look provisional: both can still change.
    static func reading(_ point: MonthPoint?) -> Reading {
        guard let point else { return .absent }
        switch (point.value, point.status) {
        case (.value(let count), .final): return .final(Double(count))
        case (.value(let count), _): return .provisional(Double(count))
        case (.notYetKnown(.afterLastPeriod), _), (.notYetKnown(.beforeFirstPeriod), _), (.notPublished, _):
            return .absent
        case (.notYetKnown, _): return .notDelivered
        }
    }

    var band: [ClosedRange<Double>?] {
        points.map { point in point?.expected.map { max(0, $0.lower)...max(0, $0.upper) } }
    }

    /// The months outside the band, by their place in the run.
    var outside: [Int: BandVerdict] {
        var found: [Int: BandVerdict] = [:]
        for (index, point) in points.enumerated() { found[index] = point?.place?.sign }
        return found
    }

    /// The slots from which other offences are added up than before.
    var sumChanges: Set<Int> {
        Set(events.filter { $0.cause != .stated }.map { months.lowerBound.distance(to: $0.from) }.filter { $0 > 0 })
    }

    /// Breaks and events within the run; one that began before it is drawn as far as it lasts.
    var chartEvents: [ChartEvent] {
        events.compactMap { event in
            let start = months.lowerBound.distance(to: event.from)
            let label = context(event.title)
            guard start < points.count else { return nil }
            if event.kind == .breakInSeries {
                return start > 0 ? ChartEvent(slot: start, kind: .breakInSeries, label: label) : nil
            }
            guard let until = event.until else {
                return start > 0 ? ChartEvent(slot: start, kind: .event, label: label) : nil
            }
            let end = min(points.count, months.lowerBound.distance(to: until) + 1)
            let first = max(0, start)
            return end > first ? ChartEvent(slot: first, kind: .span(months: end - first), label: label) : nil
        }
    }
}
