import Glibc

/// A regression of counts with a log link, fitted to the end: coefficients, their covariance, and what stood in the way.
package struct CountRegression: Hashable, Sendable {
    package enum Scatter: Hashable, Sendable {
        /// Pearson's φ, not held at 1.
        case quasiPoisson(dispersion: Double)
        case negativeBinomial(theta: Double)
        /// A negative binomial was asked for and the counts scatter no more than Poisson counts.
        case poisson
    }

    /// Where the errors of the coefficients come from.
    package enum Errors: Hashable, Sendable {
        case model
        /// Robust to resemblance of neighbouring rows up to a lag, `W. Newey & K. West (1987), Econometrica 55`.
        case neweyWest(lag: Int)
    }

    package enum Failure: Error, Hashable, Sendable {
        /// Columns that follow from the others.
        case rankDeficient([Int])
        case notConverged
    }

    package let coefficients: [Double]
    /// Row by row.
    package let covariance: [Double]
    package let fitted: [Double]
    package let scatter: Scatter
    package let deviance: Double
    package let degreesOfFreedom: Int

    /// Standard errors of the coefficients.
    package var standardErrors: [Double] {
        coefficients.indices.map { max(0, covariance[$0 * coefficients.count + $0]).squareRoot() }
    }

    /// Variance of a count with this mean; a quasi-Poisson scatter under 1 is taken as 1.
    package func variance(ofCount mean: Double) -> Double {
        switch scatter {
        case .quasiPoisson(let dispersion): max(1, dispersion) * mean
        case .negativeBinomial(let theta): mean + mean * mean / theta
        case .poisson: mean
        }
    }

    /// vᵀ·covariance·v.
    package func variance(of v: [Double]) -> Double {
        var sum = 0.0
        for i in v.indices { for j in v.indices { sum += v[i] * covariance[i * v.count + j] * v[j] } }
        return max(0, sum)
    }
}

extension CountRegression {
    private static let control = LogLinearModel.Control(epsilon: 1e-12, maximumIterations: 200)

    /// Quasi-Poisson: `R. Wedderburn (1974), Biometrika 61`.
    package static func quasiPoisson(
        _ counts: [Double], _ design: DesignMatrix, offset: [Double] = [], errors: Errors = .model
    ) throws(Failure) -> CountRegression {
        var model = LogLinearModel(design)
        model.iterate(counts, offset: offset, control: control)
        try check(model)
        let dispersion = model.pearsonDispersion(counts)
        return CountRegression(
            model, counts, scatter: .quasiPoisson(dispersion: dispersion), unit: dispersion, errors: errors)
    }

    /// Negative binomial with θ by maximum likelihood, means and θ in turn: `W. Venables & B. Ripley (2002), ch. 7.4`.
    package static func negativeBinomial(
        _ counts: [Double], _ design: DesignMatrix, offset: [Double] = [], errors: Errors = .model
    ) throws(Failure) -> CountRegression {
        var model = LogLinearModel(design)
        model.iterate(counts, offset: offset, control: control)
        try check(model)
        var last = Double.infinity
        for _ in 0..<200 {
            guard
                case .finite(let theta) = DispersionParameter.maximumLikelihood(counts, means: model.state.fitted)
            else {
                model.iterate(counts, offset: offset, control: control)
                try check(model)
                return CountRegression(model, counts, scatter: .poisson, unit: 1, errors: errors)
            }
            model.iterate(
                counts, offset: offset, family: .negativeBinomial(theta: theta), start: model.state.fitted,
                control: control)
            try check(model)
            if abs(theta - last) < 1e-11 * theta {
                return CountRegression(
                    model, counts, scatter: .negativeBinomial(theta: theta), unit: 1, errors: errors)
            }
            last = theta
        }
        throw .notConverged
    }

    private static func check(_ model: LogLinearModel) throws(Failure) {
        guard model.decomposition.rank == model.design.columns else {
            throw .rankDeficient(Array(model.decomposition.pivot[model.decomposition.rank...]).sorted())
        }
        guard model.state.isFinite, model.state.hasConverged else { throw .notConverged }
    }

    private init(_ model: LogLinearModel, _ counts: [Double], scatter: Scatter, unit: Double, errors: Errors) {
        let inverse = model.decomposition.inverseCrossProduct()
        switch errors {
        case .model: covariance = inverse.map { $0 * unit }
        case .neweyWest(let lag): covariance = NeweyWest.covariance(model, counts, inverse: inverse, lag: lag)
        }
        coefficients = model.state.coefficients
        fitted = model.state.fitted
        self.scatter = scatter
        deviance = model.state.deviance
        degreesOfFreedom = model.degreesOfFreedom
    }
}
