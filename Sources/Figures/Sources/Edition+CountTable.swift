import Cube
import Facts
import Geography
import RegionPack

extension Edition {
    /// All counts of a source with the totals that follow from them; `nil` when it has none.
    ///
    /// What the source states stays as it is. Where it is silent, the total is the sum of the codes, a year of its twelve
    /// months, and a district or the region of its municipalities, each only when every part is known.
    func countTable(of source: DataSource) -> CountTable? {
        guard let values = holdings.values[source.id], !values.isEmpty else { return nil }
        let codes = source.codes.count > 1 ? [""] + source.codes.map(\.code) : [""]
        let stated = Set(values.map(\.key.area))
        let rollUps = sumsAbove(stated)
        let areas = stated.union(rollUps).sorted()
        var builder = CountTableBuilder(
            areas: areas, periods: values.map(\.key.period), codes: codes)
        for value in values { builder.state(value) }
        builder.sumCodes()
        builder.sumMonths()
        // Districts before the region, so that neither hangs on the order of the codes.
        for area in rollUps.sorted(by: >) {
            guard let members = rollUp(area)?.members else { continue }
            builder.sumAreas(members, into: area)
        }
        return builder.table(parents: parents(of: areas))
    }

    /// The region and the districts that have no values of their own and of which a municipality has.
    private func sumsAbove(_ stated: Set<AreaCode>) -> Set<AreaCode> {
        Set(
            areas.codes.filter { code in
                guard [.region, .policeDistrict].contains(code.level), !stated.contains(code),
                    let rollUp = rollUp(code), rollUp.isSumOfMembers
                else { return false }
                return rollUp.members.contains(where: stated.contains)
            })
    }

    /// Per area the place of the nearest one above it that is in the table too.
    private func parents(of table: [AreaCode]) -> [Int?] {
        let places = Dictionary(uniqueKeysWithValues: table.enumerated().map { ($1, $0) })
        return table.map { area in
            if area == pack.region { return pack.unit.flatMap { places[$0] } }
            return areas.ancestors(of: area).reversed().lazy.compactMap { places[$0.code] }.first
        }
    }
}

/// Fills the cells of a table of counts, first what is stated and then what follows from it.
private struct CountTableBuilder {
    let areas: [AreaCode]
    let periods: [Period]
    let codes: [String]
    private var cells: [Observed<Int>?]
    private let areaPlaces: [AreaCode: Int]
    private let periodPlaces: [Period: Int]

    init(areas: [AreaCode], periods: [Period], codes: [String]) {
        self.areas = areas
        var all = Set(periods)
        for period in periods { all.insert(.year(period.calendarYear)) }
        self.periods = all.sorted { $0.order < $1.order }
        self.codes = codes
        cells = Array(repeating: nil, count: areas.count * self.periods.count * codes.count)
        areaPlaces = Dictionary(uniqueKeysWithValues: areas.enumerated().map { ($1, $0) })
        periodPlaces = Dictionary(uniqueKeysWithValues: self.periods.enumerated().map { ($1, $0) })
    }

    private func index(_ area: Int, _ period: Int, code: Int) -> Int {
        (area * periods.count + period) * codes.count + code
    }

    mutating func state(_ value: SourceValue) {
        guard let area = areaPlaces[value.key.area], let period = periodPlaces[value.key.period],
            let code = codes.firstIndex(of: value.key.code)
        else { return }
        cells[index(area, period, code: code)] = value.value.map { Int($0) }
    }

    mutating func sumCodes() {
        guard codes.count > 1 else { return }
        for area in areas.indices {
            for period in periods.indices where cells[index(area, period, code: 0)] == nil {
                let parts = codes.indices.dropFirst().map { cells[index(area, period, code: $0)] }
                cells[index(area, period, code: 0)] = Self.sum(parts, lacking: .absentFromDelivery)
            }
        }
    }

    mutating func sumMonths() {
        for (place, period) in periods.enumerated() {
            guard case .year(let year) = period else { continue }
            let months = (1...12).map { Month(year: year, month: $0).flatMap { periodPlaces[.month($0)] } }
            let quarters = (1...4).map { periodPlaces[.quarter(year: year, quarter: $0)] }
            for area in areas.indices {
                for code in codes.indices where cells[index(area, place, code: code)] == nil {
                    for parts in [months, quarters] where cells[index(area, place, code: code)]?.value == nil {
                        let values = parts.map { $0.flatMap { cells[index(area, $0, code: code)] } }
                        if let sum = Self.sum(values, lacking: .periodNotDelivered) {
                            cells[index(area, place, code: code)] = sum
                        }
                    }
                }
            }
        }
    }

    mutating func sumAreas(_ members: [AreaCode], into whole: AreaCode) {
        guard let place = areaPlaces[whole] else { return }
        for period in periods.indices {
            for code in codes.indices where cells[index(place, period, code: code)] == nil {
                let parts = members.map { areaPlaces[$0].flatMap { cells[index($0, period, code: code)] } }
                cells[index(place, period, code: code)] = Self.sum(parts, lacking: .memberMissing)
            }
        }
    }

    /// `nil` when none of the parts is there; the reason when one of them is not.
    private static func sum(_ parts: [Observed<Int>?], lacking reason: MissingReason) -> Observed<Int>? {
        var sum = 0, isLacking = false, isThere = false
        for part in parts {
            if part != nil { isThere = true }
            if let value = part?.value { sum += value } else { isLacking = true }
        }
        return isThere ? isLacking ? .notYetKnown(reason) : .value(sum) : nil
    }

    func table(parents: [Int?]) -> CountTable {
        CountTable(
            areas: areas, parents: parents, periods: periods, codes: codes,
            cells: cells.map { $0 ?? .notYetKnown(.absentFromDelivery) })
    }
}
