package import Accounts
import Editions
import Foundation
import GRDB

extension Store {
    /// Goes over the whole trail in one read, and holds what it says against the records, the schema and the files.
    ///
    /// Beside `checkpoints`, those that were kept beside the key are taken.
    package func verifyAudit(against checkpoints: [AuditCheckpoint] = []) throws -> AuditReport {
        guard try keys.exists || !isUntouched() else { return AuditReport() }
        let master = try masterKey(), chain = AuditChain(master)
        try requireOwnKey()
        for _ in 0..<5 {
            // Another process may append in between: then the file has moved on, and it is read again.
            let before = count.read(chain), kept = CheckpointFile(folder: keys.folder).read()
            let own = (checkpoints + kept).filter { $0.isSigned(by: master) }
            var report = try read { try Self.verify(master, against: own, counted: before, in: $0) }
            guard before == count.read(chain) else { continue }
            if let counted = before?.checkpoints, kept.count < counted {
                report.problems.append(.checkpointsMissing(kept: Int64(kept.count), counted: counted))
            }
            report.problems += try changedFiles()
            if own.count < checkpoints.count + kept.count { report.problems.append(.checkpointNotOurs) }
            return report
        }
        throw StoreError.secondWriter(folder)
    }

    /// Whether anything was ever written; without it no key is made.
    package func hasAuditTrail() throws -> Bool {
        try read { db in try Bool.fetchOne(db, sql: "SELECT 1 FROM auditEnd") ?? false }
    }

    /// The first fault that was found since the start; writing has stopped because of it.
    package var auditFault: AuditFault? { alarm.fault }

    /// Each fault as it is found, for the one that tells people.
    package var auditFaults: AsyncStream<AuditFault> { alarm.faults }

    /// Looks at the end of the trail as an append does, and raises the alarm where it is broken.
    package func watchAudit() throws {
        guard try hasAuditTrail() || count.exists else { return }
        try write { _ = try $0.openTrail(try $0.chain()) }
    }

    /// Whether nothing was ever sealed, chained or signed up for.
    func isUntouched() throws -> Bool {
        try read { db in
            let isEmpty = try AuditRecord.all([.account, .revision], in: db).isEmpty
            return try isEmpty && !count.exists && Sealed.isEmpty(in: db)
        }
    }

    static func verify(
        _ master: MasterKey, against checkpoints: [AuditCheckpoint], counted count: AuditCount?, in db: Database
    ) throws -> AuditReport {
        let chain = AuditChain(master)
        let problems = try SchemaCheck.problems(in: db)
        let lacking = Set(problems.compactMap { if case .missing(let name) = $0 { name } else { nil } })
        guard lacking.isDisjoint(with: ["audit", "auditEnd", "auditSegment", "auditSubject"]) else {
            var report = AuditReport()
            report.problems = problems.map(AuditProblem.schema)
            return report
        }
        let segments = try AuditSegment.all(in: db)
        var verifier = AuditVerifier(chain, segments: segments, checkpoints: checkpoints)
        for problem in problems { verifier.note(.schema(problem)) }
        try takeEntries(&verifier, in: db)
        let end = try AuditEnd.find(in: db)
        if try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM auditEnd") ?? 0 > 1 { verifier.note(.endNotSealed) }
        let kinds = AuditRecord.Kind.allCases.filter { lacking.isDisjoint(with: $0.tables) }
        let vouches = verifier.hasVouched || end?.0.counted != nil
        if vouches {
            for record in try AuditRecord.all(kinds, in: db) { verifier.take(try record.present(chain, in: db)) }
        }
        if lacking.isDisjoint(with: ["planItem", "planRevision"]) {
            for item in try PlanRowCheck.oldItems(in: db) { verifier.note(.itemNotNewest(item)) }
        }
        for table in try String.fetchAll(db, sql: "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check") {
            verifier.note(.orphans(table: table))
        }
        for table in try UnsealedRows.tables(master, without: lacking, in: db) {
            verifier.note(.notSealed(table: table))
        }
        let owners = kinds.filter { [.account, .revision].contains($0) }
        if end == nil, !(try AuditRecord.all(owners, in: db).isEmpty) { verifier.note(.end(.emptied)) }
        return verifier.finish(end: end, count: count)
    }

    private static func takeEntries(_ verifier: inout AuditVerifier, in db: Database) throws {
        let subjects = try Row.fetchCursor(db, sql: "SELECT * FROM auditSubject ORDER BY entry, kind, id")
        var next = try subjects.next()
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM audit ORDER BY number")
        while let row = try rows.next() {
            let link = AuditLink(row: row)
            var own: [AuditSubject] = []
            while let found = next, let entry = found["entry"] as Int64?, entry <= link.number {
                if entry < link.number { verifier.note(.changed(entry)) }
                if let subject = AuditSubject(row: found) {
                    own.append(subject)
                } else {
                    verifier.note(.changed(entry))
                }
                next = try subjects.next()
            }
            verifier.take(link, subjects: own)
        }
        if let left = next { verifier.note(.changed(left["entry"])) }
    }
}

extension AuditLink {
    init(row: Row) {
        self.init(
            number: row["number"], at: row["at"], action: row["action"], object: row["object"], actor: row["actor"],
            role: row["role"], before: row["before"], after: row["after"],
            state: (row["state"] as Data?).map { Array($0) }, code: Array(row["code"] as Data))
    }
}

extension AuditSubject {
    /// `nil` for a kind that this version does not know.
    init?(row: Row) {
        guard let kind = AuditRecord.Kind(rawValue: row["kind"]) else { return nil }
        self.init(AuditRecord(kind, row["id"]), hash: Array(row["hash"] as Data))
    }
}
