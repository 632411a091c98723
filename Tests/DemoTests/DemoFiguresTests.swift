import Cube
import Demo
import Facts
import Foundation
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

@Suite("Example figures")
struct DemoFiguresTests {
    private let figures = DemoFigures(pack: smallPack(), size: .region)

    private func plane(_ offence: String, of figures: DemoFigures) throws -> (monthly: CellPlane, yearly: CellPlane) {
        figures.planes(offence: try #require(figures.offences.firstIndex { $0.rawValue == offence }))
    }

    /// The sum over all months of one area.
    private func sum(_ plane: CellPlane, _ area: Int) -> Int {
        (0..<plane.periodCount).reduce(0) { $0 + Int(plane[area, $1].count ?? 0) }
    }

    @Test("have no month in which an area, or small ones together, fell silent")
    func silent() {
        #expect(Silence(in: figures, past: nil).isEmpty)
    }

    @Test("are the same for the same seed, in whatever order they are asked, and others for another")
    func deterministic() {
        let same = DemoFigures(pack: smallPack(), size: .region),
            other = DemoFigures(pack: smallPack(), size: .region, seed: 2)
        for offence in figures.offences.indices.reversed() {
            #expect(figures.planes(offence: offence).monthly.cells == same.planes(offence: offence).monthly.cells)
        }
        #expect(figures.planes(offence: 1).monthly.cells != other.planes(offence: 1).monthly.cells)
        #expect(figures.populations == same.populations)
        #expect(figures.jumps == same.jumps)
    }

    @Test("stay what they are from one release to the next")
    func golden() throws {
        let burglary = try plane("1.1.1", of: figures).monthly
        let rijswijk = try #require(figures.areas.firstIndex { $0.rawValue == "GM0603" })
        #expect((0..<6).map { burglary[rijswijk, $0].bits } == [16, 11, 13, 15, 11, 18])
    }

    @Test("name every invented area, with a well-formed code under its municipality")
    func names() {
        #expect(figures.areas == figures.areas.sorted())
        #expect(Set(figures.areas).count == figures.areas.count)
        let known = Set(figures.areas)
        #expect(Set(figures.invented.map(\.code)) == known.filter { $0.level > .municipality })
        for area in figures.invented {
            #expect(area.name.hasSuffix(" (verzonnen)"))
            #expect(area.parent == area.code.parentByCode)
            #expect(area.code.municipality.map { known.contains($0) } ?? false)
        }
    }

    @Test("give no two buurten of a municipality one name, also where there are many")
    func namesDiffer() throws {
        let nation = DemoFigures(pack: try examplePack(), size: .nation)
        let buurten = Dictionary(grouping: nation.invented.filter { $0.code.level == .neighbourhood }) {
            $0.code.municipality
        }
        #expect(buurten.values.map(\.count).max() ?? 0 > 100)
        for names in buurten.values { #expect(Set(names.map(\.name)).count == names.count) }
    }

    @Test("give parents at least the sum of their children, and the total more than its types")
    func parents() throws {
        let index = Dictionary(uniqueKeysWithValues: zip(figures.areas, 0...))
        var types = 0
        for (offence, code) in figures.offences.enumerated() where code != .total {
            let cells = figures.planes(offence: offence).monthly
            for parent in figures.areas where parent.level == .municipality || parent.level == .cbsWijk {
                let children = figures.areas.filter { $0.parentByCode == parent }.compactMap { index[$0] }
                let below = children.reduce(0) { $0 + sum(cells, $1) }
                #expect(sum(cells, index[parent] ?? 0) >= below, "\(parent) \(code)")
            }
            types += sum(cells, 0)
        }
        #expect(try sum(plane("0.0.0", of: figures).monthly, 0) > types)
    }

    @Test("publish restricted types per year and municipality only")
    func restricted() throws {
        let planes = try plane("1.4.1", of: figures), total = try plane("0.0.0", of: figures)
        #expect(planes.monthly.cells.allSatisfy { $0 == .absent })
        for (area, code) in figures.areas.enumerated() {
            #expect((planes.yearly[area, 0] != .absent) == (code.level == .municipality))
            guard code.level == .municipality else { continue }
            let months = (0..<12).reduce(0) { $0 + Int(total.monthly[area, $1].count ?? 0) }
            #expect(total.yearly[area, 0].count.map { Int($0) } == months)
        }
    }

    @Test("vary more than chance, with a season")
    func seasons() throws {
        let pack = try examplePack()
        let region = DemoFigures(pack: pack, size: .region)
        let areas = region.areas.indices.filter { region.areas[$0].level == .municipality }
        func byMonth(_ offence: String) throws -> [Int] {
            let cells = try plane(offence, of: region).monthly
            return (0..<12).map { month in
                areas.reduce(0) { sum, area in
                    sum
                        + stride(from: month, to: cells.periodCount, by: 12).reduce(0) {
                            $0 + Int(cells[area, $1].count ?? 0)
                        }
                }
            }
        }
        let burglary = try byMonth("1.1.1"), bicycles = try byMonth("1.2.3"), fireworks = try byMonth("2.6.9")
        #expect(Double(burglary[11]) > 1.3 * Double(burglary[5]))
        #expect(Double(bicycles[7]) > 1.2 * Double(bicycles[1]))
        #expect(fireworks[11] == fireworks.max())
        #expect(try byMonth("2.2.1")[0] == byMonth("2.2.1").max())
    }

    @Test("hold the pack's municipalities of the division, and their truth about jumps")
    func region() throws {
        let pack = try examplePack(), region = DemoFigures(pack: pack, size: .region)
        let municipalities = region.areas.filter { $0.level == .municipality }
        #expect(municipalities == pack.members(of: pack.region, inDivision: 2024))
        #expect(!municipalities.contains { $0.rawValue == "GM0457" }, "Weesp left the region in 2022")
        #expect(region.months == Month(ordinal: 2012 * 12)...Month(ordinal: 2023 * 12 + 11))
        #expect(region.jumps.count >= 5)
        #expect(region.areas.count { $0.level == .neighbourhood } > 300)
        var sums = (before: 0, after: 0)
        for jump in region.jumps {
            let cells = try plane(jump.offence.rawValue, of: region).monthly
            let months = try #require(region.months), area = try #require(region.areas.firstIndex(of: jump.area))
            let start = months.lowerBound.distance(to: jump.from)
            let end = jump.until.map { months.lowerBound.distance(to: $0) + 1 } ?? months.count
            let after = (start..<end).reduce(0) { $0 + Int(cells[area, $1].count ?? 0) }
            let before = (start..<end).reduce(0) { $0 + Int(cells[area, $1 - 24].count ?? 0) }
            // Of a handful chance may hide the rise.
            #expect(after > before || before < 5, "\(jump): \(before) → \(after)")
            sums = (sums.before + before, sums.after + after)
        }
        #expect(Double(sums.after) > 1.4 * Double(sums.before), "\(sums)")
    }

    @Test("have fewer of most offences in a lockdown and more after a break that says so")
    func events() throws {
        let code = try #require(OffenceCode("1.2.3")), text = Phrase(dutch: "x")
        let start = Month(ordinal: 2016 * 12), quiet = DemoFigures(pack: smallPack(), size: .region)
        func twelveMonths(_ event: RegistryEvent) throws -> (Int, Int) {
            let cells = try plane("1.2.3", of: DemoFigures(pack: smallPack(events: [event]), size: .region)).monthly
            let plain = try plane("1.2.3", of: quiet).monthly
            return (48..<60).reduce((0, 0)) {
                ($0.0 + Int(cells[0, $1].count ?? 0), $0.1 + Int(plain[0, $1].count ?? 0))
            }
        }
        let lockdown = RegistryEvent(
            id: "dicht", kind: .event, title: text, explanation: text, from: start, until: start.advanced(by: 11),
            source: "", certainty: .high)
        let broken = RegistryEvent(
            id: "breuk", kind: .breakInSeries, title: text, explanation: text, from: start, source: "",
            certainty: .high, effects: [code: 50])
        let (locked, open) = try twelveMonths(lockdown), (raised, level) = try twelveMonths(broken)
        #expect(locked < open)
        #expect(Double(raised) > 1.3 * Double(level))
        #expect(open == level)
    }

    @Test("give every area its inhabitants in every year, and some hardly any")
    func populations() {
        let byArea = Dictionary(grouping: figures.populations, by: \.area)
        #expect(Set(byArea.keys) == Set(figures.areas))
        #expect(byArea.values.allSatisfy { $0.map(\.year) == Array(2012...2024) })
        for area in figures.areas where area.level == .municipality {
            let buurten = figures.populations.filter { $0.area.level == .neighbourhood && $0.area.municipality == area }
            let sum = buurten.filter { $0.year == 2020 }.reduce(0) { $0 + $1.inhabitants }
            #expect(byArea[area]?.first { $0.year == 2020 }?.inhabitants == sum)
            #expect((9_000...330_000).contains(sum))
        }
    }

    @Test("have the inhabitants that the pack states, and more offences per inhabitant in a large town")
    func stated() throws {
        let pack = try examplePack(), region = DemoFigures(pack: pack, size: .region)
        let stated = try #require(pack.inhabitants)
        let members = pack.members(of: pack.region, inDivision: 2024)
        #expect(members.allSatisfy { stated.counts[$0] != nil })
        let known = Dictionary(grouping: region.populations, by: \.area)
        for code in members {
            let year = known[code]?.first { $0.year == stated.year }
            #expect(year?.inhabitants == stated.counts[code], "\(code)")
        }
        let total = try plane("0.0.0", of: region).monthly
        func lastYear(_ code: String) throws -> (count: Int, rate: Double) {
            let area = try #require(AreaCode(code)), row = try #require(region.areas.firstIndex(of: area))
            let count = (132..<144).reduce(0) { $0 + Int(total[row, $1].count ?? 0) }
            return (count, Double(count) / Double(try #require(stated.counts[area])))
        }
        let amersfoort = try lastYear("GM0307"), lopik = try lastYear("GM0331"), utrecht = try lastYear("GM0344")
        #expect(amersfoort.count > 10 * lopik.count)
        #expect(amersfoort.rate > 1.15 * lopik.rate && utrecht.rate > amersfoort.rate)
    }

    @Test("fill a nation of the promised size")
    func nation() throws {
        let nation = DemoFigures(pack: try examplePack(), size: .nation)
        #expect(nation.areas.count { $0.level == .municipality } == 342)
        #expect(nation.areas.count { $0.level == .neighbourhood } == 14_500)
        #expect(nation.offences.count == 59)
        #expect(nation.months?.count == 170)
        #expect(nation.areas.first == .netherlands)
        #expect(nation.invented.count { $0.name.hasPrefix("Voorbeeldgemeente") } == 304)
    }
}

@Suite("Example figures as a file")
struct DemoCSVTests {
    @Test("have the layout of the police's table and the same counts")
    func layout() throws {
        try withTemporaryFolder { folder in
            let figures = DemoFigures(pack: smallPack(), size: .region), path = folder.path("demo.csv")
            let rows = try figures.writeCSV(to: path)
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let lines = text.split(separator: "\n")
            let buurten = figures.areas.indices.filter { figures.areas[$0].level == .neighbourhood }
            #expect(rows == buurten.count * figures.offences.count * 24)
            #expect(lines.count == rows + 1)
            #expect(lines[0] == #""ID";"SoortMisdrijf";"WijkenEnBuurten";"Perioden";"GeregistreerdeMisdrijven_1""#)
            var line = 1
            for offence in figures.offences.indices {
                let cells = figures.planes(offence: offence).monthly
                for area in buurten {
                    for month in 0..<24 {
                        let count = cells[area, 120 + month].count ?? 0
                        let key = Month(ordinal: 2022 * 12 + Int32(month)).key
                        let type = figures.offences[offence].rawValue.padding(toLength: 6, withPad: " ", startingAt: 0)
                        let expected =
                            "\(line - 1);\"\(type)\";\"\(figures.areas[area])\";\"\(key)\";\(count > 0 ? "\(count)" : "")"
                        if lines[line] != expected { Issue.record("row \(line): \(lines[line]) is not \(expected)") }
                        line += 1
                    }
                }
            }
        }
    }

    @Test("stop after the rows asked for and say why they cannot be written")
    func limits() throws {
        try withTemporaryFolder { folder in
            let figures = DemoFigures(pack: smallPack(), size: .region)
            #expect(try figures.writeCSV(to: folder.path("short.csv"), rows: 1_000) == 1_000)
            let text = try String(contentsOfFile: folder.path("short.csv"), encoding: .utf8)
            #expect(text.split(separator: "\n").count == 1_001)
            #expect(throws: DemoFileFailure.self) { try figures.writeCSV(to: folder.path("none/demo.csv")) }
        }
    }
}
