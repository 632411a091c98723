import Facts
import Foundation
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

@Suite("The pack of Midden-Nederland")
struct MiddenNederlandTests {
    let pack: RegionPack
    let findings: [Finding]

    init() throws {
        (pack, findings) = try RegionPack.load(from: Packs.path("Regions/midden-nederland"))
    }

    @Test("It loads without warnings; what is to be confirmed is a note with the file and line")
    func findingsAreNotes() {
        #expect(findings.allSatisfy { $0.kind == .packUnconfirmed && $0.severity == .note && $0.row > 0 })
        #expect(findings.filter { $0.file == "districts.yaml" }.count == 12)
    }

    @Test(
        "The number of municipalities carries its year",
        arguments: [(2015, 37), (2018, 38), (2019, 39), (2021, 39), (2022, 38), (2024, 38)])
    func municipalities(year: Int, count: Int) {
        #expect(pack.members(of: pack.region, inDivision: year).count == count)
    }

    @Test("Five police districts and eighteen basic teams, with the municipalities of each")
    func districts() {
        #expect(pack.areas.filter { $0.level == .policeDistrict }.count == 5)
        #expect(pack.areas.filter { $0.level == .basicTeam }.count == 18)
        let sizes = [
            "PD-flevoland": 6, "PD-gooi-en-vechtstreek": 7, "PD-oost-utrecht": 15, "PD-west-utrecht": 10,
            "PD-utrecht-stad": 1,
        ]
        for (code, size) in sizes {
            #expect(pack.members(of: Packs.area(code), inDivision: 2021).count == size, "\(code)")
        }
        #expect(pack.members(of: Packs.area("PD-gooi-en-vechtstreek"), inDivision: 2022).count == 6)
    }

    @Test("Weesp belongs until 2021, in region, district and team alike")
    func weesp() {
        let weesp = Packs.area("GM0457")
        for whole in [pack.region, Packs.area("PD-gooi-en-vechtstreek"), Packs.area("BT-gooi-noord")] {
            #expect(pack.isMember(weesp, of: whole, inDivision: 2021))
            #expect(!pack.isMember(weesp, of: whole, inDivision: 2022))
        }
        #expect(pack.areas.first { $0.code == weesp }?.validity == 1900...2021)
        #expect(pack.boundaryChanges.contains { $0.from == [weesp] && !$0.isPlanned })
        #expect(pack.boundaryChanges.contains { $0.from == [Packs.area("GM1696")] && $0.isPlanned })
    }

    @Test("Utrecht-West is a team in the city and another name of district West-Utrecht: codes tell them apart")
    func utrechtWest() {
        #expect(pack.areas.filter { $0.name == "Utrecht-West" }.map(\.code.rawValue) == ["BT-utrecht-west"])
        #expect(pack.notes[Packs.area("PD-west-utrecht")]?.alsoNamed == ["Utrecht-West"])
        let index = AreaNameIndex(areas: pack.areas, otherNames: pack.notes.mapValues(\.alsoNamed))
        #expect(
            index.search("utrecht-west").filter { $0.quality == .exact }.map(\.id.rawValue)
                == ["PD-west-utrecht", "BT-utrecht-west"])
    }

    @Test("Almere and Utrecht are split over teams, whose figures are no sum of municipalities")
    func splitMunicipalities() throws {
        #expect(pack.basicTeams(of: Packs.area("GM0034"), inDivision: 2024).count == 3)
        #expect(pack.basicTeams(of: Packs.area("GM0344"), inDivision: 2024).count == 4)
        #expect(pack.basicTeams(of: Packs.area("GM0344"), inDivision: 2024).allSatisfy { $0.isPartial })
        #expect(pack.district(of: Packs.area("GM0344"), inDivision: 2024) == Packs.area("PD-utrecht-stad"))
        let rollUps = pack.rollUps(inDivision: 2024)
        #expect(rollUps.count == 1 + 5 + 18)
        #expect(rollUps.filter { !$0.isSumOfMembers }.count == 7)
        let city = try #require(rollUps.first { $0.code == Packs.area("PD-utrecht-stad") })
        #expect(city.isSumOfMembers && city.members == [Packs.area("GM0344")])
    }

    @Test("Every municipality is in one district, and climbs to region by way of it")
    func hierarchy() {
        let directory = AreaDirectory(pack.areas)
        for code in pack.members(of: pack.region, inDivision: 2021) {
            #expect(pack.district(of: code, inDivision: 2021) != nil, "\(code)")
            #expect(!pack.basicTeams(of: code, inDivision: 2021).isEmpty, "\(code)")
            #expect(directory.ancestors(of: code).first?.code == pack.region, "\(code)")
        }
        #expect(directory.parent(of: Packs.area("GM0340"))?.code == Packs.area("BT-heuvelrug"))
        #expect(directory.parent(of: Packs.area("GM0344"))?.code == Packs.area("PD-utrecht-stad"))
    }

    @Test("Geweld is the coalition's formula, without murder, with the caveat of 1.4.1")
    func geweld() throws {
        let group = try #require(pack.group(id: "geweld"))
        #expect(Set(group.parts.map(\.rawValue)) == ["1.4.7", "1.4.6", "1.4.1", "1.4.3", "1.4.4", "1.4.5"])
        #expect(group.excludes.map(\.rawValue) == ["1.4.2"])
        #expect(group.version == 1 && !group.owner.isEmpty && !group.source.isEmpty)
        #expect(group.caveats.contains { $0.dutch.contains("1.4.1") })
    }

    @Test(
        "The other groups",
        arguments: [
            ("vvc", ["1.2.1", "1.2.3", "2.2.1"]), ("hic-smal", ["1.1.1", "1.4.7", "1.4.6"]), ("cyber", ["3.7.4"]),
            ("hic-breed", ["1.1.1", "1.4.7", "1.4.6", "1.4.1", "1.4.3", "1.4.4", "1.4.5"]),
        ])
    func groups(id: String, parts: [String]) {
        #expect(pack.group(id: id)?.parts.map(\.rawValue) == parts)
    }

    @Test("Four offences are published per year only")
    func yearly() {
        let yearly = pack.offences.types.filter { $0.publication == .yearlyPerMunicipality }
        #expect(yearly.map(\.code.rawValue) == ["1.4.1", "3.2.1", "3.2.2", "3.7.3"])
    }

    @Test("Since July 2018 concurrent offences count apart: six offences, with the percentages of the table")
    func concurrentOffences() throws {
        let event = try #require(pack.events.first { $0.id == "samenloop-2018" })
        #expect(event.kind == .breakInSeries && event.from == Month(year: 2018, month: 7))
        let expected = ["2.4.2": 10, "2.7.2": 9, "3.1.3": 16, "3.1.1": 5, "3.6.4": 8, "3.7.3": 9]
        #expect(Dictionary(uniqueKeysWithValues: event.effects.map { ($0.key.rawValue, $0.value) }) == expected)
        #expect(event.touches(Packs.offence("3.1.3")) && !event.touches(Packs.offence("1.1.1")) && !event.touches(nil))
    }

    @Test("The redesigned survey touches no registered offence; the curfew touches all")
    func scopes() throws {
        let survey = try #require(pack.events.first { $0.scope == .survey })
        #expect(!survey.touches(nil) && !survey.touches(Packs.offence("1.1.1")))
        #expect(!pack.events(touching: []).contains { $0.scope == .survey })
        let curfew = try #require(pack.events.first { $0.id == "avondklok" })
        #expect(curfew.touches(nil) && curfew.touches(Packs.offence("1.1.1")))
        #expect(pack.events(touching: [Packs.offence("3.7.4")]).contains { $0.id == "online-aangifte-cyber-2020" })
    }

    @Test("Every text exists in both languages, every event and group has a source")
    func texts() {
        var texts = [pack.name] + pack.offences.types.flatMap { [$0.title] + $0.caveats }
        texts += pack.groups.flatMap { [$0.title, $0.definition] + $0.caveats }
        texts += pack.events.flatMap { [$0.title, $0.explanation] }
        for text in texts { #expect(text.exact(.english)?.isEmpty == false, "\(text.dutch)") }
        #expect(pack.events.allSatisfy { !$0.source.isEmpty } && pack.groups.allSatisfy { !$0.source.isEmpty })
    }

    @Test("The classification is the source's own list", .enabled(if: Shared.isPresent))
    func classification() throws {
        let rows = try Shared.text("domain/03_offence_classification.csv").split(whereSeparator: \.isNewline)
            .dropFirst()
        #expect(rows.count == 59 && pack.offences.types.count == 59)
        for row in rows {
            let code = String(row.prefix { $0 != "," })
            let type = try #require(pack.offences[Packs.offence(code)], "\(code)")
            #expect(row.dropFirst(code.count + 1).drop { $0 == "\"" }.hasPrefix(type.title.dutch), "\(code)")
        }
    }

    @Test("Names and codes are those of the code list of CBS", .enabled(if: Shared.isPresent))
    func names() throws {
        let rows = try Shared.text("data/cbs/mn_areas_2024.csv").split(whereSeparator: \.isNewline)
        let listed = rows.compactMap { row -> (AreaCode, String)? in
            let fields = row.split(separator: ",", omittingEmptySubsequences: false)
            guard fields.count > 2, fields[2] == "GM", let code = AreaCode(String(fields[0])) else { return nil }
            return (code, String(fields[1]))
        }
        #expect(listed.map(\.0).sorted() == pack.members(of: pack.region, inDivision: 2024))
        for (code, name) in listed {
            let own = pack.areas.first { $0.code == code }
            #expect(own?.name == name || pack.notes[code]?.alsoNamed.contains(name) == true, "\(code) \(name)")
        }
    }
}
