package import Facts
import Geography
package import RegionPack

extension PublicationPolicy {
    /// The same table as an audience may see it: withheld cells are `.notPublished(.withheldFromAudience)`.
    package func disclose(_ table: CountTable, of source: DataSource, to audience: Audience) -> CountTable {
        guard let rule = source.rule(for: audience) else { return table.withholding { _, _, _ in true } }
        if source.isOpen { return table }
        let hasSmall = rule.withheldUpTo > 0
        return table.withholding { area, period, code in
            table.areas[area].level > rule.smallestArea || (code > 0 && !rule.showsCodes) || hasSmall
                || table.periods[period].grain < rule.shortestPeriod
        }
    }
}

extension CountTable {
    package func withholding(where isWithheld: (_ area: Int, _ period: Int, _ code: Int) -> Bool) -> CountTable {
        var hidden = cells
        for area in areas.indices {
            for period in periods.indices {
                for code in codes.indices where isWithheld(area, period, code) {
                    hidden[index(area: area, period: period, code: code)] = .notPublished(.withheldFromAudience)
                }
            }
        }
        return CountTable(areas: areas, parents: parents, periods: periods, codes: codes, cells: hidden)
    }
}

extension Period {
    package var grain: DisclosureRule.Grain {
        switch self {
        case .month: .month
        case .quarter: .quarter
        case .year: .year
        }
    }
}
