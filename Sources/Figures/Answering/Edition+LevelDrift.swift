import Cube
import Facts
import Geography
import Statistics

extension Edition {
    /// How fast the levels of areas of one kind drift, learnt from the months before a position of the cube; kept per edition.
    func levelDrift(_ level: AreaLevel, before end: Int) -> LevelDrift {
        memo.drift(.init(level: level, before: end)) {
            LevelDrift.learnt(from: driftFamily(level).map { $0.prefix(end) })
        }
    }

    /// Series of the areas of one kind, every type and all types together, that are large enough to show a drift.
    ///
    /// Evenly taken in the order of areas where there are more than are needed: a hundred series tell as much as ten thousand.
    private func driftFamily(_ level: AreaLevel) -> [MonthlySeries] {
        memo.driftFamily(level) {
            let areas = cube.dimensions.indices(of: level).map { cube.dimensions.areas[$0] }.filter {
                !$0.isUnknownPlace
            }
            let types = offenceLookup.types.filter(\.hasMonths).map { plan(.offence($0.code)) }
            let all = plan(.all)
            let family = Self.evenly(areas, most: Self.mostDriftAreas).flatMap { code -> [MonthlySeries] in
                let area = plan(code)
                // All types together add up more from where the classification grew: the newest stretch alone says how they drift.
                let sums = types.map { (parts: $0.parts, era: nil as ClosedRange<Month>?) }
                let total = (parts: seriesParts(area, all), era: all.changes.isEmpty ? nil : all.eras.last)
                return (sums + [total]).map { history(area, $0.parts, without: [], within: $0.era) }.filter {
                    $0.mean >= LevelDrift.smallestLevel / 2
                }
            }
            return Self.evenly(family, most: Self.mostDriftSeries)
        }
    }

    private static let mostDriftAreas = 300
    private static let mostDriftSeries = 150

    private static func evenly<Element>(_ all: [Element], most: Int) -> [Element] {
        all.count <= most ? all : (0..<most).map { all[$0 * all.count / most] }
    }
}
