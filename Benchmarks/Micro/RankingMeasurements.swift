import Cube
import Demo
import Facts
import Figures
import Geography
import RegionPack

/// The ranking that pages show of the areas below an area: of all types together, with rates, changes and open places.
struct RankingMeasurements {
    let edition: Edition

    init(figures: DemoFigures, pack: RegionPack, path: String) throws {
        var populations = Populations()
        for known in figures.populations { populations[known.area, known.year] = known.inhabitants }
        edition = Edition(
            pack: pack, areas: AreaDirectory(figures.invented),
            cube: try Snapshot.open(path, expectedTag: "bench"), populations: populations, boundaries: BoundarySet(),
            offenceNames: [:], statuses: PeriodStatuses(), deliveries: [],
            version: DataVersion(label: "bench", fingerprint: "bench"), isExample: true)
    }

    func run() {
        let dimensions = edition.cube.dimensions
        guard let months = dimensions.months else { return }
        let all = dimensions.indices(of: .neighbourhood)
        let region = all.prefix(CubeMeasurements.regionSize)
        for (name, areas) in [("region", region), ("nation", all)] {
            let codes = areas.map { dimensions.areas[$0] }
            Report.repeated("top10.\(name)", repetitions: 31, batch: 1, note: "\(codes.count) buurten") { call in
                let last = months.upperBound.advanced(by: -(call % 12))
                let rows = edition.ranking(
                    of: codes, offence: .all, period: .months(last.advanced(by: -11)...last),
                    comparison: .previousYear)
                return rows.prefix(10).reduce(0) { $0 + Int($1.count.value.value ?? 0) }
            }
        }
    }
}
