import Accounts
import Cube
import Editions
import Facts
import Figures
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

@testable import Ingest

@Suite("What one figure was in every published state")
struct HistoryTests {
    private func deliver(_ text: String, to store: MemoryStore) throws -> DeliveryID {
        let batch = try OffenceFile.read(bytes: Array(text.utf8), options: IngestOptions(divisionYear: 2024))
        let id = try store.record(batch, fileName: "tabel.csv", payload: nil, by: .system)
        try store.publish(id, on: PublishTerms(acceptsLosses: true), by: .system)
        return id
    }

    private static let heading =
        "\"ID\";\"SoortMisdrijf\";\"WijkenEnBuurten\";\"Perioden\";\"GeregistreerdeMisdrijven_1\"\n"

    @Test("Four editions of a year's total, one without a change between them, and a withdrawal")
    func fourEditions() throws {
        let store = try MemoryStore(now: { 1_700_000_000 })
        let pack = RegionPack.test(members: ["GM0344", "GM0307"], headline: ["1.1.1"])
        var ids: [DeliveryID] = []
        for count in [26_618, 26_670, 26_670, 26_639, 26_672] {
            ids.append(
                try deliver(
                    Self.heading
                        + "0;\"1.1.1 \";\"GM0344\";\"2018JJ00\";\(count)\n1;\"1.1.1 \";\"GM0307\";\"2018JJ00\";100\n",
                    to: store))
        }
        try store.withdraw(ids[4], by: .system)
        let utrecht = try #require(AreaCode("GM0344")), code = try #require(OffenceCode("1.1.1"))
        func history(_ area: AreaCode, limit: Int = 200) throws -> FigureHistory {
            let query = FigureQuery(areas: [area], offences: [.offence(code)], period: .years(2018...2018))
            return try #require(try store.history(of: query, pack: pack, limit: limit))
        }
        let found = try history(utrecht)
        #expect(found.entries.map { $0.figure?.numerator } == [26_618, 26_670, 26_639, 26_672, 26_639])
        #expect(found.entries.map(\.state) == [1, 2, 4, 5, 6] && found.entries.map(\.isWithdrawal).last == true)
        #expect(found.entries.map(\.delivery) == [ids[0], ids[1], ids[3], ids[4], ids[4]])
        #expect(found.entries.indices.map { found.difference(at: $0) } == [nil, 52, -31, 33, -33])
        // The region counts both, and a place that nobody ever delivered has no history.
        #expect(try history(pack.region).entries.first?.figure?.numerator == 26_718)
        #expect(try history(try #require(AreaCode("GM0310"))).entries.isEmpty)
        let newest = try history(utrecht, limit: 2)
        #expect(newest.isCut && newest.entries.map(\.state) == [5, 6])
        let edition = try store.edition(
            pack: pack, example: { _ in preconditionFailure("no example") }, progress: { _ in })
        let sheet = FigureHistorySheet(found, edition: edition, language: .dutch)
        #expect(sheet.csv().split(separator: "\r\n").count == 6 && sheet.csv().contains(",26672,33,value,"))
        #expect(sheet.text().contains("stand 5  26.672 (+33)  levering 5 gepubliceerd"))
        #expect(sheet.json().contains("\"act\" : \"withdraw\""))
    }

    /// Three editions of one year, and the question after it.
    private func threeEditions() throws -> (
        store: MemoryStore, pack: RegionPack, ids: [DeliveryID], query: FigureQuery
    ) {
        let store = try MemoryStore(now: { 1_700_000_000 })
        let pack = RegionPack.test(members: ["GM0344"], headline: ["1.1.1"])
        let ids = try [100, 200, 300].map { count in
            try deliver(Self.heading + "0;\"1.1.1 \";\"GM0344\";\"2018JJ00\";\(count)\n", to: store)
        }
        let area = try #require(AreaCode("GM0344")), code = try #require(OffenceCode("1.1.1"))
        let query = FigureQuery(areas: [area], offences: [.offence(code)], period: .years(2018...2018))
        return (store, pack, ids, query)
    }

    @Test("A damaged delivery that was withdrawn takes away the states that it was in, and no other")
    func damaged() throws {
        let (store, pack, ids, query) = try threeEditions()
        try store.withdraw(ids[1], by: .system)
        let whole = try #require(try store.history(of: query, pack: pack))
        #expect(!whole.hasUntold)
        store.damage(ids[1])
        let found = try #require(try store.history(of: query, pack: pack))
        #expect(found.hasUntold && found.entries.map { $0.figure?.numerator } == [100, 300])
        let edition = try store.edition(
            pack: pack, example: { _ in preconditionFailure("no example") }, progress: { _ in })
        let sheet = FigureHistorySheet(found, edition: edition, language: .dutch)
        #expect(sheet.text().hasSuffix("niet meer vast te stellen.") && sheet.json().contains("\"untold\" : true"))
    }

    @Test("A history that is to end, ends")
    func ends() async throws {
        let (store, pack, _, query) = try threeEditions()
        let reading = Task { () throws -> Int? in
            withUnsafeCurrentTask { $0?.cancel() }
            return try store.history(of: query, pack: pack)?.entries.count
        }
        await #expect(throws: CancellationError.self) { try await reading.value }
    }

    @Test("Over invented sequences of deliveries every state says what its whole edition says")
    func sequences() throws {
        var compared = 0
        for seed in 1...12 {
            let store = try MemoryStore(now: { 1_700_000_000 })
            let pack = RegionPack.test(members: ["GM0307", "GM0312"], headline: ["1.1.1"])
            var invention = Invention(seed: UInt64(seed)), published: [DeliveryID] = []
            for step in 0..<5 {
                let kind = invention.kind(isFirst: step == 0)
                if kind == .withdrawn {
                    guard let id = published.popLast() else { continue }
                    try store.withdraw(id, by: .system)
                } else {
                    for text in invention.files(kind).texts { published.append(try deliver(text, to: store)) }
                }
            }
            let acts = store.acts()
            for (area, offence) in [("RG-test", "all"), ("GM0312", "1.1.1"), ("BU03070001", "1.2.3")] {
                let code = OffenceCode(offence), place = try #require(AreaCode(area))
                let query = FigureQuery(
                    areas: [place], offences: [code.map { .offence($0) } ?? .all],
                    period: .months(Invention.month(1)...Invention.month(3)))
                let found = try #require(try store.history(of: query, pack: pack))
                var entries = found.entries[...], shown: Int?
                for act in acts {
                    let state = try store.state(atAct: act.number)
                    let whole = try store.edition(
                        pack: pack, asOf: state, example: { _ in preconditionFailure("no example") },
                        progress: { _ in }
                    ).answer(query).first
                    if let entry = entries.first, entry.state == act.number {
                        shown = entry.figure?.numerator
                        entries = entries.dropFirst()
                    }
                    #expect(shown == whole?.numerator, "seed \(seed), \(area), state \(act.number)")
                    compared += 1
                }
                #expect(entries.isEmpty)
            }
        }
        #expect(compared > 100)
    }
}
