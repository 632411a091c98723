import Cube
import Facts
import Statistics

extension Edition {
    /// A comparison of two periods that hold other months of the year: the season is taken out before chance is asked.
    ///
    /// Counts and plain change stay as they were registered. The verdict is that of the exact conditional test at the exposures that
    /// the season gives (`SeasonalRatio`), and the band is where chance and season together would put the plain change.
    func seasonallyCompared(
        _ pair: PairedCounts, as kind: Comparison, area: AreaPlan, plan: OffencePlan, parts: [OffencePart]
    ) -> ComparisonResult {
        let percent = publicationPolicy.percentage(of: pair.count - pair.base, base: pair.base)
        var result = ComparisonResult(
            kind: kind, period: pair.period, monthsBack: pair.monthsBack, count: pair.count, baseCount: pair.base,
            changePercent: percent, interval: nil, chanceBand: nil, verdict: .tooFewToSay, dispersion: 1,
            season: .tooFewYears)
        guard let season = season(of: pair, area: area, plan: plan, parts: parts) else { return result }
        let ratio = season.compare(now: Double(pair.count), before: Double(pair.base))
        result.dispersion = season.dispersion
        result.season = .corrected(corrected(ratio, season: season, hasPercent: percent.value != nil))
        guard ratio.verdict != .nothingToCompare else { return result }
        result.ratioLimits = .init(lower: ratio.lower, upper: ratio.upper)
        result.isTestable = ratio.reach != .nothing
        if percent.value != nil, case .counts(let lowest, let highest, _) = ratio.nullBand {
            let base = Double(pair.base)
            result.chanceBand = (lowest / base - 1) * 100...max(lowest / base - 1, highest / base - 1) * 100
        }
        // A rise against what the season expects can be a fall in registered numbers.
        let isRise = Double(pair.count) > Double(pair.base) * season.ratio
        result.verdict = DifferenceVerdict(ratio, isRise: isRise)
        return result
    }

    private func season(
        of pair: PairedCounts, area: AreaPlan, plan: OffencePlan, parts: [OffencePart]
    ) -> SeasonalRatio? {
        guard let held = cube.dimensions.months else { return nil }
        func span(_ period: PeriodRange) -> Range<Int> {
            let first = held.lowerBound.distance(to: period.months.lowerBound)
            return first..<(first + period.monthCount)
        }
        let series = history(area, parts, without: [], within: plan.era(of: pair.ownPeriod))
        return SeasonalRatio.of(series, beside: (span(pair.ownPeriod), span(pair.period)))
    }

    private func corrected(
        _ ratio: RateRatio, season: SeasonalRatio, hasPercent: Bool
    ) -> SeasonalCorrection.Corrected {
        var percent: Double?, interval: ClosedRange<Double>?
        if hasPercent, case .value(let value) = ratio.estimate {
            percent = (value - 1) * 100
            if ratio.upper.isFinite {
                interval = (ratio.lower - 1) * 100...max(ratio.lower - 1, ratio.upper - 1) * 100
            }
        }
        return .init(expectedPercent: (season.ratio - 1) * 100, percent: percent, interval: interval)
    }
}
