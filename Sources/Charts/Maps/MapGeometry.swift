import Markup

/// Boundaries ready to draw: simplified, as paths, with the place and room for labels. Made once per set of areas.
package struct MapGeometry: Sendable {
    /// In grid units.
    let width: Double
    let height: Double
    /// The `d` of each area, relative whole numbers; empty for an area without boundaries.
    let paths: [HTML]
    /// The largest polygon of each area, and the best place for words in it.
    let places: [Place?]
    /// Cells around centres instead of boundaries: every one holds words.
    let isSchematic: Bool

    struct Place: Sendable {
        let rings: [[GridPoint]]
        let x: Double
        let y: Double

        /// Whether a point lies in its polygon (even-odd rule).
        func contains(_ x: Double, _ y: Double) -> Bool {
            var isInside = false
            for ring in rings {
                for index in ring.indices {
                    let (a, b) = (ring[index], ring[index + 1 == ring.count ? 0 : index + 1])
                    let (from, to) = (Double(a.y), Double(b.y))
                    guard (from > y) != (to > y) else { continue }
                    if x < Double(a.x) + (y - from) / (to - from) * Double(b.x - a.x) { isInside.toggle() }
                }
            }
            return isInside
        }
    }

    package var count: Int { paths.count }

    /// - Parameters:
    ///   - areas: per area its polygons, per polygon its rings, the outer one first.
    ///   - tolerance: how far a line may move, in 1,600ths of the longer side.
    package init(
        _ areas: [[[[MapPoint]]]], _ coordinates: MapCoordinates = .longitudeLatitude, tolerance: Double = 1.6,
        isSchematic: Bool = false
    ) {
        self.isSchematic = isSchematic
        guard let projection = Projection(areas.map { $0.flatMap { $0 } }, coordinates) else {
            (width, height) = (0, 0)
            paths = areas.map { _ in HTML.empty }
            places = areas.map { _ in nil }
            return
        }
        let grids = areas.map { $0.map { $0.compactMap { Simplification.ring($0, projection) } } }
        width = Double(max(projection.size.x, 1))
        height = Double(max(projection.size.y, 1))
        var tolerance = tolerance, shapes = Self.shapes(grids, tolerance: tolerance)
        var paths = shapes.map { Self.path($0.flatMap { $0 }) }
        // A little coarser while that makes the page lighter and nobody sees it.
        let aim = Self.usualBytes * max(areas.count, 20)
        while !isSchematic, (aim..<aim * 16).contains(Self.size(paths)), tolerance < Self.unseen {
            tolerance *= 1.25
            shapes = Self.shapes(grids, tolerance: tolerance)
            paths = shapes.map { Self.path($0.flatMap { $0 }) }
        }
        // Coasts that are all corners come out coarser; what is still too much for a page is not drawn.
        while Self.size(paths) > Self.mostBytes, tolerance < Self.coarsest {
            tolerance *= 4
            shapes = Self.shapes(grids, tolerance: tolerance)
            paths = shapes.map { Self.path($0.flatMap { $0 }) }
        }
        let isTooMuch = Self.size(paths) > Self.mostBytes
        self.paths = isTooMuch ? areas.map { _ in HTML.empty } : paths
        places = isTooMuch ? areas.map { _ in nil } : shapes.map(Self.place)
    }

    /// The paths of one map together; that of a region of 1,300 neighbourhoods has a tenth of it.
    static let mostBytes = 2 << 20
    private static let coarsest = 100.0
    /// What an area needs: the 38 municipalities of a region in about 3 kB. And the tolerance up to which that is tried.
    private static let usualBytes = 80, unseen = 6.0

    private static func size(_ paths: [HTML]) -> Int { paths.reduce(0) { $0 + $1.string.utf8.count } }

    /// Per area its polygons with fewer corners.
    private static func shapes(_ grids: [[[[GridPoint]]]], tolerance: Double) -> [[[[GridPoint]]]] {
        let simplification = Simplification(rings: grids.flatMap { $0.flatMap { $0 } }, tolerance: tolerance)
        return grids.map { polygons in
            let whole = polygons.map { $0.map(simplification.simplified) }.filter { !$0.isEmpty }
            return withoutSpecks(whole)
        }
    }

    /// Leaves out islets that would be smaller than a dot and dikes that would be a line, but never all of an area.
    private static func withoutSpecks(_ polygons: [[[GridPoint]]]) -> [[[GridPoint]]] {
        let sizes = polygons.map { surface($0[0]) }
        let largest = sizes.max() ?? 0
        return zip(polygons, sizes).filter { polygon, size in
            size >= min(90, largest) && (size == largest || 2 * size / outline(polygon[0]) > 4)
        }.map(\.0)
    }

    private static func outline(_ ring: [GridPoint]) -> Double {
        ring.indices.reduce(0) { length, index in
            let (a, b) = (ring[index], ring[index + 1 == ring.count ? 0 : index + 1])
            let (dx, dy) = (Double(b.x - a.x), Double(b.y - a.y))
            return length + (dx * dx + dy * dy).squareRoot()
        }
    }

    private static func place(_ polygons: [[[GridPoint]]]) -> Place? {
        guard let rings = polygons.max(by: { surface($0[0]) < surface($1[0]) }) else { return nil }
        return InteriorPoint(rings: rings).map { Place(rings: rings, x: $0.x, y: $0.y) }
    }

    /// The shoelace formula.
    static func surface(_ ring: [GridPoint]) -> Double {
        var sum = 0.0
        for index in ring.indices {
            let (a, b) = (ring[index], ring[index + 1 == ring.count ? 0 : index + 1])
            sum += Double(a.x) * Double(b.y) - Double(b.x) * Double(a.y)
        }
        return abs(sum) / 2
    }

    /// Relative moves are shorter than places, and a minus needs no space before it.
    private static func path(_ rings: [[GridPoint]]) -> HTML {
        var d = HTML()
        for ring in rings {
            guard var at = ring.first else { continue }
            d += "M\(Int(at.x)) \(Int(at.y))l"
            for (index, point) in ring.dropFirst().enumerated() {
                let (dx, dy) = (Int(point.x - at.x), Int(point.y - at.y))
                d += index > 0 && dx >= 0 ? " \(dx)" : "\(dx)"
                d += dy >= 0 ? " \(dy)" : "\(dy)"
                at = point
            }
            d += "z"
        }
        return d
    }
}
