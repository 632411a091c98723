import Glibc

/// What the next months of a series would be if nothing changed: expected count and prediction interval per month.
///
/// Level: a discounted gamma-Poisson (`A. Harvey & C. Fernandes 1989, Time series models for count observations, JBES 7`), half-life
/// 6 months for large counts to 15 for sparse ones. Season: month factors of the last five years at most, shrunk to 1 as far as
/// their differences could be chance (`R. Marshall 1991, Applied Statistics 40`).
/// Prediction: negative binomial with φ* = φ + mean × (relative variance of level and season), so that what is not known widens it;
/// above a mean of ten how fast such levels drift is part of that (`LevelDrift`).
/// No trend is carried on: the band is what "nothing changed" means.
package enum ExpectedBand: Hashable, Sendable {
    case months(Forecast)
    /// Fewer observed months in the last five years than needed.
    case tooFew(observed: Int, required: Int)

    package struct Forecast: Hashable, Sendable {
        /// The month right after the series first.
        package let months: [Month]
        /// φ of the counts themselves.
        package let dispersion: Double
        /// January … December, mean 1.
        package let season: [Double]
        /// Expected count of a month with factor 1.
        package let level: Double
        /// Not one case in the last five years: the band rests on the absence alone.
        package let isAllZero: Bool
    }

    package struct Month: Hashable, Sendable {
        package let expected: Double
        /// The lowest and highest count inside the interval; a count inside could be chance.
        package let lowest: Int
        package let highest: Int
        /// φ* of the prediction, uncertainty of level and season included.
        package let predictiveDispersion: Double
    }

    package static let requiredMonths = 36
    package static let longestHorizon = 24
    /// Months that the month factors and φ rest on.
    static let window = 60

    /// The band of the months after a series.
    /// - Parameters:
    ///   - history: ends before the first month to predict; masked months take part in nothing.
    ///   - horizon: months ahead, 1…24; others are held to that range.
    ///   - drift: how fast levels of such series move; none when `nil`.
    package static func monthly(
        history: MonthlySeries, horizon: Int = 12, drift: LevelDrift? = nil, level: ConfidenceLevel = .percent95
    ) -> ExpectedBand {
        let recent = history.suffix(window)
        guard recent.observedMonths >= requiredMonths else {
            return .tooFew(observed: recent.observedMonths, required: requiredMonths)
        }
        let model = BandModel(recent)
        let ahead = min(longestHorizon, max(1, horizon))
        let months = (1...ahead).map { model.month(ahead: $0, drift: drift, level: level) }
        return .months(
            Forecast(
                months: months, dispersion: model.phi, season: model.season,
                level: model.level, isAllZero: recent.total == 0))
    }
}

/// The fitted state from which every month ahead is predicted.
struct BandModel {
    let phi: Double
    let season: [Double]
    /// Relative variance of each month factor.
    let seasonVariance: [Double]
    /// Discounted counts, and discounted months weighted by their factor.
    let cases: Double
    let exposure: Double
    /// Months after which a month counts for half: about 100 cases on the scale of φ, within 6…15.
    let halfLife: Double
    /// January 0 for the first month after the series.
    let nextMonthOfYear: Int

    private static let halfLives = 6.0...15.0

    init(_ series: MonthlySeries) {
        nextMonthOfYear = (series.firstMonthOfYear + series.counts.count) % 12
        guard series.total > 0 else {
            phi = 1
            halfLife = BandModel.halfLives.upperBound
            season = [Double](repeating: 1, count: 12)
            seasonVariance = [Double](repeating: 0, count: 12)
            (cases, exposure) = BandModel.discounted(series, counts: series.counts, season: season, halfLife: halfLife)
            return
        }
        let fit = SeasonalFit(series)
        phi = max(1, fit.pearson)
        (season, seasonVariance) = BandModel.shrunk(fit, phi: phi)
        let needed = 100 * phi / series.mean
        halfLife = min(max(needed, BandModel.halfLives.lowerBound), BandModel.halfLives.upperBound)
        (cases, exposure) = BandModel.discounted(series, counts: fit.winsorised, season: season, halfLife: halfLife)
    }

    /// Expected count of a month with factor 1.
    var level: Double { exposure > 0 ? cases / exposure : 0 }

    /// Expected count and φ* of the month so many months after the series.
    func prediction(ahead: Int, drift: LevelDrift? = nil) -> (expected: Double, dispersion: Double) {
        let index = (nextMonthOfYear + ahead - 1) % 12
        let shape = cases / phi * exp2(-Double(ahead) / halfLife) + 0.5
        let moved = level >= LevelDrift.smallestLevel ? (drift?.variancePerMonth ?? 0) * Double(ahead) : 0
        return (
            season[index] * cases / exposure, phi + centre(index) * (1 / shape + seasonVariance[index] + moved)
        )
    }

    /// Where a posterior with Jeffreys' half case has its mean: with no case at all the interval is not empty.
    private func centre(_ index: Int) -> Double { season[index] * (cases + 0.5 * phi) / exposure }

    /// The month so many months after the series.
    func month(ahead: Int, drift: LevelDrift?, level: ConfidenceLevel) -> ExpectedBand.Month {
        let (expected, predictive) = prediction(ahead: ahead, drift: drift)
        let centre = centre((nextMonthOfYear + ahead - 1) % 12)
        return ExpectedBand.Month(
            expected: expected,
            lowest: NegativeBinomialDistribution.quantile(
                .lower(level.tail), mean: expected, dispersion: predictive),
            highest: NegativeBinomialDistribution.quantile(
                .upper(level.tail), mean: centre, dispersion: predictive),
            predictiveDispersion: predictive)
    }

    /// Shrinks the month factors to 1 by the share of their differences that chance explains.
    private static func shrunk(_ fit: SeasonalFit, phi: Double) -> (season: [Double], variance: [Double]) {
        let total = fit.seasonCounts.reduce(0, +)
        // What chance gives a month factor: φ over the cases that a month of the year has on average.
        let chance = phi / max(1, total / 12)
        var spread = 0.0
        for factor in fit.season { spread += (factor - 1) * (factor - 1) }
        // Offences do have seasons: at least 5% is kept as real.
        let real = max(0.0025, spread / 11 - chance)
        let kept = real / (real + chance)
        let season = fit.season.map { 1 + kept * ($0 - 1) }
        return (season, season.map { kept * chance / $0 })
    }

    private static func discounted(
        _ series: MonthlySeries, counts: [Double], season: [Double], halfLife: Double
    ) -> (cases: Double, exposure: Double) {
        var cases = 0.0
        var exposure = 0.0
        for t in counts.indices where series.isObserved[t] {
            let weight = exp2(-Double(counts.count - 1 - t) / halfLife)
            cases += weight * counts[t]
            exposure += weight * season[(series.firstMonthOfYear + t) % 12]
        }
        return (cases, exposure)
    }
}
