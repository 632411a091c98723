import Foundation
import GRDB
import TestKit
import Testing

/// One way to tamper with a data folder, by a name that a reader of a failed test understands.
struct Tampering: Sendable, CustomTestStringConvertible {
    let name: String
    let body: @Sendable (TamperedFolder) throws -> Void
    /// What it does to rows, where it does nothing else.
    private(set) var ofRows: (@Sendable (Database) throws -> Void)?

    var testDescription: String { name }

    init(_ name: String, _ body: @escaping @Sendable (TamperedFolder) throws -> Void) {
        self.name = name
        self.body = body
    }

    /// Rows changed with the triggers out of the way.
    static func rows(_ name: String, _ body: @escaping @Sendable (Database) throws -> Void) -> Tampering {
        var tampering = Tampering(name) { try $0.change(body) }
        tampering.ofRows = body
        return tampering
    }

    static func sql(_ name: String, _ sql: String) -> Tampering { rows(name) { try $0.execute(sql: sql) } }

    /// The tables that the trail answers for. Not among them: attempts, familiar places, the clock, that a partner read.
    static let tables = [
        "planRevision", "planItem", "planVersion", "planVersionItem", "planPublication", "planWithdrawal", "account",
        "accountRole", "recoveryCode", "passkey", "accountRequest", "ownerNotice", "delivery", "cellsChecksum",
        "finding", "deliveryPart", "publication", "reference", "areaName",
        "offenceName",
        "population", "periodStatus", "boundary", "sourceValue", "signalMark", "audit", "auditEnd", "auditSegment",
        "auditSubject",
    ]

    /// The tables whose rows open something, each under its own seal: without one of them somebody signs in again.
    static let sealed = ["session", "invitation", "calendarAddress"]

    /// Made of what the database has: every column, row, table, trigger and index; then what somebody would think of.
    static func all() throws -> [Tampering] {
        let target = try TemporaryFolder()
        let folder = try ActedFolder.shared.get().copied(into: target)
        let queue = try DatabaseQueue(path: folder.database)
        let made = try queue.read { db in
            try tables.flatMap { try ofTable(TableShape($0, in: db)) }
                + sealed.flatMap { try ofSealed(TableShape($0, in: db)) } + ofSchema(in: db)
        }
        return made + ofOlderCopies + ofFiles + ofThought
    }

    // MARK: Rows

    private static func ofTable(_ table: TableShape) throws -> [Tampering] {
        let name = table.name
        var list = table.columns.map { column in
            rows("\(name): \(column.name) changed") { try table.change(column, in: $0) }
        }
        list.append(rows("\(name): first row deleted") { try table.delete("ASC", in: $0) })
        list.append(rows("\(name): last row deleted") { try table.delete("DESC", in: $0) })
        list.append(sql("\(name): emptied", "DELETE FROM \(name)"))
        list.append(rows("\(name): a row copied under another key") { try table.copy(in: $0) })
        if table.hasContents { list.append(rows("\(name): two rows swapped") { try table.swap(in: $0) }) }
        list.append(
            sql(
                "\(name): an older copy",
                "DELETE FROM main.\(name); INSERT INTO main.\(name) SELECT * FROM older.\(name)"))
        return list
    }

    private static func ofSealed(_ table: TableShape) -> [Tampering] {
        let name = table.name
        return table.columns.map { column in
            rows("\(name): \(column.name) changed") { try table.change(column, in: $0) }
        } + [
            rows("\(name): a row copied under another key") { try table.copy(in: $0) },
            rows("\(name): two rows swapped") { try table.swap(in: $0) },
        ]
    }

    // MARK: Schema

    private static func ofSchema(in db: Database) throws -> [Tampering] {
        let objects = try Row.fetchAll(
            db, sql: "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*'")
        return objects.flatMap { row -> [Tampering] in
            let type: String = row["type"], name: String = row["name"], sql: String = row["sql"]
            let isTable = type == "table"
            guard !isTable || (tables + sealed).contains(name) else { return [] }
            let dropped = Tampering("\(type) \(name): dropped") { folder in
                var configuration = Configuration()
                configuration.foreignKeysEnabled = false
                try DatabaseQueue(path: folder.database, configuration: configuration).write {
                    try $0.execute(sql: "DROP \(type.uppercased()) \(name)")
                }
            }
            guard type == "trigger" else { return [dropped] }
            return [
                dropped,
                Tampering("trigger \(name): made harmless") { folder in
                    try DatabaseQueue(path: folder.database).write {
                        try $0.execute(sql: "DROP TRIGGER \(name)")
                        try $0.execute(sql: sql.replacing("BEFORE", with: "AFTER"))
                    }
                },
            ]
        } + [
            Tampering("a trigger of somebody else") { folder in
                try DatabaseQueue(path: folder.database).write {
                    try $0.execute(sql: "CREATE TRIGGER own AFTER INSERT ON account BEGIN DELETE FROM session; END")
                }
            },
            Tampering("a view of somebody else") { folder in
                try DatabaseQueue(path: folder.database).write { try $0.execute(sql: "CREATE VIEW own AS SELECT 1") }
            },
        ]
    }

    // MARK: Older copies

    private static let trail = ["audit", "auditEnd", "auditSegment", "auditSubject"]

    private static func older(_ names: [String]) -> Tampering {
        let sql = names.map { "DELETE FROM main.\($0); INSERT INTO main.\($0) SELECT * FROM older.\($0);" }
        return .sql("older copies of \(names.joined(separator: " and "))", sql.joined())
    }

    private static var ofOlderCopies: [Tampering] {
        let own = tables.filter { !trail.contains($0) }
        let pairs = own.map { older([$0, "auditSubject"]) } + own.map { older([$0] + trail) }
        let related = [
            ["audit", "auditEnd"], ["account", "accountRole"], ["planRevision", "planItem"],
            ["planVersion", "planVersionItem"], ["delivery", "publication"], trail, tables,
        ]
        return pairs + related.map(older) + [
            Tampering("the whole database from before") { folder in
                try replace(folder.database, by: folder.older + "/vib.sqlite")
            },
            Tampering("the whole database and the counter from before") { folder in
                try replace(folder.database, by: folder.older + "/vib.sqlite")
                try replace(folder.keys + "/audit.count", by: folder.older + "-keys/audit.count")
            },
        ]
    }

    private static func replace(_ path: String, by other: String) throws {
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.copyItem(atPath: other, toPath: path)
    }

    // MARK: Files beside the key

    private static var ofFiles: [Tampering] {
        [
            Tampering("the counter from before") { folder in
                try replace(folder.keys + "/audit.count", by: folder.older + "-keys/audit.count")
            },
            Tampering("the counter gone") { try FileManager.default.removeItem(atPath: $0.keys + "/audit.count") },
            Tampering("the counter emptied") { try Data().write(to: URL(fileURLWithPath: $0.keys + "/audit.count")) },
            Tampering("the counter raised") { folder in
                let url = URL(fileURLWithPath: folder.keys + "/audit.count")
                let text = try String(contentsOf: url, encoding: .utf8)
                try text.split(separator: "\n").map { "1" + $0.dropFirst() + "\n" }.joined()
                    .write(to: url, atomically: true, encoding: .utf8)
            },
            Tampering("another key") { folder in
                try Data("\(String(repeating: "A", count: 43))\n".utf8)
                    .write(to: URL(fileURLWithPath: folder.keys + "/master.key"))
            },
            Tampering("the key gone") { try FileManager.default.removeItem(atPath: $0.keys + "/master.key") },
            Tampering("the last checkpoint cut off") { folder in
                let url = URL(fileURLWithPath: folder.keys + "/audit-checkpoints.txt")
                let text = try String(contentsOf: url, encoding: .utf8)
                let last = try #require(text.range(of: "vib-audit-checkpoint", options: .backwards))
                try text[..<last.lowerBound].write(to: url, atomically: true, encoding: .utf8)
            },
            Tampering("the checkpoints gone") {
                try FileManager.default.removeItem(atPath: $0.keys + "/audit-checkpoints.txt")
            },
            Tampering("the checkpoints from before") { folder in
                try replace(
                    folder.keys + "/audit-checkpoints.txt", by: folder.older + "-keys/audit-checkpoints.txt")
            },
            Tampering("the checkpoints and the counter from before") { folder in
                for name in ["/audit-checkpoints.txt", "/audit.count"] {
                    try replace(folder.keys + name, by: folder.older + "-keys" + name)
                }
            },
            Tampering("the cells of another delivery") { folder in
                try replace(folder.data + "/deliveries/3.cells", by: folder.data + "/deliveries/1.cells")
            },
            Tampering("the cells of a delivery gone") {
                try FileManager.default.removeItem(atPath: $0.data + "/deliveries/4.cells")
            },
            Tampering("a checkpoint changed") { folder in
                let url = URL(fileURLWithPath: folder.keys + "/audit-checkpoints.txt")
                let text = try String(contentsOf: url, encoding: .utf8)
                try text.replacing("number ", with: "number 1").write(to: url, atomically: true, encoding: .utf8)
            },
        ]
    }

    // MARK: What somebody would think of

    private static let ofThought: [Tampering] = [
        .sql("a role given", "INSERT INTO accountRole VALUES (2, 'administrator')"),
        .sql(
            "a session planted",
            "INSERT INTO session VALUES (zeroblob(32), 1, 'full', 1, 1, 1, 9999999999, '', NULL, zeroblob(32))"),
        .sql("a session given to another", "UPDATE session SET accountID = 1"),
        .sql(
            "a link planted",
            "INSERT INTO invitation VALUES (zeroblob(32), 1, 'reset', 1, 9999999999, NULL, zeroblob(32))"),
        .sql("a used link made new", "UPDATE invitation SET usedAt = NULL"),
        .sql(
            "the seal of one session on another",
            "UPDATE session SET seal = (SELECT seal FROM session AS other ORDER BY hash LIMIT 1)"),
        .sql("a calendar planted", "INSERT INTO calendarAddress VALUES (99, zeroblob(32), 1, zeroblob(32))"),
        .sql(
            "a request of another planted",
            "INSERT OR REPLACE INTO accountRequest VALUES (3, 'roles', 'approver', 2, 1, 9999999999, NULL)"),
        .sql("a notice called read", "UPDATE ownerNotice SET seenAt = 1 WHERE accountID = 1"),
        .sql("notices taken away", "DELETE FROM ownerNotice WHERE accountID = 1"),
        .sql("a notice of before planted", "INSERT INTO ownerNoticeBefore VALUES (99, 'reset', 1, NULL)"),
        .sql("a role taken", "DELETE FROM accountRole WHERE accountID = 1 AND role = 'administrator'"),
        .sql(
            "roles of two accounts swapped",
            "UPDATE accountRole SET accountID = CASE accountID WHEN 1 THEN 2 ELSE 1 END WHERE accountID < 3 AND role <> 'approver'"
        ),
        .sql("a closed account opened", "UPDATE account SET state = 'disabled' WHERE id = 2"),
        .sql("a passphrase of one's own", "UPDATE account SET passphrase = 'eigen' WHERE id = 1"),
        .sql("the second factor taken off", "UPDATE account SET secondFactor = NULL WHERE id = 1"),
        .sql("a used code made new", "UPDATE account SET lastStep = 0 - 1 WHERE id = 1"),
        .sql("a recovery code planted", "INSERT INTO recoveryCode VALUES (1, zeroblob(32), NULL)"),
        .sql(
            "a passkey planted",
            "INSERT INTO passkey (id, accountID, name, publicKey, counter, canBeCopied, createdAt) VALUES (zeroblob(20), 2, 'x', zeroblob(40), 0, 1, 1)"
        ),
        .sql(
            "a passkey of somebody who has one exchanged",
            "UPDATE passkey SET publicKey = zeroblob(40) WHERE accountID = 1"),
        .sql("a passkey given to another account", "UPDATE passkey SET accountID = 2 WHERE accountID = 1"),
        .sql("a passkey taken away", "DELETE FROM passkey WHERE accountID = 1"),
        .sql(
            "a passkey for an account to come",
            "INSERT INTO passkey (id, accountID, name, publicKey, counter, canBeCopied, createdAt) VALUES (zeroblob(20), 99, 'x', zeroblob(40), 0, 1, 1)"
        ),
        .sql(
            "an account planted",
            "INSERT INTO account (mail, name, state, passphrase, createdAt) VALUES ('x@x.nl', 'X', 'active', 'p', 1)"),
        .sql("a role for an account to come", "INSERT INTO accountRole VALUES (99, 'administrator')"),
        .sql(
            "a text rewritten",
            "UPDATE planRevision SET content = replace(content, 'tekst', 'taak') WHERE id = (SELECT MAX(id) FROM planRevision)"
        ),
        .sql(
            "a published text rewritten",
            "UPDATE planRevision SET content = replace(content, 'tekst', 'taak') WHERE id IN (SELECT revision FROM planVersionItem WHERE version = 2)"
        ),
        .sql(
            "an older text made the current one",
            "UPDATE planItem SET current = (SELECT MIN(id) FROM planRevision WHERE item = planItem.item) WHERE item = 'actie-een'"
        ),
        .sql(
            "a text planted",
            "INSERT INTO planRevision SELECT 999, year, item, number + 1, kind, content, place, account, role, organisation, at, reason, undoes FROM planRevision WHERE item = 'actie-een' ORDER BY number DESC LIMIT 1"
        ),
        .sql(
            "another text in an adopted version",
            "UPDATE planVersionItem SET revision = revision - 1 WHERE item = 'actie-een' AND version = 2"),
        .sql(
            "an item taken out of an adopted version",
            "DELETE FROM planVersionItem WHERE item = 'actie-een' AND version = 2"),
        .sql("who adopted changed", "UPDATE planVersion SET account = 1 WHERE number = 2"),
        .sql("the reason of an adoption changed", "UPDATE planVersion SET reason = '' WHERE number = 2"),
        .sql("a publication of the plan taken back", "DELETE FROM planPublication WHERE id = 2"),
        .sql("a withdrawn plan made public again", "DELETE FROM planWithdrawal WHERE id = 2"),
        .sql(
            "a plan withdrawn by hand",
            "INSERT INTO planWithdrawal (publication, role, organisation, at, reason) SELECT MAX(id), 'approver', '', 1, 'x' FROM planPublication"
        ),
        .sql(
            "a plan published by hand",
            "INSERT INTO planVersion SELECT 99, year, 99, itemCount, packText, account, role, organisation, at, reason FROM planVersion WHERE id = 2; INSERT INTO planVersionItem SELECT 99, item, revision FROM planVersionItem WHERE version = 2; INSERT INTO planPublication (version, role, organisation, at) VALUES (99, 'approver', '', 1)"
        ),
        .sql(
            "a delivery published by hand", "INSERT INTO publication (deliveryID, action, at) VALUES (1, 'publish', 1)"),
        .sql("a withdrawal taken back", "UPDATE publication SET action = 'publish' WHERE action = 'withdraw'"),
        .sql("a publication dated back", "UPDATE publication SET at = at - 86400"),
        .sql("the checksum of a delivery changed", "UPDATE delivery SET sha256 = replace(sha256, '4', '5')"),
        .sql("a finding taken away", "DELETE FROM finding WHERE deliveryID = 1 AND ordinal = 1"),
        .sql("inhabitants changed", "UPDATE population SET inhabitants = inhabitants * 2"),
        .sql("a note rewritten", "UPDATE signalMark SET remark = ''"),
        .sql("the end cut off", "DELETE FROM audit WHERE number > 20"),
        .sql(
            "the end cut off with what it vouched for",
            "DELETE FROM audit WHERE number > 20; DELETE FROM auditSubject WHERE entry > 20"),
        .sql(
            "the end cut off and the end moved",
            "DELETE FROM audit WHERE number > 20; DELETE FROM auditSubject WHERE entry > 20; UPDATE auditEnd SET number = 20, code = (SELECT code FROM audit WHERE number = 20)"
        ),
        .sql(
            "the last entry cut off and the end moved",
            "DELETE FROM auditSubject WHERE entry = (SELECT number FROM auditEnd); DELETE FROM audit WHERE number = (SELECT number FROM auditEnd); UPDATE auditEnd SET number = number - 1, code = (SELECT code FROM audit ORDER BY number DESC LIMIT 1)"
        ),
        .sql(
            "the trail emptied",
            "DELETE FROM audit; DELETE FROM auditEnd; DELETE FROM auditSegment; DELETE FROM auditSubject"),
        .sql(
            "all emptied",
            "PRAGMA defer_foreign_keys = 1; " + tables.map { "DELETE FROM \($0);" }.joined()),
        .sql(
            "entries called dropped",
            "UPDATE auditSegment SET droppedAt = 1; DELETE FROM audit WHERE number <= (SELECT MAX(lastNumber) FROM auditSegment)"
        ),
        .sql(
            "a segment made up",
            "INSERT INTO auditSegment SELECT 9000, 9001, lastAt, lastCode, seal, NULL FROM auditSegment LIMIT 1"),
        .sql(
            "two entries swapped",
            "UPDATE audit SET number = -1 WHERE number = 4; UPDATE audit SET number = 4 WHERE number = 5; UPDATE audit SET number = 5 WHERE number = -1"
        ),
        .sql("all entries moved up", "UPDATE audit SET number = -number - 1; UPDATE audit SET number = -number"),
        .sql(
            "an entry put in",
            "INSERT INTO audit SELECT number + 1, at, action, object, actor, role, before, after, code, state FROM audit ORDER BY number DESC LIMIT 1"
        ),
        .sql("who did it changed everywhere", "UPDATE audit SET actor = 'account:902' WHERE actor = 'account:901'"),
        .sql("moments moved", "UPDATE audit SET at = at + 1"),
        .sql(
            "the state of an entry taken off",
            "DELETE FROM auditSubject WHERE entry = 3; UPDATE audit SET state = NULL WHERE number = 3"),
        .sql(
            "an entry made to vouch for another",
            "UPDATE auditSubject SET id = id + 1 WHERE kind = 'account' AND entry = 1"),
        .sql("the end as in the format of before", "UPDATE auditEnd SET counted = NULL"),
        .sql(
            "a role given and what vouched for it removed",
            "INSERT INTO accountRole VALUES (2, 'administrator'); DELETE FROM auditSubject WHERE kind = 'account' AND id = 2"
        ),
    ]
}
