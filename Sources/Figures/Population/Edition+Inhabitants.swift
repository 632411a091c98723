import Facts
import Geography
import RegionPack

extension Edition {
    /// Inhabitants on 1 January: as known, else the sum of the areas below when all of those are known.
    func inhabitants(of area: AreaCode, in year: Int) -> Int? {
        if let known = populations[area, year] { return known }
        return memo.inhabitants(.init(area: area, year: year)) { sumBelow(area, year) }
    }

    /// The number and the year it is of, as the choice allows.
    func inhabitants(of area: AreaCode, in year: Int, _ choice: PopulationChoice) -> (count: Int, year: Int)? {
        if let count = inhabitants(of: area, in: year) { return (count, year) }
        guard choice == .nearestYear else { return nil }
        let nearest = populationYears.sorted { (abs($0 - year), $0) < (abs($1 - year), $1) }
        for candidate in nearest {
            if let count = inhabitants(of: area, in: candidate) { return (count, candidate) }
        }
        return nil
    }

    /// Every year of which any area has a population.
    private var populationYears: [Int] {
        memo.populationYears { Set(populations.areas.flatMap { populations.years(of: $0) }).sorted() }
    }

    private func sumBelow(_ area: AreaCode, _ year: Int) -> Int? {
        let parts: [AreaCode]
        if area.level.isRollUp {
            guard let rollUp = rollUp(area), rollUp.isSumOfMembers else { return nil }
            parts = rollUp.members
        } else {
            guard area.level >= .municipality else { return nil }
            parts = areas.children(of: area).filter { $0.level > area.level && exists($0, in: year) }
        }
        guard !parts.isEmpty else { return nil }
        var sum = 0
        for part in parts {
            guard let count = inhabitants(of: part, in: year) else { return nil }
            sum += count
        }
        return sum
    }

    private func exists(_ area: AreaCode, in year: Int) -> Bool {
        !area.isUnknownPlace && (areas[area]?.validity?.contains(year) ?? true)
    }
}

/// What a rate divides by: inhabitants times years.
struct PersonYears {
    var years: Double
    var denominator: Denominator
    /// The smallest population of the years concerned.
    var smallest: Int
    var notes: [FigureNote]
}

extension Edition {
    /// The population of the last year for a run of months or a single year; over several years the sum of each year's
    /// own. `nil` when a year that is needed has none.
    func personYears(of area: AreaCode, _ tally: Tally, choice: PopulationChoice) -> PersonYears? {
        guard case .years(let range) = tally.period, range.count > 1 else {
            let year = tally.period.lastYear
            guard let known = inhabitants(of: area, in: year, choice) else { return nil }
            return PersonYears(
                years: Double(known.count) * Double(tally.months) / 12,
                denominator: .inhabitants(known.count, year: known.year), smallest: known.count,
                notes: known.year == year ? [] : [.populationOfOtherYear(asked: year, used: known.year)])
        }
        var sum = 0.0, smallest = Int.max, notes: [FigureNote] = []
        for (year, months) in tally.monthsPerYear.sorted(by: { $0.key < $1.key }) {
            guard let known = inhabitants(of: area, in: year, choice) else { return nil }
            sum += Double(known.count) * Double(months) / 12
            smallest = min(smallest, known.count)
            if known.year != year { notes.append(.populationOfOtherYear(asked: year, used: known.year)) }
        }
        return PersonYears(
            years: sum, denominator: .personYears(Int(sum.rounded()), years: range), smallest: smallest, notes: notes)
    }
}
