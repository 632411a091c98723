import Facts
import Foundation
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

@Suite("A second region, by folder only")
struct SecondPackTests {
    let pack: RegionPack

    init() throws { pack = try Packs.load("Tests/Packs/gouda-rijswijk-zoetermeer") }

    @Test("Three municipalities with a district and teams of their own")
    func areas() {
        #expect(pack.id == "gouda-rijswijk-zoetermeer")
        #expect(pack.members(of: pack.region, inDivision: 2017).map(\.rawValue) == ["GM0513", "GM0603", "GM0637"])
        #expect(pack.areas.filter { $0.level == .policeDistrict }.count == 1)
        #expect(pack.areas.filter { $0.level == .basicTeam }.count == 2)
        #expect(pack.policy == PublicationRules(minimumInhabitants: 50, minimumBase: 20))
    }

    @Test("It shares the national classification and replaces one entry of it")
    func sharedClassification() throws {
        #expect(pack.offences.types.count == 59)
        let own = try #require(pack.offences[Packs.offence("1.2.3")])
        #expect(own.title.english == "Two-wheeler theft")
        #expect(pack.offences[Packs.offence("1.1.1")]?.title.dutch == "Diefstal/inbraak woning")
    }

    @Test("The plain names of the classification come along; an entry of its own has none unless it says so")
    func plainNames() throws {
        let burglary = try #require(pack.offences[Packs.offence("1.1.1")])
        #expect(burglary.plain?.title?.dutch == "Woninginbraak")
        #expect(burglary.plain?.many.dutch == "woninginbraken")
        #expect(burglary.synonyms.contains("inbraak"))
        #expect(try #require(pack.offences[Packs.offence("1.2.3")]).plain == nil)
    }

    @Test("Every type of the shared classification has nouns in both languages and stands in one chapter")
    func allNamed() {
        let types = pack.offences.types.filter { $0.code != .total && $0.code != Packs.offence("1.2.3") }
        #expect(types.allSatisfy { $0.plain?.one.exact(.english) != nil && $0.plain?.many.exact(.english) != nil })
        let placed = pack.offences.chapters.flatMap(\.codes)
        #expect(placed.count == 58 && Set(placed).count == 58)
        #expect(pack.offences.outsideChapters.isEmpty)
        // The longest beginning counts: sexual offences do not stand with violence.
        let violence = pack.offences.chapters.first { $0.codes.contains(Packs.offence("1.4.5")) }
        #expect(violence?.codes.contains(Packs.offence("1.4.1")) == false)
    }

    @Test("Postcodes lead to areas")
    func postcodes() { #expect(pack.postcodes["2715"]?.map(\.rawValue) == ["GM0637"]) }

    @Test("Of a group with two versions the newest comes first")
    func groupVersions() {
        #expect(pack.groups.map { "\($0.id) \($0.version)" } == ["vermogen 1", "agressie 2", "agressie 1"])
        #expect(pack.group(id: "agressie")?.version == 2)
    }

    @Test("Its municipalities and offences are those of the real file", .enabled(if: Shared.isPresent))
    func realFile() throws {
        let text = try Shared.text("data/police/47022NED_gouda_rijswijk_zoetermeer_2011-2017.csv")
        var municipalities: Set<String> = [], offences: Set<String> = []
        for line in text.utf8.split(separator: UInt8(ascii: "\n")).dropFirst() {
            let fields = line.split(separator: UInt8(ascii: ";"), maxSplits: 3)
            offences.insert(String(decoding: fields[1].dropFirst().dropLast(), as: UTF8.self))
            let area = String(decoding: fields[2].dropFirst().dropLast(), as: UTF8.self)
            if area.hasPrefix("GM") { municipalities.insert(area) }
        }
        let own = Set(pack.members(of: pack.region, inDivision: 2017))
        #expect(Set(municipalities.compactMap { AreaCode($0) }) == own)
        #expect(offences.allSatisfy { OffenceCode($0).flatMap { pack.offences[$0] } != nil })
    }
}
