import Glibc

/// What the series of a family say together: how restless a series of a given mean is, and how large a sparse one.
struct FamilyBaseline: Sendable {
    /// φ by the logarithm of the expected count, at the middle of each group of similar series.
    private(set) var knots: [(place: Double, phi: Double)] = []
    /// φ of sparse series.
    private(set) var sparseDispersion = 1.0
    /// The gamma that the monthly means of sparse series come from.
    private(set) var shape = 0.5
    private(set) var rate = 1.0
    private let priorDegreesOfFreedom: Double
    private let sparseCases: Double

    /// A family whose numbers are known.
    init(shape: Double, rate: Double, sparseDispersion: Double, priorDegreesOfFreedom: Double = 50) {
        self.shape = shape
        self.rate = rate
        self.sparseDispersion = sparseDispersion
        self.priorDegreesOfFreedom = priorDegreesOfFreedom
        sparseCases = 10
    }

    init(_ baselines: [BaselineFit], settings: SignalSettings) {
        priorDegreesOfFreedom = settings.priorDegreesOfFreedom
        sparseCases = settings.sparseCases
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
        if let prior = SparsePrior(totals, dispersion: sparseDispersion, below: sparseCases) {
            shape = prior.shape
            rate = prior.rate
        }
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
        // Credibility: the cases of the series against φ × the prior's.
        let scale = fit.exposure + sparseDispersion * rate
        let expected = (fit.cases + sparseDispersion * shape) / scale
        return (expected, sparseDispersion + sparseDispersion / scale)
    }
}
