import Facts
import Geography
import RegionPack

/// From when to when areas are there, by what the pack knows of mergers and of new divisions.
struct AreaLifetimes: Sendable {
    private var begins: [AreaCode: Month] = [:]
    private var ends: [AreaCode: Month] = [:]

    init(_ pack: RegionPack) {
        for change in pack.boundaryChanges where !change.isPlanned {
            let numbers = change.effective.split(separator: "-").compactMap { Int($0) }
            guard numbers.count == 3, let month = Month(year: numbers[0], month: numbers[1]) else { continue }
            for code in change.from where code != change.to { ends[code] = month }
            if !change.from.contains(change.to) { begins[change.to] = month }
        }
        for change in pack.areaChanges where !change.isPlanned {
            let numbers = change.effective.split(separator: "-").compactMap { Int($0) }
            guard numbers.count == 3, let month = Month(year: numbers[0], month: numbers[1]) else { continue }
            for code in change.ended { ends[code] = month }
            for code in change.begun { begins[code] = month }
        }
    }

    /// An area that the pack says nothing of is always there; one inside a municipality is there as long as that.
    func exists(_ area: AreaCode, in month: Month) -> Bool {
        for code in Set([area, area.municipality ?? area]) {
            if let end = ends[code], month >= end { return false }
            if let begin = begins[code], month < begin { return false }
        }
        return true
    }
}
