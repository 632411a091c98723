package import Facts
package import Figures
package import Geography
package import Records
import RegionPack

extension Edition {
    /// The figure that an indicator's definition means, for an audience.
    package func figure(
        for definition: FigureDefinition, _ period: PlanPeriod, area: AreaCode?, basis: ComparisonBasis,
        audience: Audience = .public
    ) -> Figure? {
        let measure: Figures.Measure =
            switch definition.measure {
            case .count: .count
            case .rate: .rate
            case .change: .change
            }
        let offence: OffenceSelection
        switch definition.offence {
        case .all: offence = .all
        case .offence(let code): offence = .offence(code)
        case .group(let id):
            guard pack.group(id: id) != nil else { return nil }
            offence = .group(id)
        }
        let comparison: Comparison? =
            switch basis {
            case .none: definition.measure == .change ? .previousYear : nil
            case .previousYear: .previousYear
            case .year(let year): .year(year)
            }
        let range: PeriodRange
        if case .year(let year) = period { range = .years(year...year) } else { range = .months(period.months) }
        return answer(
            FigureQuery(
                measure, areas: [area ?? definition.area ?? pack.region], offences: [offence], period: range,
                comparison: comparison, audience: audience)
        ).first
    }

    /// This edition as the source of a plan's computed values.
    package func planFigures(audience: Audience = .public) -> FigureSource {
        { definition, period, area, basis in
            self.figure(for: definition, period, area: area, basis: basis, audience: audience)
        }
    }
}
