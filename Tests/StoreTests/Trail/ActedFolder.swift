import Accounts
import Cube
import Editions
import Facts
import Figures
import Foundation
import GRDB
import Geography
import Phrases
import Records
import TestKit
import Testing

@testable import Ingest
@testable import Store
@testable import Strategy

/// A data folder in which every kind of act was done, and copies of it from halfway and from the end.
struct ActedFolder: Sendable {
    /// Made once, and only copied.
    static let shared = Result { try ActedFolder() }

    private let folder: TemporaryFolder

    private init() throws {
        folder = try TemporaryFolder()
        let clock = TestClock()
        try Self.act(1, in: try open("data", clock))
        try copy("data", "halfway")
        clock.advance(by: 3_600)
        try Self.act(2, in: try open("data", clock))
    }

    private func open(_ name: String, _ clock: TestClock) throws -> Store {
        try Store(folder: folder.path(name), now: { clock.now })
    }

    private func copy(_ name: String, _ copy: String) throws {
        for suffix in ["", "-keys"] {
            try FileManager.default.copyItem(atPath: folder.path(name + suffix), toPath: folder.path(copy + suffix))
        }
    }

    /// A copy of the end, with its keys; `halfway` is the older one.
    func copied(into target: TemporaryFolder) throws -> TamperedFolder {
        for name in ["data", "data-keys"] {
            try FileManager.default.copyItem(atPath: folder.path(name), toPath: target.path(name))
        }
        return TamperedFolder(folder: target, older: folder.path("halfway"))
    }

    /// Every kind of act, `round` by `round` with other contents.
    private static func act(_ round: Int, in store: Store) throws {
        try keepAccounts(round, in: store)
        try keepFigures(round, in: store)
        try writePlan(round, in: store)
        _ = try store.checkpointAudit()
        try store.apply(AccountChanges([], audit: [entry("test.after", "item:\(round)")]))
    }

    private static func entry(_ action: StaticString, _ object: String) -> AuditEntry {
        AuditEntry(AuditAction(action), object: object, actor: .system, role: .approver, before: "a", after: "b")
    }

    private static func keepAccounts(_ round: Int, in store: Store) throws {
        for number in 1...2 {
            let mail = try #require(MailAddress("a\(round)\(number)@voorbeeld.nl"))
            let master = try store.masterKey()
            let new = NewAccount(mail: mail, name: "Naam \(round) \(number)", roles: [.analyst, .approver])
            _ = try store.create(new) { id in
                let codes = (1...2).map { TokenHash([UInt8](repeating: UInt8(10 * round + $0), count: 32)) }
                return AccountChanges(
                    [
                        .setPassphrase(id, PassphraseHash(stored: "hash \(round) \(number)")), .setState(id, .active),
                        .setSecondFactor(id, sealed: [1, 2, UInt8(round)]), .replaceRecoveryCodes(id, codes),
                        .noteSignIn(id, at: 5, from: .name("a", master)),
                        .insertPasskey(
                            Passkey(
                                id: [UInt8](repeating: UInt8(10 * round + number), count: 20), account: id,
                                name: "Sleutel \(round)", publicKey: [1, UInt8(round)], counter: 1, canBeCopied: true,
                                createdAt: 5)),
                    ], audit: [entry("account.first", "account:\(id)")])
            }
        }
        try openDoors(round, in: store)
        let first = try #require(AccountID(rawValue: 1))
        try store.apply(
            AccountChanges(
                [.setRoles(first, round == 1 ? [.analyst, .approver] : [.administrator, .approver])],
                audit: [entry("account.roles", "account:1")]))
    }

    /// What opens something, what waits for a second administrator, and what owners are told.
    private static func openDoors(_ round: Int, in store: Store) throws {
        let master = try store.masterKey()
        for number in 1...2 {
            let id = try #require(AccountID(rawValue: Int64(2 * (round - 1) + number)))
            let account = try #require(try store.credentials(of: id)).account, moment = Int64(100 * round + number)
            func kept(_ use: TokenUse, _ more: Int = 0) -> KeptToken {
                KeptToken(TokenHash([UInt8](repeating: UInt8(10 * round + number + more), count: 32)), as: use, master)
            }
            let link = StoredInvitation(
                hash: kept(.link), account: id, purpose: .reset, createdAt: moment, endsAt: .max / 2)
            let used = StoredInvitation(
                hash: kept(.link, 100), account: id, purpose: .reset, createdAt: moment, endsAt: .max / 2,
                usedAt: moment)
            let session = StoredSession(
                hash: kept(.session), account: account, stage: .full, createdAt: moment, seenAt: moment,
                confirmedAt: moment, endsAt: .max / 2, client: "browser \(number)", pendingSecret: [UInt8(number)])
            let wish = AccountRequest(
                account: id, wish: number == 1 ? .reset : .roles([.approver]), askedBy: id, askedAt: moment,
                endsAt: .max / 2, aloneFrom: moment)
            try store.apply(
                AccountChanges(
                    [
                        .insertSession(session), .insertInvitation(link), .insertInvitation(used), .askRequest(wish),
                        .tellOwner(id, .reset, about: id, at: moment),
                        .tellOwner(id, .passphraseChanged, at: moment + 1),
                    ], audit: [entry("account.reset-ask", "account:\(id)")]))
            try store.setCalendarAddress([UInt8](repeating: UInt8(10 * round + number), count: 32), of: id.rawValue)
        }
    }

    private static func keepFigures(_ round: Int, in store: Store) throws {
        let finding = Finding(
            .rowBroken, severity: .warning, file: "a.csv", row: round, column: "c",
            found: Phrase("x", "x"), expected: Phrase("y", "y"), cure: Phrase("z", "z"), count: 1)
        let counts: Int32 = Int32(round)
        var first: DeliveryID?
        for number in 1...2 {
            let batch = try Batch.small(["GM0340": counts * 3 + Int32(number)], findings: [finding, finding])
            let parts = (1...2).map {
                ReceivedPart(
                    DeliveryPart(
                        fileName: "deel \(round) \($0).csv", sha256: String(repeating: "\($0)", count: 64),
                        byteCount: round, payloadKept: round == 1))
            }
            let id = try store.record(
                batch, fileName: "\(round).csv", payload: nil, parts: parts,
                judged: ReviewBase(publication: Int64(round), replaces: first))
            first = id
            try store.publish(id)
            if number == 1 { try store.withdraw(id) }
        }
        let all: [ReferenceContents] = [
            .areaNames(try areas { "Naam \($0) \(round)" }, divisionYear: 2017),
            .offenceNames([try #require(OffenceCode("2.1.1")): "Diefstal \(round)"]),
            .population(try areas { _ in 20_000 + round }, year: 2017),
            .statuses([try #require(Period(key: "2017MM0\(round)")): .final]),
            .boundaries(
                [Boundary(code: try #require(AreaCode("GM0340")), name: "N", polygons: [])], divisionYear: 2017),
            .values(
                try ["GM0340", "GM0344"].map { code in
                    SourceValue(
                        key: SourceValue.Key(
                            area: try #require(AreaCode(code)), period: .year(2020 + round), code: "A"),
                        value: .value(Double(round)), margin: 0...9, respondents: 40)
                }, source: "reeks"),
        ]
        for contents in all {
            try store.keep(contents, of: ReferenceFile(name: "\(contents.kind).csv", sha256: "\(round)"))
        }
        let series = WatchedSeries(
            area: try #require(AreaCode("BU03440111")), offence: .offence(try #require(OffenceCode("1.1.1"))))
        for kind in [SignalMark.Kind.seen, .knownCause] {
            try store.add(
                SignalMark(
                    series: series, month: try #require(Month(year: 2017, month: 11)), kind: kind,
                    remark: "opmerking \(round)", author: "Adviseur", account: "9", at: Int64(10 + round)),
                role: "analyst")
        }
    }

    private static func areas<T>(_ value: (String) -> T) throws -> [AreaCode: T] {
        let codes = try ["GM0340", "GM0344"].map { (try #require(AreaCode($0)), value($0)) }
        return Dictionary(uniqueKeysWithValues: codes)
    }

    private static func writePlan(_ round: Int, in store: Store) throws {
        if round == 1 { _ = try store.take(packPlan: try PlanFolder.frame(), in: PlanFolder.region) }
        for name in ["actie-een", "actie-\(round)"] {
            let item = try #require(ItemID(name))
            let base = try store.current(item, of: 2022)?.id
            let edit = PlanEdit(
                year: 2022, item: item, entry: try PlanFolder.entry(name, "tekst \(round)"), base: base,
                reason: "reden \(round)")
            guard case .saved = try store.save([edit], by: PlanFolder.editor) else {
                throw Unexpected(text: "not saved")
            }
        }
        let token = try #require(try store.planState(of: 2022)).draftToken
        _ = try store.adopt(
            2022, token: token, reason: "Besluit \(round).", in: PlanFolder.region, by: PlanFolder.approver
        ).get()
        _ = try store.publishPlan(2022, by: PlanFolder.approver).get()
        let shown = try #require(try store.planState(of: 2022)?.shown)
        _ = try store.withdrawPlan(
            2022, publication: shown.id, reason: "Te vroeg \(round).", by: PlanFolder.approver
        ).get()
        _ = try store.publishPlan(2022, by: PlanFolder.approver).get()
    }
}

/// A copy that a test may do anything to, as somebody who has the database and not the program.
struct TamperedFolder {
    let folder: TemporaryFolder
    /// The data folder as it was halfway.
    let older: String

    var database: String { folder.path("data/vib.sqlite") }
    var data: String { folder.path("data") }
    var keys: String { folder.path("data-keys") }

    /// The next process, on the day after.
    func open() throws -> Store { try Store(folder: folder.path("data"), now: { 1_650_090_000 }) }

    /// What verifying finds, or why the folder does not even open.
    func findings() -> [String] {
        do { return Self.findings(of: try open()) } catch { return ["\(error)"] }
    }

    static func findings(of store: Store) -> [String] {
        do { return try store.verifyAudit().problems.map { "\($0)" } } catch { return ["\(error)"] }
    }

    /// Does each to the rows in turn and takes it back; answers what verifying found after each, apart from the structure.
    func trying(_ bodies: [@Sendable (Database) throws -> Void]) throws -> [[AuditProblem]] {
        let store = try open(), master = try store.masterKey(), count = store.count.read(AuditChain(master))
        let checkpoints = CheckpointFile(folder: keys).read()
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        // The older database is read by others at the same time, and whoever opens it first has it for a moment.
        configuration.busyMode = .timeout(10)
        let queue = try DatabaseQueue(path: database, configuration: configuration)
        return try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA ignore_check_constraints = 1")
            try db.execute(sql: "ATTACH ? AS older", arguments: [older + "/vib.sqlite"])
            for name in try String.fetchAll(db, sql: "SELECT name FROM main.sqlite_master WHERE type = 'trigger'") {
                try db.execute(sql: "DROP TRIGGER \(name)")
            }
            return try bodies.map { body in
                try db.execute(sql: "BEGIN DEFERRED")
                defer { try? db.execute(sql: "ROLLBACK") }
                try body(db)
                let report = try Store.verify(master, against: checkpoints, counted: count, in: db)
                return report.problems.filter { if case .schema = $0 { false } else { true } }
            }
        }
    }

    /// Changes the database with the triggers out of the way, and puts them back as they were.
    func change(_ body: (Database) throws -> Void) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        // The older database is read by others at the same time, and whoever opens it first has it for a moment.
        configuration.busyMode = .timeout(10)
        let queue = try DatabaseQueue(path: database, configuration: configuration)
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA ignore_check_constraints = 1")
            try db.execute(sql: "ATTACH ? AS older", arguments: [older + "/vib.sqlite"])
            // Deferred: the older database is only read, and others read it too.
            try db.inTransaction(.deferred) {
                let triggers = try Row.fetchAll(
                    db, sql: "SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger'")
                for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
                try body(db)
                for trigger in triggers { try db.execute(sql: trigger["sql"]) }
                return .commit
            }
        }
    }
}
