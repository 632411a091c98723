import Cube
package import Facts
package import Geography
package import RegionPack

extension Edition {
    /// All counts of a source with the totals that follow from them; `nil` when it has none.
    ///
    /// What the source states stays as it is. Where it is silent, the total is the sum of the codes (an open table has its
    /// own), a quarter of its three months, a year of its twelve months or four quarters, and a district or the region
    /// of its municipalities, each only when every part is known.
    func countTable(of source: DataSource) -> CountTable? {
        guard let values = holdings.values[source.id], !values.isEmpty else { return nil }
        // The only kind of an open table stands beside a total of its own.
        let hasKinds = source.codes.count > 1 || source.table != nil
        let codes = [""] + (hasKinds ? source.codes.map(\.code) : [])
        let stated = Set(values.map(\.key.area))
        let rollUps = sumsAbove(stated)
        let areas = stated.union(rollUps).subtracting(outsideTree(stated, of: source)).sorted()
        guard !areas.isEmpty else { return nil }
        var builder = CountTableBuilder(
            areas: areas, periods: values.map(\.key.period), codes: codes)
        for value in values { builder.state(value) }
        // An open table states its totals, and the source may take some of its kinds only.
        let addsCodes = source.table == nil
        if addsCodes { builder.sumCodes() }
        builder.sumPeriods()
        // Districts before the region, so that neither hangs on the order of the codes.
        for area in rollUps.sorted(by: >) {
            guard let members = rollUp(area)?.members else { continue }
            builder.sumAreas(members, into: area)
        }
        // A code or month that a district states itself may have its siblings from the municipalities.
        if addsCodes { builder.sumCodes() }
        builder.sumPeriods()
        return builder.table(parents: parents(of: areas))
    }

    /// Whether a source has values of an area that are large enough for an audience.
    ///
    /// Asked on every page of an area, so that nothing is disclosed for it: what is found may turn out to be withheld.
    package func hasValues(of source: DataSource, in area: AreaCode, for audience: Audience) -> Bool {
        guard let rule = source.rule(for: audience), area.level <= rule.smallestArea else { return false }
        return longestPeriods(of: source)[area].map { $0 >= rule.shortestPeriod } ?? false
    }

    /// The areas that a source has values of, with the totals above them, and per area how long its longest period is.
    private func longestPeriods(of source: DataSource) -> [AreaCode: DisclosureRule.Grain] {
        memo.search("areas of \(source.id)") {
            let values = holdings.values[source.id] ?? []
            guard source.measure == .count else {
                return Dictionary(values.map { ($0.key.area, $0.key.period.grain) }, uniquingKeysWith: max)
            }
            // Of counts the table has the years.
            let stated = Set(values.map(\.key.area))
            let areas = stated.union(sumsAbove(stated)).subtracting(outsideTree(stated, of: source))
            return Dictionary(uniqueKeysWithValues: areas.map { ($0, DisclosureRule.Grain.year) })
        }
    }

    /// The region and the districts of which a municipality has values, whether or not they state any themselves.
    private func sumsAbove(_ stated: Set<AreaCode>) -> Set<AreaCode> {
        Set(
            areas.codes.filter { code in
                guard [.region, .policeDistrict].contains(code.level), let rollUp = rollUp(code),
                    rollUp.isSumOfMembers
                else { return false }
                return rollUp.members.contains(where: stated.contains)
            })
    }

    /// What basic teams have of municipalities that are split over several, in the division of the edition.
    private func splitTeams() -> [AreaCode: AreaComposition] {
        let teams = pack.rollUps(inDivision: rollUpDivisionYear).filter {
            $0.code.level == .basicTeam && !$0.partialMembers.isEmpty
        }
        return Dictionary(teams.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The teams with which a table of counts adds up in two ways, so that what is withheld in one follows from the other.
    ///
    /// A team that is a part of one municipality lies under it, unless wijken or buurten of that municipality do so
    /// already; a team with parts of several, or with whole ones beside a part, lies under none. Of an open source
    /// nothing is withheld and all stay.
    private func outsideTree(_ stated: Set<AreaCode>, of source: DataSource) -> Set<AreaCode> {
        guard !source.isOpen else { return [] }
        let teams = splitTeams()
        guard stated.contains(where: { teams[$0] != nil }) else { return [] }
        let divided = Set(stated.lazy.filter { $0.level > .municipality }.compactMap(\.municipality))
        return stated.filter { area in
            guard let team = teams[area] else { return false }
            return team.municipalityAround.map(divided.contains) ?? true
        }
    }

    /// Per area the place of the nearest one above it that is in the table too.
    private func parents(of table: [AreaCode]) -> [Int?] {
        let places = Dictionary(uniqueKeysWithValues: table.enumerated().map { ($1, $0) })
        let teams = splitTeams()
        return table.map { area in
            if area == pack.region { return pack.unit.flatMap { places[$0] } }
            // The directory puts such a team beside its municipality, under the district of both.
            let around = teams[area]?.municipalityAround
            if let around, let place = places[around] { return place }
            return areas.ancestors(of: around ?? area).reversed().lazy.compactMap { places[$0.code] }.first
        }
    }
}

extension AreaComposition {
    /// The one municipality that it is a part of; `nil` when it has a whole one or parts of several.
    fileprivate var municipalityAround: AreaCode? {
        members.isEmpty && partialMembers.count == 1 ? partialMembers.first : nil
    }
}

/// Fills the cells of a table of counts, first what is stated and then what follows from it.
private struct CountTableBuilder {
    let areas: [AreaCode]
    let periods: [Period]
    let codes: [String]
    private var cells: [Observed<Int>?]
    /// Why a sum could not be made, where another way may still fill the cell.
    private var gaps: [MissingReason?]
    private let areaPlaces: [AreaCode: Int]
    private let periodPlaces: [Period: Int]

    init(areas: [AreaCode], periods: [Period], codes: [String]) {
        self.areas = areas
        var all = Set(periods)
        for period in periods {
            all.insert(.year(period.calendarYear))
            // Beside a quarter the others of its year, so that the year may follow from them and from months together.
            if case .quarter(let year, _) = period {
                for quarter in 1...4 { all.insert(.quarter(year: year, quarter: quarter)) }
            }
        }
        self.periods = all.sorted { $0.order < $1.order }
        self.codes = codes
        cells = Array(repeating: nil, count: areas.count * self.periods.count * codes.count)
        gaps = Array(repeating: nil, count: cells.count)
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

    /// Fills an empty cell with the sum of its parts; `nil` is a part that the table has no place for.
    private mutating func fill(_ cell: Int, _ parts: [Int?], lacking reason: MissingReason) {
        guard cells[cell] == nil else { return }
        var sum = 0, isLacking = false, isThere = false
        for part in parts {
            guard let part else { isLacking = true; continue }
            if cells[part] != nil || gaps[part] != nil { isThere = true }
            if let value = cells[part]?.value { sum += value } else { isLacking = true }
        }
        guard isThere else { return }
        if isLacking { gaps[cell] = gaps[cell] ?? reason } else { cells[cell] = .value(sum) }
    }

    mutating func sumCodes() {
        guard codes.count > 1 else { return }
        for area in areas.indices {
            for period in periods.indices {
                let parts: [Int?] = codes.indices.dropFirst().map { index(area, period, code: $0) }
                fill(index(area, period, code: 0), parts, lacking: .absentFromDelivery)
            }
        }
    }

    /// Quarters of their months first, so that a year may be of months in one quarter and of the quarter in another.
    mutating func sumPeriods() {
        for (place, period) in periods.enumerated() {
            if case .quarter(let year, let quarter) = period {
                sumPeriods(months(of: year, (quarter * 3 - 2)...(quarter * 3)), into: place)
            }
        }
        for (place, period) in periods.enumerated() {
            guard case .year(let year) = period else { continue }
            sumPeriods(months(of: year, 1...12), into: place)
            sumPeriods((1...4).map { periodPlaces[.quarter(year: year, quarter: $0)] }, into: place)
        }
    }

    private func months(of year: Int, _ range: ClosedRange<Int>) -> [Int?] {
        range.map { Month(year: year, month: $0).flatMap { periodPlaces[.month($0)] } }
    }

    private mutating func sumPeriods(_ parts: [Int?], into whole: Int) {
        guard parts.contains(where: { $0 != nil }) else { return }
        for area in areas.indices {
            for code in codes.indices {
                let cells = parts.map { part in part.map { index(area, $0, code: code) } }
                fill(index(area, whole, code: code), cells, lacking: .periodNotDelivered)
            }
        }
    }

    mutating func sumAreas(_ members: [AreaCode], into whole: AreaCode) {
        guard let place = areaPlaces[whole] else { return }
        let places = members.map { areaPlaces[$0] }
        for period in periods.indices {
            for code in codes.indices {
                let cells = places.map { part in part.map { index($0, period, code: code) } }
                fill(index(place, period, code: code), cells, lacking: .memberMissing)
            }
        }
    }

    func table(parents: [Int?]) -> CountTable {
        CountTable(
            areas: areas, parents: parents, periods: periods, codes: codes,
            cells: cells.indices.map { cells[$0] ?? .notYetKnown(gaps[$0] ?? .absentFromDelivery) })
    }
}
