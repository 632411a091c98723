/// What chance could make of every month of a series: an expected count and a scatter per month.
///
/// The months before the last follow the series' own season times its own slow course (`SeasonalFit`, with the season drawn to 1 as far as
/// chance explains it, as in `ExpectedBand`) and its own φ; the last month is given, by whoever tested it.
package struct NullCourse: Hashable, Sendable {
    package struct Month: Hashable, Sendable {
        package let mean: Double
        /// Variance over mean, 1 or more.
        package let dispersion: Double

        package init(mean: Double, dispersion: Double) {
            self.mean = mean.isFinite ? max(0, mean) : 0
            self.dispersion = dispersion.isFinite ? max(1, dispersion) : 1
        }
    }

    /// One per month, the tested one last; `nil` where the series has no count, so that what is drawn has none either.
    package let months: [Month?]

    /// Months with a count that a course needs.
    package static let requiredMonths = 24

    /// - Parameters:
    ///   - history: the months before the tested one.
    ///   - last: what the test expected of the tested month.
    ///
    /// `nil` with fewer than 24 months with a count.
    package init?(after history: MonthlySeries, last: Month) {
        guard history.observedMonths >= Self.requiredMonths else { return nil }
        let known = Self.course(of: history)
        months = zip(known, history.isObserved).map { $1 ? $0 : nil } + [last]
    }

    private static func course(of history: MonthlySeries) -> [Month] {
        guard history.total > 0 else { return history.counts.map { _ in Month(mean: 0, dispersion: 1) } }
        let fit = SeasonalFit(history), model = BandModel(history)
        return fit.fitted.indices.map { index in
            let month = (history.firstMonthOfYear + index) % 12
            return Month(mean: fit.fitted[index] / fit.season[month] * model.season[month], dispersion: model.phi)
        }
    }
}
