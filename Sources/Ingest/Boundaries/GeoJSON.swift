import Geography

/// GeoJSON (RFC 7946): one feature or a collection, Polygon and MultiPolygon.
enum GeoJSON {
    static func read(_ root: JSONValue, into collector: inout BoundaryCollector) {
        let features = root["type"]?.text == "Feature" ? [root] : root["features"]?.array ?? []
        for (index, feature) in features.enumerated() where !collector.isFull {
            let geometry = feature["geometry"]
            collector.take(
                number: index + 1, properties: feature["properties"], id: feature["id"]?.text,
                polygons: geometry.flatMap { polygons($0, depth: 0) })
        }
    }

    /// The polygons of a geometry, `nil` when it is none.
    private static func polygons(_ geometry: JSONValue, depth: Int) -> [[[Point]]]? {
        let coordinates = geometry["coordinates"]
        switch geometry["type"]?.text {
        case "Polygon": return coordinates.flatMap(rings).map { [$0] }
        case "MultiPolygon": return all(coordinates?.array, rings)
        case "GeometryCollection" where depth < 4:
            return geometry["geometries"]?.array.map {
                $0.compactMap { polygons($0, depth: depth + 1) }.flatMap(\.self)
            }
        default: return nil
        }
    }

    private static func rings(_ value: JSONValue) -> [[Point]]? { all(value.array, ring) }

    private static func ring(_ value: JSONValue) -> [Point]? {
        all(value.array) { position in
            position.numbers.flatMap { $0.count >= 2 ? Point(x: $0[0], y: $0[1]) : nil }
        }
    }

    /// Every element turned, or `nil` when one cannot be.
    static func all<T>(_ values: [JSONValue]?, _ turn: (JSONValue) -> T?) -> [T]? {
        guard let values else { return nil }
        var result: [T] = []
        result.reserveCapacity(values.count)
        for value in values {
            guard let turned = turn(value) else { return nil }
            result.append(turned)
        }
        return result
    }
}
