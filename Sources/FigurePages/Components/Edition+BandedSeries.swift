import Facts
import Figures
import Geography

extension Edition {
    /// The series with the band in a stretch of its months only, since a band takes a model per year.
    func banded(_ series: MonthSeries, within window: ClosedRange<Month>?, audience: Audience) -> MonthSeries {
        guard let window, let first = series.points.first?.month, let last = series.points.last?.month,
            window.overlaps(first...last)
        else { return series }
        let run = window.clamped(to: first...last)
        let part = self.series(area: series.area, offence: series.offence, months: run, audience: audience)
        let start = first.distance(to: run.lowerBound)
        var banded = series
        for (offset, point) in part.points.enumerated() where banded.points.indices.contains(start + offset) {
            banded.points[start + offset].expected = point.expected
        }
        return banded
    }
}
