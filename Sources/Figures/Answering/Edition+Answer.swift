package import Facts
package import Geography

extension Edition {
    /// One figure per area and offence, never fewer: areas outer, offences inner.
    package func answer(_ query: FigureQuery) -> [Figure] {
        var scope = QueryScope(self, population: query.population, audience: query.audience)
        var figures: [Figure] = []
        figures.reserveCapacity(query.areas.count * query.offences.count)
        for code in query.areas {
            let area = scope.area(code)
            for selection in query.offences {
                let plan = scope.offence(selection)
                figures.append(
                    scope.figure(
                        query.measure, area: area, plan: plan, period: query.period, comparison: query.comparison))
            }
        }
        return figures
    }

    /// The offence table of an area: every delivered type, and those that the source keeps, with their reason.
    package func offenceTable(
        area: AreaCode, period: PeriodRange, comparison: Comparison?, audience: Audience = .public
    ) -> [OffenceRow] {
        let rows = offenceLookup.rows
        let pieces = stride(from: 0, to: rows.count, by: Self.rowsPerPiece).map {
            rows[$0..<min($0 + Self.rowsPerPiece, rows.count)]
        }
        return concurrentlyWhereIdle(pieces.count) { piece in
            var scope = QueryScope(self, audience: audience, needsEverySpread: false)
            let area = scope.area(area)
            return pieces[piece].map { code in
                let plan = scope.offence(.offence(code))
                return OffenceRow(
                    offence: plan.selection,
                    figure: scope.figure(.count, area: area, plan: plan, period: period, comparison: comparison))
            }
        }.flatMap(\.self)
    }

    /// Rows of an offence table that one core takes at once: about 0.2 ms, most of it the spread of their months.
    private static let rowsPerPiece = 10
}
