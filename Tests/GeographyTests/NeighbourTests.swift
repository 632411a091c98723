import Geography
import Testing

@Suite("Neighbours")
struct NeighbourTests {
    private func boundary(_ code: String, x: Double, y: Double) throws -> Boundary {
        let ring = [(0.0, 0.0), (1, 0), (1, 1), (0, 1), (0, 0)].map { Point(x: x + $0.0, y: y + $0.1) }
        return Boundary(code: try #require(AreaCode(code)), polygons: [Polygon(outer: ring)])
    }

    @Test("share a stretch of border: not a corner, not themselves, not what has no boundary")
    func neighbours() throws {
        let all = try [
            boundary("BU00010001", x: 0, y: 0), boundary("BU00010002", x: 1, y: 0), boundary("BU00010003", x: 1, y: 1),
            boundary("BU00010004", x: 5, y: 5),
        ]
        let set = BoundarySet(all), codes = all.map(\.code) + [try #require(AreaCode("BU00010009"))]
        #expect(set.neighbours(of: codes[0], among: codes) == [codes[1]])
        #expect(set.neighbours(of: codes[1], among: codes) == [codes[0], codes[2]])
        #expect(set.neighbours(of: codes[3], among: codes).isEmpty)
        #expect(set.neighbours(of: codes[4], among: codes).isEmpty)
    }
}
