import Foundation
import Synchronization

/// Boundaries in OGC API Features: pages of at most 100, a cursor in the next link, and 400 for a parameter it does not know.
final class FeatureService: Sendable {
    private let data: String
    private let origin: String
    private let made = Mutex<[String: [Feature]]>([:])

    /// One shape: its properties, its text and the rectangle around it.
    struct Feature: Sendable {
        let code: String
        let text: String
        let west, south, east, north: Double
    }

    private static let known: Set<String> = ["f", "limit", "bbox", "bbox-crs", "crs", "datetime", "jaarcode", "cursor"]
    private static let year = 2024

    init(data: String, origin: String) {
        self.data = data
        self.origin = origin
    }

    /// `nil` when the path is of another service.
    func answer(_ request: Request, _ conduct: Misconduct?) -> Response? {
        let parts = request.path.split(separator: "/").map(String.init)
        guard parts.prefix(4).elementsEqual(["cbs", "gebiedsindelingen", "ogc", "v1"]) else { return nil }
        guard parts.count == 7, parts[4] == "collections", parts[6] == "items", let all = features(parts[5]) else {
            return problem(404, "Not Found")
        }
        if let strange = request.parameters.first(where: { !Self.known.contains($0.name) }) {
            return problem(400, "unknown query parameter(s) found: \(strange.name)=\(strange.value)")
        }
        guard let limit = Int(request.parameter("limit") ?? "10"), (1...100).contains(limit) else {
            return problem(400, "limit should be between 1 and 100")
        }
        let box = (request.parameter("bbox") ?? "").split(separator: ",").compactMap { Double($0) }
        let isOther = request.parameter("jaarcode").map { $0 != String(Self.year) } ?? false
        let found =
            isOther
            ? []
            : all.filter { feature in
                guard box.count == 4 else { return true }
                return feature.east >= box[0] && feature.west <= box[2] && feature.north >= box[1]
                    && feature.south <= box[3]
            }
        let start = request.parameter("cursor").flatMap(Int.init) ?? 0, end = min(found.count, start + limit)
        var links = [
            "{\"rel\":\"self\",\"type\":\"application/geo+json\",\"href\":\(JSONLine.quoted(origin + request.target))}"
        ]
        var next: String?
        if end < found.count {
            let kept = request.target.dropFirst(request.path.count + 1).split(separator: "&").filter {
                !$0.hasPrefix("cursor=")
            }
            next = "\(origin)\(request.path)?cursor=\(end)&" + kept.joined(separator: "&")
        }
        if case .nextLink(let other) = conduct { next = other }
        if let next {
            links.append("{\"rel\":\"next\",\"type\":\"application/geo+json\",\"href\":\(JSONLine.quoted(next))}")
        }
        let page = found[min(start, end)..<end]
        return .json(
            "{\"type\":\"FeatureCollection\",\"numberReturned\":\(page.count),\"links\":["
                + links.joined(separator: ",")
                + "],\"features\":[" + page.map(\.text).joined(separator: ",") + "]}", type: "application/geo+json")
    }

    private func problem(_ status: Int, _ detail: String) -> Response {
        var response = Response(
            status: status,
            body: Array("{\"title\":\"\(status)\",\"status\":\(status),\"detail\":\(JSONLine.quoted(detail))}".utf8))
        response.type = "application/problem+json"
        return response
    }

    private func features(_ collection: String) -> [Feature]? {
        let files = [
            "gemeente_gegeneraliseerd": ("mn_gemeenten_2024.geojson", "gemeentecode", "gemeentenaam"),
            "wijk_gegeneraliseerd": ("mn_wijken_2024.geojson", "wijkcode", "wijknaam"),
            "buurt_gegeneraliseerd": ("breda_buurten.geojson", "BUURTCODE", "BUURT"),
        ]
        guard let (file, code, name) = files[collection] else { return nil }
        return made.withLock { made in
            if let features = made[collection] { return features }
            let features = (try? read(file, code: code, name: name)) ?? []
            made[collection] = features
            return features
        }
    }

    private func read(_ file: String, code: String, name: String) throws -> [Feature] {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(data)/boundaries/\(file)"))
        let root = try JSONSerialization.jsonObject(with: bytes) as? [String: Any]
        return try (root?["features"] as? [[String: Any]] ?? []).compactMap { feature in
            guard let properties = feature["properties"] as? [String: Any],
                let geometry = feature["geometry"] as? [String: Any],
                var own = properties[code] as? String
            else { return nil }
            // Breda numbers its buurten within the municipality.
            if own.utf8.count == 4 { own = "BU0758" + own }
            let shape = try JSONSerialization.data(withJSONObject: geometry, options: [.sortedKeys])
            let title = JSONLine.quoted(properties[name] as? String ?? own)
            let text =
                "{\"type\":\"Feature\",\"id\":\"\(own)\",\"properties\":{\"statcode\":\"\(own)\",\"statnaam\":\(title),"
                + "\"gm_code\":\"GM\(own.dropFirst(2).prefix(4))\",\"jaarcode\":\(Self.year),\"jrstatcode\":\"\(Self.year)\(own)\"},"
                + "\"geometry\":" + String(decoding: shape, as: UTF8.self) + "}"
            var west = 180.0, south = 90.0, east = -180.0, north = -90.0
            var pending: [Any] = [geometry["coordinates"] ?? []]
            while let next = pending.popLast() {
                if let point = next as? [Double], point.count == 2 {
                    (west, east) = (min(west, point[0]), max(east, point[0]))
                    (south, north) = (min(south, point[1]), max(north, point[1]))
                } else if let parts = next as? [Any] {
                    pending += parts
                }
            }
            return Feature(code: own, text: text, west: west, south: south, east: east, north: north)
        }
    }
}
