import Glibc

extension InterruptedTimeSeries {
    /// What to fit.
    package struct Question: Hashable, Sendable {
        /// Places in the series, from 0, of the months of the event.
        package var period: Range<Int>
        package var model = Model.quasiPoisson
        package var fit = Fit.full
        /// Pairs of sine and cosine, 0…6.
        package var harmonics = 2
        package var breaks: [SeriesBreak] = []
        package var errors = CountRegression.Errors.model
        package var level = ConfidenceLevel.percent95

        package init(period: Range<Int>) { self.period = period }
    }

    /// Fits one series; exposure, if the series has it, is an offset.
    package static func fit(_ series: SignalSeries, _ question: Question) -> InterruptedTimeSeries {
        let months = series.months
        let all = months.counts.indices
        let period = question.period.clamped(to: all)
        let studied = period.filter { months.isObserved[$0] }
        guard !studied.isEmpty else { return .none(.noMonthsInPeriod) }
        let last = question.fit == .before ? period.lowerBound : all.upperBound
        let used = (0..<last).filter { months.isObserved[$0] }
        let design = SegmentedDesign(
            harmonics: question.harmonics, breaks: question.breaks, period: question.fit == .full ? period : nil)
        let required = max(24, design.names.count + 6)
        guard used.count >= required else { return .none(.tooFewMonths(usable: used.count, required: required)) }
        let counts = used.map { months.counts[$0] }
        guard counts.contains(where: { $0 > 0 }) else { return .none(.allZero) }
        var logExposure = [Double](repeating: 0, count: all.upperBound)
        if !series.exposure.isEmpty {
            guard series.exposure.count == all.upperBound,
                (used + studied).allSatisfy({ NullBand.isExposure(series.exposure[$0]) })
            else { return .none(.exposureMissing) }
            logExposure = series.exposure.map { NullBand.isExposure($0) ? log($0) : 0 }
        }
        let offset = series.exposure.isEmpty ? [] : used.map { logExposure[$0] }
        do throws(CountRegression.Failure) {
            let matrix = design.matrix(used)
            let regression =
                switch question.model {
                case .quasiPoisson:
                    try CountRegression.quasiPoisson(counts, matrix, offset: offset, errors: question.errors)
                case .negativeBinomial:
                    try CountRegression.negativeBinomial(counts, matrix, offset: offset, errors: question.errors)
                }
            return effect(
                series, question, regression: regression, design: design, used: used, studied: studied,
                logExposure: logExposure)
        } catch {
            switch error {
            case .rankDeficient(let columns): return .none(.notIdentified(columns.map { design.names[$0] }))
            case .notConverged: return .none(.notConverged)
            }
        }
    }

    private static func effect(
        _ series: SignalSeries, _ question: Question, regression: CountRegression, design: SegmentedDesign,
        used: [Int], studied: [Int], logExposure: [Double]
    ) -> InterruptedTimeSeries {
        func mean(_ index: Int, withEvent: Bool) -> Double {
            var sum = logExposure[index]
            for (value, coefficient) in zip(design.row(index, withEvent: withEvent), regression.coefficients) {
                sum += value * coefficient
            }
            return exp(sum)
        }
        let sum = CounterfactualSum(
            studied.map { (mean($0, withEvent: false), design.row($0, withEvent: false)) }, regression)
        guard sum.expected > 0, sum.expected < .infinity, sum.logError.isFinite else { return .none(.notConverged) }
        let z = NormalDistribution.quantile(.upper(question.level.tail))
        let observed = studied.reduce(0) { $0 + series.months.counts[$1] }
        let low = sum.expected * exp(-z * sum.logError)
        let high = sum.expected * exp(z * sum.logError)
        let first = used.first ?? 0
        let shown = (first..<series.months.counts.count).map { index -> Month in
            let row = design.row(index, withEvent: false)
            let without = mean(index, withEvent: false)
            let error = regression.variance(of: row).squareRoot()
            let isStudied = question.period.contains(index)
            return Month(
                index: index, fitted: isStudied ? mean(index, withEvent: true) : without, counterfactual: without,
                lower: without * exp(-z * error), upper: without * exp(z * error))
        }
        return .effect(
            Effect(
                observed: observed, expected: sum.expected, logError: sum.logError,
                meanInterval: PoissonInterval(lower: low, upper: high),
                predictionInterval: PoissonInterval(
                    lower: max(0, sum.expected - z * sum.deviation), upper: sum.expected + z * sum.deviation),
                predictionDeviation: sum.deviation, ratio: observed / sum.expected,
                ratioInterval: PoissonInterval(lower: observed / high, upper: observed / low),
                coefficients: coefficients(regression, design.names), dispersion: regression.dispersion,
                theta: regression.theta, deviance: regression.deviance, degreesOfFreedom: regression.degreesOfFreedom,
                months: shown,
                caveats: caveats(series, regression, used: used, studied: studied, period: question.period)))
    }

    private static func coefficients(_ regression: CountRegression, _ names: [String]) -> [Coefficient] {
        zip(names, zip(regression.coefficients, regression.standardErrors)).map { name, pair in
            let (estimate, error) = pair
            let ratio = error > 0 ? estimate / error : 0
            let p: Double
            switch regression.scatter {
            case .quasiPoisson:
                p = StudentDistribution.twoSided(ratio, degreesOfFreedom: Double(regression.degreesOfFreedom))
            case .negativeBinomial, .poisson: p = min(1, 2 * NormalDistribution.tails(abs(ratio)).upper)
            }
            return Coefficient(name: name, estimate: estimate, standardError: error, p: p)
        }
    }

    private static func caveats(
        _ series: SignalSeries, _ regression: CountRegression, used: [Int], studied: [Int], period: Range<Int>
    ) -> [Caveat] {
        var found: [Caveat] = []
        if regression.scatter == .poisson { found.append(.noOverdispersion) }
        let counts = used.map { series.months.counts[$0] }
        if Set(counts).count == 1 { found.append(.constant) }
        if studied.allSatisfy({ series.months.counts[$0] == 0 }) { found.append(.noCasesInPeriod) }
        let missing = period.count - studied.count
        if missing > 0 { found.append(.missingMonths(missing)) }
        let residuals = zip(counts, regression.fitted).map { ($0 - $1) / max($1, 1e-12).squareRoot() }
        let square = residuals.reduce(0) { $0 + $1 * $1 }
        let neighbours = zip(residuals, residuals.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 }
        let correlation = square > 0 ? neighbours / square : 0
        // Twice the standard error of a correlation of independent months.
        if correlation > 2 / Double(max(1, residuals.count)).squareRoot() { found.append(.autocorrelated(correlation)) }
        return found
    }
}

extension CountRegression {
    /// Pearson's φ of a quasi-Poisson fit.
    var dispersion: Double? {
        guard case .quasiPoisson(let dispersion) = scatter else { return nil }
        return dispersion
    }

    /// θ of a negative binomial fit.
    var theta: Double? {
        guard case .negativeBinomial(let theta) = scatter else { return nil }
        return theta
    }
}

/// The sum of the months of a period had the event not come: value, error of its logarithm, spread of a counted sum.
private struct CounterfactualSum {
    let expected: Double
    /// Delta method on the logarithm of the sum.
    let logError: Double
    /// √(Σ V(μ) + (sum × logError)²).
    let deviation: Double

    init(_ months: [(mean: Double, row: [Double])], _ regression: CountRegression) {
        let total = months.reduce(0) { $0 + $1.mean }
        var gradient = [Double](repeating: 0, count: regression.coefficients.count)
        var scatter = 0.0
        for month in months {
            scatter += regression.variance(ofCount: month.mean)
            for j in gradient.indices { gradient[j] += month.row[j] * month.mean / total }
        }
        expected = total
        logError = regression.variance(of: gradient).squareRoot()
        deviation = (scatter + total * logError * total * logError).squareRoot()
    }
}
