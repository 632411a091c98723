package import Geography

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The invented number of inhabitants of an area on 1 January of a year.
package struct DemoPopulation: Hashable, Sendable {
    package let area: AreaCode
    package let year: Int
    package let inhabitants: Int

    /// Wijken and municipalities are the sums of their buurten, as they are in the real figures.
    static func make(_ towns: [DemoTown], years: ClosedRange<Int>) -> [DemoPopulation] {
        towns.flatMap { town in
            years.flatMap { year -> [DemoPopulation] in
                let factor = pow(town.growth, Double(year - DemoTowns.division))
                var wijken = Array(repeating: 0, count: town.wijken.count)
                var places: [DemoPopulation] = []
                for place in town.neighbourhoods {
                    let inhabitants = Int((Double(place.inhabitants) * factor).rounded())
                    wijken[place.wijk] += inhabitants
                    places.append(DemoPopulation(area: place.code, year: year, inhabitants: inhabitants))
                }
                return [DemoPopulation(area: town.code, year: year, inhabitants: wijken.reduce(0, +))]
                    + zip(town.wijken, wijken).map { DemoPopulation(area: $0, year: year, inhabitants: $1) } + places
            }
        }
    }
}
