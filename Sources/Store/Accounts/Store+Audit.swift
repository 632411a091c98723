package import Accounts
import Foundation
import GRDB

extension Store {
    /// Goes over the whole trail in one read: entries, gaps, the sealed end, dropped segments, and checkpoints that were kept.
    package func verifyAudit(against checkpoints: [AuditCheckpoint] = []) throws -> AuditReport {
        let master = try masterKey()
        let own = checkpoints.filter { $0.isSigned(by: master) }
        return try read { db in
            let segments = try Self.segments(in: db)
            var verifier = AuditVerifier(AuditChain(master), segments: segments, checkpoints: own)
            let rows = try Row.fetchCursor(db, sql: "SELECT * FROM audit ORDER BY number")
            while let row = try rows.next() { verifier.take(AuditLink(row: row)) }
            let end = try Row.fetchOne(db, sql: "SELECT number, code, seal FROM auditEnd WHERE only = 1")
            var report = verifier.finish(
                end: end.map { ($0["number"], Array($0["code"] as Data), Array($0["seal"] as Data)) })
            if own.count < checkpoints.count { report.problems.append(.checkpointNotOurs) }
            return report
        }
    }

    /// Whether anything was ever written; without it no key is made.
    package func hasAuditTrail() throws -> Bool {
        try read { db in try Bool.fetchOne(db, sql: "SELECT 1 FROM auditEnd") ?? false }
    }

    /// The state of the trail, signed, and the entries up to here sealed as a segment.
    package func checkpointAudit() throws -> AuditCheckpoint {
        let master = try masterKey()
        return try write { transaction in
            try transaction.sealSegment(AuditChain(master))
            let end = try Row.fetchOne(transaction.db, sql: "SELECT number, code FROM auditEnd WHERE only = 1")
            return try AuditCheckpoint(
                number: end?["number"] ?? 0, at: transaction.moment,
                code: end.map { Array($0["code"] as Data) } ?? AuditChain.beginning,
                signedWith: master)
        }
    }

    /// Drops the entries of sealed segments whose last entry is older than a moment; answers how many entries went.
    ///
    /// A segment goes only whole and only when it verifies, so that nothing that was tampered with is swept away.
    package func dropAudit(before moment: Int64) throws -> Int64 {
        let chain = AuditChain(try masterKey())
        return try write { try $0.dropSegments(before: moment, chain) }
    }

    /// Seals what came since the last segment once a calendar month has passed since its first entry.
    package func sealAuditMonthly() throws {
        let chain = AuditChain(try masterKey())
        try write { transaction in
            let last = try Self.segments(in: transaction.db).last?.numbers.upperBound ?? 0
            let firstAt = try Int64.fetchOne(
                transaction.db, sql: "SELECT at FROM audit WHERE number = ?", arguments: [last + 1])
            guard let firstAt, transaction.moment - firstAt >= 30 * 24 * 60 * 60 else { return }
            try transaction.sealSegment(chain)
        }
    }

    fileprivate static func segments(in db: Database) throws -> [AuditSegment] {
        try Row.fetchAll(db, sql: "SELECT * FROM auditSegment ORDER BY firstNumber").compactMap { row in
            let first: Int64 = row["firstNumber"], last: Int64 = row["lastNumber"]
            guard first <= last else { return nil }
            return AuditSegment(
                numbers: first...last, lastAt: row["lastAt"], lastCode: Array(row["lastCode"] as Data),
                seal: Array(row["seal"] as Data), isDropped: (row["droppedAt"] as Int64?) != nil)
        }
    }

    fileprivate static func isWhole(_ segment: AuditSegment, in db: Database) throws -> Bool {
        let count = try Int64.fetchOne(
            db, sql: "SELECT COUNT(*) FROM audit WHERE number BETWEEN ? AND ?",
            arguments: [segment.numbers.lowerBound, segment.numbers.upperBound])
        let code = try Data.fetchOne(
            db, sql: "SELECT code FROM audit WHERE number = ?", arguments: [segment.numbers.upperBound])
        return count == Int64(segment.numbers.count) && code.map { Array($0) } == segment.lastCode
    }
}

extension WriteTransaction {
    fileprivate func dropSegments(before limit: Int64, _ chain: AuditChain) throws -> Int64 {
        var count: Int64 = 0
        for segment in try Store.segments(in: db) where !segment.isDropped {
            guard segment.lastAt < limit, chain.seal(of: segment) == segment.seal, try Store.isWhole(segment, in: db)
            else { break }
            var dropped = segment
            dropped.isDropped = true
            try execute(
                "UPDATE auditSegment SET droppedAt = ?, seal = ? WHERE firstNumber = ?",
                [moment, Data(chain.seal(of: dropped)), segment.numbers.lowerBound])
            try execute(
                "DELETE FROM audit WHERE number BETWEEN ? AND ?",
                [segment.numbers.lowerBound, segment.numbers.upperBound])
            count += Int64(segment.numbers.count)
        }
        if count > 0 {
            try audit(
                AuditEntry(AuditAction("audit.drop"), object: "audit:segments", actor: .system, after: "\(count)"))
        }
        return count
    }

    fileprivate func sealSegment(_ chain: AuditChain) throws {
        let first = (try Store.segments(in: db).last?.numbers.upperBound ?? 0) + 1
        let row = try Row.fetchOne(db, sql: "SELECT number, at, code FROM audit ORDER BY number DESC LIMIT 1")
        guard let row, let last = row["number"] as Int64?, last >= first else { return }
        var segment = AuditSegment(numbers: first...last, lastAt: row["at"], lastCode: Array(row["code"] as Data))
        segment.seal = chain.seal(of: segment)
        try execute(
            "INSERT INTO auditSegment (firstNumber, lastNumber, lastAt, lastCode, seal) VALUES (?, ?, ?, ?, ?)",
            [first, last, segment.lastAt, Data(segment.lastCode), Data(segment.seal)])
    }
}

extension AuditLink {
    init(row: Row) {
        self.init(
            number: row["number"], at: row["at"], action: row["action"], object: row["object"], actor: row["actor"],
            role: row["role"], before: row["before"], after: row["after"], code: Array(row["code"] as Data))
    }
}
