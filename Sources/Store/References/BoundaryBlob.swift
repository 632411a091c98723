import Foundation
import Geography

/// Polygons as they lie in the database: counts and coordinates, little-endian, 8 bytes a number.
///
/// ```
/// polygons, then per polygon: rings, then per ring: points, then x y x y … (the first ring is the outer one)
/// ```
enum BoundaryBlob {
    static func encode(_ polygons: [Polygon]) -> Data {
        var data = Data()
        func put(_ bits: UInt64) { withUnsafeBytes(of: bits.littleEndian) { data.append(contentsOf: $0) } }
        put(UInt64(polygons.count))
        for polygon in polygons {
            put(UInt64(polygon.holes.count + 1))
            for ring in [polygon.outer] + polygon.holes {
                put(UInt64(ring.count))
                for point in ring {
                    put(point.x.bitPattern)
                    put(point.y.bitPattern)
                }
            }
        }
        return data
    }

    /// `nil` when the blob is cut off or counts more than it holds.
    static func decode(_ data: Data) -> [Polygon]? {
        var cursor = Cursor(bytes: [UInt8](data))
        guard let polygonCount = cursor.count() else { return nil }
        var polygons: [Polygon] = []
        for _ in 0..<polygonCount {
            guard let ringCount = cursor.count() else { return nil }
            var rings: [[Point]] = []
            for _ in 0..<ringCount {
                guard let ring = cursor.ring() else { return nil }
                rings.append(ring)
            }
            guard let outer = rings.first else { return nil }
            polygons.append(Polygon(outer: outer, holes: Array(rings.dropFirst())))
        }
        return polygons
    }

    private struct Cursor {
        let bytes: [UInt8]
        var offset = 0

        mutating func bits() -> UInt64? {
            guard offset + 8 <= bytes.count else { return nil }
            defer { offset += 8 }
            return bytes[offset..<offset + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }

        /// A count that the rest of the blob can hold.
        mutating func count() -> Int? {
            guard let bits = bits(), bits <= UInt64(bytes.count - offset) / 8 else { return nil }
            return Int(bits)
        }

        mutating func ring() -> [Point]? {
            guard let count = count() else { return nil }
            var ring: [Point] = []
            ring.reserveCapacity(count)
            for _ in 0..<count {
                guard let x = bits(), let y = bits() else { return nil }
                ring.append(Point(x: Double(bitPattern: x), y: Double(bitPattern: y)))
            }
            return ring
        }
    }
}
