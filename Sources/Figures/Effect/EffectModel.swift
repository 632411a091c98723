import Facts
import Glibc
import Statistics

/// The regression of the time before, read in the terms of the figures.
struct EffectModel {
    private let effect: InterruptedTimeSeries.Effect
    /// From the first month with figures on.
    private let months: [Int: InterruptedTimeSeries.Month]

    /// - Parameters:
    ///   - counts: one per month, before and during.
    ///   - usable: months that count; those of the stretch that have a figure as well.
    ///   - during: places of the stretch.
    init?(counts: [Double], usable: [Bool], during: Range<Int>, firstMonth: Month) {
        var question = InterruptedTimeSeries.Question(period: during)
        question.fit = .before
        let series = Statistics.SignalSeries(counts: counts, isUsed: usable, firstMonth: firstMonth.monthOfYear)
        guard case .effect(let effect) = InterruptedTimeSeries.fit(series, question),
            effect.expected > 0
        else { return nil }
        self.effect = effect
        months = Dictionary(effect.months.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// φ of the time before, at least 1: months that happen to be calmer than chance promise nothing.
    var dispersion: Double { max(1, effect.dispersion ?? 1) }

    /// By how much errors grow where φ was under 1.
    private var widening: Double {
        guard let own = effect.dispersion, own > 0, own < 1 else { return 1 }
        return (1 / own).squareRoot()
    }

    private static let z = NormalDistribution.quantile(.upper(0.025))

    /// How many times as much per year.
    var trendPerYear: Double { effect.coefficients.first { $0.name == "ty" }.map { exp($0.estimate) } ?? 1 }

    var observed: Int { Int(effect.observed.rounded()) }

    /// What would have been, with what 95% of counted months would hold (negative binomial, φ* = φ + μ·se²).
    func range(at index: Int) -> ExpectedRange? {
        guard let month = months[index], month.counterfactual > 0, month.lower > 0 else { return nil }
        let mean = month.counterfactual
        let error = widening * log(month.upper / month.lower) / (2 * Self.z)
        let predictive = dispersion + mean * error * error
        let low = NegativeBinomialDistribution.quantile(.lower(0.025), mean: mean, dispersion: predictive)
        let high = NegativeBinomialDistribution.quantile(.upper(0.025), mean: mean, dispersion: predictive)
        return ExpectedRange(mean: mean, lower: Double(low), upper: Double(max(low, high)))
    }

    /// The sums over the stretch; a sum outside what 95% of counted sums would be is more than chance.
    ///
    /// `nil` where so little was expected that nothing at all would be inside.
    func estimate(months: Int, baseline: ClosedRange<Month>, baselineMonths: Int) -> EffectEstimate? {
        let error = effect.expected * effect.logError * widening
        let deviation = (dispersion * effect.expected + error * error).squareRoot()
        let low = effect.expected - Self.z * deviation, high = effect.expected + Self.z * deviation
        guard low > 0 else { return nil }
        let verdict: DifferenceVerdict =
            effect.observed > high ? .moreThanChanceUp : effect.observed < low ? .moreThanChanceDown : .couldBeChance
        return EffectEstimate(
            months: months, observed: observed, expected: effect.expected, expectedInterval: low...max(low, high),
            ratio: effect.ratio, ratioInterval: (effect.observed / high)...(effect.observed / low), verdict: verdict,
            baseline: baseline, baselineMonths: baselineMonths, trendPerYear: trendPerYear, dispersion: dispersion)
    }
}
