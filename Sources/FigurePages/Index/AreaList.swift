import Facts
import Figures
import Geography
import RegionPack

/// The areas of an edition as the index shows them, in the order of their names.
struct AreaList {
    struct District {
        let area: Area
        let municipalities: [Area]
        let teams: [Area]
    }

    let divisionYear: Int?
    /// Municipalities of the pack's region.
    let own: [Area]
    let districts: [District]
    /// Municipalities that were delivered and are not of the region.
    let outside: [Area]

    init(_ edition: Edition) {
        let directory = edition.areas, pack = edition.pack
        func areas(_ codes: [AreaCode]) -> [Area] {
            codes.compactMap { directory[$0] }.sorted(by: Self.byName)
        }
        let regional = directory.descendants(of: pack.region, at: .municipality)
        divisionYear = edition.divisionYear
        own = areas(regional)
        districts = areas(directory.codes.filter { $0.level == .policeDistrict }).map { district in
            District(
                area: district, municipalities: areas(directory.descendants(of: district.code, at: .municipality)),
                teams: areas(directory.descendants(of: district.code, at: .basicTeam)))
        }
        let known = Set(pack.areas.map(\.code)).union(regional)
        outside = areas(
            directory.codes.filter { $0.level == .municipality && !known.contains($0) && !$0.isUnknownPlace })
    }

    /// Own municipalities under their first letter; an apostrophe and `De ` stay part of the name.
    var byLetter: [(letter: String, areas: [Area])] {
        var groups: [(letter: String, areas: [Area])] = []
        for area in own {
            let letter = Self.letter(area.name)
            if groups.last?.letter == letter {
                groups[groups.count - 1].areas.append(area)
            } else {
                groups.append((letter, [area]))
            }
        }
        return groups
    }

    private static func letter(_ name: String) -> String {
        NameFolding.fold(name).first.map { String(decoding: [$0], as: UTF8.self).uppercased() } ?? "–"
    }

    private static func byName(_ a: Area, _ b: Area) -> Bool {
        let x = NameFolding.fold(a.name), y = NameFolding.fold(b.name)
        return x == y ? a.code < b.code : x.lexicographicallyPrecedes(y)
    }
}
