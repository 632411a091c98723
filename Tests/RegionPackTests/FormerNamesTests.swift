import Facts
import Foundation
import Geography
import RegionPack
import TestKit
import Testing

@Suite("Municipalities that went into another")
struct FormerNamesTests {
    private let pack: RegionPack

    init() throws { pack = try Packs.load("Regions/midden-nederland") }

    @Test("are known by their old names, under the one that they are now")
    func names() {
        #expect(pack.formerNames[Packs.area("GM1961")] == ["Leerdam", "Vianen", "Zederik"])
        #expect(pack.merger(of: Packs.area("GM0620"))?.to == Packs.area("GM1961"))
        #expect(pack.formerName(of: Packs.area("GM0620")) == "Vianen")
        // Of a planned one nothing has happened yet.
        #expect(pack.merger(of: Packs.area("GM1696")) == nil)
    }

    @Test("make up the area that the police publish for the region, as many as there are")
    func unit() {
        let members = pack.compositions(inDivision: 2026)[Packs.area("RE03")]
        #expect(members?.count == 38)
    }
}

@Suite("Wijken and buurten that a new division changed")
struct AreaChangeTests {
    private static let file = """
        areas:
          - {effective: 2024-01-01, kind: split, from: [BU05130101], names: [Noord], to: [BU05130111, BU05130112], note: Gesplitst., source: CBS}
          - {effective: 2022-01-01, kind: merged, from: [BU05130102, BU05130103], to: [BU05130103], note: Samen., source: CBS}
          - {effective: 2023-01-01, kind: renamed, from: [WK051301], names: [Oud], to: [WK051301], note: Naam., source: CBS}
          - {effective: 2025-01-01, kind: moved, from: [BU05130111], to: [BU06030111], note: Verhuisd., source: CBS}
          - {effective: 2030-01-01, kind: moved, from: [BU05130112], to: [BU06030112], planned: true, note: Later., source: CBS}
          - {effective: 2024-01-01, kind: renamed, from: [BU03630101], to: [BU03630102], note: Elders., source: CBS}
        """

    @Test("are read with their kind and day, lead from the old code to the new ones, and one of elsewhere is told")
    func read() throws {
        try withTemporaryFolder { folder in
            let path = folder.path("pack")
            try FileManager.default.copyItem(
                atPath: Packs.path("Tests/Packs/gouda-rijswijk-zoetermeer"), toPath: path)
            try FileManager.default.copyItem(atPath: Packs.path("Regions/_shared"), toPath: folder.path("_shared"))
            try folder.write(Self.file, to: "pack/boundary-changes.yaml")
            let (pack, findings) = try RegionPack.load(from: path)
            #expect(pack.areaChanges.map(\.kind) == [.split, .merged, .renamed, .moved, .moved, .renamed])
            #expect(findings.filter { $0.file == "boundary-changes.yaml" }.map(\.row) == [7])
            let north = Packs.area("BU05130101")
            #expect(pack.end(of: north)?.to == [Packs.area("BU05130111"), Packs.area("BU05130112")])
            #expect(pack.end(of: north)?.names == [north: "Noord"])
            // One that goes on, one that only had another name, and one that is still to move.
            for code in ["BU05130103", "WK051301", "BU05130112"] { #expect(pack.end(of: Packs.area(code)) == nil) }
            #expect(pack.changes(of: Packs.area("BU05130111")).map(\.kind) == [.split, .moved])
            #expect(pack.formerNames[Packs.area("BU05130112")] == ["Noord"])
        }
    }
}
