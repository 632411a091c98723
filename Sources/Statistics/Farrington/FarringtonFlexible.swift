import Glibc

/// The flexible Farrington algorithm for one month of one series: the comparison mode beside the default engine.
///
/// `A. Noufaily et al. (2013), An improved algorithm for outbreak detection in multiple surveillance systems, Statistics in Medicine
/// 32`, as in `surveillance::farringtonFlexible` (`M. Salmon et al. 2016, J Stat Softw 70`) without its faults: errors of the trend keep
/// φ, window and levels must fit in a year, and a history without a case gives no bound.
package enum FarringtonFlexible {
    package enum Outcome: Hashable, Sendable {
        case tested(Result)
        case notTested(Skip)
    }

    package enum Skip: Hashable, Sendable {
        /// Options that do not go together.
        case wrongControl(FarringtonControl.Fault)
        case monthMissing
        /// The series does not reach back far enough.
        case tooFewMonths(usable: Int, required: Int)
        /// A month of the baseline is missing or masked; the algorithm has no answer to that.
        case baselineIncomplete
        /// Not one case in the baseline: one case would alarm.
        case allZero
        case notConverged
        /// Fewer cases lately than the options ask for. Not an alarm.
        case tooFewCases(recent: Int, required: Int, dispersion: Double)
        case exposureMissing
    }

    package struct Result: Hashable, Sendable {
        package let observed: Double
        package let expected: Double
        /// The highest count that is no alarm; with `delta` a fraction.
        package let upper: Double
        package let isAlarm: Bool
        /// At least 1.
        package let dispersion: Double
        package let hasTrend: Bool
        /// The chance of this count or a higher one under the same model.
        package let pValue: Double
        /// No case in any reference month: the expected count is zero up to rounding and no base for an alarm.
        package let isSeparated: Bool
    }

    /// Tests months of one series.
    /// - Parameter months: places in the series.
    package static func test(
        _ series: SignalSeries, months: Range<Int>, control: FarringtonControl = FarringtonControl()
    ) -> [Outcome] {
        if let fault = control.fault { return months.map { _ in .notTested(.wrongControl(fault)) } }
        guard var models = FarringtonModels(control: control) else {
            return months.map { _ in .notTested(.wrongControl(.pastMonths)) }
        }
        return months.map { test(series, month: $0, control: control, models: &models) }
    }

    /// The same for many series, each with its own months, on all cores.
    package static func test(
        _ series: [SignalSeries], months: [Range<Int>], control: FarringtonControl = FarringtonControl()
    ) -> [[Outcome]] {
        concurrently(min(series.count, months.count)) { range in
            range.map { test(series[$0], months: months[$0], control: control) }
        }
    }

    private static func test(
        _ series: SignalSeries, month k: Int, control: FarringtonControl, models: inout FarringtonModels
    ) -> Outcome {
        let all = series.months
        guard all.counts.indices.contains(k), all.isObserved[k] else { return .notTested(.monthMissing) }
        let required = 12 * control.years + control.halfWindow
        guard k >= required else { return .notTested(.tooFewMonths(usable: k, required: required)) }
        let baseline = models.months.map { k + $0 }
        guard baseline.allSatisfy({ all.isObserved[$0] }) else { return .notTested(.baselineIncomplete) }
        let counts = baseline.map { all.counts[$0] }
        guard counts.contains(where: { $0 > 0 }) else { return .notTested(.allZero) }
        var offset: [Double] = []
        if !series.exposure.isEmpty {
            guard series.exposure.count == all.counts.count,
                (baseline + [k]).allSatisfy({ NullBand.isExposure(series.exposure[$0]) })
            else { return .notTested(.exposureMissing) }
            offset = baseline.map { log(series.exposure[$0] / series.exposure[k]) }
        }
        guard let fit = FarringtonFit.best(counts, offset: offset, models: &models, control: control) else {
            return .notTested(.notConverged)
        }
        let recent = all.counts[max(0, k - control.minimumMonths + 1)...k].reduce(0, +)
        guard recent >= Double(control.minimumCases) else {
            return .notTested(
                .tooFewCases(recent: Int(recent), required: control.minimumCases, dispersion: fit.dispersion))
        }
        return .tested(result(fit, observed: all.counts[k], control: control))
    }

    private static func result(_ fit: FarringtonFit, observed: Double, control: FarringtonControl) -> Result {
        let mean = fit.expected
        let phi = fit.dispersion
        let upper: Double
        var pValue: Double
        let z = NormalDistribution.quantile(.upper(control.alpha))
        if control.threshold == .delta {
            let tau = phi + mean * fit.error * fit.error
            let deviation = (4.0 / 9 * cbrt(mean) * tau).squareRoot()
            let twoThirds = cbrt(mean) * cbrt(mean)
            let top = max(0, twoThirds + z * deviation)
            upper = top * top.squareRoot()
            let place = cbrt(observed) * cbrt(observed)
            pValue = deviation > 0 ? NormalDistribution.tails((place - twoThirds) / deviation).upper : 1
        } else {
            let center = control.threshold == .nbPlugin ? mean : exp(log(mean) + z * fit.error)
            upper = Double(
                NegativeBinomialDistribution.quantile(.upper(control.alpha), mean: center, dispersion: phi))
            let below = Int(observed.rounded(.up)) - 1
            pValue = NegativeBinomialDistribution.tails(below, mean: center, dispersion: phi).upper
        }
        if pValue.isNaN { pValue = 1 }
        return Result(
            observed: observed, expected: mean, upper: upper, isAlarm: observed > upper && observed > 0,
            dispersion: phi, hasTrend: fit.hasTrend, pValue: pValue, isSeparated: mean < 1e-4)
    }
}
