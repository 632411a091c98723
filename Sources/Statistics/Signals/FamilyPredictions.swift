import Glibc

/// What the tested month of each series can be, once the family is heard.
struct FamilyPredictions: Sendable {
    struct Prediction: Sendable {
        let mixture: CountMixture
        let basis: SignalResult.Basis
        /// Of the series, without what is not known of its mean: what the working rises are drawn with.
        let dispersion: Double
        /// Posterior mean of φ − 1; `nil` for sparse series.
        let extra: Double?
    }

    /// `nil` for what is not tested, and for what is as another series.
    private(set) var predictions: [Prediction?]
    let levels: [Double]

    /// φ of sparse series, as the working rises take it.
    private static let sparseDispersion = 1.2

    init(_ fit: FamilyFit, groups: [Int]) {
        let grid = LevelGrid(fit.dispersion)
        let sizes = fit.sizes
        // Sparse series month by month, the others by their cases.
        let likelihoods = concurrently(fit.kinds.count) { range in
            var courses: [BaselineModels.Key: [Double]] = [:]
            return range.map { index -> (points: [Double], levels: [Double]) in
                guard let own = fit.baselines[index] else { return ([], []) }
                if case .same = fit.kinds[index] { return ([], []) }
                let key = own.baseline.key(hasTrend: true)
                let course = courses[key] ?? Self.course(own, fit.prior)
                courses[key] = course
                if case .sparse = fit.kinds[index] {
                    let points = grid.likelihood(own, course: course, share: fit.share)
                    return (points, LevelGrid.overLevels(points))
                }
                let exposure = zip(own.factors, course).reduce(0) { $0 + $1.0 * $1.1 }
                return ([], grid.likelihood(cases: own.cases, exposure: exposure))
            }
        }
        let levels = LevelPrior.shares(
            likelihoods.indices.compactMap { index in
                likelihoods[index].levels.isEmpty ? nil : (likelihoods[index].levels, sizes[index])
            })
        self.levels = levels
        let unsure = Self.unsure(fit)
        predictions = concurrently(fit.kinds.count) { range in
            range.map { index -> Prediction? in
                switch fit.kinds[index] {
                case .skipped, .same: return nil
                case .sparse:
                    return Self.sparse(
                        of: fit, at: index, weights: LevelGrid.posterior(likelihoods[index].points, prior: levels),
                        grid: grid,
                        unsure: unsure)
                case .regression(let own, let likelihood):
                    return Self.regression(own, likelihood, of: fit, at: index, group: groups[index])
                }
            }
        }
    }

    /// How the family's trend and season make the months differ from the tested one.
    private static func course(_ own: DiscountedBaseline, _ prior: BaselinePrior) -> [Double] {
        let center = prior.center(hasTrend: true)
        func linear(_ time: Int) -> Double {
            zip(BaselineModels.row(time: time, hasTrend: true, monthOfYear: own.baseline.monthOfYear), center)
                .reduce(0) { $0 + $1.0 * $1.1 }
        }
        let tested = linear(0)
        return own.baseline.times.map { exp(linear($0) - tested) }
    }

    /// Variance of log level that a sparse series cannot know: trend over the age of its months, wave, and the month's shared factor.
    ///
    /// The age is that of all months from the oldest one on, the two that take no part among them, each counted to the tested month.
    private static func unsure(_ fit: FamilyFit) -> Double {
        var shared = 0.0, tested = 0.0, oldest = 0
        for own in fit.baselines {
            guard let own else { continue }
            tested += 1
            shared += own.factorVariance
            oldest = min(oldest, own.baseline.times.first ?? 0)
        }
        guard tested > 0, oldest < 0 else { return 0 }
        var age = 0.0, weight = 0.0
        for months in 1...(-oldest) {
            let value = exp2(-Double(months - 1) / fit.settings.halfLife)
            age += value * Double(months) / 12
            weight += value
        }
        let mean = age / weight
        return fit.prior.variance[0] * mean * mean + fit.prior.variance[1] + shared / tested
    }

    private static func sparse(
        of fit: FamilyFit, at index: Int, weights: [Double], grid: LevelGrid, unsure: Double
    ) -> Prediction {
        let parts = weights.indices.map { place in
            let level = LevelGrid.levels[place / LevelGrid.nodesPerLevel]
            return CountMixture.Part(
                weight: weights[place], mean: level, dispersion: 1 + grid.extra[place] + level * unsure)
        }
        let cases = fit.baselines[index]?.cases ?? 0
        return Prediction(
            mixture: CountMixture(parts), basis: cases > 0 ? .sparse(cases: cases) : .allZero,
            dispersion: sparseDispersion, extra: nil)
    }

    private static func regression(
        _ own: DiscountedRegression, _ likelihood: DispersionLikelihood, of fit: FamilyFit, at index: Int, group: Int
    ) -> Prediction {
        let center = fit.dispersion.center(mean: likelihood.mean, group: group)
        let weights = likelihood.posterior(center: center, deviation: fit.dispersion.deviation)
        let shared = fit.baselines[index]?.factorVariance ?? 0
        var extra = 0.0
        let parts = weights.indices.map { j in
            let phi = 1 + DispersionLikelihood.extra[j]
            extra += weights[j] * DispersionLikelihood.extra[j]
            return CountMixture.Part(
                weight: weights[j], mean: own.expected,
                dispersion: phi + own.expected * (phi * own.unitVariance + shared))
        }
        let months = fit.baselines[index]?.counts.count ?? 0
        return Prediction(
            mixture: CountMixture(parts),
            basis: months >= fit.settings.trendMonths ? .regression : .regressionWithoutTrend,
            dispersion: 1 + extra, extra: extra)
    }
}
