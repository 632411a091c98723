import Accounts
import Cube
import Editions
import Facts
import Figures
import Foundation
import Geography
import Phrases
import RegionPack
import Store
import Synchronization
import TestKit
import Testing

@testable import Ingest

@Suite("An edition can be made again as it was, whatever keeps its deliveries")
struct EditionStoreTests {
    /// What keeps deliveries: the data folder, and one without a database behind the same protocols.
    enum Kind: String, CaseIterable, Sendable, CustomTestStringConvertible {
        case folder, memory
        var testDescription: String { rawValue }
    }

    /// A store with a clock that goes on by a minute with every look at it.
    private struct Keeper {
        let folder: TemporaryFolder
        let store: any EditionStore

        init(_ kind: Kind) throws {
            let folder = try TemporaryFolder(), clock = TestClock()
            let now: @Sendable () -> Int64 = {
                clock.advance(by: 60)
                return clock.now
            }
            self.folder = folder
            store = kind == .memory ? try MemoryStore(now: now) : try Store(folder: folder.path("data"), now: now)
        }

        @discardableResult
        func deliver(_ counts: [String: Int32]) throws -> DeliveryID {
            let id = try store.record(Batch.small(counts), fileName: "cijfers.csv", payload: nil, by: .system)
            try store.publish(id, by: .system)
            return id
        }

        func keep(_ contents: ReferenceContents) throws {
            try store.keep(contents, of: ReferenceFile(name: "lijst.csv", sha256: "ab"), by: .system)
        }

        func edition(asOf state: EditionState? = nil) throws -> Edition {
            try store.edition(
                pack: RegionPack.pair(), asOf: state, example: { DataFolder.example(size: $0) }, progress: { _ in })
        }

        /// The rate of an area with all that is said of it, as a program gets it.
        func figure(_ edition: Edition) throws -> String {
            let request = FigureRequest(
                area: "GM0340", offence: "2.1.1", measure: "rate", from: "2017MM01", to: "2017MM01", compare: "",
                population: "", audience: .analyst)
            return FigureSheet(try edition.answer(request.query(edition)), edition: edition, language: .dutch).json()
        }
    }

    private let rhenen: AreaCode
    private let theft: OffenceCode
    private let january: Period

    init() throws {
        rhenen = try #require(AreaCode("GM0340"))
        theft = try #require(OffenceCode("2.1.1"))
        january = try #require(Period(key: "2017MM01"))
    }

    private func references(_ name: String, _ inhabitants: Int, _ status: ReleaseStatus, _ size: Double)
        -> [ReferenceContents]
    {
        let ring = [(0, 0), (size, 0), (size, size), (0, 0)].map { Point(x: $0.0, y: $0.1) }
        return [
            .areaNames([rhenen: name], divisionYear: 2017), .offenceNames([theft: "Diefstal " + name]),
            .population([rhenen: inhabitants], year: 2017), .statuses([january: status]),
            .boundaries([Boundary(code: rhenen, name: name, polygons: [Polygon(outer: ring)])], divisionYear: 2017),
        ]
    }

    @Test("An entry that another was written with made no state that ever stood on the site")
    func joinedActs() throws {
        let first = try #require(DeliveryID(rawValue: 1)), second = try #require(DeliveryID(rawValue: 2))
        let acts = [
            PublicationAct(number: 1, delivery: first, isPublishing: true, at: 1),
            PublicationAct(number: 2, delivery: first, isPublishing: false, at: 2, base: 1),
            PublicationAct(number: 3, delivery: second, isPublishing: true, at: 2, base: 1),
            PublicationAct(number: 4, delivery: second, isPublishing: false, at: 3),
        ]
        #expect(acts.states.map(\.number) == [1, 3, 4])
    }

    @Test("with the names, inhabitants, statuses and boundaries of then", arguments: Kind.allCases)
    func again(_ kind: Kind) throws {
        let keeper = try Keeper(kind)
        for contents in references("Rhenen", 20_000, .provisional, 1) { try keeper.keep(contents) }
        try keeper.deliver(["GM0340": 10, "GM0344": 5])
        let earlier = try keeper.edition(), state = try keeper.store.state(), figure = try keeper.figure(earlier)
        let moment = try #require(try keeper.store.references().first).receivedAt

        for contents in references("Rhenen aan de Rijn", 25_000, .final, 2) { try keeper.keep(contents) }
        try keeper.deliver(["GM0340": 12])
        let later = try keeper.edition()
        #expect(later.version != earlier.version && later.areas[rhenen]?.name == "Rhenen aan de Rijn")
        #expect(try keeper.figure(later) != figure)

        let again = try keeper.edition(asOf: state)
        #expect(again.version == earlier.version)
        #expect(again.areas[rhenen]?.name == "Rhenen" && again.offenceNames[theft] == "Diefstal Rhenen")
        #expect(again.populations == earlier.populations && again.populations[rhenen, 2017] == 20_000)
        #expect(again.statuses == earlier.statuses && again.statuses.status(of: january) == .provisional)
        #expect(again.boundaries == earlier.boundaries && again.boundaries != later.boundaries)
        #expect(again.deliveries == earlier.deliveries)
        #expect(try keeper.figure(again) == figure)
        // And the newest one is what it was before the past was asked.
        #expect(try keeper.edition().version == later.version)
        #expect(try keeper.store.references().count == 10)

        let before = try keeper.store.state(at: moment)
        #expect(before.reference == 5 && before.publication == 0)
        #expect(throws: StoreError.nothingPublished) { try keeper.edition(asOf: before) }
    }

    @Test("also when what counted then was withdrawn, published anew or invented", arguments: Kind.allCases)
    func publications(_ kind: Kind) throws {
        let keeper = try Keeper(kind), store = keeper.store
        _ = try store.recordExample(size: "region")
        var states = [try store.state()], versions = [try keeper.edition().version]
        func note() throws {
            states.append(try store.state())
            versions.append(try keeper.edition().version)
        }
        let first = try keeper.deliver(["GM0340": 10])
        try note()
        let second = try keeper.deliver(["GM0340": 12])
        try note()
        try store.withdraw(first, by: .system)
        try note()
        try store.publish(first, by: .system)
        try note()
        try store.withdraw(second, by: .system)
        try store.withdraw(first, by: .system)
        try note()
        #expect(Set(versions.map(\.fingerprint)).count == versions.count)
        for (state, version) in zip(states, versions) {
            #expect(try keeper.edition(asOf: state).version == version, "\(state)")
            #expect(try store.state(at: .max) == states.last)
        }
        #expect(versions.map(\.label) == ["voorbeeld-1", "2", "2+3", "3", "3+2", "leeg"])
    }

    @Test("A delivery that is kept and not published changes nothing, not even the mark", arguments: Kind.allCases)
    func held(_ kind: Kind) throws {
        let keeper = try Keeper(kind), store = keeper.store
        try keeper.deliver(["GM0340": 10])
        let state = try store.state(), version = try keeper.edition().version
        let id = try store.record(Batch.small(["GM0340": 12]), fileName: "cijfers.csv", payload: nil, by: .system)
        #expect(try store.state() == state && keeper.edition().version == version)
        // Nor do invented figures that stand ready behind real ones.
        _ = try store.recordExample(size: "region")
        #expect(try keeper.edition().version == version)
        try store.publish(id, by: .system)
        #expect(try store.state() != state && keeper.edition().version != version)
    }

    @Test("An edition of the past leaves no snapshot, and the newest one's stays")
    func snapshots() throws {
        let keeper = try Keeper(.folder)
        try keeper.deliver(["GM0340": 10])
        let state = try keeper.store.state()
        try keeper.deliver(["GM0340": 12])
        _ = try keeper.edition()
        let path = keeper.folder.path("data/snapshots")
        let kept = try FileManager.default.contentsOfDirectory(atPath: path)
        let past = try keeper.edition(asOf: state)
        #expect(try past.cube.cell("GM0340", "2.1.1", in: "2017MM01").count == 10)
        #expect(try FileManager.default.contentsOfDirectory(atPath: path) == kept)
    }
}
