import Cube
import Facts
package import Geography
import RegionPack

/// Which codes a wijk or buurt had before a new division, and which it has since.
package struct AreaLineage: Hashable, Sendable {
    package struct Link: Hashable, Sendable {
        package let area: AreaCode
        /// The last year of a code that went, the first of one that goes on for it.
        package let year: Int

        package init(area: AreaCode, year: Int) { (self.area, self.year) = (area, year) }
    }

    /// What it goes on for, in code order.
    package let origins: [Link]
    package let successor: Link?

    package static let none = AreaLineage(origins: [], successor: nil)
    package var isEmpty: Bool { origins.isEmpty && successor == nil }
}

extension Edition {
    /// What a wijk or buurt was before a new division and went on as; nothing where that is not sure.
    ///
    /// As in the report of differences (`AreaSuccession`): codes that stop before the others of their municipality and
    /// codes that begin after them, paired by name, in the municipality that the pack says they went to. A code lives in
    /// the years in which it has figures or inhabitants; one that has neither is not paired.
    package func lineage(of code: AreaCode) -> AreaLineage {
        guard code.level == .cbsWijk || code.level == .neighbourhood, !code.isUnknownPlace,
            let municipality = code.municipality
        else { return .none }
        let place = pack.merger(of: municipality)?.to ?? municipality
        let lives = memo.lives(.init(municipality: place, level: code.level)) { self.lives(in: place, at: code.level) }
        guard let own = lives.years[code] else { return .none }
        let origins = lives.origins(of: code).compactMap { old -> AreaLineage.Link? in
            guard let last = lives.years[old]?.upperBound, last < own.lowerBound else { return nil }
            return AreaLineage.Link(area: old, year: last)
        }
        let next = lives.successors[code].flatMap { new -> AreaLineage.Link? in
            guard let first = lives.years[new]?.lowerBound, own.upperBound < first else { return nil }
            return AreaLineage.Link(area: new, year: first)
        }
        return AreaLineage(origins: origins, successor: next)
    }

    /// The areas of a level in a municipality and in those that went into it, with the years in which each lives.
    private func lives(in municipality: AreaCode, at level: AreaLevel) -> AreaLives {
        let whole = areas.codes.filter {
            guard $0.level == level, !$0.isUnknownPlace, let own = $0.municipality else { return false }
            return own == municipality || pack.merger(of: own)?.to == municipality
        }
        var years: [AreaCode: ClosedRange<Int>] = [:]
        for code in whole { years[code] = lifetime(of: code) }
        guard let first = years.values.map(\.lowerBound).min(), let last = years.values.map(\.upperBound).max() else {
            return AreaLives(years: [:], successors: [:])
        }
        let known = years.keys.sorted()
        let names = known.compactMap { code in areas[code].flatMap { $0.isNamed ? (code, $0.name) : nil } }
        let succession = AreaSuccession(
            went: known.filter { years[$0].map { $0.upperBound < last } ?? false },
            came: known.filter { years[$0].map { $0.lowerBound > first } ?? false },
            names: Dictionary(uniqueKeysWithValues: names), pack: pack)
        // What the pack states is shown as it states it, with its day.
        let stated = Set(pack.areaChanges.filter { !$0.isPlanned }.flatMap(\.ended))
        return AreaLives(
            years: years,
            successors: succession.successors.filter { !stated.contains($0.key) }.compactMapValues(\.first))
    }

    /// From the first to the last year with a figure of any offence, or with inhabitants.
    private func lifetime(of code: AreaCode) -> ClosedRange<Int>? {
        var years = Set(populations.years(of: code))
        if let index = cube.dimensions.index(of: code), let held = heldYears {
            for year in held where isHeld(index, in: year) { years.insert(year) }
        }
        guard let first = years.min(), let last = years.max() else { return nil }
        return first...last
    }

    private func isHeld(_ area: Int, in year: Int) -> Bool {
        let months = PeriodRange.years(year...year).months
        return cube.dimensions.offences.indices.contains { offence in
            cube.cell(area: area, offence: offence, year: year).count != nil
                || cube.total(area: area, offence: offence, over: .months(months)).observed > 0
        }
    }
}
