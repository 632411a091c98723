import Facts
import Ingest
import Phrases
package import Statistics

extension Analysis {
    /// Season, trend and remainder of every series of a table.
    package func seasons(_ path: String?, season: SeasonalTrend.Season) throws(CommandFailure) {
        let table = try series(path)
        var rows = AnalysisTable(["series_id", "month", "observed", "seasonal", "trend", "remainder"])
        var remarks: [AnalysisRemark] = []
        for item in table.series {
            let months = MonthlySeries(
                counts: item.counts, isObserved: item.isObserved, firstMonth: item.firstMonth.monthOfYear)
            switch SeasonalTrend.of(months, season: season) {
            case .parts(let parts):
                for place in item.counts.indices {
                    rows.add([
                        .text(item.id), .text(Self.text(item.firstMonth.advanced(by: place))),
                        .number(item.counts[place]), .number(parts.seasonal[place]), .number(parts.trend[place]),
                        .number(parts.remainder[place]),
                    ])
                }
            case .none(let obstacle):
                remarks.append(obstacle.obstacle.remark(on: item.id))
                for place in item.counts.indices {
                    let month = item.firstMonth.advanced(by: place)
                    rows.add([.text(item.id), .text(Self.text(month)), .optional(item.count(month))])
                }
            }
        }
        rows.show(format, on: terminal)
        say(AnalysisRemark.merged(remarks))
    }
}

extension SeasonalTrend.Obstacle {
    fileprivate var obstacle: AnalysisObstacle {
        switch self {
        case .tooFewMonths(let usable, let required): .tooFewMonths(usable, required)
        case .incomplete:
            AnalysisObstacle(
                "months-missing",
                Phrase(
                    "er ontbreken maanden; deze methode vraagt een volledige reeks.",
                    "months are missing; this method needs a complete series."))
        case .notFinite: AnalysisObstacle("not-finite", Phrase("een getal is niet eindig.", "a number is not finite."))
        }
    }
}
