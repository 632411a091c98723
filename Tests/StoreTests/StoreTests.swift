import Cube
import Editions
import Facts
import Figures
import Foundation
import GRDB
import Geography
import Phrases
import Store
import TestKit
import Testing

@testable import Ingest

@Suite("Deliveries come in, count and go out again")
struct StoreTests {
    let data: DataFolder

    init() throws { data = try DataFolder() }

    @Test("A delivery counts once it is published, and no sooner")
    func publishing() throws {
        let id = try data.deliver(["GM0340": 10, "GM0344": 5], published: false)
        #expect(try data.store.delivery(id).state == .received)
        #expect(throws: StoreError.nothingPublished) { try data.edition() }

        try data.store.publish(id)
        #expect(try data.store.delivery(id).state == .published)
        #expect(try data.shown("GM0340") == 10)
        #expect(try data.shown("RG-test") == 15)
        #expect(try data.edition().isExample == false)
        #expect(try data.edition().deliveries.map(\.id) == [id])
    }

    @Test("A withdrawn delivery counts no longer and can be published again")
    func withdrawing() throws {
        let id = try data.deliver(["GM0340": 10])
        try data.store.withdraw(id)
        #expect(try data.store.delivery(id).state == .withdrawn)
        let none = try data.edition()
        #expect(none.deliveries.isEmpty && none.withdrawn.map(\.id) == [id] && !none.isExample)
        #expect(none.withdrawn.first?.withdrawnAt == DataFolder.moment && none.cube.lastMonthWithValues == nil)

        try data.store.publish(id)
        #expect(try data.shown("GM0340") == 10)
    }

    @Test("Publishing twice, or withdrawing what does not count, changes nothing")
    func repetition() throws {
        let id = try data.deliver(["GM0340": 10])
        let published = try data.store.state()
        let version = try data.edition().version
        try data.store.publish(id)
        #expect(try data.store.state() == published)
        #expect(try data.edition().version == version)
        #expect(try data.store.published().count == 1)

        try data.store.withdraw(id)
        let withdrawn = try data.store.state()
        #expect(withdrawn != published)
        try data.store.withdraw(id)
        #expect(try data.store.state() == withdrawn)
    }

    @Test("Per municipality the delivery that was published last wins; others keep their figures")
    func overlay() throws {
        let first = try data.deliver(["GM0340": 10, "GM0344": 5])
        let second = try data.deliver(["GM0340": 12])
        #expect(try data.shown("GM0340") == 12)
        #expect(try data.shown("GM0344") == 5)
        #expect(try data.shown("RG-test") == 17)
        #expect(try data.edition().version.label == "\(first)+\(second)")

        try data.store.withdraw(second)
        #expect(try data.shown("GM0340") == 10)
        try data.store.publish(second)
        try data.store.withdraw(first)
        try data.store.publish(first)
        #expect(try data.shown("GM0340") == 10)
    }

    @Test("A record says all that the batch and the clock said, also to a store that opens later")
    func record() throws {
        let finding = Finding(
            .countNegative, file: "cijfers.csv", row: 7, column: "Aantal", found: Phrase(verbatim: "-3"),
            expected: Phrase("nul of meer", "zero or more"), cure: Phrase("vraag het na", "ask the source"), count: 2)
        let batch = try Batch.small(["GM0340": 10], findings: [finding], sha256: String(repeating: "a", count: 64))
        let id = try data.store.record(batch, fileName: "cijfers.csv", payload: nil)

        let later = try Store(folder: data.path(""), now: { 0 })
        let record = try later.delivery(id)
        #expect(record.source == "Politie")
        #expect(record.table == "47022NED")
        #expect(record.fileName == "cijfers.csv")
        #expect(record.checksumOf == .file)
        #expect(record.sha256 == batch.sha256)
        #expect(record.byteCount == 120)
        #expect(record.rowCount == 1)
        #expect(record.receivedAt == DataFolder.moment)
        #expect(record.months == batch.cells.months)
        #expect(record.years == nil)
        #expect(record.divisionYear == 2017)
        #expect(record.payloadKept == false)
        #expect(record.findingCount == 1)
        #expect(try later.findings(of: id) == [finding])
        #expect(try later.latest() == id)
    }

    @Test("A finding of before there was Dutch stays readable, in English")
    func findingOfBefore() throws {
        let finding = Finding(
            .countNegative, row: 7, found: Phrase(verbatim: "-3"), expected: Phrase("nul of meer", "zero or more"),
            cure: Phrase("vraag het na", "ask the source"))
        let batch = try Batch.small(["GM0340": 10], findings: [finding])
        let id = try data.store.record(batch, fileName: "cijfers.csv", payload: nil)
        for column in ["foundDutch", "expectedDutch", "cureDutch"] {
            try data.execute("ALTER TABLE finding DROP COLUMN \(column)")
        }
        try data.execute("DELETE FROM grdb_migrations WHERE identifier = 'findings in Dutch'")

        let kept = try #require(try Store(folder: data.path(""), now: { 0 }).findings(of: id).first)
        #expect(kept.cure == Phrase(verbatim: "ask the source") && kept.expected.dutch == "zero or more")
        #expect(kept.isEnglishOnly && !finding.isEnglishOnly && kept.row == 7)
    }

    @Test("A delivery that does not exist is named in the error")
    func unknown() throws {
        let id = try #require(DeliveryID(rawValue: 9))
        #expect(throws: StoreError.noSuchDelivery("9")) { try data.store.publish(id) }
        #expect(throws: StoreError.noSuchDelivery("9")) { try data.store.withdraw(id) }
        #expect(throws: StoreError.noSuchDelivery("latest")) { try data.store.latest() }
    }

    @Test(
        "What a delivery says can never be changed, not even beside the program",
        arguments: [
            "source = 'x'", "tableName = 'x'", "fileName = 'x'", "sha256 = ''", "byteCount = 1", "rowCount = 0",
            "receivedAt = 0", "firstMonth = 0", "lastMonth = 0", "firstYear = 0", "divisionYear = 1999",
            "exampleSize = 'nation'", "cellsFile = 'other'",
        ])
    func immutability(change: String) throws {
        let id = try data.deliver(["GM0340": 10])
        let before = try data.store.delivery(id)
        let error = #expect(throws: DatabaseError.self) { try data.execute("UPDATE delivery SET \(change)") }
        #expect(error?.message == "a delivery never changes")
        #expect(try data.store.delivery(id) == before)
    }

    @Test("The log of publications can never be rewritten")
    func log() throws {
        try data.deliver(["GM0340": 10])
        let error = #expect(throws: DatabaseError.self) { try data.execute("UPDATE publication SET at = 0") }
        #expect(error?.message == "the publication log never changes")
    }

    @Test("Invented figures fill the pages until something real counts, and never come back")
    func example() throws {
        let id = try data.store.recordExample(size: "region")
        #expect(try data.edition().isExample)
        #expect(try data.shown("GM0340") == 77)
        #expect(throws: StoreError.exampleFigures(id)) { try data.store.withdraw(id) }
        #expect(try data.store.published().isEmpty)
        #expect(throws: StoreError.noSuchDelivery("latest")) { try data.store.latest() }

        let real = try data.deliver(["GM0340": 10])
        #expect(try data.edition().isExample == false)
        #expect(try data.shown("GM0340") == 10)
        try data.store.withdraw(real)
        let none = try data.edition()
        #expect(!none.isExample && none.cube.lastMonthWithValues == nil)
    }

    @Test("The version changes with every change that is shown, and two reads of one state agree")
    func versions() throws {
        let first = try data.deliver(["GM0340": 10])
        var seen = [try data.edition().version]
        #expect(try data.edition().version == seen.last)
        try data.deliver(["GM0344": 4])
        seen.append(try data.edition().version)
        try data.store.withdraw(first)
        seen.append(try data.edition().version)
        let code = try #require(AreaCode("GM0344"))
        try data.store.keep(
            .areaNames([code: "Utrecht"], divisionYear: nil), of: ReferenceFile(name: "namen.csv", sha256: ""))
        seen.append(try data.edition().version)
        #expect(Set(seen.map(\.fingerprint)).count == seen.count)
        #expect(try data.edition().areas[code]?.name == "Utrecht")
    }

    @Test("The folder is its owner's alone")
    func permissions() throws {
        for name in ["", "deliveries", "payloads", "snapshots"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: data.path(name))
            #expect(attributes[.posixPermissions] as? Int == 0o700, "\(name)")
        }
    }

    @Test("Every error says in both languages what happened and what to do")
    func sentences() throws {
        let id = try #require(DeliveryID(rawValue: 3))
        let errors: [StoreError] = [
            .unusableFolder("/data", EACCES), .secondWriter("/data"), .noSuchDelivery("3"), .nothingPublished,
            .exampleFigures(id), .damagedDelivery(id, "cut"), .damagedDatabase("cut"), .diskFull("/data"),
            .cannotWrite("/data", EIO), .damagedKey("/keys"), .databaseMissing("/data"), .referencesMerged,
        ]
        for error in errors {
            let english = try #require(error.sentence.exact(.english))
            #expect(english != error.sentence.dutch)
            #expect(english.hasSuffix(".") && error.sentence.dutch.hasSuffix("."))
        }
    }
}
