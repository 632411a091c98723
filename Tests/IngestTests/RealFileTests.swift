import Cube
import Facts
import Foundation
import Geography
import Ingest
import Phrases
import TestKit
import Testing

@Suite("The real file of Gouda, Rijswijk and Zoetermeer", .enabled(if: Shared.isPresent))
struct RealFileTests {
    static let path = "data/police/47022NED_gouda_rijswijk_zoetermeer_2011-2017.csv"
    let batch: Batch

    init() throws {
        var options = IngestOptions(divisionYear: 2014)
        let boundaries = try BoundaryFile.read(path: Shared.path("data/boundaries/ties_Buurt_2014_layer_q1e3.topojson"))
        for code in boundaries.boundaries.codes {
            options.known.areas[code] = boundaries.boundaries[code]?.name ?? code.rawValue
        }
        batch = try OffenceFile.read(path: Shared.path(Self.path), options: options)
    }

    @Test("holds 51,643 offences at buurt level and the sums of an independent reading")
    func sums() throws {
        var byLevel: [AreaLevel: Int] = [:]
        for line in try Shared.text(Self.path).split(separator: "\n").dropFirst() {
            let fields = line.filter { $0 != "\"" && $0 != " " }.split(separator: ";", omittingEmptySubsequences: false)
            let level = try #require(AreaCode(String(fields[2]))?.level)
            byLevel[level, default: 0] += Int(fields[4]) ?? 0
        }
        var read: [AreaLevel: Int] = [:]
        for offence in batch.cells.offences.indices {
            var monthly = CellPlane(areaCount: batch.cells.areas.count, periodCount: batch.cells.months?.count ?? 0)
            var yearly = CellPlane(areaCount: batch.cells.areas.count, periodCount: 0)
            batch.cells.fill(offence: offence, monthly: &monthly, yearly: &yearly)
            for (area, code) in batch.cells.areas.enumerated() {
                for month in 0..<monthly.periodCount {
                    read[code.level, default: 0] += Int(monthly[area, month].count ?? 0)
                }
            }
        }
        #expect(read == byLevel)
        #expect(read[.neighbourhood] == 51_643)
        #expect(batch.countTotal == byLevel.values.reduce(0, +))
        #expect(batch.rowCount == 110_880)
    }

    @Test("does not take December 2017 and 1.4.7 for zero")
    func emptiness() throws {
        #expect(try batch.cell("1.1.1", "GM0637", "2017MM12") == .notDelivered)
        #expect(try batch.cell("1.4.7", "GM0637", "2014MM03") == .notDelivered)
        #expect(try batch.cell("1.1.1", "GM0513", "2011MM01") == RawCell(count: 41))
        #expect(batch.findings(.periodEmpty).map(\.found.english) == ["2017MM12 has rows and no count at all"])
        #expect(batch.findings(.offenceEmpty).map(\.found.english) == ["1.4.7 has rows by month and no count at all"])
        #expect(batch.periods.count == 84)
    }

    @Test("takes an empty count elsewhere for zero")
    func blanks() throws {
        let text = try Shared.text(Self.path)
        let blank = try #require(
            text.split(separator: "\n").first { $0.hasSuffix(";") && !$0.contains("1.4.7") && !$0.contains("2017MM12") }
        )
        let fields = blank.filter { $0 != "\"" && $0 != " " }.split(separator: ";").map(String.init)
        #expect(try batch.cell(fields[1], fields[2], fields[3]) == RawCell(count: 0))
    }

    @Test("lacks the four central buurten of Zoetermeer, which the code list knows")
    func absent() throws {
        let finding = try #require(batch.findings(.areaAbsent).first { $0.found.english.contains("GM0637") })
        #expect(finding.count == 4)
        #expect(finding.found.english.contains("BU06370001, BU06370002, BU06370003, BU06370004"))
    }

    @Test("is described: source, table, checksum, size, division")
    func description() throws {
        #expect(batch.source == "Politie")
        #expect(batch.table == "47022NED")
        #expect(batch.divisionYear == 2014)
        #expect(batch.byteCount == 4_474_900)
        #expect(batch.sha256.hasPrefix("72262041e33b8778"))
        #expect(batch.cells.areas.count == 120)
        #expect(batch.cells.months?.lowerBound.key == "2011MM01" && batch.cells.months?.upperBound.key == "2017MM12")
    }

    @Test("gives the same batch by two workers")
    func workers() throws {
        var plan = ReadingPlan()
        (plan.chunkBytes, plan.smallBytes) = (10_000, 0)
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Shared.path(Self.path))))
        let one = try OffenceFile.read(bytes: bytes, name: "a", options: IngestOptions(threads: 1))
        let two = try OffenceFile.read(bytes: bytes, name: "a", options: IngestOptions(threads: 2), plan: plan)
        #expect(one.findings == two.findings)
        #expect(one.sha256 == two.sha256 && one.sha256 == batch.sha256)
        #expect(one.countTotal == two.countTotal)
        #expect(one.rowCount == two.rowCount)
    }
}
