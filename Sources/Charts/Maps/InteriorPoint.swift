/// A good place for a label inside a polygon: the centre of the largest ellipse that fits in it.
///
/// The search halves squares as long as they can still hold a better point, an idea that Agafonkin described for the
/// pole of inaccessibility (2016); here heights count `stretch` times, since labels are wider than high.
struct InteriorPoint {
    let x: Double
    let y: Double
    /// Distance to the boundary, in stretched units.
    let distance: Double

    private struct Cell {
        let x, y, half, distance: Double
        /// The best that any point of the cell can reach.
        var limit: Double { distance + half * 2.0.squareRoot() }
    }

    /// - Parameter rings: outer ring and holes on the grid; `nil` without a surface.
    init?(rings: [[GridPoint]], stretch: Double = 2) {
        let edges = Self.edges(rings, stretch)
        guard let first = edges.first else { return nil }
        var (low, high) = (SIMD2(first.0.x, first.0.y), SIMD2(first.0.x, first.0.y))
        for edge in edges {
            low = pointwiseMin(low, edge.0)
            high = pointwiseMax(high, edge.0)
        }
        let size = min(high.x - low.x, high.y - low.y)
        guard size > 0 else { return nil }
        let precision = max(size / 60, 1)
        func cell(x: Double, y: Double, half: Double) -> Cell {
            Cell(x: x, y: y, half: half, distance: Self.signedDistance(SIMD2(x, y), edges))
        }
        var cells: [Cell] = []
        for x in stride(from: low.x, to: high.x, by: size) {
            for y in stride(from: low.y, to: high.y, by: size) {
                cells.append(cell(x: x + size / 2, y: y + size / 2, half: size / 2))
            }
        }
        var best = cell(x: (low.x + high.x) / 2, y: (low.y + high.y) / 2, half: 0)
        var budget = 2000
        // The cell with the highest limit last; a heap is not worth it for some hundred cells.
        cells.sort { $0.limit < $1.limit }
        while let next = cells.popLast(), budget > 0 {
            budget -= 1
            if next.distance > best.distance { best = next }
            guard next.limit - best.distance > precision else { break }
            let half = next.half / 2
            for (dx, dy) in [(-half, -half), (half, -half), (-half, half), (half, half)] {
                let child = cell(x: next.x + dx, y: next.y + dy, half: half)
                guard child.limit > best.distance else { continue }
                let index = cells.firstIndex { $0.limit > child.limit } ?? cells.count
                cells.insert(child, at: index)
            }
        }
        guard best.distance > 0 else { return nil }
        (x, y, distance) = (best.x, best.y / stretch, best.distance)
    }

    private static func edges(_ rings: [[GridPoint]], _ stretch: Double) -> [(SIMD2<Double>, SIMD2<Double>)] {
        rings.flatMap { ring in
            ring.indices.map { index in
                let (a, b) = (ring[index], ring[index + 1 == ring.count ? 0 : index + 1])
                return (SIMD2(Double(a.x), Double(a.y) * stretch), SIMD2(Double(b.x), Double(b.y) * stretch))
            }
        }
    }

    /// Positive inside (even-odd rule), negative outside.
    private static func signedDistance(_ p: SIMD2<Double>, _ edges: [(SIMD2<Double>, SIMD2<Double>)]) -> Double {
        var (isInside, nearest) = (false, Double.infinity)
        for (a, b) in edges {
            if (a.y > p.y) != (b.y > p.y), p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x { isInside.toggle() }
            let d = b - a
            let length = (d * d).sum()
            let share = length > 0 ? min(max(((p - a) * d).sum() / length, 0), 1) : 0
            let e = p - a - d * share
            nearest = min(nearest, (e * e).sum())
        }
        return (isInside ? 1 : -1) * nearest.squareRoot()
    }

    /// Whether a box around a point lies inside all of the rings' surface: no edge touches it and its centre is inside.
    static func holds(_ rings: [[GridPoint]], x: Double, y: Double, width: Double, height: Double) -> Bool {
        let edges = edges(rings, 1)
        guard signedDistance(SIMD2(x, y), edges) > 0 else { return false }
        let (low, high) = (SIMD2(x - width / 2, y - height / 2), SIMD2(x + width / 2, y + height / 2))
        return !edges.contains { crosses($0.0, $0.1, low: low, high: high) }
    }

    /// Liang and Barsky (1984): whether a segment has a part inside a box.
    private static func crosses(
        _ a: SIMD2<Double>, _ b: SIMD2<Double>, low: SIMD2<Double>, high: SIMD2<Double>
    ) -> Bool {
        var (enter, leave) = (0.0, 1.0)
        let d = b - a
        for (slope, room) in [(-d.x, a.x - low.x), (d.x, high.x - a.x), (-d.y, a.y - low.y), (d.y, high.y - a.y)] {
            if slope == 0 {
                if room < 0 { return false }
            } else if slope < 0 {
                enter = max(enter, room / slope)
            } else {
                leave = min(leave, room / slope)
            }
        }
        return enter <= leave
    }
}
