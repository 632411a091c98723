import Accounts
import Cube
import Editions
import Facts
import Figures
import Geography
import Ingest
import Phrases
import RegionPack
import TestKit
import Testing

@Suite("The difference report of two editions of a real file", .enabled(if: Shared.isPresent))
struct DifferenceTests {
    /// The lines of the real file, by their keys, and of a second edition with known differences.
    private struct Editions {
        let first: [String]
        var second: [String]
        /// `GM0513 1.1.1 2017MM03`: count before and after.
        var changed: [String: [Int?]] = [:]
        var gone: [String: [Int?]] = [:]
        /// Of the region in the period of its sentence.
        var regionDelta = 0

        init() throws {
            let text = try Shared.text("data/police/47022NED_gouda_rijswijk_zoetermeer_2011-2017.csv")
            first = text.split(separator: "\n").map(String.init)
            second = first
            var removed: Set<Int> = []
            // A known row here and there: every 2,711th that has a count, also ones of municipalities.
            var index = first.firstIndex { $0.contains("GM0513") && $0.contains("2017MM03") } ?? 17
            while changed.count < 40 {
                defer { index = (index + 2_711) % first.count }
                guard let row = Row(first[index]), let count = row.count, changed[row.key] == nil else { continue }
                second[index] = row.text(count: count + 1 + changed.count % 7)
                changed[row.key] = [count, count + 1 + (changed.count % 7)]
                if row.area.hasPrefix("GM"), row.period >= "2017MM01" { regionDelta += 1 + (changed.count - 1) % 7 }
            }
            index = 5
            while gone.count < 3 {
                defer { index += 9_973 }
                guard let row = Row(first[index]), let count = row.count, changed[row.key] == nil else { continue }
                gone[row.key] = [count, nil]
                removed.insert(index)
            }
            second = second.indices.filter { !removed.contains($0) }.map { second[$0] }
            for (area, count) in [("BU05130700", 4), ("BU05130700", 5), ("BU05139999", 6)] {
                let offence = count == 5 ? "1.2.1 " : "1.1.1 "
                second.append("\"9999999\";\"\(offence)\";\"\(area)\";\"2018MM01\";\(count)")
            }
        }
    }

    private struct Row {
        let fields: [String]
        let area, offence, period: String
        let count: Int?

        init?(_ line: String) {
            fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            let keys = fields.map { $0.filter { $0 != "\"" && $0 != " " && $0 != "\r" } }
            guard keys.count == 5, Period(key: keys[3]) != nil else { return nil }
            (offence, area, period, count) = (keys[1], keys[2], keys[3], Int(keys[4]))
        }

        var key: String { "\(area) \(offence) \(period)" }
        func text(count: Int) -> String { (fields.dropLast() + ["\(count)"]).joined(separator: ";") }
    }

    private func deliver(_ lines: [String], to store: MemoryStore) throws -> DeliveryID {
        let batch = try OffenceFile.read(
            bytes: Array((lines.joined(separator: "\n") + "\n").utf8), options: IngestOptions(divisionYear: 2017))
        return try store.record(batch, fileName: "tabel.csv", payload: nil, by: .system)
    }

    @Test("lists exactly the 40 cells that changed among 110,880, the three that went and what is new")
    func realFile() throws {
        let store = try MemoryStore(now: { 1_700_000_000 }), editions = try Editions()
        let pack = RegionPack.test(members: ["GM0513", "GM0603", "GM0637"], headline: ["1.1.1"])
        try store.publish(try deliver(editions.first, to: store), by: .system)
        let id = try deliver(editions.second, to: store)
        let draft = try store.difference(of: id, pack: pack, audience: .analyst)
        func counts(_ cells: [DifferenceReport.Cell]) -> [String: [Int?]] {
            Dictionary(
                uniqueKeysWithValues: cells.map {
                    ("\($0.area) \($0.offence) \($0.period.key)", [$0.before, $0.after])
                })
        }
        #expect(counts(draft.changedCells) == editions.changed && draft.changedCount == 40 && draft.largeCount == 40)
        #expect(counts(draft.goneCells) == editions.gone && draft.gone.count == 3)
        #expect(draft.gone.areas.isEmpty && draft.gone.periods.isEmpty && draft.gone.offences.isEmpty)
        #expect(draft.new.count == 3 && draft.new.periods.map(\.key) == ["2018MM01"])
        #expect(draft.new.areas.map(\.rawValue) == ["BU05139999"] && draft.new.offences.isEmpty)
        #expect(draft.base == 1 && !draft.isDone && !draft.isEmpty)
        // The sentence of the front page, by both editions.
        let all = try #require(draft.headlines.first), before = try #require(all.before?.numerator)
        #expect(all.after?.numerator == before + editions.regionDelta && editions.regionDelta > 0)
        #expect(all.before?.period == all.after?.period && all.sameAfter == nil)

        let large = try store.difference(
            of: id, on: CellDifferences.Terms(threshold: 5, limit: 3), pack: pack, audience: .analyst)
        #expect(large.changedCount == 40 && large.largeCount == 10 && large.changedCells.count == 3)
        #expect(large.changedCells.allSatisfy { $0.difference == 7 })

        // Once published it tells what that did, also when more has been published since.
        try store.publish(id, on: PublishTerms(acceptsLosses: true), by: .system)
        let third = try deliver(Array(editions.first.prefix(5_000)), to: store)
        try store.publish(third, on: PublishTerms(acceptsLosses: true), by: .system)
        let done = try store.difference(of: id, pack: pack, audience: .analyst)
        #expect(done.isDone && done.base == 1 && done.changedCells == draft.changedCells)
        #expect(done.goneCells == draft.goneCells && done.new == draft.new)
        for language in [DifferenceSheet(done, language: .dutch), DifferenceSheet(done, language: .english)] {
            #expect(language.csv().split(separator: "\r\n").count == 44 && language.json().contains("\"figures\" : 40"))
            #expect(language.text().contains("2018"))
        }
    }
}
