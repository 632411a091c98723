import Facts
import Statistics

extension QueryScope {
    /// Per 1,000 inhabitants per year, with the exact Poisson interval of the count.
    func rate(_ figure: inout Figure, area: AreaPlan, tally: Tally) {
        figure.unit = .per1000InhabitantsPerYear
        guard let count = tally.count.value else { return }
        guard let persons = edition.personYears(of: area.code, tally, choice: population) else {
            figure.value = .notYetKnown(.noPopulation)
            return
        }
        figure.denominator = persons.denominator
        figure.notes += persons.notes
        guard edition.publicationPolicy.allowsRate(inhabitants: persons.smallest),
            case .rate(let value, let interval) = RateInterval.of(Double(count), exposure: persons.years)
        else {
            figure.value = .notPublished(.tooFewInhabitants)
            return
        }
        figure.value = .value(value)
        figure.interval = interval.lower...max(interval.lower, interval.upper)
        if case .inhabitants = persons.denominator, tally.months != 12 {
            figure.notes.append(.rateScaledToYear(months: tally.months))
        }
    }

    func change(_ figure: inout Figure, _ counted: Counted) {
        figure.unit = .percent
        guard figure.value.value != nil else { return }
        guard let comparison = counted.comparison else {
            figure.value = (counted.comparisonReason ?? .absentFromDelivery).absent()
            return
        }
        hold(&figure, against: comparison, counted)
        figure.value = comparison.changePercent
        figure.interval = comparison.interval
    }

    /// The comparison period is 100; withheld like a percentage, for it is one.
    func index(_ figure: inout Figure, _ counted: Counted) {
        figure.unit = .index
        guard figure.value.value != nil else { return }
        guard let comparison = counted.comparison else {
            figure.value = (counted.comparisonReason ?? .absentFromDelivery).absent()
            return
        }
        hold(&figure, against: comparison, counted)
        figure.value = edition.publicationPolicy.percentage(of: comparison.count, base: comparison.baseCount)
        figure.interval = comparison.interval.map { $0.lowerBound + 100...$0.upperBound + 100 }
    }

    /// Numerator and denominator are the counts over what both sides have.
    private func hold(_ figure: inout Figure, against comparison: ComparisonResult, _ counted: Counted) {
        figure.numerator = comparison.count
        figure.denominator = .comparisonCount(comparison.baseCount)
        if !counted.comparisonMissing.isEmpty { figure.status = .incomplete }
    }

    /// Percent of all offences of the same area over the same months.
    func share(_ figure: inout Figure, area: AreaPlan, plan: OffencePlan, counted: Counted) {
        figure.unit = .percent
        guard figure.value.value != nil else { return }
        let all = edition.plan(.all)
        let share = self.share(area: area, part: counted.tally, all: all)
        figure.numerator = share.part
        figure.denominator = share.whole.map(Denominator.allOffences)
        figure.value = share.percent
        if figure.comparison != nil,
            let points = sharePoints(area: area, counted: counted, all: all, now: share.percent)
        {
            figure.comparison?.sharePoints = points
        }
    }

    private typealias Share = (percent: Observed<Double>, part: Int?, whole: Int?)

    private func share(area: AreaPlan, part: Tally, all: OffencePlan) -> Share {
        let whole = edition.tally(area, all, in: part.period)
        guard let total = whole.count.value else {
            return ((whole.count.reason ?? .absentFromDelivery).absent(), nil, nil)
        }
        guard let count = part.count.value else {
            return ((part.count.reason ?? .absentFromDelivery).absent(), nil, nil)
        }
        if whole.monthsPerYear == part.monthsPerYear {
            return (edition.publicationPolicy.percentage(of: count, base: total), count, total)
        }
        return shareOfCommonMonths(area: area, part: part, whole: whole)
    }

    /// Where either lacks months, both are counted again over the months that both have.
    private func shareOfCommonMonths(area: AreaPlan, part: Tally, whole: Tally) -> Share {
        var count = 0, total = 0, common = 0
        for month in part.period.months {
            let own = part.parts.compactMap { edition.count(area, $0, in: month) }
            let all = whole.parts.compactMap { edition.count(area, $0, in: month) }
            guard !own.isEmpty, !all.isEmpty else { continue }
            count += own.reduce(0, +)
            total += all.reduce(0, +)
            common += 1
        }
        guard common > 0 else { return (.notYetKnown(.absentFromDelivery), nil, nil) }
        return (edition.publicationPolicy.percentage(of: count, base: total), count, total)
    }

    /// This share minus that of the comparison period: percentage points, never a percentage of a percentage.
    private func sharePoints(
        area: AreaPlan, counted: Counted, all: OffencePlan, now: Observed<Double>
    ) -> Observed<Double>? {
        guard let base = counted.comparison?.period else { return nil }
        let then = share(area: area, part: edition.tally(area, parts: counted.tally.parts, base), all: all).percent
        guard let nowValue = now.value else { return now }
        return then.map { nowValue - $0 }
    }
}
