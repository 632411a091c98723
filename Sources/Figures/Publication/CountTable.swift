package import Facts
package import Geography
package import RegionPack

/// Counts of one source over areas, periods and codes: all that is ever shown of it in one version.
///
/// The axes hold totals beside their parts: an area stands with the areas it is made of, a year with its months, and the
/// first code is the total of the others. What is withheld must not follow from what is not, so that a policy is applied
/// to the whole table and never to a part that a page happens to show.
package struct CountTable: Sendable {
    package let areas: [AreaCode]
    /// Per area the index of the one it is a part of; `nil` at the top.
    package let parents: [Int?]
    package let periods: [Period]
    /// The total first, then the separate codes; one entry where the source has no codes.
    package let codes: [String]
    /// `areas.count × periods.count × codes.count`, the code changing fastest, then the period.
    package let cells: [Observed<Int>]

    package init(areas: [AreaCode], parents: [Int?], periods: [Period], codes: [String], cells: [Observed<Int>]) {
        precondition(parents.count == areas.count && cells.count == areas.count * periods.count * codes.count)
        self.areas = areas
        self.parents = parents
        self.periods = periods
        self.codes = codes
        self.cells = cells
    }

    package func index(area: Int, period: Int, code: Int) -> Int {
        (area * periods.count + period) * codes.count + code
    }

    /// Per period the index of the shortest one in the table that it is a part of.
    var periodWholes: [Int?] {
        let places = Dictionary(periods.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return periods.map { period in
            switch period {
            case .month(let month):
                places[.quarter(year: month.year, quarter: (month.monthOfYear + 2) / 3)] ?? places[.year(month.year)]
            case .quarter(let year, _): places[.year(year)]
            case .year: nil
            }
        }
    }

    func withholding(where isWithheld: (_ area: Int, _ period: Int, _ code: Int) -> Bool) -> CountTable {
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
