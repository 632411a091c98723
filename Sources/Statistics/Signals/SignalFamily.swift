import Glibc

/// What the series of a family say together: how restless a series of a given mean is, and how large a sparse one.
struct SignalFamily: Sendable {
    /// φ by the logarithm of the expected count, at the middle of each group of similar series.
    private(set) var knots: [(place: Double, phi: Double)] = []
    /// φ of sparse series.
    private(set) var sparseDispersion = 1.0
    /// The gamma that the monthly means of sparse series come from.
    private(set) var shape = 0.5
    private(set) var rate = 1.0
    private let priorDegreesOfFreedom: Double

    init(_ baselines: [BaselineFit], settings: SignalSettings) {
        priorDegreesOfFreedom = settings.priorDegreesOfFreedom
        poolDispersion(baselines)
        poolSparse(baselines)
    }

    /// Groups of about a hundred series of similar mean, at most forty.
    private mutating func poolDispersion(_ baselines: [BaselineFit]) {
        var known: [(place: Double, phi: Double)] = []
        for fit in baselines {
            guard case .regression = fit.kind, fit.degreesOfFreedom > 0 else { continue }
            known.append((log(fit.mean), fit.pearson))
        }
        known.sort { $0.place == $1.place ? $0.phi < $1.phi : $0.place < $1.place }
        let groups = min(40, max(1, known.count / 100))
        for group in 0..<groups where !known.isEmpty {
            let members = known[(group * known.count / groups)..<((group + 1) * known.count / groups)]
            let size = Double(members.count)
            knots.append(
                (members.reduce(0) { $0 + $1.place } / size, max(1, members.reduce(0) { $0 + $1.phi } / size)))
        }
    }

    private mutating func poolSparse(_ baselines: [BaselineFit]) {
        var scatter: [Double] = []
        var totals: [(cases: Double, exposure: Double)] = []
        for fit in baselines where fit.kind == .sparse {
            totals.append((fit.cases, fit.exposure))
            if fit.degreesOfFreedom > 0 { scatter.append(fit.pearson) }
        }
        scatter.sort()
        if !scatter.isEmpty { sparseDispersion = max(1, scatter.reduce(0, +) / Double(scatter.count)) }
        totals.sort { $0 < $1 }
        let cases = totals.reduce(0) { $0 + $1.cases }
        let exposure = totals.reduce(0) { $0 + $1.exposure }
        guard cases > 0, exposure > 0 else { return }
        let mean = cases / exposure
        var spread = 0.0
        for total in totals {
            let difference = total.cases / total.exposure - mean
            spread += total.exposure * difference * difference
        }
        spread /= exposure
        let noise = sparseDispersion * mean * Double(totals.count) / exposure
        let variance = max(spread - noise, 0.01 * mean * mean)
        shape = mean * mean / variance
        rate = mean / variance
    }

    /// φ that the family gives a series with this mean.
    func dispersion(atMean mean: Double) -> Double {
        guard let first = knots.first, let last = knots.last else { return max(1, sparseDispersion) }
        let place = log(mean)
        if place <= first.place { return first.phi }
        if place >= last.place { return last.phi }
        for (low, high) in zip(knots, knots.dropFirst()) where place <= high.place {
            let share = (place - low.place) / max(high.place - low.place, 1e-12)
            return low.phi + share * (high.phi - low.phi)
        }
        return last.phi
    }

    /// Expected count and φ* of the month that a baseline speaks of.
    func prediction(_ fit: BaselineFit) -> (expected: Double, dispersion: Double) {
        if case .regression = fit.kind {
            let own = fit.degreesOfFreedom
            let prior = priorDegreesOfFreedom
            let pooled = (own * fit.pearson + prior * dispersion(atMean: fit.mean)) / (own + prior)
            let phi = max(1, pooled)
            return (fit.expected, phi + fit.expected * phi * fit.unitVariance)
        }
        let expected = (shape + fit.cases) / (rate + fit.exposure)
        return (expected, sparseDispersion + 1 / (rate + fit.exposure))
    }
}
