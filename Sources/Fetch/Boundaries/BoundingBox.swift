import Ingest

/// The rectangle around shapes, in degrees.
struct BoundingBox: Hashable, Sendable {
    private(set) var west = 180.0, south = 90.0, east = -180.0, north = -90.0

    var isEmpty: Bool { west > east || south > north }

    /// Widens it to hold a shape of GeoJSON.
    mutating func add(_ coordinates: JSONValue) {
        if case .numbers(let point) = coordinates {
            guard point.count >= 2 else { return }
            west = min(west, point[0])
            east = max(east, point[0])
            south = min(south, point[1])
            north = max(north, point[1])
        } else if case .list(let parts) = coordinates {
            for part in parts { add(part) }
        }
    }

    /// As a parameter, rounded outwards to four decimals: about ten metres.
    var text: String {
        func rounded(_ value: Double, _ rule: FloatingPointRoundingRule) -> String {
            let whole = Int((value * 10_000).rounded(rule)), digits = String(whole.magnitude)
            let padded = String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
            return (whole < 0 ? "-" : "") + padded.dropLast(4) + "." + padded.suffix(4)
        }
        return [rounded(west, .down), rounded(south, .down), rounded(east, .up), rounded(north, .up)]
            .joined(separator: ",")
    }
}
