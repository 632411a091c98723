package import Facts
package import Geography

extension Edition {
    /// Areas with count, rate and change in order of their rate; those without a rate last, in code order.
    package func ranking(
        of areas: [AreaCode], offence: OffenceSelection, period: PeriodRange, comparison: Comparison? = nil,
        population: PopulationChoice = .sameYear, audience: Audience = .public
    ) -> [RankedArea] {
        var scope = QueryScope(self, population: population, audience: audience)
        let plan = scope.offence(offence)
        var ranked = areas.map { code in
            let area = scope.area(code)
            let counted = scope.counted(area, plan, period, comparison)
            let count = scope.figure(.count, area, plan, counted, asked: period)
            var rate = scope.figure(.rate, area, plan, counted, asked: period)
            if code.level >= .cbsWijk { rate.notes.append(.residentsAreNotThePopulationAtRisk) }
            return RankedArea(area: code, count: count, rate: rate, change: count.comparison, rank: nil)
        }
        ranked.sort(by: Self.precedes)
        var place = 0, previous: Double?
        for position in ranked.indices {
            guard let rate = ranked[position].rate.value.value, !ranked[position].area.isUnknownPlace else { continue }
            if rate != previous { place = position + 1 }
            previous = rate
            ranked[position].rank = place
        }
        return ranked
    }

    /// Higher rates first; places that are not known have no place in a ranking.
    private static func precedes(_ a: RankedArea, _ b: RankedArea) -> Bool {
        func key(_ ranked: RankedArea) -> Double { ranked.area.isUnknownPlace ? -1 : ranked.rate.value.value ?? -1 }
        return key(a) == key(b) ? a.area < b.area : key(a) > key(b)
    }

    /// The most marked changes over areas × offences that are more than chance.
    package func outstanding(
        areas: [AreaCode], offences: [OffenceSelection], period: PeriodRange, comparison: Comparison = .previousYear,
        limit: Int = 10, audience: Audience = .public
    ) -> Outstanding {
        var scope = QueryScope(self, audience: audience)
        var tested = 0, found: [(area: AreaPlan, plan: OffencePlan, counted: Counted, size: Double)] = []
        for code in areas {
            let area = scope.area(code)
            for selection in offences {
                let plan = scope.offence(selection)
                let counted = scope.counted(area, plan, period, comparison)
                guard let result = counted.comparison, result.verdict != .tooFewToSay else { continue }
                tested += 1
                if let size = result.certainSize { found.append((area, plan, counted, size)) }
            }
        }
        let shown = found.sorted { $0.size > $1.size }.prefix(max(0, limit))
        return Outstanding(
            tested: tested, expectedByChance: Double(tested) / 20, found: found.count,
            items: shown.map { scope.figure(.change, $0.area, $0.plan, $0.counted, asked: period) })
    }
}

extension ComparisonResult {
    /// How far the interval lies from no change, up and down alike (a doubling weighs as much as a halving).
    ///
    /// The nearest end counts, so that a small count with a wild percentage does not outrank a sure change.
    fileprivate var certainSize: Double? {
        guard let interval else { return verdict == .moreThanChanceUp ? 0 : nil }
        switch verdict {
        case .moreThanChanceUp: return 1 + interval.lowerBound / 100
        case .moreThanChanceDown: return 1 / max(0.001, 1 + interval.upperBound / 100)
        case .couldBeChance, .tooFewToSay: return nil
        }
    }
}
