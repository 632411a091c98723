import Geography

/// TopoJSON 1.0: arcs shared between neighbours, with steps instead of places when a transform is there.
enum TopoJSON {
    static func read(_ root: JSONValue, into collector: inout BoundaryCollector) {
        let topology = Topology(root)
        var number = 0
        for object in root["objects"]?.members ?? [] {
            let geometries = object.value["geometries"]?.array ?? [object.value]
            for geometry in geometries where !collector.isFull {
                number += 1
                collector.take(
                    number: number, properties: geometry["properties"], id: geometry["id"]?.text,
                    polygons: topology.polygons(geometry))
            }
        }
    }

    /// A class, because its budget of points is spent over all geometries: one can name a long arc a million times.
    private final class Topology {
        private var budget = BoundaryCollector.pointLimit
        /// `nil` for an arc that cannot be read, so that only the areas that use it fall out.
        let arcs: [[Point]?]

        init(_ root: JSONValue) {
            let scale = root["transform"]?["scale"]?.numbers ?? [],
                shift = root["transform"]?["translate"]?.numbers ?? []
            let isQuantised = scale.count >= 2 && shift.count >= 2
            arcs = (root["arcs"]?.array ?? []).map { arc in
                var x = 0.0, y = 0.0
                return GeoJSON.all(arc.array) { position in
                    guard let numbers = position.numbers, numbers.count >= 2 else { return nil }
                    guard isQuantised else { return Point(x: numbers[0], y: numbers[1]) }
                    x += numbers[0]
                    y += numbers[1]
                    return Point(x: x * scale[0] + shift[0], y: y * scale[1] + shift[1])
                }
            }
        }

        func polygons(_ geometry: JSONValue) -> [[[Point]]]? {
            let arcs = geometry["arcs"]
            switch geometry["type"]?.text {
            case "Polygon": return GeoJSON.all(arcs?.array, ring).map { [$0] }
            case "MultiPolygon": return GeoJSON.all(arcs?.array) { GeoJSON.all($0.array, ring) }
            default: return nil
            }
        }

        /// Joins arcs end to end; a negative number `n` is arc `~n` backwards.
        private func ring(_ references: JSONValue) -> [Point]? {
            guard let references = references.numbers else { return nil }
            var ring: [Point] = []
            for reference in references {
                guard let number = Int(exactly: reference), let arc = arc(number < 0 ? ~number : number) else {
                    return nil
                }
                budget -= arc.count
                guard budget >= 0 else { return nil }
                let points = number < 0 ? arc.reversed() : arc
                ring += ring.isEmpty ? points[...] : points.dropFirst()
            }
            return ring
        }

        private func arc(_ index: Int) -> [Point]? { arcs.indices.contains(index) ? arcs[index] : nil }
    }
}
