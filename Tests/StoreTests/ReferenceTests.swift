import Cube
import Editions
import Facts
import Figures
import Foundation
import GRDB
import Geography
import TestKit
import Testing

@testable import Store

@Suite("What a file of names, inhabitants, statuses or boundaries said never changes")
struct ReferenceTests {
    static let tables = [
        "reference", "areaName", "offenceName", "population", "periodStatus", "boundary", "sourceValue",
        "sourcePeriod",
    ]

    private func keepOneOfEach(in store: Store) throws {
        let code = try #require(AreaCode("GM0340")), theft = try #require(OffenceCode("2.1.1"))
        let january = try #require(Period(key: "2017MM01"))
        let all: [ReferenceContents] = [
            .areaNames([code: "Rhenen"], divisionYear: 2017), .offenceNames([theft: "Diefstal"]),
            .population([code: 20_000], year: 2017), .statuses([january: .final]),
            .boundaries([Boundary(code: code, name: nil, polygons: [])], divisionYear: nil),
            .values(
                [
                    SourceValue(
                        key: SourceValue.Key(area: code, period: january), value: .value(3), status: .provisional)
                ], source: "reeks"),
        ]
        for contents in all {
            try store.keep(contents, of: ReferenceFile(name: "\(contents.kind).csv", sha256: "\(contents.count)"))
        }
    }

    @Test("Not even beside the program", arguments: tables)
    func immutable(_ table: String) throws {
        let data = try DataFolder()
        try keepOneOfEach(in: data.store)
        let column = table == "reference" ? "sha256" : table == "periodStatus" ? "status" : "reference"
        for sql in ["UPDATE \(table) SET \(column) = 7", "DELETE FROM \(table)"] {
            let error = #expect(throws: DatabaseError.self) { try data.execute(sql) }
            #expect(error?.message?.hasPrefix("a reference ") == true, "\(sql)")
        }
    }

    @Test("Nothing is put under a file once another came in")
    func sealed() throws {
        let data = try DataFolder()
        try keepOneOfEach(in: data.store)
        let error = #expect(throws: DatabaseError.self) {
            try data.execute("INSERT INTO areaName VALUES ('GM0344', 2017, 'Utrecht', 1)")
        }
        #expect(error?.message == "a reference never changes")
    }

    @Test("A record says when the file came in, what it is called and its checksum; the newest stands first")
    func records() throws {
        let data = try DataFolder()
        try keepOneOfEach(in: data.store)
        let records = try data.store.references()
        #expect(records.map(\.kind) == [.values, .boundaries, .periods, .population, .offenceNames, .areaNames])
        #expect(records.map(\.id) == [6, 5, 4, 3, 2, 1])
        #expect(records.map(\.source) == ["reeks", nil, nil, nil, nil, nil])
        #expect(records.allSatisfy { $0.receivedAt == DataFolder.moment && $0.entries == 1 && $0.file.sha256 == "1" })
        #expect(records.first?.file.name == "values.csv")
    }

    @Test("All that one file says is kept, or nothing of it")
    func together() throws {
        let data = try DataFolder(), file = ReferenceFile(name: "a.csv", sha256: "ab")
        let rhenen = try #require(AreaCode("GM0340"))
        let value = SourceValue(key: SourceValue.Key(area: rhenen, period: .year(2017)), value: .value(1))
        #expect(throws: StoreError.self) {
            try data.store.keep(
                [.population([rhenen: 20_000], year: 2017), .values([value, value], source: "a")], of: file)
        }
        #expect(try data.store.references().isEmpty && data.store.populations(in: .newest)[rhenen, 2017] == nil)
        try data.store.keep([.population([rhenen: 20_000], year: 2017), .values([value], source: "a")], of: file)
        #expect(try data.store.references().map(\.kind) == [.values, .population])
    }

    @Test("A file that says less than the one before takes nothing away")
    func less() throws {
        let data = try DataFolder(), file = ReferenceFile(name: "a.csv", sha256: "")
        let rhenen = try #require(AreaCode("GM0340")), utrecht = try #require(AreaCode("GM0344"))
        try data.store.keep(.population([rhenen: 20_000, utrecht: 350_000], year: 2017), of: file)
        try data.store.keep(.population([rhenen: 20_500], year: 2017), of: file)
        let populations = try data.store.populations(in: .newest)
        #expect(populations[rhenen, 2017] == 20_500 && populations[utrecht, 2017] == 350_000)
    }
}

@Suite("Values of a source")
struct SourceValueTests {
    private func value(_ area: String, _ period: String, _ value: Observed<Double>) throws -> SourceValue {
        SourceValue(
            key: SourceValue.Key(area: try #require(AreaCode(area)), period: try #require(Period(key: period))),
            value: value)
    }

    @Test("come back as they were kept, with margins, reasons and respondents")
    func roundTrip() throws {
        let data = try DataFolder()
        let key = SourceValue.Key(
            area: try #require(AreaCode("RG-midden-nederland")), period: .year(2021), code: "A")
        let values = [
            try value("GM0344", "2023MM01", .value(412)), try value("GM0344", "2023MM02", .notPublished(.secret)),
            try value("GM0344", "2023KW02", .notYetKnown(.absentFromDelivery)),
            SourceValue(key: key, value: .value(13.2), margin: 12.9...13.5, respondents: 21_840),
        ]
        try data.store.keep(.values(values, source: "reeks"), of: ReferenceFile(name: "a.csv", sha256: ""))
        let kept = try data.store.sourceValues(in: .newest)
        #expect(kept.keys.sorted() == ["reeks"] && Set(kept["reeks"] ?? []) == Set(values))
    }

    @Test("of a newer file win per source, area, period and code, and the past reads as it did")
    func newestWins() throws {
        let data = try DataFolder(), file = ReferenceFile(name: "a.csv", sha256: "")
        try data.store.keep(
            .values([value("GM0344", "2023MM01", .value(1)), value("GM0344", "2023MM02", .value(2))], source: "a"),
            of: file)
        try data.store.keep(.values([value("GM0344", "2023MM01", .value(9))], source: "b"), of: file)
        let before = try data.store.state()
        try data.store.keep(.values([value("GM0344", "2023MM02", .value(5))], source: "a"), of: file)
        func numbers(_ state: EditionState) throws -> [Double] {
            try #require(try data.store.sourceValues(in: state)["a"]).sorted { $0.key.period.key < $1.key.period.key }
                .compactMap(\.value.value)
        }
        #expect(try numbers(.newest) == [1, 5] && numbers(before) == [1, 2])
        #expect(
            try data.store.holdings(in: .newest).arrivals.map(\.content) == ["a", "b", "a"].map { .values(source: $0) })
        #expect(try data.store.holdings(in: before).arrivals.count == 2)
    }

    @Test("are as settled as the newest file that says so, of that source alone")
    func statuses() throws {
        let data = try DataFolder(), file = ReferenceFile(name: "a.csv", sha256: "")
        func keep(_ status: ReleaseStatus?, _ source: String) throws {
            let key = try value("GM0344", "2024MM06", .value(1)).key
            try data.store.keep(
                .values([SourceValue(key: key, value: .value(1), status: status)], source: source), of: file)
        }
        func status(_ source: String, _ state: EditionState) throws -> ReleaseStatus? {
            try data.store.sourceValues(in: state)[source]?.first?.status
        }
        try keep(.provisional, "a")
        try keep(nil, "b")
        let before = try data.store.state()
        try keep(nil, "a")
        #expect(try status("a", .newest) == .provisional && status("b", .newest) == nil)
        try keep(.final, "a")
        #expect(try status("a", .newest) == .final && status("a", before) == .provisional)
    }
}

@Suite("A database of the version before opens and shows the same")
struct ReferenceMigrationTests {
    /// A folder as the version before left it, with a list of names that a newer one wrote over.
    private func before(_ names: [(file: String, code: String, name: String)]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("data"), withIntermediateDirectories: true)
        let database = try DatabaseQueue(path: folder.path("data/vib.sqlite"))
        try Schema.migrator().migrate(database, upTo: "findings in Dutch")
        try database.write { db in
            for (number, name) in names.enumerated() {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO areaName VALUES (?, 2017, ?)", arguments: [name.code, name.name])
                try db.execute(
                    sql:
                        "INSERT INTO reference (kind, fileName, sha256, entries, receivedAt) VALUES ('areaNames', ?, '', 1, ?)",
                    arguments: [name.file, 100 * (number + 1)])
            }
            try db.execute(
                sql: """
                    INSERT INTO population VALUES ('GM0340', 2017, 20000);
                    INSERT INTO boundary VALUES ('GM0340', NULL, 'Rhenen', x'0000000000000000');
                    INSERT INTO offenceName VALUES ('2.1.1', 'Diefstal');
                    INSERT INTO periodStatus VALUES ('2017MM01', 'provisional');
                    INSERT INTO reference (kind, fileName, sha256, entries, receivedAt) VALUES
                        ('population', 'p', '', 1, 900), ('boundaries', 'b', '', 1, 900), ('offenceNames', 'o', '', 1, 900),
                        ('periods', 's', '', 1, 900);
                    """)
        }
        try database.close()
        return folder
    }

    @Test("Everything that was kept is there, under the newest file of its kind")
    func kept() throws {
        let folder = try before([("a.csv", "GM0340", "Rhenen")])
        let store = try Store(folder: folder.path("data"), now: { 0 })
        let rhenen = try #require(AreaCode("GM0340"))
        #expect(try store.state().description == "0.0.5")
        for state in [EditionState.newest, try store.state()] {
            #expect(try store.areaNames(divisionYear: nil, in: state) == [rhenen: "Rhenen"])
            #expect(try store.populations(in: state)[rhenen, 2017] == 20_000)
            #expect(try store.offenceNames(in: state).values.sorted() == ["Diefstal"])
            #expect(try store.statedStatuses(in: state).values.map(\.rawValue) == ["provisional"])
            let boundaries = try store.boundaries(of: AreaDirectory([Area(code: rhenen, name: nil)]), in: state)
            #expect(boundaries.codes == [rhenen])
        }
        let first = EditionState(publication: 0, example: 0, reference: 1)
        #expect(try store.areaNames(divisionYear: nil, in: first) == [rhenen: "Rhenen"])
        #expect(try store.populations(in: first) == Populations())
    }

    @Test("A state before the last of several files of a kind is told to be lost, not shown without them")
    func merged() throws {
        let folder = try before([
            ("a.csv", "GM0340", "Oud"), ("b.csv", "GM0344", "Utrecht"), ("c.csv", "GM0340", "Nieuw"),
        ])
        let store = try Store(folder: folder.path("data"), now: { 0 })
        #expect(try store.areaNames(divisionYear: nil, in: .newest).values.sorted() == ["Nieuw", "Utrecht"])
        #expect(try store.areaNames(divisionYear: nil, in: try store.state(at: 300)).count == 2)
        #expect(throws: StoreError.referencesMerged) {
            try store.areaNames(divisionYear: nil, in: try store.state(at: 200))
        }
        #expect(try store.areaNames(divisionYear: nil, in: try store.state(at: 50)).isEmpty)
        #expect(try store.references().count == 7)

        let utrecht = try #require(AreaCode("GM0344"))
        try store.keep(
            .areaNames([utrecht: "Utrecht-stad"], divisionYear: 2017), of: ReferenceFile(name: "d", sha256: ""))
        #expect(try store.areaNames(divisionYear: nil, in: .newest)[utrecht] == "Utrecht-stad")
        let earlier = EditionState(publication: 0, example: 0, reference: 7)
        #expect(try store.areaNames(divisionYear: nil, in: earlier)[utrecht] == "Utrecht")
    }
}
