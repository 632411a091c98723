/// A rate with its interval: a count over an exposure, such as offences per 1,000 inhabitants.
package enum RateInterval: Hashable, Sendable {
    case rate(value: Double, interval: PoissonInterval)
    /// The exposure is zero, negative or unknown: there is no rate.
    case noExposure

    /// Garwood's interval divided by the exposure.
    /// - Parameters:
    ///   - exposure: inhabitants, or inhabitants × years.
    ///   - unit: the rate is per this many, 1,000 by default.
    ///   - dispersion: φ of the count; 1 is Poisson.
    package static func of(
        _ count: Double, exposure: Double, per unit: Double = 1000, level: ConfidenceLevel = .percent95,
        dispersion: Double = 1
    ) -> RateInterval {
        guard exposure > 0, exposure < .infinity else { return .noExposure }
        let count = PoissonInterval.admissible(count)
        let interval = PoissonInterval.garwood(count, level: level, dispersion: dispersion)
        return .rate(value: count / exposure * unit, interval: interval.scaled(by: unit / exposure))
    }
}
