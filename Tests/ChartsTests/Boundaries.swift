import Charts
import Foundation

/// Reads the boundaries beside the repository for tests that want real shapes.
enum Boundaries {
    struct Feature { let name: String; let polygons: [[[MapPoint]]] }

    static func read(_ file: String) -> [Feature] {
        let folder = sharedFolder.appendingPathComponent("data/boundaries/\(file)")
        guard let data = try? Data(contentsOf: folder),
            let root = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
            let features = root["features"] as? [[String: Any]]
        else { return [] }
        return features.compactMap { feature in
            let properties = feature["properties"] as? [String: Any]
            let geometry = feature["geometry"] as? [String: Any]
            let name =
                ["wijknaam", "gemeentenaam", "statnaam"].lazy.compactMap { properties?[$0] as? String }.first ?? ""
            if let polygons = geometry?["coordinates"] as? [[[[Double]]]] {
                return Feature(name: name, polygons: polygons.map { $0.map(ring) })
            }
            guard let rings = geometry?["coordinates"] as? [[[Double]]] else { return nil }
            return Feature(name: name, polygons: [rings.map(ring)])
        }
    }

    private static func ring(_ points: [[Double]]) -> [MapPoint] {
        points.compactMap { $0.count >= 2 ? MapPoint(x: $0[0], y: $0[1]) : nil }
    }

    static var sharedFolder: URL {
        if let path = ProcessInfo.processInfo.environment["VIB_SHARED"] { return URL(fileURLWithPath: path) }
        var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        while folder.path != "/",
            !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path)
        {
            folder.deleteLastPathComponent()
        }
        return folder.deletingLastPathComponent().appendingPathComponent("shared")
    }
}
