import Cube
import Facts
import Statistics

extension Edition {
    /// How much a selection's own months vary, the years of the compared period left out.
    func spread(_ area: AreaPlan, _ plan: OffencePlan, parts: [OffencePart], without years: ClosedRange<Int>?)
        -> Dispersion
    {
        guard let index = area.index else { return .tooFew(observed: 0, required: 0, assumed: 1) }
        return memo.spread(.init(area: index, selection: plan.selection, without: years)) {
            Dispersion.of(history(area, parts, without: years))
        }
    }

    /// The monthly counts of the parts together; a month is observed when every part that has months at all has it.
    func history(_ area: AreaPlan, _ parts: [OffencePart], without years: ClosedRange<Int>?) -> MonthlySeries {
        guard let months = cube.dimensions.months, let index = area.index else { return MonthlySeries(counts: []) }
        var counts = [Double](repeating: 0, count: months.count)
        var observed = [Bool](repeating: true, count: months.count)
        for case (let part, let offence?) in parts.map({ ($0, $0.index) })
        where monthTotal(area, part, in: months).observed > 0 {
            for (position, cell) in cube.series(area: index, offence: offence, months: months).enumerated() {
                if let count = cell.count { counts[position] += Double(count) } else { observed[position] = false }
            }
        }
        for (position, month) in months.enumerated() where years?.contains(month.year) == true {
            observed[position] = false
        }
        return MonthlySeries(counts: counts, isObserved: observed, firstMonth: months.lowerBound.monthOfYear)
    }

    /// Both counts, the percentage where the base allows one, and whether the difference is more than chance.
    ///
    /// The exact conditional test of two counts, widened by the spread of the series' own months (`RateRatio`).
    func compared(
        _ pair: PairedCounts, as kind: Comparison, spread: Dispersion
    ) -> (result: ComparisonResult, isSpreadKnown: Bool) {
        let policy = publicationPolicy
        var result = ComparisonResult(
            kind: kind, period: pair.period, count: pair.count, baseCount: pair.base,
            changePercent: policy.percentage(of: pair.count - pair.base, base: pair.base), interval: nil,
            chanceBand: nil, verdict: .tooFewToSay, dispersion: 1, sharePoints: nil)
        guard policy.isTestable(base: pair.base) else { return (result, true) }
        let (phi, isKnown) = phi(spread, base: pair.base, months: pair.months)
        let ratio = memo.ratio(.init(now: pair.count, before: pair.base, dispersion: phi)) {
            RateRatio.compare(now: Double(pair.count), before: Double(pair.base), dispersion: phi)
        }
        result.dispersion = phi
        if ratio.upper.isFinite {
            result.interval = (ratio.lower - 1) * 100...max(ratio.lower - 1, ratio.upper - 1) * 100
        }
        if case .counts(_, _, .relative(let lowest, let highest)) = ratio.nullBand {
            result.chanceBand = lowest * 100...max(lowest, highest) * 100
        }
        switch ratio.verdict {
        case .moreThanChance: result.verdict = pair.count > pair.base ? .moreThanChanceUp : .moreThanChanceDown
        case .couldBeChance: result.verdict = .couldBeChance
        case .nothingToCompare: result.verdict = .tooFewToSay
        }
        return (result, isKnown)
    }

    /// φ of the compared sums; a series with too few months takes the stated default for its mean.
    func phi(_ spread: Dispersion, base: Int, months: Int) -> (Double, isKnown: Bool) {
        guard case .tooFew(let observed, _, let assumed) = spread else {
            return (spread.phi(ofMonths: months), true)
        }
        let mean = Double(base) / Double(max(1, months))
        return (observed > 0 ? assumed : Dispersion.assumed(mean: mean), false)
    }
}
