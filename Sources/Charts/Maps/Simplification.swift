/// Fewer corners for boundaries, without gaps or overlaps between neighbours.
///
/// Rings are cut into arcs at the points where three or more lines meet; each arc is simplified in a direction that
/// does not depend on the ring, so that both neighbours get the same line (Douglas and Peucker 1973).
struct Simplification {
    private let junctions: Set<GridPoint>
    /// In units of the grid.
    private let tolerance: Double

    /// - Parameter rings: all rings of the map, open (the last point is not the first one again).
    init(rings: [[GridPoint]], tolerance: Double) {
        var neighbours: [GridPoint: (GridPoint, GridPoint)] = [:]
        var junctions: Set<GridPoint> = []
        for ring in rings where ring.count > 2 {
            for index in ring.indices {
                let before = ring[index == 0 ? ring.count - 1 : index - 1]
                let after = ring[index + 1 == ring.count ? 0 : index + 1]
                let pair = Self.isOrdered(before, after) ? (before, after) : (after, before)
                if let known = neighbours[ring[index]] {
                    if known != pair { junctions.insert(ring[index]) }
                } else {
                    neighbours[ring[index]] = pair
                }
            }
        }
        self.junctions = junctions
        self.tolerance = tolerance
    }

    /// Rounds the points to the grid and drops what falls together; `nil` when no surface is left.
    static func ring(_ points: [MapPoint], _ projection: Projection) -> [GridPoint]? {
        var ring: [GridPoint] = []
        for point in points where point.isFinite {
            let corner = projection.grid(point)
            if corner != ring.last { ring.append(corner) }
        }
        while ring.count > 1, ring.first == ring.last { ring.removeLast() }
        return ring.count > 2 ? ring : nil
    }

    /// The ring with fewer corners, at least three of them; still open.
    func simplified(_ ring: [GridPoint]) -> [GridPoint] {
        guard ring.count > 3 else { return ring }
        var anchors = ring.indices.filter { junctions.contains(ring[$0]) }
        if anchors.count < 2 { anchors = Self.ownAnchors(ring, with: anchors) }
        var result: [GridPoint] = []
        for (index, start) in anchors.enumerated() {
            let end = index + 1 < anchors.count ? anchors[index + 1] : anchors[0] + ring.count
            let arc = (start...max(start, end)).map { ring[$0 % ring.count] }
            result += simplifiedArc(arc).dropLast()
        }
        return result.count > 2 ? result : Self.triangle(ring)
    }

    /// An island has no junctions: it is held at its first corner in reading order and the one farthest from it.
    private static func ownAnchors(_ ring: [GridPoint], with found: [Int]) -> [Int] {
        let first = found.first ?? ring.indices.min { isOrdered(ring[$0], ring[$1]) } ?? 0
        let far = ring.indices.max { left, right in
            let (a, b) = (squaredDistance(ring[left], ring[first]), squaredDistance(ring[right], ring[first]))
            return a == b ? isOrdered(ring[left], ring[right]) : a < b
        }
        return [first, far ?? first].sorted()
    }

    private func simplifiedArc(_ arc: [GridPoint]) -> [GridPoint] {
        guard arc.count > 2, let first = arc.first, let last = arc.last else { return arc }
        // Between the same two junctions run two arcs at times; the second point then decides the direction.
        let isForward = first == last ? Self.isOrdered(arc[1], arc[arc.count - 2]) : Self.isOrdered(first, last)
        let thinned = thin(isForward ? arc : arc.reversed())
        return isForward ? thinned : thinned.reversed()
    }

    private func thin(_ arc: [GridPoint]) -> [GridPoint] {
        var keeps = [Bool](repeating: false, count: arc.count)
        (keeps[0], keeps[arc.count - 1]) = (true, true)
        var open = [(0, arc.count - 1)]
        while let (start, end) = open.popLast() {
            guard end - start > 1 else { continue }
            var (farthest, distance) = (start, tolerance * tolerance)
            for index in (start + 1)..<end {
                let own = Self.squaredDistance(arc[index], toSegment: arc[start], arc[end])
                if own > distance { (farthest, distance) = (index, own) }
            }
            guard farthest > start else { continue }
            keeps[farthest] = true
            open += [(start, farthest), (farthest, end)]
        }
        return zip(arc, keeps).filter(\.1).map(\.0)
    }

    /// A surface too small for its tolerance stays visible as three of its corners.
    private static func triangle(_ ring: [GridPoint]) -> [GridPoint] {
        [ring[0], ring[ring.count / 3], ring[2 * ring.count / 3]]
    }

    private static func isOrdered(_ left: GridPoint, _ right: GridPoint) -> Bool {
        (left.y, left.x) < (right.y, right.x)
    }

    private static func squaredDistance(_ a: GridPoint, _ b: GridPoint) -> Double {
        let (dx, dy) = (Double(a.x - b.x), Double(a.y - b.y))
        return dx * dx + dy * dy
    }

    static func squaredDistance(_ p: GridPoint, toSegment a: GridPoint, _ b: GridPoint) -> Double {
        let (dx, dy) = (Double(b.x - a.x), Double(b.y - a.y))
        let length = dx * dx + dy * dy
        guard length > 0 else { return squaredDistance(p, a) }
        let share = min(max((Double(p.x - a.x) * dx + Double(p.y - a.y) * dy) / length, 0), 1)
        let (ex, ey) = (Double(p.x - a.x) - share * dx, Double(p.y - a.y) - share * dy)
        return ex * ex + ey * ey
    }
}
