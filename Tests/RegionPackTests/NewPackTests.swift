import Foundation
import Geography
import Phrases
import TestKit
import Testing

@testable import RegionPack

@Suite("A region pack of one's own")
struct NewPackTests {
    private let codes = ["GM0758", "GM0772", "GM0796", "GM0855"].map(Packs.area)

    @Test("Four corners stay four corners")
    func corners() {
        let places = [(4.0, 52.0), (6.0, 52.0), (4.0, 51.0), (6.0, 51.0)]
        let positions = Dictionary(zip(codes, places.map { Point(x: $0.0, y: $0.1) }), uniquingKeysWith: { a, _ in a })
        let tiles = TileLayout.placements(of: codes, at: positions)
        let cell = Dictionary(tiles.map { ($0.code, $0) }, uniquingKeysWith: { a, _ in a })
        #expect(tiles.count == 4)
        #expect(cell[codes[0]].map { $0.column < cell[codes[1]]?.column ?? 0 } == true)
        #expect(cell[codes[0]].map { $0.row < cell[codes[2]]?.row ?? 0 } == true)
        #expect(cell[codes[3]]?.row == cell[codes[2]]?.row && cell[codes[3]]?.column == cell[codes[1]]?.column)
    }

    @Test("Many on one spot, in a line or spread out: each has a cell of its own, and the reader takes the map")
    func cells() throws {
        var state: UInt64 = 3
        /// Between 0 and 1, the same in every run.
        func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) / Double(1 << 53)
        }
        for count in [1, 2, 7, 39, 60, 200] {
            let codes = (1...count).map { Packs.area(String(format: "GM%04d", $0)) }
            for spread in [0.0, 0.001, 1, 3] {
                let positions = codes.map { code in
                    (code, Point(x: 5 + next() * spread, y: 52 + next() * (spread == 1 ? 0 : spread)))
                }
                let tiles = TileLayout.placements(
                    of: codes, at: Dictionary(positions, uniquingKeysWith: { first, _ in first }))
                #expect(tiles.count == count && Set(tiles.map { [$0.column, $0.row] }).count == count)
                #expect(tiles.allSatisfy { (0..<12).contains($0.column) && (0..<40).contains($0.row) })
            }
        }
    }

    @Test("Without positions the codes fill the rows")
    func order() {
        let tiles = TileLayout.placements(of: codes.reversed(), at: [:])
        #expect(tiles.map(\.code) == codes)
        #expect(tiles.map { [$0.column, $0.row] } == [[0, 0], [1, 0], [0, 1], [1, 1]])
    }

    @Test("Whatever the names, the files read back as the same region")
    func readsBack() throws {
        let names = ["'s-Hertogenbosch", "Súdwest-Fryslân: een {test} # \"x\"", "Aa en Hunze", "- Null ~ @ % *a &b"]
        let pack = MinimalPack(
            slug: "proef", name: "Brabant 's",
            municipalities: zip(codes, names).map { MinimalPack.Municipality(code: $0, name: $1) },
            tiles: TileLayout.placements(of: codes, at: [:]))
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path + "/proef", withIntermediateDirectories: true)
        for file in pack.files {
            try file.text.write(toFile: "\(folder.path)/proef/\(file.name)", atomically: true, encoding: .utf8)
        }
        try FileManager.default.copyItem(
            atPath: Packs.path("Regions/_shared/offences.yaml"), toPath: folder.path + "/proef/offences.yaml")
        let read = try RegionPack.load(from: folder.path + "/proef")
        #expect(read.findings.isEmpty)
        #expect(read.pack.region == Packs.area("RG-proef") && read.pack.name.dutch == "Brabant 's")
        #expect(read.pack.areas.filter { $0.level == .municipality }.map(\.name) == names)
        #expect(read.pack.tiles.count == 4 && read.pack.groups.isEmpty)
    }
}
