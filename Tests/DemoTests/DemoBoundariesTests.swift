import Demo
import Geography
import RegionPack
import TestKit
import Testing

@Suite("Invented outlines")
struct DemoBoundariesTests {
    private let figures = DemoFigures(pack: smallPack(), size: .region)

    /// A municipality with a bay in it and a lake.
    private func municipality(_ code: String) throws -> Boundary {
        func ring(_ points: [(Double, Double)]) -> [Point] { points.map { Point(x: $0.0, y: $0.1) } }
        let outer = ring([
            (5, 52), (5.3, 52), (5.3, 52.2), (5.2, 52.2), (5.2, 52.05), (5.1, 52.05), (5.1, 52.2), (5, 52.2), (5, 52),
        ])
        let lake = ring([(5.02, 52.02), (5.04, 52.02), (5.04, 52.04), (5.02, 52.04), (5.02, 52.02)])
        return Boundary(code: try #require(AreaCode(code)), polygons: [Polygon(outer: outer, holes: [lake])])
    }

    private func area(_ ring: [Point]) -> Double {
        abs(zip(ring, ring.dropFirst()).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }) / 2
    }

    private func area(_ boundaries: [Boundary]) -> Double {
        boundaries.flatMap(\.polygons).reduce(0) { $0 + area($1.outer) - $1.holes.map(area).reduce(0, +) }
    }

    @Test("divide the known municipality whole, by wijk and by buurt, and no other")
    func whole() throws {
        let known = try municipality("GM0603")
        let made = figures.boundaries(within: BoundarySet([known]))
        #expect(!made.isEmpty && made.allSatisfy { $0.code.municipality?.rawValue == "GM0603" })
        for level in [AreaLevel.cbsWijk, .neighbourhood] {
            let cells = made.filter { $0.code.level == level }
            #expect(cells.count == figures.areas.count { $0.level == level && $0.municipality?.rawValue == "GM0603" })
            #expect(abs(area(cells) - area([known])) < 1e-9, "\(level)")
        }
        let points = made.flatMap(\.polygons).flatMap(\.outer)
        #expect(points.allSatisfy { (5...5.3).contains($0.x) && (52...52.2).contains($0.y) })
        #expect(made == figures.boundaries(within: BoundarySet([known])))
    }

    @Test("are none without an outline of the municipality")
    func none() { #expect(figures.boundaries(within: BoundarySet()).isEmpty) }
}
