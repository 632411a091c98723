package import Cube
package import Figures
package import Geography

/// Invented figures that stand in while nothing real is published; handed in, because the store invents nothing.
package struct ExampleFigures: Sendable {
    package let source: any CellSource
    package let areas: [Area]
    package let populations: Populations
    /// Tells one set of invented figures from another: size, seed and version of the generator.
    package let tag: String
    /// Outlines of invented areas, made inside the known ones of their municipalities.
    package let boundaries: @Sendable (BoundarySet) -> [Boundary]
    /// What was put into them on purpose, so that a search for signals can be held against it.
    package let plantedRises: [PlantedRise]

    package init(
        source: any CellSource, areas: [Area], populations: Populations, tag: String,
        boundaries: @escaping @Sendable (BoundarySet) -> [Boundary] = { _ in [] }, plantedRises: [PlantedRise] = []
    ) {
        self.source = source
        self.areas = areas
        self.populations = populations
        self.tag = tag
        self.boundaries = boundaries
        self.plantedRises = plantedRises
    }
}

extension ExampleFigures {
    /// The known outlines with the invented ones; an invented area never has the outline of a real one with its code.
    func boundaries(beside known: BoundarySet) -> BoundarySet {
        let invented = Set(areas.map(\.code))
        let real = known.codes.filter { !invented.contains($0) }.compactMap { known[$0] }
        return BoundarySet(real + boundaries(known))
    }
}
