import Cube
import Facts
import Statistics

extension Edition {
    /// How much a selection's own months vary, some calendar years left out.
    ///
    /// - Parameter era: where the parts change, the months that add up the same ones; all months when `nil`.
    func spread(
        _ area: AreaPlan, _ plan: OffencePlan, parts: [OffencePart], without years: [ClosedRange<Int>],
        within era: ClosedRange<Month>?
    ) -> Dispersion {
        spread(area, plan, without: years, within: era) { history(area, parts, without: years, within: era) }
    }

    private func spread(
        _ area: AreaPlan, _ plan: OffencePlan, without years: [ClosedRange<Int>], within era: ClosedRange<Month>?,
        of series: () -> MonthlySeries
    ) -> Dispersion {
        guard let index = area.index else { return .tooFew(observed: 0, required: 0, assumed: 1) }
        return memo.spread(.init(area: index, selection: plan.selection, without: years, era: era)) {
            Dispersion.of(series())
        }
    }

    /// φ of the two sums that are compared, from the months and the sums of other years.
    ///
    /// The years of both take no part, or of neither where too few months would be left: swapping the two changes nothing.
    func spread(_ area: AreaPlan, _ plan: OffencePlan, parts: [OffencePart], of pair: PairedCounts) -> SumSpread {
        let years = [pair.period, pair.ownPeriod].map { $0.firstYear...$0.lastYear }.sorted {
            $0.lowerBound < $1.lowerBound
        }
        let era = plan.era(of: pair.ownPeriod)
        // Read once for all that is asked of it: of all types together it adds up some forty series.
        lazy var whole = history(area, parts, without: [], within: era)
        var months = spread(area, plan, without: years, within: era) { leavingOut(years, of: whole) }
        if case .tooFew(let observed, _, _) = months, observed > 0 {
            months = spread(area, plan, without: [], within: era) { whole }
        }
        let scatter = yearScatter(area, plan, beside: pair) { whole }
        let mean = Double(pair.base + pair.count) / 2 / Double(max(1, pair.months))
        if let phi = months.standIn(mean: mean) { return SumSpread(phi: phi, usual: nil, isKnown: false) }
        return SumSpread(
            phi: months.phi(ofMonths: pair.months, beside: scatter), usual: months.usual(ofMonths: pair.months),
            isKnown: true)
    }

    private func yearScatter(
        _ area: AreaPlan, _ plan: OffencePlan, beside pair: PairedCounts, of series: () -> MonthlySeries
    ) -> YearScatter? {
        guard let held = cube.dimensions.months, let index = area.index else { return nil }
        func span(_ period: PeriodRange) -> Range<Int> {
            let first = held.lowerBound.distance(to: period.months.lowerBound)
            return first..<(first + period.monthCount)
        }
        let spans = (now: span(pair.ownPeriod), before: span(pair.period))
        let key = EditionMemo.ScatterKey(
            area: index, selection: plan.selection, first: min(spans.now.lowerBound, spans.before.lowerBound),
            second: max(spans.now.lowerBound, spans.before.lowerBound), length: spans.now.count)
        return memo.scatter(key) { YearScatter.of(series(), beside: spans) }
    }

    /// A series from the first month of the cube, of which some calendar years take no part.
    private func leavingOut(_ years: [ClosedRange<Int>], of series: MonthlySeries) -> MonthlySeries {
        guard let first = cube.dimensions.months?.lowerBound else { return series }
        var isObserved = series.isObserved
        for years in years {
            let start = max(0, years.lowerBound * 12 - Int(first.ordinal))
            let end = min(isObserved.count, (years.upperBound + 1) * 12 - Int(first.ordinal))
            for position in start..<max(start, end) { isObserved[position] = false }
        }
        return MonthlySeries(counts: series.counts, isObserved: isObserved, firstMonth: first.monthOfYear)
    }

    /// The monthly counts of the parts together; a month is observed when every part that has months at all has it.
    ///
    /// A part that does not belong in a month is no part of that month; a month in which none belongs is not observed, nor is one
    /// outside `era`.
    func history(
        _ area: AreaPlan, _ parts: [OffencePart], without years: [ClosedRange<Int>],
        within era: ClosedRange<Month>? = nil
    ) -> MonthlySeries {
        guard let months = cube.dimensions.months, let index = area.index else { return MonthlySeries(counts: []) }
        var counts = [Double](repeating: 0, count: months.count)
        var observed = [Bool](repeating: true, count: months.count)
        for case (let part, let offence?) in parts.map({ ($0, $0.index) })
        where monthTotal(area, part, in: months).observed > 0 {
            let isAlways = part.tenure.isAlways
            for (position, cell) in cube.series(area: index, offence: offence, months: months).enumerated()
            where isAlways || part.tenure.contains(months.lowerBound.advanced(by: position)) {
                if let count = cell.count { counts[position] += Double(count) } else { observed[position] = false }
            }
        }
        let isPartial = !parts.contains { $0.tenure.isAlways }
        guard isPartial || era != nil || !years.isEmpty else {
            return MonthlySeries(counts: counts, isObserved: observed, firstMonth: months.lowerBound.monthOfYear)
        }
        for (position, month) in months.enumerated()
        where years.contains(where: { $0.contains(month.year) }) || era?.contains(month) == false
            || (isPartial && parts.counting(in: month).isEmpty)
        {
            observed[position] = false
        }
        return MonthlySeries(counts: counts, isObserved: observed, firstMonth: months.lowerBound.monthOfYear)
    }

    /// Whether two counts are so few that no split of them can be more than chance, however steady the series, and no percentage is given.
    ///
    /// All of five on one side has a chance of 2 × ½⁵ = 0.06; a spread above that of Poisson counts only makes it larger.
    func tellsNothing(_ pair: PairedCounts) -> Bool {
        pair.count + pair.base <= 5 && !publicationPolicy.allowsPercentage(base: pair.base)
    }

    /// Both counts without a test.
    func uncompared(_ pair: PairedCounts, as kind: Comparison, dispersion: Double = 1) -> ComparisonResult {
        ComparisonResult(
            kind: kind, period: pair.period, monthsBack: pair.monthsBack, count: pair.count, baseCount: pair.base,
            changePercent: publicationPolicy.percentage(of: pair.count - pair.base, base: pair.base), interval: nil,
            chanceBand: nil, verdict: .tooFewToSay, dispersion: dispersion, sharePoints: nil)
    }

    /// Both counts, the percentage where the base allows one, and whether the difference is more than chance.
    ///
    /// The exact conditional test of two counts, widened by the spread of the series' own months and years (`RateRatio`). The two
    /// counts decide together; only the percentage, with its interval and band, hangs on the base.
    func compared(_ pair: PairedCounts, as kind: Comparison, spread: SumSpread) -> ComparisonResult {
        let policy = publicationPolicy, phi = spread.phi
        var result = uncompared(pair, as: kind, dispersion: phi)
        let ratio = memo.ratio(.init(now: pair.count, before: pair.base, spread: spread)) {
            RateRatio.compare(
                now: Double(pair.count), before: Double(pair.base), dispersion: phi, usual: spread.usual)
        }
        guard ratio.verdict != .nothingToCompare else { return result }
        result.ratioLimits = .init(lower: ratio.lower, upper: ratio.upper)
        result.isTestable = ratio.reach != .nothing
        if policy.allowsPercentage(base: pair.base) {
            if ratio.upper.isFinite {
                result.interval = (ratio.lower - 1) * 100...max(ratio.lower - 1, ratio.upper - 1) * 100
            }
            if case .counts(_, _, .relative(let lowest, let highest)) = ratio.nullBand {
                result.chanceBand = lowest * 100...max(lowest, highest) * 100
            }
        }
        result.verdict = DifferenceVerdict(ratio, isRise: pair.count > pair.base)
        return result
    }
}

extension Dispersion {
    /// The stated default of a series that is too short to know its own φ; `nil` where it knows it.
    ///
    /// - Parameter mean: cases a month, for a series of which no month is known.
    func standIn(mean: Double) -> Double? {
        guard case .tooFew(let observed, _, let assumed) = self else { return nil }
        return observed > 0 ? assumed : Dispersion.assumed(mean: mean)
    }
}

extension DifferenceVerdict {
    /// What the test says; where it sees no more than chance, few cases are called too few and not the same.
    init(_ ratio: RateRatio, isRise: Bool) {
        switch (ratio.verdict, ratio.reach) {
        case (.moreThanChance, _): self = isRise ? .moreThanChanceUp : .moreThanChanceDown
        case (.couldBeChance, .differences): self = .couldBeChance
        case (.couldBeChance, .nothing), (.couldBeChance, .extremes), (.nothingToCompare, _): self = .tooFewToSay
        }
    }
}
