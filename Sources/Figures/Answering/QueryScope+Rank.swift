import Facts
import Geography
import Statistics

/// The rates of areas of one level under one parent, each with the places that its interval leaves open.
struct SiblingRates {
    private(set) var rates: [AreaCode: Double] = [:]
    private(set) var places: [AreaCode: ClosedRange<Int>] = [:]

    init(_ intervals: [(area: AreaCode, rate: Double, interval: PoissonInterval)]) {
        for (entry, place) in zip(intervals, RankInterval.of(intervals.map(\.interval))) {
            rates[entry.area] = entry.rate
            places[entry.area] = place.best...max(place.best, place.worst)
        }
    }
}

extension QueryScope {
    /// Place by rate among the areas of the same level under the same parent, with the places that chance leaves open.
    ///
    /// Equal rates share a place. The interval of the figure is that of the place (`RankInterval`), from best to worst.
    mutating func rank(_ figure: inout Figure, area: AreaPlan, plan: OffencePlan, asked: PeriodRange) {
        figure.unit = .rank
        if area.code.level >= .cbsWijk { figure.notes.append(.residentsAreNotThePopulationAtRisk) }
        guard figure.value.value != nil else { return }
        let parent = edition.areas.parent(of: area.code)?.code
        let key = SiblingKey(parent: parent, level: area.code.level, selection: plan.selection, period: asked)
        let siblings = rates(key) { $0.siblingRates(key, including: area.code, plan) }
        figure.denominator = .rankedAreas(siblings.rates.count)
        guard let own = siblings.rates[area.code] else {
            var rated = figure
            rate(&rated, area: area, tally: edition.tally(area, plan, in: asked))
            figure.value = (rated.value.reason ?? .noPopulation).absent()
            return
        }
        figure.value = .value(Double(1 + siblings.rates.values.count { $0 > own }))
        figure.interval = siblings.places[area.code].map { Double($0.lowerBound)...Double($0.upperBound) }
    }

    private mutating func siblingRates(
        _ key: SiblingKey, including own: AreaCode, _ plan: OffencePlan
    ) -> SiblingRates {
        let siblings: [AreaCode]
        if let parent = key.parent {
            siblings = edition.areas.children(of: parent).filter { $0.level == key.level }
        } else {
            siblings = edition.areas.codes.filter { $0.level == key.level && edition.areas.parent(of: $0) == nil }
        }
        var known: [(area: AreaCode, rate: Double, interval: PoissonInterval)] = []
        for code in siblings.contains(own) ? siblings : siblings + [own] where !code.isUnknownPlace {
            let area = area(code), tally = edition.tally(area, plan, in: key.period)
            guard let count = tally.count.value, let persons = edition.personYears(of: code, tally, choice: population),
                edition.publicationPolicy.allowsRate(inhabitants: persons.smallest),
                case .rate(let value, let interval) = RateInterval.of(Double(count), exposure: persons.years)
            else { continue }
            known.append((code, value, interval))
        }
        return SiblingRates(known)
    }
}
