import Glibc

/// What would be normal in the next months: the engine of the signals, turned to the future.
///
/// Trend and season of the last years are carried on, so it answers "if it goes on like this"; `ExpectedBand` answers "if nothing
/// changed". A month further ahead is wider: φ* = φ + μ·se² with the regression's own error there.
package enum Forecast: Hashable, Sendable {
    case months([Month])
    case none(SignalSkip)

    package struct Month: Hashable, Sendable {
        package let expected: Double
        /// Lowest and highest whole count inside the interval.
        package let lower: Int
        package let upper: Int
        package let dispersion: Double
        package let basis: SignalResult.Basis
    }

    package static let longestHorizon = 24

    /// Forecasts several series together; φ and sparse means are pooled over them as in the search for signals.
    /// - Parameters:
    ///   - series: each ends with the last month that is known.
    ///   - horizon: months ahead, held to 1…24.
    package static func of(
        _ series: [SignalSeries], horizon: Int = 12, settings: SignalSettings = SignalSettings()
    ) -> [Forecast] {
        let months = 1...min(longestHorizon, max(1, horizon))
        let fits = months.map { BaselineFit.of(series, settings: settings, ahead: $0) }
        let families = fits.map { FamilyBaseline($0, settings: settings) }
        return series.indices.map { index in
            var found: [Month] = []
            for (fit, family) in zip(fits, families) {
                if case .skipped(let reason) = fit[index].kind { return .none(reason) }
                let (expected, dispersion) = family.prediction(fit[index])
                let count = PredictiveCount(mean: expected, dispersion: dispersion)
                found.append(
                    Month(
                        expected: expected, lower: count.lowest(leaving: settings.band.tail),
                        upper: count.highest(leaving: settings.band.tail), dispersion: dispersion,
                        basis: fit[index].basis))
            }
            return .months(found)
        }
    }
}
