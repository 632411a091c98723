import Cube
import Editions
import Facts
import Figures
import GRDB
import Geography
import TestKit
import Testing

@testable import Store

@Suite("Counts of a day monitor as they are kept")
struct DayCountTests {
    private static let municipality = AreaCode("GM0340")!, area = AreaCode("BU03400001")!
    private static let first = Day(iso: "2026-11-28")!

    private static func delivery(_ counts: [(Int, Int)]) -> DayDelivery {
        DayDelivery(
            days: counts.map { day, count in
                MunicipalityDay(
                    municipality: municipality, day: first.advanced(by: day),
                    counts: count > 0
                        ? [
                            DayCount(area: area, hours: HourBand(from: 20, to: 24), type: "E33", count: count),
                            DayCount(area: municipality, hours: nil, type: "Geluid; hard", count: 1),
                        ] : [])
            }, types: ["E33": "Overlast"])
    }

    @Test(
        "come back as they were, a newer file counts for whole days, and a day without counts is none that is missing")
    func newest() throws {
        let data = try DataFolder(), file = ReferenceFile(name: "dag.csv", sha256: "")
        #expect(try data.store.lastDayDelivery(of: Self.municipality) == nil)
        let old = Self.delivery([(0, 5), (1, 6)]), new = Self.delivery([(1, 0), (2, 3)])
        try data.store.keep(.dayCounts(old), of: file)
        try data.store.keep(.dayCounts(new), of: file)
        let days = try data.store.days(of: Self.municipality, in: Self.first...Self.first.advanced(by: 9))
        #expect(days.map(\.day) == (0...2).map { Self.first.advanced(by: $0) })
        #expect(days.map { Set($0.counts) } == [Set(old.days[0].counts), [], Set(new.days[1].counts)])
        #expect(try data.store.dayTypes() == ["E33": "Overlast"])
        let mark = try #require(try data.store.lastDayDelivery(of: Self.municipality))
        #expect(mark.lastDay == Self.first.advanced(by: 2) && mark.number == 2)
        #expect(try data.store.references().map(\.kind) == [.dayCounts, .dayCounts])
    }

    @Test("change nothing of the published figures: neither the state nor the version that they have")
    func version() throws {
        let data = try DataFolder()
        try data.deliver(["GM0340": 3, "GM0344": 4])
        let state = try data.store.state(), version = try data.edition().version
        try data.store.keep(.dayCounts(Self.delivery([(0, 5)])), of: ReferenceFile(name: "dag.csv", sha256: ""))
        #expect(try data.store.state() == state)
        #expect(try data.edition().version == version)
    }

    @Test(
        "are found by their file, and the newest of a municipality, without reading every row",
        arguments: [
            ("SELECT counts FROM dayCount WHERE reference = 1", "dayCountOfFile"),
            ("SELECT name FROM dayType WHERE reference = 1", "dayTypeOfFile"),
            ("SELECT MAX(reference) FROM dayCount WHERE municipality = 'GM0340'", "dayCountByDelivery"),
        ])
    func indexes(_ sql: String, _ index: String) throws {
        let data = try DataFolder()
        let plan = try data.store.read { db in
            try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] as String }
        }
        #expect(plan.contains { $0.contains(index) }, "\(plan)")
    }

    @Test("never change, not even beside the program", arguments: ["dayCount", "dayType"])
    func immutable(_ table: String) throws {
        let data = try DataFolder()
        try data.store.keep(.dayCounts(Self.delivery([(0, 5)])), of: ReferenceFile(name: "dag.csv", sha256: ""))
        for sql in ["UPDATE \(table) SET reference = 7", "DELETE FROM \(table)"] {
            let error = #expect(throws: DatabaseError.self) { try data.execute(sql) }
            #expect(error?.message?.hasPrefix("a reference ") == true, "\(sql)")
        }
    }
}
