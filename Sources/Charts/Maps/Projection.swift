/// From places on Earth or in a plane to the grid of a drawing.
package enum MapCoordinates: Sendable, Hashable {
    /// Degrees east and north; drawn equirectangular, true to scale at the middle latitude.
    case longitudeLatitude
    /// Metres or any unit east and north, such as the Dutch RD grid.
    case planar
}

/// A corner on the grid of a map drawing; whole numbers, so that neighbours share corners exactly.
struct GridPoint: Hashable, Sendable {
    var x: Int32
    var y: Int32
}

/// Fits shapes to a grid, north up.
struct Projection {
    /// Units of the grid over the longer side; a phone with three dots per pixel shows 360 × 3 of them.
    static let gridSize = 1600.0

    let size: GridPoint
    private let stretch: Double
    private let scale: Double
    private let west: Double
    private let north: Double

    /// `nil` when there is nothing to show: no finite points.
    init?(_ shapes: [[[MapPoint]]], _ coordinates: MapCoordinates) {
        var (west, east, south, north) = (Double.infinity, -Double.infinity, Double.infinity, -Double.infinity)
        for shape in shapes {
            for ring in shape {
                for point in ring where point.isFinite {
                    (west, east) = (min(west, point.x), max(east, point.x))
                    (south, north) = (min(south, point.y), max(north, point.y))
                }
            }
        }
        guard west <= east, south <= north else { return nil }
        stretch = coordinates == .planar ? 1 : Self.cosine(degrees: (south + north) / 2)
        let (width, height) = ((east - west) * stretch, north - south)
        let longest = max(width, height)
        scale = longest > 0 ? Self.gridSize / longest : 1
        self.west = west
        self.north = north
        size = GridPoint(x: Int32((width * scale).rounded(.up)), y: Int32((height * scale).rounded(.up)))
    }

    func grid(_ point: MapPoint) -> GridPoint {
        guard point.isFinite else { return GridPoint(x: 0, y: 0) }
        let (x, y) = ((point.x - west) * stretch * scale, (north - point.y) * scale)
        return GridPoint(x: Int32(x.rounded()), y: Int32(y.rounded()))
    }

    /// The series of Maclaurin to the sixteenth power; off by less than 10⁻⁹ up to 85 degrees.
    static func cosine(degrees: Double) -> Double {
        let angle = min(abs(degrees), 85) * .pi / 180
        let square = angle * angle
        var (term, sum) = (1.0, 1.0)
        for factor in stride(from: 1.0, through: 15, by: 2) {
            term *= -square / (factor * (factor + 1))
            sum += term
        }
        return sum
    }
}

/// A corner of a boundary in the caller's coordinates: east and north.
package struct MapPoint: Sendable, Hashable {
    package var x: Double
    package var y: Double

    package init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }

    var isFinite: Bool { x.isFinite && y.isFinite }
}
