import Geography
import RegionPack

/// Names that nobody takes for real ones.
enum DemoNames {
    static func areas(of towns: [DemoTown], pack: RegionPack) -> [Area] {
        let known = Set(pack.areas.map(\.code))
        var invented = 0
        return towns.flatMap { town -> [Area] in
            var areas: [Area] = []
            if !known.contains(town.code) {
                invented += 1
                areas.append(Area(code: town.code, name: "Voorbeeldgemeente \(invented)"))
            }
            for (index, wijk) in town.wijken.enumerated() {
                areas.append(Area(code: wijk, name: "Voorbeeldwijk \(index + 1)", parent: town.code))
            }
            var place = 0, previous = -1
            for neighbourhood in town.neighbourhoods {
                place = neighbourhood.wijk == previous ? place + 1 : 1
                previous = neighbourhood.wijk
                areas.append(
                    Area(
                        code: neighbourhood.code, name: "Voorbeeldbuurt \(previous + 1)-\(place)",
                        parent: town.wijken[previous]))
            }
            return areas
        }
    }
}
