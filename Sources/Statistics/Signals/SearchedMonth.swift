import Glibc

/// A family searched in one month, before the months that share its limit are heard.
///
/// Local false discovery rates from discounted baselines: `docs/methods/signals.md` says step by step how.
package struct SearchedMonth: Sendable {
    /// What the lists of this month and of the eleven after it are made of.
    package let evidence: MonthEvidence
    /// In the order of the series that were given.
    let outcomes: [Outcome]
    /// By group, the region as a whole in this month.
    package let regional: [Int: RegionalRise]
    let fit: FamilyFit
    let levels: [Double]

    enum Outcome: Sendable {
        case notTested(SignalSkip)
        case tested(Tested)
        /// As another series, which has the same months.
        case same(as: Int)
    }

    package struct Tested: Sendable {
        package let observed: Double
        package let expected: Double
        package let lower: Int
        package let upper: Int
        package let dispersion: Double
        package let chance: Double
        package let basis: SignalResult.Basis
    }

    package init(_ family: FamilyMonth, settings: SearchSettings = SearchSettings()) {
        let fit = FamilyFit(family, settings: settings)
        let predictions = FamilyPredictions(fit, groups: family.series.map(\.group))
        self.fit = fit
        levels = predictions.levels
        let sizes = fit.sizes
        let parts = concurrently(family.series.count) { range in
            var evidence = MonthEvidence()
            var outcomes: [Outcome] = []
            for index in range {
                if case .skipped(let skip) = fit.kinds[index] {
                    outcomes.append(.notTested(skip))
                    continue
                }
                if case .same(let first) = fit.kinds[index] {
                    outcomes.append(.same(as: first))
                    continue
                }
                guard let prediction = predictions.predictions[index] else {
                    outcomes.append(.notTested(.monthMissing))
                    continue
                }
                let observed = family.series[index].input.months.counts.last ?? 0
                let count = Int(observed.rounded(.up))
                let drawn = Drawn(prediction, observed: count, settings: settings)
                evidence.add(
                    series: index, observed: count, cells: drawn.cells, tails: drawn.tails, odds: drawn.odds,
                    size: sizes[index], settings: settings)
                outcomes.append(
                    .tested(
                        Tested(
                            observed: observed, expected: prediction.mixture.mean, lower: drawn.lower,
                            upper: drawn.upper, dispersion: prediction.mixture.dispersion,
                            chance: drawn.chance(of: count, prediction.mixture), basis: prediction.basis)))
            }
            return [(evidence, outcomes)]
        }
        var evidence = MonthEvidence(), outcomes: [Outcome] = []
        for part in parts {
            evidence.add(part.0)
            outcomes += part.1
        }
        self.evidence = evidence
        self.outcomes = outcomes
        regional = RegionalRise.of(fit.regional)
    }

    /// Why a series was not tested, or what was found in it.
    package func tested(_ series: Int) -> Result<Tested, SignalSkip> {
        switch outcomes[series] {
        case .notTested(let skip): .failure(skip)
        case .tested(let found): .success(found)
        case .same(let first): tested(first)
        }
    }

    /// A prediction count by count.
    private struct Drawn: Sendable {
        let cells: CountMixture.Cells
        /// P(X ≥ the first count of a cell).
        let tails: [Double]
        let odds: [Double]
        let lower: Int
        let upper: Int

        init(_ prediction: FamilyPredictions.Prediction, observed: Int, settings: SearchSettings) {
            let cells = prediction.mixture.cells
            self.cells = cells
            var tails = cells.chances, sum = 0.0
            for cell in tails.indices.reversed() {
                sum += cells.chances[cell]
                tails[cell] = min(1, sum)
            }
            self.tails = tails
            // What chance hardly reaches is of no use beyond what was seen.
            let seen = min(tails.count - 1, max(0, (observed - cells.first) / cells.width))
            let end = max(
                tails.firstIndex { $0 < MonthEvidence.leastChance } ?? tails.count, settings.minimumCount - cells.first)
            odds = WorkingRises.odds(
                cells, limit: max(end, seen) + 1, mean: prediction.mixture.mean, dispersion: prediction.dispersion)
            let bound = settings.band.tail
            // P(X > k) of the last count of a cell is the tail of the next one.
            let above = tails.firstIndex { $0 <= bound } ?? tails.count
            upper = max(0, cells.first + above * cells.width - 1)
            let total = tails.first ?? 0
            let below = tails.firstIndex { total - $0 >= bound } ?? tails.count
            lower = max(0, min(upper, cells.first + (below - 1) * cells.width))
        }

        /// P(X ≥ k); sums where the tail is long, the incomplete beta function where it is short.
        func chance(of k: Int, _ mixture: CountMixture) -> Double {
            guard k > 0 else { return 1 }
            let cell = k - cells.first
            guard cells.width == 1, cells.first == 0, tails.indices.contains(cell), tails[cell] > 1e-6 else {
                return mixture.atLeast(k)
            }
            return tails[cell]
        }
    }
}

/// A group of which the region as a whole has more than its own course explains.
package struct RegionalRise: Hashable, Sendable {
    package let observed: Double
    package let expected: Double
    package let pValue: Double
    /// Benjamini–Hochberg over the groups.
    package let qValue: Double

    static func of(_ courses: [Int: RegionalCourse]) -> [Int: RegionalRise] {
        let groups = courses.sorted { $0.key < $1.key }
        let rises = groups.map(\.value.rise)
        let q = BenjaminiHochberg.qValues(rises.map(\.chance))
        return Dictionary(
            uniqueKeysWithValues: zip(groups.indices, groups).map { place, group in
                (
                    group.key,
                    RegionalRise(
                        observed: rises[place].observed, expected: rises[place].expected,
                        pValue: rises[place].chance, qValue: q[place])
                )
            })
    }
}
