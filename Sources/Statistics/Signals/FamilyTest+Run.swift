import Glibc

extension FamilyTest {
    /// Turns baselines into outcomes: p-values, then Benjamini–Hochberg over all that were tested, then bounds.
    init(_ series: [SignalSeries], _ baselines: [BaselineFit], _ family: FamilyBaseline, settings: SignalSettings) {
        let chances = concurrently(series.count) { range in
            range.map { index -> Prediction? in
                if case .skipped = baselines[index].kind { return nil }
                let (expected, dispersion) = family.prediction(baselines[index])
                let observed = series[index].months.counts.last ?? 0
                let p = PredictiveCount(mean: expected, dispersion: dispersion).atLeast(Int(observed.rounded(.up)))
                return Prediction(observed: observed, expected: expected, dispersion: dispersion, p: p)
            }
        }
        let tested = chances.indices.filter { chances[$0] != nil }
        let eligible = tested.map { chances[$0].map { $0.eligible(settings.minimumCount) } ?? 1 }
        let curve = ChanceCurve(
            tested.compactMap { chances[$0].map { PredictiveCount(mean: $0.expected, dispersion: $0.dispersion) } },
            minimumCount: settings.minimumCount)
        let q = BenjaminiHochberg.discreteQValues(eligible, expected: curve.expected)
        var places = [Int](repeating: 0, count: series.count)
        for (place, index) in tested.enumerated() { places[index] = place }
        // A p-value up to here is listed; with nothing found, the first find would have needed it.
        let listed = q.count { $0 <= settings.falseDiscoveryRate }
        let bar = curve.largest(expecting: settings.falseDiscoveryRate * Double(max(1, listed)))
        let found = concurrently(series.count) { [places] range in
            range.map { index -> (SignalOutcome, Double) in
                if case .skipped(let reason) = baselines[index].kind { return (.notTested(reason), 0) }
                guard let chance = chances[index] else { return (.notTested(.monthMissing), 0) }
                return Self.outcome(
                    chance, q: q[places[index]], bar: bar, basis: baselines[index].basis, settings: settings)
            }
        }
        self.init(
            outcomes: found.map(\.0), tested: tested.count, expectedByChance: found.reduce(0) { $0 + $1.1 })
    }

    private struct Prediction: Sendable {
        let observed: Double
        let expected: Double
        let dispersion: Double
        let p: Double

        /// The p-value, or 1 for a count that is never listed.
        func eligible(_ minimum: Int) -> Double { observed >= Double(minimum) ? p : 1 }
    }

    private static func outcome(
        _ chance: Prediction, q: Double, bar: Double, basis: SignalResult.Basis, settings: SignalSettings
    ) -> (SignalOutcome, Double) {
        let count = PredictiveCount(mean: chance.expected, dispersion: chance.dispersion)
        let limit = max(count.highest(leaving: bar), settings.minimumCount - 1)
        let result = SignalResult(
            observed: chance.observed, expected: chance.expected, lower: count.lowest(leaving: settings.band.tail),
            upper: count.highest(leaving: settings.band.tail), limit: limit, dispersion: chance.dispersion,
            pValue: chance.p, qValue: q,
            isSignal: q <= settings.falseDiscoveryRate && chance.observed >= Double(settings.minimumCount), basis: basis
        )
        return (.tested(result), count.atLeast(limit + 1))
    }
}

extension BaselineFit {
    var basis: SignalResult.Basis {
        switch kind {
        case .regression(true): .regression
        case .regression(false): .regressionWithoutTrend
        case .sparse, .skipped: cases > 0 ? .sparse(cases: cases) : .allZero
        }
    }
}
