package import Facts
package import Geography
import RegionPack
import Statistics

extension Edition {
    /// The months after the last one with a figure; `nil` when the series has no months at all.
    ///
    /// Trend and season of the last five years, by the engine of the signals; months that the registry spoils take no part. It
    /// ends before the month from which other parts are known to be added up.
    package func forecast(
        area: AreaCode, offence: OffenceSelection, months ahead: Int = 6, audience: Audience = .public
    ) -> SeriesForecast? {
        let known = series(area: area, offence: offence, band: false, audience: audience)
        guard let place = known.points.lastIndex(where: { $0.value.value != nil && $0.status != .incomplete }) else {
            return nil
        }
        let last = known.points[place].month, next = last.advanced(by: 1)
        let change = plan(offence).changes.first { $0 > last }
        let ahead = change.map { min(ahead, last.distance(to: $0) - 1) } ?? ahead
        guard ahead > 0 else {
            return SeriesForecast(area: area, offence: offence, last: last, outcome: .partsChange, isExample: isExample)
        }
        let touching = pack.events.filter { touches($0, offence) }
        let points = known.points[...place].suffix(SignalSettings().baselineMonths)
        let isComparable = points.map { point in
            point.status != .incomplete && !touching.contains { $0.spoils(point.month, before: next) }
        }
        // What is published per year only may show through nothing that a month says.
        let parts = plan(offence).parts.counting(in: last).filter { !$0.isPublishedPerYearOnly }.compactMap(\.index)
        let season = sharedSeason(
            parts, in: points.first.map { $0.month...last } ?? last...last, counts: isComparable, beyond: ahead)
        let input = Statistics.SignalSeries(
            counts: points.map { Double($0.value.value ?? 0) },
            isUsed: zip(points, isComparable).map { $0.value.value != nil && $1 },
            firstMonth: points.first?.month.monthOfYear ?? 1, exposure: season)
        let answer = Forecast.of([input], horizon: ahead).first
        let outcome: SeriesForecast.Outcome =
            switch answer {
            case .months(let months)?:
                .months(
                    months.enumerated().map { index, month in
                        ForecastMonth(
                            month: next.advanced(by: index),
                            expected: ExpectedRange(
                                mean: month.expected, lower: Double(month.lower),
                                upper: Double(max(month.lower, month.upper))))
                    })
            case .none?, nil: .tooShort
            }
        return SeriesForecast(area: area, offence: offence, last: last, outcome: outcome, isExample: isExample)
    }
}
