import Charts
import Facts
import Figures
import Geography
import Synchronization

/// Boundaries that were made ready to draw, kept because simplifying them takes longer than the rest of a page.
///
/// A lock guards the few kept ones: pages are made on several threads and the work is the same for each of them.
final class MapGeometries: Sendable {
    static let shared = MapGeometries()

    private struct Key: Hashable {
        let fingerprint: String
        let areas: [AreaCode]
    }

    private static let limit = 64
    private let kept = Mutex<[Key: MapGeometry]>([:])

    /// `nil` unless every area has a boundary.
    func geometry(of areas: [AreaCode], in edition: Edition) -> MapGeometry? {
        guard areas.count > 1 else { return nil }
        let key = Key(fingerprint: edition.version.fingerprint, areas: areas)
        if let known = kept.withLock({ $0[key] }) { return known }
        let shapes = areas.compactMap { edition.boundaries[$0].map(Self.polygons) }
        guard shapes.count == areas.count else { return nil }
        let geometry = MapGeometry(shapes)
        kept.withLock { kept in
            if kept.count >= Self.limit { kept.removeAll() }
            kept[key] = geometry
        }
        return geometry
    }

    private static func polygons(_ boundary: Boundary) -> [[[MapPoint]]] {
        boundary.polygons.map { polygon in
            ([polygon.outer] + polygon.holes).map { ring in ring.map { MapPoint(x: $0.x, y: $0.y) } }
        }
    }
}
