import Charts
import Figures
import Geography
import RegionPack

/// Where areas lie, ready to draw in a square: boundaries where all are known, else cells around the centres of the pack.
struct MapShapes {
    /// Per area its rings, in units of the drawing.
    let rings: [AreaCode: [[SIMD2<Double>]]]
    let height: Double
    let isSchematic: Bool

    static let width = 600.0

    /// `nil` where nobody knows where they lie.
    init?(_ areas: [AreaCode], in edition: Edition) {
        guard areas.count > 2 else { return nil }
        let places = edition.pack.centres.places
        let known = areas.compactMap { code in edition.boundaries[code].map { (code, Self.rings(of: $0)) } }
        let centres = areas.compactMap { code in places[code].map { (code, MapPoint(x: $0.x, y: $0.y)) } }
        if known.count == areas.count {
            self.init(known, isSchematic: false)
        } else if centres.count == areas.count {
            let cells = SchematicCells.polygons(around: centres.map(\.1))
            self.init(
                zip(centres, cells).map { ($0.0, $1.map { $0.map { SIMD2($0.x, $0.y) } }) }, isSchematic: true)
        } else {
            return nil
        }
    }

    /// North is up.
    private init?(_ shapes: [(AreaCode, [[SIMD2<Double>]])], isSchematic: Bool) {
        let points = shapes.flatMap { $0.1.joined() }
        guard let west = points.map(\.x).min(), let east = points.map(\.x).max(), let south = points.map(\.y).min(),
            let north = points.map(\.y).max(), east > west, north > south
        else { return nil }
        let scale = Self.width / (east - west)
        height = (north - south) * scale
        self.isSchematic = isSchematic
        rings = Dictionary(
            shapes.map { code, rings in
                (code, rings.map { ring in ring.map { SIMD2(($0.x - west) * scale, (north - $0.y) * scale) } })
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Degrees become square where the areas lie: at 52° north a degree east is 0.616 of one north.
    private static func rings(of boundary: Boundary) -> [[SIMD2<Double>]] {
        boundary.polygons.flatMap { [$0.outer] + $0.holes }.map { ring in
            let step = max(1, ring.count / 160)
            return stride(from: 0, to: ring.count, by: step).map { SIMD2(ring[$0].x * 0.616, ring[$0].y) }
        }
    }
}
