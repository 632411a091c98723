import Foundation
import Geography
import Phrases
import TestKit
import Testing

@testable import RegionPack

@Suite("A region pack of one's own")
struct NewPackTests {
    private let codes = ["GM0758", "GM0772", "GM0796", "GM0855"].map(Packs.area)

    @Test("Without positions the codes fill the rows")
    func order() {
        let tiles = TileLayout.placements(of: codes.reversed())
        #expect(tiles.map(\.code) == codes)
        #expect(tiles.map { [$0.column, $0.row] } == [[0, 0], [1, 0], [0, 1], [1, 1]])
    }

    @Test("Whatever the names, the files read back as the same region")
    func readsBack() throws {
        let centres = MunicipalityCentres(
            source: "kaart's bestand: #1",
            places: Dictionary(
                zip(
                    codes,
                    [Point(x: 5.051, y: 51.5), Point(x: 4.999, y: 52.06), Point(x: 3.4, y: 51), Point(x: 6, y: 53.2)]),
                uniquingKeysWith: { first, _ in first }))
        let placed = try readBack(centres)
        #expect(placed.tiles.isEmpty && placed.centres.source == "kaart's bestand: #1")
        #expect(placed.centres.places[codes[0]] == Point(x: 5.05, y: 51.5))
        #expect(placed.centres.places[codes[1]] == Point(x: 5, y: 52.06) && placed.centres.places.count == 4)
        let unplaced = try readBack(MunicipalityCentres())
        #expect(unplaced.tiles.count == 4 && unplaced.centres.places.isEmpty)
    }

    private func readBack(_ centres: MunicipalityCentres) throws -> RegionPack {
        let names = ["'s-Hertogenbosch", "Súdwest-Fryslân: een {test} # \"x\"", "Aa en Hunze", "- Null ~ @ % *a &b"]
        let pack = MinimalPack(
            slug: "proef", name: "Brabant 's",
            municipalities: zip(codes, names).map { MinimalPack.Municipality(code: $0, name: $1) }, centres: centres)
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
        #expect(read.pack.groups.isEmpty)
        return read.pack
    }
}
