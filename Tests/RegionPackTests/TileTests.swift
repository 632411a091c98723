import Foundation
import Geography
import RegionPack
import TestKit
import Testing

@Suite("The tile map of Midden-Nederland")
struct TileTests {
    let pack: RegionPack

    init() throws { pack = try Packs.load("Regions/midden-nederland") }

    @Test("One tile for every municipality, no two on one cell, narrow enough for a telephone")
    func cells() {
        #expect(Set(pack.tiles.map(\.code)) == Set(pack.members(of: pack.region, inDivision: 2021)))
        #expect(Set(pack.tiles.map { [$0.column, $0.row] }).count == 39)
        #expect(pack.tiles.allSatisfy { (0..<9).contains($0.column) && (0..<12).contains($0.row) })
    }

    @Test("Every tile touches another")
    func connected() throws {
        var pending = [try #require(pack.tiles.first)], reached = Set(pending.map(\.code))
        while let tile = pending.popLast() {
            for other in pack.tiles
            where max(abs(other.column - tile.column), abs(other.row - tile.row)) == 1
                && reached.insert(other.code).inserted
            {
                pending.append(other)
            }
        }
        #expect(reached.count == 39)
    }

    @Test("North stays above south, west left of east", .enabled(if: Shared.isPresent))
    func order() throws {
        let centres = try Self.centres()
        for a in pack.tiles {
            for b in pack.tiles {
                guard let from = centres[a.code], let to = centres[b.code] else { continue }
                // About 10 kilometres: nearer municipalities may trade places for a compact map.
                if to.latitude - from.latitude > 0.09 { #expect(b.row < a.row, "\(b.code) north of \(a.code)") }
                if to.longitude - from.longitude > 0.15 { #expect(b.column >= a.column, "\(b.code) east of \(a.code)") }
            }
        }
    }

    /// The mean of the outline's points, near enough to the centre for this.
    private static func centres() throws -> [AreaCode: (longitude: Double, latitude: Double)] {
        let data = Data(try Shared.text("data/boundaries/mn_gemeenten_2024.geojson").utf8)
        let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        var centres: [AreaCode: (longitude: Double, latitude: Double)] = [:]
        for feature in try #require(root["features"] as? [[String: Any]]) {
            let properties = feature["properties"] as? [String: Any], geometry = feature["geometry"] as? [String: Any]
            guard let code = (properties?["gemeentecode"] as? String).flatMap({ AreaCode($0) }) else { continue }
            let points = points(in: geometry?["coordinates"] ?? [])
            let count = Double(points.count)
            centres[code] = (points.map(\.0).reduce(0, +) / count, points.map(\.1).reduce(0, +) / count)
        }
        #expect(centres.count == 38)
        return centres
    }

    private static func points(in value: Any) -> [(Double, Double)] {
        if let pair = value as? [Double], pair.count >= 2 { return [(pair[0], pair[1])] }
        return (value as? [Any] ?? []).flatMap { points(in: $0) }
    }
}
