import Facts
import Figures
import Geography
import Phrases
import RegionPack
import SiteKit

/// The areas below an area with their figures, as the map and the table show them.
struct SubAreas: Sendable {
    let parent: AreaCode
    let level: AreaLevel
    /// The levels that can be shown in its place.
    let levels: [AreaLevel]
    /// Highest rate first; without a rate last.
    let rows: [RankedArea]
    /// The year of the population, when it is not the year of the figures.
    let populationYear: Int?

    /// `nil` when nothing lies below, or nothing of it was ever delivered or named.
    init?(of area: Area, offence: OffenceSelection, choice: PeriodChoice, in context: PageContext) {
        let edition = context.edition
        let levels = Self.levels(below: area, in: edition)
        guard let usual = levels.last else { return nil }
        self.level = context.chosen.level.flatMap { levels.contains($0) ? $0 : nil } ?? usual
        self.levels = levels
        parent = area.code
        let codes = Self.codes(of: level, below: area, in: edition)
        rows = Self.rank(codes, by: offence, over: choice, in: context)
        populationYear = Self.otherYear(rows)
    }

    /// Rates by the population of the year itself; when nobody has that, by the nearest year, and the page says so.
    static func rank(
        _ codes: [AreaCode], by offence: OffenceSelection, over choice: PeriodChoice, isCompared: Bool = true,
        in context: PageContext
    ) -> [RankedArea] {
        func ask(_ population: PopulationChoice) -> [RankedArea] {
            context.edition.ranking(
                of: codes, offence: offence, period: choice.period, comparison: isCompared ? choice.comparison : nil,
                population: population, audience: context.audience)
        }
        let rows = ask(context.chosen.population)
        let lacksAll = rows.allSatisfy { $0.rate.value.reason == .noPopulation || $0.count.value.value == nil }
        guard lacksAll, context.chosen.population == .sameYear, !rows.isEmpty else { return rows }
        return ask(.nearestYear)
    }

    static func otherYear(_ rows: [RankedArea]) -> Int? {
        for row in rows {
            for case .populationOfOtherYear(_, let used) in row.rate.notes { return used }
        }
        return nil
    }

    /// Which levels below an area the edition knows, from large to small.
    private static func levels(below area: Area, in edition: Edition) -> [AreaLevel] {
        switch area.level {
        case .region: [.policeDistrict, .municipality].filter { !codes(of: $0, below: area, in: edition).isEmpty }
        case .policeDistrict, .basicTeam:
            codes(of: .municipality, below: area, in: edition).isEmpty ? [] : [.municipality]
        case .municipality: [.cbsWijk, .neighbourhood].filter { !codes(of: $0, below: area, in: edition).isEmpty }
        case .cbsWijk: codes(of: .neighbourhood, below: area, in: edition).isEmpty ? [] : [.neighbourhood]
        case .country, .otherPublished, .neighbourhood: []
        }
    }

    private static func codes(of level: AreaLevel, below area: Area, in edition: Edition) -> [AreaCode] {
        if level == .municipality, area.level.isRollUp {
            let members = edition.pack.memberships.filter {
                $0.whole == area.code && !$0.isPartial && $0.contains(division: edition.membershipYear)
            }
            if !members.isEmpty { return members.map(\.part).sorted() }
        }
        return edition.areas.descendants(of: area.code, at: level).filter { !$0.isUnknownPlace }
    }

    var hasRates: Bool { rows.contains { $0.rate.value.value != nil } }
    var hasCounts: Bool { rows.contains { $0.count.value.value != nil } }

    /// The rows in the order of a table.
    func sorted(by sort: TableSort, in context: PageContext) -> [RankedArea] {
        let keys = rows.map { Self.key($0, by: sort.column, in: context.edition) }
        return SortKey.order(keys, isAscending: sort.isAscending).map { rows[$0] }
    }

    private static func key(_ row: RankedArea, by column: SortColumn, in edition: Edition) -> SortKey? {
        switch column {
        case .name: .text(edition.name(of: row.area).lowercased())
        case .code: .text(row.area.rawValue)
        case .count, .base: row.count.value.value.map(SortKey.number)
        case .rate: row.rate.value.value.map(SortKey.number)
        case .change: row.change?.sortKey
        case .population: row.rate.inhabitants.map { .number(Double($0)) }
        }
    }
}

extension Figure {
    /// The inhabitants that a rate divides by.
    var inhabitants: Int? {
        switch denominator {
        case .inhabitants(let count, _), .personYears(let count, _): count
        default: nil
        }
    }
}
