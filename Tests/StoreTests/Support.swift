import Cube
import Editions
import Facts
import Figures
import Foundation
import GRDB
import Geography
import RegionPack
import Store
import TestKit
import Testing

@testable import Ingest

/// A data folder of one test, with a store on it and a pack of two municipalities.
struct DataFolder {
    static let moment: Int64 = 1_700_000_000

    let folder: TemporaryFolder
    let store: Store

    init() throws {
        folder = try TemporaryFolder()
        store = try Store(folder: folder.path("data"), now: { Self.moment })
    }

    /// Records a delivery of some counts of January 2017, by municipality, and publishes it when asked.
    @discardableResult
    func deliver(_ counts: [String: Int32], published: Bool = true) throws -> DeliveryID {
        let id = try store.record(Batch.small(counts), fileName: "cijfers.csv", payload: nil)
        if published { try store.publish(id) }
        return id
    }

    func edition() throws -> Edition {
        try store.edition(pack: .pair(), example: { Self.example(size: $0) }, progress: { _ in })
    }

    /// What the edition counts for an area in January 2017.
    func shown(_ area: String) throws -> Int32? {
        try edition().cube.cell(area, "2.1.1", in: "2017MM01").count
    }

    /// Changes the database behind the store's back.
    func execute(_ sql: String, _ arguments: StatementArguments = []) throws {
        try DatabaseQueue(path: path("vib.sqlite")).write { try $0.execute(sql: sql, arguments: arguments) }
    }

    func path(_ name: String) -> String { folder.path("data/" + name) }

    func files(_ name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
    }

    static func example(size: String) -> ExampleFigures {
        let january = Month(ordinal: 2017 * 12)
        let areas = ["GM0340"].compactMap { AreaCode($0) }
        return ExampleFigures(
            source: DeliveryCells(
                areas: areas, offences: ["2.1.1"].compactMap { OffenceCode($0) }, months: january...january, years: nil,
                monthly: [RawCell(count: 77)], yearly: []),
            areas: areas.map { Area(code: $0, name: "Voorbeeld") }, populations: Populations(), tag: "\(size)-1")
    }
}

extension Batch {
    /// Cells of January 2017 of one offence, as a file of registered offences would have brought them.
    static func small(
        _ counts: [String: Int32], findings: [Finding] = [], sha256: String? = nil, divisionYear: Int? = 2017
    ) throws -> Batch {
        var builder = CubeBuilder()
        for (area, count) in counts.sorted(by: { $0.key < $1.key }) {
            builder = builder.count(area, "2.1.1", in: "2017MM01", is: count)
        }
        let cells = try builder.delivery()
        let digits = counts.values.reduce(0) { $0 &+ Int($1) }
        return Batch(
            cells: cells, findings: findings, source: "Politie", table: "47022NED",
            sha256: sha256 ?? String(repeating: String(digits % 10), count: 64), byteCount: 120, rowCount: counts.count,
            periods: cells.months.map { $0.map(Period.month) } ?? [], divisionYear: divisionYear, releaseStatus: [:])
    }
}

extension RegionPack {
    /// A region of `GM0340` and `GM0344`.
    static func pair() -> RegionPack { .test(members: ["GM0340", "GM0344"]) }
}
