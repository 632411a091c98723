import Accounts
import Foundation
import GRDB

/// Where the records lie that entries of the audit trail vouch for.
///
/// Columns are named one by one: a column that a later version adds must not change what an old entry says.
extension AuditRecord.Kind {
    /// The ids of all that there are.
    var ids: String {
        switch self {
        case .revision: "SELECT id FROM planRevision ORDER BY id"
        case .version: "SELECT id FROM planVersion ORDER BY id"
        case .planPublication: "SELECT id FROM planPublication ORDER BY id"
        case .planWithdrawal: "SELECT id FROM planWithdrawal ORDER BY id"
        case .account: "SELECT id FROM account ORDER BY id"
        case .delivery: "SELECT id FROM delivery ORDER BY id"
        case .publication: "SELECT id FROM publication ORDER BY id"
        case .reference: "SELECT id FROM reference ORDER BY id"
        case .mark: "SELECT id FROM signalMark ORDER BY id"
        case .segment: "SELECT firstNumber FROM auditSegment ORDER BY firstNumber"
        case .rowRevision, .rowVerdict, .rowReview, .edition, .editionVerdict, .erasure, .erasureDecision:
            "SELECT id FROM \(tables[0]) ORDER BY id"
        }
    }

    /// What a record holds: rows in a fixed order, each query with the record's id.
    var contents: [String] {
        switch self {
        case .revision:
            [
                """
                SELECT year, item, number, kind, content, place, account, role, organisation, at, reason, undoes
                FROM planRevision WHERE id = ?
                """
            ]
        case .version:
            [
                """
                SELECT year, number, itemCount, packText, account, role, organisation, at, reason
                FROM planVersion WHERE id = ?
                """, "SELECT item, revision FROM planVersionItem WHERE version = ? ORDER BY item",
            ]
        case .planPublication:
            ["SELECT version, account, role, organisation, at FROM planPublication WHERE id = ?"]
        case .planWithdrawal:
            ["SELECT publication, account, role, organisation, at, reason FROM planWithdrawal WHERE id = ?"]
        case .account:
            [
                """
                SELECT mail, name, state, passphrase, secondFactor, lastStep, createdAt, lastSignInAt
                FROM account WHERE id = ?
                """, "SELECT role FROM accountRole WHERE accountID = ? ORDER BY role",
                "SELECT hash, usedAt FROM recoveryCode WHERE accountID = ? ORDER BY hash",
            ]
        case .delivery:
            [
                """
                SELECT source, tableName, fileName, sha256, checksumOf, byteCount, rowCount, receivedAt, firstMonth,
                    lastMonth, firstYear, lastYear, divisionYear, exampleSize, cellsFile, payloadKept, publishedAt,
                    withdrawnAt
                FROM delivery WHERE id = ?
                """,
                """
                SELECT ordinal, kind, severity, file, row, columnName, found, expected, cure, count, foundDutch,
                    expectedDutch, cureDutch
                FROM finding WHERE deliveryID = ? ORDER BY ordinal
                """,
            ]
        case .publication: ["SELECT deliveryID, action, at FROM publication WHERE id = ?"]
        case .reference:
            [
                "SELECT kind, fileName, sha256, entries, receivedAt, mergedInto FROM reference WHERE id = ?",
                "SELECT code, divisionYear, name FROM areaName WHERE reference = ? ORDER BY 1, 2",
                "SELECT code, title FROM offenceName WHERE reference = ? ORDER BY 1",
                "SELECT code, year, inhabitants FROM population WHERE reference = ? ORDER BY 1, 2",
                "SELECT period, status FROM periodStatus WHERE reference = ? ORDER BY 1",
                "SELECT code, divisionYear, name, rings FROM boundary WHERE reference = ? ORDER BY 1",
            ]
        case .mark:
            ["SELECT month, area, offence, kind, remark, author, account, at FROM signalMark WHERE id = ?"]
        case .segment:
            ["SELECT lastNumber, lastAt, lastCode, seal, droppedAt FROM auditSegment WHERE firstNumber = ?"]
        case .rowRevision, .rowVerdict, .rowReview, .edition, .editionVerdict, .erasure, .erasureDecision:
            registerContents
        }
    }

    /// What came to belong to a record in a later version: without rows it adds nothing, so that old hashes stay true.
    ///
    /// Each with a mark of its own, so that rows of one are never taken for rows of another.
    var laterContents: [(mark: Character, sql: String)] {
        switch self {
        case .account:
            [
                (
                    "l",
                    """
                    SELECT id, name, publicKey, counter, canBeCopied, createdAt, lastUsedAt
                    FROM passkey WHERE accountID = ? ORDER BY id
                    """
                ),
                (
                    "w",
                    """
                    SELECT kind, roles, askedBy, askedAt, endsAt, aloneFrom
                    FROM accountRequest WHERE accountID = ? ORDER BY kind
                    """
                ),
                ("o", "SELECT id, kind, at, seenAt, about FROM ownerNotice WHERE accountID = ? ORDER BY id"),
            ]
        case .delivery:
            [
                ("c", "SELECT sha256 FROM cellsChecksum WHERE deliveryID = ?"),
                (
                    "p",
                    """
                    SELECT ordinal, fileName, sha256, byteCount, payloadKept FROM deliveryPart
                    WHERE deliveryID = ? ORDER BY ordinal
                    """
                ),
                ("b", "SELECT accountID FROM deliveryBringer WHERE deliveryID = ?"),
                ("j", "SELECT publication, replaces FROM deliveryReview WHERE deliveryID = ?"),
            ]
        case .reference:
            [
                ("d", "SELECT municipality, day, counts FROM dayCount WHERE reference = ? ORDER BY 1, 2"),
                ("t", "SELECT type, name FROM dayType WHERE reference = ? ORDER BY 1"),
                (
                    "v",
                    """
                    SELECT source, area, period, code, value, state, reason, lower, upper, respondents
                    FROM sourceValue WHERE reference = ? ORDER BY 1, 2, 3, 4
                    """
                ), ("s", "SELECT source, period, status FROM sourcePeriod WHERE reference = ? ORDER BY 1, 2"),
            ]
        case .revision: [("e", "SELECT revision FROM planErased WHERE revision = ?")]
        case .publication: [("b", "SELECT base FROM publicationBase WHERE publicationID = ?")]
        default: []
        }
    }

    /// The tables that it reads.
    var tables: [String] {
        switch self {
        case .revision: ["planRevision", "planErased"]
        case .version: ["planVersion", "planVersionItem"]
        case .planPublication: ["planPublication"]
        case .planWithdrawal: ["planWithdrawal"]
        case .account: ["account", "accountRole", "recoveryCode", "passkey", "accountRequest", "ownerNotice"]
        case .delivery: ["delivery", "finding", "cellsChecksum", "deliveryPart", "deliveryBringer", "deliveryReview"]
        case .publication: ["publication", "publicationBase"]
        case .reference:
            [
                "reference", "areaName", "offenceName", "population", "periodStatus", "boundary", "dayCount", "dayType",
                "sourceValue", "sourcePeriod",
            ]
        case .mark: ["signalMark"]
        case .segment: ["auditSegment"]
        case .rowRevision: ["registerRevision"]
        case .rowVerdict: ["registerVerdict"]
        case .rowReview: ["registerReview"]
        case .edition: ["registerEdition", "registerEditionRow"]
        case .editionVerdict: ["registerEditionVerdict"]
        case .erasure: ["erasure"]
        case .erasureDecision: ["erasureDecision"]
        }
    }
}

extension AuditRecord {
    /// All records of the kinds that are asked for.
    static func all(_ kinds: [Kind] = Kind.allCases, in db: Database) throws -> [AuditRecord] {
        try kinds.flatMap { kind in try Int64.fetchAll(db, sql: kind.ids).map { AuditRecord(kind, $0) } }
    }

    /// The record as it is now.
    func present(_ chain: AuditChain, in db: Database) throws -> AuditSubject {
        var contents = chain.contents()
        for sql in kind.contents {
            contents.take("q")
            try contents.takeRows(of: sql, for: id, in: db)
        }
        for (mark, sql) in kind.laterContents { try contents.takeRows(of: sql, for: id, in: db, naming: mark) }
        return AuditSubject(self, hash: contents.finish())
    }

    /// The newest that the trail says of it.
    func vouched(in db: Database) throws -> [UInt8]? {
        let sql = "SELECT hash FROM auditSubject WHERE kind = ? AND id = ? ORDER BY entry DESC LIMIT 1"
        return try Row.fetchOne(try db.cachedStatement(sql: sql), arguments: [kind.rawValue, id])
            .map { Array($0["hash"] as Data) }
    }
}

extension AuditContents {
    /// Takes the rows of a query, after a mark of their own where one is named and there are any.
    fileprivate mutating func takeRows(
        of sql: String, for id: Int64, in db: Database, naming mark: Character? = nil
    ) throws {
        let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: [id])
        var mark = mark
        while let row = try rows.next() {
            if let first = mark { take(first) }
            mark = nil
            take("r")
            for value in row.databaseValues { take(value) }
        }
    }

    mutating func take(_ value: DatabaseValue) {
        switch value.storage {
        case .null: take("n")
        case .int64(let number): take("i", Array("\(number)".utf8))
        case .double(let number): take("d", Array("\(number.bitPattern)".utf8))
        case .string(let text): take("t", Array(text.utf8))
        case .blob(let data): take("b", Array(data))
        }
    }
}
