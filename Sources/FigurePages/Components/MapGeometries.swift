import Charts
import Facts
import Figures
import Geography
import RegionPack
import Synchronization

/// Boundaries that were made ready to draw, kept because simplifying them takes longer than the rest of a page.
///
/// A lock guards the few kept ones: pages are made on several threads and the work is the same for each of them.
final class MapGeometries: Sendable {
    static let shared = MapGeometries()

    private struct Key: Hashable {
        let fingerprint: String
        let areas: [AreaCode]
        let isSchematic: Bool
    }

    private static let limit = 256
    private let kept = Mutex<[Key: MapGeometry]>([:])

    /// `nil` unless every area has a boundary.
    func geometry(of areas: [AreaCode], in edition: Edition) -> MapGeometry? {
        guard areas.count > 1 else { return nil }
        return remembered(Key(fingerprint: edition.version.fingerprint, areas: areas, isSchematic: false)) {
            let shapes = areas.compactMap { edition.boundaries[$0].map(Self.polygons) }
            return shapes.count == areas.count ? MapGeometry(shapes) : nil
        }
    }

    /// Cells around the centres that the pack states; `nil` unless it has that of every area.
    func cells(of areas: [AreaCode], in edition: Edition) -> MapGeometry? {
        guard areas.count > 1 else { return nil }
        return remembered(Key(fingerprint: edition.version.fingerprint, areas: areas, isSchematic: true)) {
            let places = edition.pack.centres.places
            let centres = areas.compactMap { places[$0] }.map { MapPoint(x: $0.x, y: $0.y) }
            return centres.count == areas.count ? MapGeometry(around: centres) : nil
        }
    }

    private func remembered(_ key: Key, _ make: () -> MapGeometry?) -> MapGeometry? {
        if let known = kept.withLock({ $0[key] }) { return known }
        guard let geometry = make() else { return nil }
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
