import Geography
import RegionPack

/// Names that sound like names of buurten and say that they are invented.
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
                areas.append(Area(code: wijk, name: "Wijk \(index + 1) (\(mark))", parent: town.code))
            }
            for (index, neighbourhood) in town.neighbourhoods.enumerated() {
                areas.append(
                    Area(
                        code: neighbourhood.code, name: "\(name(index, in: town.code)) (\(mark))",
                        parent: town.wijken[neighbourhood.wijk]))
            }
            return areas
        }
    }

    /// Stands behind every name, in every list.
    private static let mark = "verzonnen"

    private static let first = [
        "Molen", "Linden", "Water", "Eiken", "Veld", "Ruiter", "Berken", "Zonne", "Tuin", "Brug", "Vogel", "Merel",
        "Klaver", "Sterren", "Wilgen", "Akker", "Heide", "Beuken", "Rozen", "Dijk", "Meidoorn", "Korenbloem", "Schans",
    ]
    private static let last = [
        "hoek", "kamp", "wijk", "hof", "dal", "oord", "rand", "park", "eng", "zoom", "donk", "horst", "weide", "poort",
        "kwartier", "gaarde",
    ]

    /// The first 368 of a town differ; a further round has a number. Towns begin at places of their own.
    private static func name(_ index: Int, in town: AreaCode) -> String {
        let all = first.count * last.count
        // 137 and 368 have no divisor in common, so that a round comes past every pair.
        let start = Int(DemoRandom.key(0, "name \(town)") % UInt64(all))
        let place = (start + index * 137) % all
        let round = index / all
        let name = first[place % first.count] + last[place / first.count]
        return round == 0 ? name : "\(name) \(round + 1)"
    }
}
