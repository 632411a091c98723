import Accounts
import Editions
import Facts
import Figures
import GRDB
import Geography
import Store
import TestKit
import Testing

@Suite("Marks on signals")
struct SignalMarkTests {
    private func mark(
        _ kind: SignalMark.Kind, _ remark: String, at time: Int64, month: Month? = nil, account: String = "7"
    ) throws -> SignalMark {
        let area = try #require(AreaCode("BU03440111")), offence = try #require(OffenceCode("1.1.1"))
        return SignalMark(
            series: WatchedSeries(area: area, offence: .offence(offence)), month: try month ?? november(), kind: kind,
            remark: remark, author: "Adviseur van Utrecht", account: account, at: time)
    }

    private func november() throws -> Month { try #require(Month(year: 2017, month: 11)) }

    @Test("Every mark stays, the newest first, and survives a restart")
    func kept() throws {
        try withTemporaryFolder { folder in
            let first = try mark(.seen, "", at: 10),
                second = try mark(.knownCause, "'; DROP TABLE signalMark; --", at: 20)
            let other = try mark(.followUp, "andere maand", at: 30, month: try november().advanced(by: 1))
            let store = try Store(folder: folder.path, now: { 0 })
            for mark in [first, second, other] { try store.add(mark, role: "analyst") }
            #expect(try store.marks(of: november()) == [second, first])
            let again = try Store(folder: folder.path, now: { 0 })
            #expect(try again.marks(of: november()) == [second, first])
        }
    }

    @Test(
        "A mark is never changed and never goes",
        arguments: ["UPDATE signalMark SET remark = 'x'", "DELETE FROM signalMark"])
    func appendOnly(_ sql: String) throws {
        try withTemporaryFolder { folder in
            let store = try Store(folder: folder.path, now: { 0 })
            try store.add(try mark(.seen, "blijft", at: 10), role: "analyst")
            let database = try DatabaseQueue(path: folder.path("vib.sqlite"))
            #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
            #expect(try store.marks(of: november()).map(\.remark) == ["blijft"])
        }
    }

    @Test("An account keeps a hundred marks in a day, whatever their months, and no more when many come at once")
    func bounded() async throws {
        let folder = try TemporaryFolder(), store = try Store(folder: folder.path("data"), now: { 50 })
        let months = [try november(), try november().advanced(by: -1)]
        let kept = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<SignalMark.mostPerDay + 20 {
                let mark = try mark(.seen, "\(number)", at: 1_000, month: months[number % 2])
                group.addTask { try store.add(mark, role: "analyst") }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(kept == SignalMark.mostPerDay)
        var whole = AuditSearch()
        whole.limit = 1_000
        #expect(try store.auditEntries(whole).count == SignalMark.mostPerDay)
        #expect(try !store.add(try mark(.seen, "", at: 1_000 + 86_399), role: "analyst"))
        #expect(try store.add(try mark(.seen, "", at: 1_000 + 86_400), role: "analyst"), "the next day")
        #expect(try store.add(try mark(.seen, "", at: 1_000, account: "8"), role: "analyst"), "somebody else")
        #expect(try store.verifyAudit().isIntact)
    }

    @Test("Each mark is an entry of the audit trail, with what the signal was marked as before and after")
    func audited() throws {
        try withTemporaryFolder { folder in
            let store = try Store(folder: folder.path("data"), now: { 50 })
            try store.add(try mark(.seen, "geheim", at: 10), role: "partner:GM0344")
            try store.add(try mark(.knownCause, "evenement", at: 20), role: "analyst")
            try store.add(try mark(.followUp, "", at: 30, month: try november().advanced(by: 1)), role: "analyst")
            var search = AuditSearch()
            search.text = "signal.mark"
            let entries = try store.auditEntries(search).reversed() as [AuditLink]
            #expect(entries.map(\.actor) == ["account:7", "account:7", "account:7"])
            #expect(entries.map(\.role) == ["partner:GM0344", "analyst", "analyst"])
            #expect(entries.first?.object == "signal:BU03440111/1.1.1/2017MM11")
            #expect(entries.map(\.before) == ["", "seen, mark:1", ""])
            #expect(entries.map(\.after) == ["seen, mark:1", "known-cause, mark:2", "follow-up, mark:3"])
            #expect(try store.verifyAudit().isIntact)
            // What was remarked stays in the mark, for who may read marks.
            #expect(!entries.contains { ($0.before + $0.after + $0.object).contains("geheim") })
        }
    }

    @Test("A mark that cannot be kept leaves no entry")
    func notAudited() throws {
        try withTemporaryFolder { folder in
            let store = try Store(folder: folder.path("data"), now: { 50 })
            let long = try mark(.seen, String(repeating: "a", count: 2_001), at: 10)
            #expect(throws: StoreError.self) { try store.add(long, role: "analyst") }
            #expect(try store.auditEntries(AuditSearch()).isEmpty)
        }
    }

    @Test("Groups and all offences keep their words")
    func selections() throws {
        try withTemporaryFolder { folder in
            let store = try Store(folder: folder.path, now: { 0 }), area = try #require(AreaCode("GM0344"))
            for offence in [OffenceSelection.group("geweld"), .all] {
                let mark = SignalMark(
                    series: WatchedSeries(area: area, offence: offence), month: try november(), kind: .seen, remark: "",
                    author: "x", account: "1", at: 1)
                try store.add(mark, role: "analyst")
                #expect(try store.marks(of: november()).first == mark)
            }
        }
    }
}
