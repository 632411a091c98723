import Glibc

/// A series taken apart into season, trend and remainder: STL, not robust, every point smoothed (jump 1).
///
/// `R. Cleveland, W. Cleveland, J. McRae & I. Terpenning (1990), STL: a seasonal-trend decomposition procedure based on loess, Journal of
/// Official Statistics 6`, with the defaults of R's `stats::stl`: two inner rounds, degrees 0, 1 and 1.
package enum SeasonalTrend: Hashable, Sendable {
    case parts(Parts)
    case none(Obstacle)

    package struct Parts: Hashable, Sendable {
        package let seasonal: [Double]
        package let trend: [Double]
        package let remainder: [Double]
    }

    package enum Obstacle: Hashable, Sendable {
        /// Two full periods and a month more are needed.
        case tooFewMonths(usable: Int, required: Int)
        /// A month is missing or masked; STL has no answer to that.
        case incomplete
        /// A number that is not finite.
        case notFinite
    }

    package enum Season: Hashable, Sendable {
        /// The same every year.
        case periodic
        /// Smoothed over this many years, an odd number from 3 up; others go to the next odd one.
        case window(Int)
    }

    /// Takes a series apart.
    /// - Parameter values: may be negative or fractional, such as logarithms.
    package static func of(_ values: [Double], period: Int = 12, season: Season = .periodic) -> SeasonalTrend {
        let n = values.count
        guard period >= 2, n > 2 * period else {
            return .none(.tooFewMonths(usable: n, required: 2 * max(2, period) + 1))
        }
        guard values.allSatisfy({ $0.isFinite && abs($0) < 1e150 }) else { return .none(.notFinite) }
        let seasonWindow: Int
        switch season {
        case .periodic: seasonWindow = 10 * n + 1
        case .window(let wide): seasonWindow = odd(Double(max(3, min(wide, 10 * n + 1))))
        }
        let trendWindow = odd((1.5 * Double(period) / (1 - 1.5 / Double(seasonWindow))).rounded(.up))
        var loop = SeasonalTrendLoop(
            values: values, period: period, seasonWindow: seasonWindow, trendWindow: max(3, trendWindow),
            lowPassWindow: max(3, odd(Double(period))))
        for _ in 0..<2 { loop.round() }
        var seasonal = loop.seasonal
        if season == .periodic { average(&seasonal, period: period) }
        let remainder = values.indices.map { values[$0] - seasonal[$0] - loop.trend[$0] }
        return .parts(Parts(seasonal: seasonal, trend: loop.trend, remainder: remainder))
    }

    /// The same for counts of months; a masked month is an obstacle.
    package static func of(_ series: MonthlySeries, season: Season = .periodic) -> SeasonalTrend {
        guard series.observedMonths == series.counts.count else { return .none(.incomplete) }
        return of(series.counts, season: season)
    }

    private static func odd(_ x: Double) -> Int {
        let whole = Int(x.rounded())
        return whole % 2 == 0 ? whole + 1 : whole
    }

    private static func average(_ seasonal: inout [Double], period: Int) {
        for phase in 0..<period {
            let places = stride(from: phase, to: seasonal.count, by: period)
            var sum = 0.0
            var count = 0.0
            for place in places {
                sum += seasonal[place]
                count += 1
            }
            for place in places { seasonal[place] = sum / count }
        }
    }
}
