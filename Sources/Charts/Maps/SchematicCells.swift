/// A schematic map from nothing but centres: cells of much the same size, each about where its area lies.
///
/// Centres that lie close move apart and those that lie far come nearer, until neighbours are one distance from each
/// other (as circles do in Dorling's cartogram, 1996). Each then gets the places that are nearest to it (Voronoi 1908),
/// as far as a little over half that distance. The same centres give the same map.
package enum SchematicCells {
    /// The corners of every cell, in units of the distance between neighbours; east and north.
    ///
    /// - Parameter centres: degrees east and north.
    package static func polygons(around centres: [MapPoint]) -> [[[MapPoint]]] {
        let middle = centres.map(\.y).reduce(0, +) / Double(max(centres.count, 1))
        let shortening = Projection.cosine(degrees: middle)
        var points = centres.map { SIMD2($0.x * shortening, $0.y) }
        let distance = usual(points)
        points = points.map { $0 / distance }
        for step in 0..<steps(of: points.count) { settle(&points, step: step) }
        return points.indices.map { [cell(of: $0, among: points)] }
    }

    /// The distance that neighbours get: a little over the middle one of those to the nearest two of each.
    private static func usual(_ points: [SIMD2<Double>]) -> Double {
        let nearest = points.indices.flatMap { near($0, among: points).map(\.distance) }.filter { $0 > 0 }.sorted()
        return nearest.isEmpty ? 1 : nearest[nearest.count / 2] * 1.15
    }

    /// Enough for a region; fewer where there are so many that a page would wait.
    private static func steps(of count: Int) -> Int { count > 400 ? 0 : count > 120 ? 60 : 400 }

    private static func settle(_ points: inout [SIMD2<Double>], step: Int) {
        for index in points.indices {
            for other in near(index, among: points) where other.distance > 1.02 {
                let pull = min((other.distance - 1) * 0.12, 0.1) / other.distance
                points[index] += (points[other.index] - points[index]) * pull
            }
        }
        for index in points.indices {
            for other in points.indices.dropFirst(index + 1) {
                let way = points[other] - points[index]
                let length = (way * way).sum().squareRoot()
                guard length < 1 else { continue }
                // Two on one spot go apart sideways, each pair its own way.
                let push =
                    length > 1e-9
                    ? way * ((1 - length) / 2 / length) : SIMD2(Double(1 + other % 3), Double(1 + index % 5)) * 0.05
                points[index] -= push
                points[other] += push
            }
        }
    }

    /// The nearest two others.
    private static func near(_ index: Int, among points: [SIMD2<Double>]) -> [(index: Int, distance: Double)] {
        var found: [(index: Int, distance: Double)] = []
        for other in points.indices where other != index {
            let way = points[other] - points[index]
            let distance = (way * way).sum()
            if found.count == 2, distance >= found[1].distance { continue }
            if found.count == 2 { found.removeLast() }
            found.insert((other, distance), at: found.first.map { $0.distance <= distance ? found.count : 0 } ?? 0)
        }
        return found.map { ($0.index, $0.distance.squareRoot()) }
    }

    // MARK: A cell

    private static let radius = 0.75
    private static let corners = 24

    private static func cell(of index: Int, among points: [SIMD2<Double>]) -> [MapPoint] {
        var cell = circle.map { points[index] + $0 * radius }
        for other in points.indices where other != index {
            cell = clipped(cell, nearer: points[index], than: points[other])
        }
        return cell.map { MapPoint(x: $0.x, y: $0.y) }
    }

    /// Corners of a circle, each turned 15 degrees from the one before.
    private static let circle: [SIMD2<Double>] = (1..<corners).reduce(into: [SIMD2(1, 0)]) { corners, _ in
        let last = corners[corners.count - 1]
        let (cosine, sine) = (0.965_925_826_289_068_3, 0.258_819_045_102_520_7)
        corners.append(SIMD2(last.x * cosine - last.y * sine, last.x * sine + last.y * cosine))
    }

    /// The part of a convex shape that lies nearer to one point than to another (Sutherland and Hodgman 1974).
    private static func clipped(
        _ shape: [SIMD2<Double>], nearer own: SIMD2<Double>, than other: SIMD2<Double>
    ) -> [SIMD2<Double>] {
        let (way, middle) = (other - own, (own + other) / 2)
        func side(_ point: SIMD2<Double>) -> Double { ((point - middle) * way).sum() }
        var result: [SIMD2<Double>] = []
        for index in shape.indices {
            let (a, b) = (shape[index], shape[index + 1 == shape.count ? 0 : index + 1])
            let (from, to) = (side(a), side(b))
            if from <= 0 { result.append(a) }
            if (from < 0 && to > 0) || (from > 0 && to < 0) { result.append(a + (b - a) * (from / (from - to))) }
        }
        return result
    }
}

extension MapGeometry {
    /// Cells around centres in degrees east and north, for when nobody knows the boundaries.
    package init(around centres: [MapPoint]) {
        self.init(
            SchematicCells.polygons(around: centres).map { [$0] }, .planar, tolerance: 0.5, isSchematic: true)
    }
}
