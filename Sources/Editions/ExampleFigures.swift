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
    /// What was put into them on purpose, so that a search for signals can be held against it.
    package let plantedRises: [PlantedRise]

    package init(
        source: any CellSource, areas: [Area], populations: Populations, tag: String,
        plantedRises: [PlantedRise] = []
    ) {
        self.source = source
        self.areas = areas
        self.populations = populations
        self.tag = tag
        self.plantedRises = plantedRises
    }
}
