import RegionPack
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
