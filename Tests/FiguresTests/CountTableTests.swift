import Cube
import Facts
import Geography
import Phrases
import RegionPack
import Synchronization
import Testing

@testable import Figures

@Suite("The table of counts of a source")
struct CountTableTests {
    private func source(isOpen: Bool = false) -> DataSource {
        let text = Phrase(dutch: "x")
        return DataSource(
            id: "reeks", name: text, definition: text, owner: text, licence: text, measure: .count, unit: text,
            refreshMonths: nil, isOpen: isOpen, disclosure: isOpen ? [:] : [.analyst: .open], breaks: [])
    }

    private func value(_ code: String, _ period: String, _ number: Double) throws -> SourceValue {
        SourceValue(
            key: SourceValue.Key(area: try area(code), period: try #require(Period(key: period))),
            value: .value(number))
    }

    /// A region of two districts: one of Utrecht with its teams, and one of Zeist.
    private func edition(_ values: [SourceValue], isOpen: Bool = false) throws -> Edition {
        var test = TestEdition()
        let region = try area("RG-test"), city = try area("PD-stad"), hills = try area("PD-heuvelrug")
        let utrecht = try area("GM0344"), zeist = try area("GM0355")
        let north = try area("BT-noord"), south = try area("BT-zuid"), both = try area("BT-beide")
        test.areas = [
            Area(code: region, name: "Test"), Area(code: city, name: "Stad", parent: region),
            Area(code: hills, name: "Heuvelrug", parent: region), Area(code: utrecht, name: "Utrecht", parent: city),
            Area(code: zeist, name: "Zeist", parent: hills), Area(code: north, name: "Noord", parent: city),
            Area(code: south, name: "Zuid", parent: city), Area(code: both, name: "Beide", parent: hills),
        ]
        test.memberships = [
            Membership(whole: region, part: utrecht), Membership(whole: region, part: zeist),
            Membership(whole: city, part: utrecht), Membership(whole: hills, part: zeist),
            Membership(whole: north, part: utrecht, isPartial: true),
            Membership(whole: south, part: utrecht, isPartial: true),
            Membership(whole: both, part: utrecht, isPartial: true), Membership(whole: both, part: zeist),
        ]
        test.sources = [source(isOpen: isOpen)]
        test.holdings = SourceHoldings(values: ["reeks": values])
        return try test.edition()
    }

    private func table(_ values: [SourceValue], isOpen: Bool = false) throws -> CountTable {
        try #require(try edition(values, isOpen: isOpen).countTable(of: source(isOpen: isOpen)))
    }

    private func cell(_ code: String, _ period: String, in table: CountTable) throws -> Observed<Int> {
        let place = try #require(table.areas.firstIndex(of: try area(code)), "\(code)")
        let when = try #require(Period(key: period)), time = try #require(table.periods.firstIndex(of: when))
        return table.cells[table.index(area: place, period: time, code: 0)]
    }

    private func parent(of code: String, in table: CountTable) throws -> String? {
        let place = try #require(table.areas.firstIndex(of: try area(code)), "\(code)")
        return table.parents[place].map { table.areas[$0].rawValue }
    }

    @Test("adds municipalities up for a region that states a period once, and leaves what it states")
    func statedOnce() throws {
        let table = try table([
            value("RG-test", "2022JJ00", 99), value("GM0344", "2022JJ00", 40), value("GM0355", "2022JJ00", 6),
            value("GM0344", "2023JJ00", 41), value("GM0355", "2023JJ00", 7),
        ])
        #expect(try cell("RG-test", "2022JJ00", in: table) == .value(99))
        #expect(try cell("RG-test", "2023JJ00", in: table) == .value(48))
        #expect(try cell("PD-stad", "2023JJ00", in: table) == .value(41))
    }

    @Test("fills months that a region is silent about, and its year from both")
    func partlyStated() throws {
        var values: [SourceValue] = []
        for month in 1...12 {
            let key = try #require(Month(year: 2023, month: month)).key
            if month <= 6 {
                values.append(try value("RG-test", key, 10))
            } else {
                values += [try value("GM0344", key, 4), try value("GM0355", key, 1)]
            }
        }
        let table = try table(values)
        #expect(try cell("RG-test", "2023MM12", in: table) == .value(5))
        #expect(try cell("RG-test", "2023JJ00", in: table) == .value(90))
        #expect(try cell("PD-stad", "2023JJ00", in: table).value == nil)
    }

    @Test("makes quarters of their months before years of their quarters")
    func quarters() throws {
        var values = [try value("GM0344", "2023KW01", 100)]
        for month in 4...12 {
            values.append(try value("GM0344", try #require(Month(year: 2023, month: month)).key, 10))
        }
        let whole = try table(values)
        #expect(try cell("GM0344", "2023KW02", in: whole) == .value(30))
        #expect(try cell("GM0344", "2023JJ00", in: whole) == .value(190))
        let lacking = try table(values.filter { $0.key.period.key != "2023MM06" })
        #expect(try cell("GM0344", "2023KW02", in: lacking) == .notYetKnown(.periodNotDelivered))
        #expect(try cell("GM0344", "2023JJ00", in: lacking).value == nil)
    }

    @Test("has the teams of a split municipality under that municipality, each counted once")
    func teams() throws {
        let values = try [
            value("GM0344", "2023JJ00", 10), value("BT-noord", "2023JJ00", 4), value("BT-zuid", "2023JJ00", 6),
            value("BT-beide", "2023JJ00", 8),
        ]
        let table = try table(values)
        for team in ["BT-noord", "BT-zuid"] { #expect(try parent(of: team, in: table) == "GM0344") }
        #expect(try parent(of: "GM0344", in: table) == "PD-stad")
        // A team with a part of one municipality and the whole of another is a part of neither.
        #expect(try !table.areas.contains(area("BT-beide")))
        let withWijk = try values + [value("WK034401", "2023JJ00", 3)]
        let divided = try self.table(withWijk), open = try self.table(withWijk, isOpen: true)
        #expect(divided.areas.map(\.rawValue).filter { $0.hasPrefix("BT") }.isEmpty)
        #expect(open.areas.map(\.rawValue).filter { $0.hasPrefix("BT") }.count == 3)
        let edition = try edition(withWijk)
        #expect(try !edition.hasValues(of: source(), in: area("BT-noord"), for: .analyst))
        #expect(try edition.hasValues(of: source(), in: area("PD-stad"), for: .analyst))
        #expect(try !edition.hasValues(of: source(), in: area("PD-stad"), for: .public))
    }

    private final class Counter: Sendable {
        let count = Mutex(0)
    }

    @Test("is disclosed once, however many ask at the same time")
    func once() async {
        let memo = EditionMemo(), counter = Counter(), source = source()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<16 {
                group.addTask {
                    _ = memo.disclosure("reeks public") {
                        counter.count.withLock { $0 += 1 }
                        let start = ContinuousClock.now
                        while ContinuousClock.now - start < .milliseconds(20) {}
                        return DisclosedSource(source: source, rule: nil, areas: [], codes: [], points: [:])
                    }
                }
            }
        }
        #expect(counter.count.withLock { $0 } == 1)
    }
}
