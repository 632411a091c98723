package import Facts
package import Geography
import Statistics

extension Edition {
    /// Areas with count, rate and change in order of their rate; those without a rate last, in code order.
    package func ranking(
        of areas: [AreaCode], offence: OffenceSelection, period: PeriodRange, comparison: Comparison? = nil,
        population: PopulationChoice = .sameYear, audience: Audience = .public
    ) -> [RankedArea] {
        var scope = QueryScope(self, population: population, audience: audience)
        let plan = scope.offence(offence)
        // Rows are sorted by position: a row holds two figures and is dear to move.
        var order: [(rate: Double, area: AreaCode, position: Int)] = []
        let rows = areas.enumerated().map { position, code in
            let area = scope.area(code)
            let counted = scope.counted(area, plan, in: period, comparison: comparison)
            let count = scope.figure(.count, area: area, plan: plan, counted: counted, asked: period)
            var rate = scope.figure(.rate, area: area, plan: plan, counted: counted, asked: period)
            if code.level >= .cbsWijk { rate.notes.append(.residentsAreNotThePopulationAtRisk) }
            // Places that are not known have no place in a ranking.
            order.append((code.isUnknownPlace ? -1 : rate.value.value ?? -1, code, position))
            return RankedArea(area: code, count: count, rate: rate, change: count.comparison)
        }
        order.sort { $0.rate == $1.rate ? $0.area < $1.area : $0.rate > $1.rate }
        let open = openPlaces(order.lazy.filter { $0.rate >= 0 }.map { rows[$0.position].rate })
        var place = 0, previous = -1.0
        return order.enumerated().map { index, entry in
            var row = rows[entry.position]
            if entry.rate >= 0 {
                if entry.rate != previous { place = index + 1 }
                previous = entry.rate
                row.rank = place
                row.places = open[index]
            }
            return row
        }
    }

    /// The places that the intervals of rates leave open, in the order given.
    private func openPlaces(_ rates: some Sequence<Figure>) -> [ClosedRange<Int>] {
        let intervals = rates.map { figure in
            let value = figure.value.value ?? 0
            return PoissonInterval(
                lower: figure.interval?.lowerBound ?? value, upper: figure.interval?.upperBound ?? value)
        }
        return RankInterval.of(intervals).map { $0.best...max($0.best, $0.worst) }
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
                let counted = scope.counted(area, plan, in: period, comparison: comparison)
                guard let result = counted.comparison, result.isTestable else { continue }
                tested += 1
                if let size = result.certainSize { found.append((area, plan, counted, size)) }
            }
        }
        let shown = found.sorted { $0.size > $1.size }.prefix(max(0, limit))
        return Outstanding(
            asked: areas.count * offences.count, tested: tested, expectedByChance: Double(tested) / 20,
            found: found.count,
            items: shown.map { scope.figure(.change, area: $0.area, plan: $0.plan, counted: $0.counted, asked: period) }
        )
    }
}
