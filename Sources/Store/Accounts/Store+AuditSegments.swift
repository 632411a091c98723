package import Accounts
import Editions
import Foundation
import GRDB

/// What became of entries that are older than the pack keeps them.
package struct AuditDrop: Hashable, Sendable {
    /// How many entries went.
    package var entries: Int64 = 0
    /// The files that they were written to first.
    package var files: [String] = []
    /// By how many days the clock advanced that nobody saw; too many, and nothing goes until a person says it is right.
    package var unexplainedDays: Int64 = 0
    package var waitsForClock = false
}

extension Store {
    /// Drops the entries of sealed segments whose last entry is older than a moment, each written to a file first.
    ///
    /// A segment goes only whole and when each of its entries fits the one before, so that nothing that was tampered with is
    /// swept away; and not while the clock is not to be believed.
    package func dropAudit(before moment: Int64) throws -> AuditDrop {
        guard try hasAuditTrail() else { return AuditDrop() }
        let chain = AuditChain(try masterKey())
        return try write { try $0.dropSegments(before: moment, chain) }
    }

    /// What the clock says and by how much of that nobody saw it advance.
    package func clockState() throws -> (moment: Int64, seen: Int64?, unexplained: Int64, isCredible: Bool) {
        let reading = try read { try StoreClock.Reading(in: $0) }
        return (clock.moment(), reading?.seen, reading?.unexplained ?? 0, reading?.isCredible ?? true)
    }

    /// A person says that the computer's clock is right. Was it set back, then every session ends, so that none revives.
    package func confirmClock(by actor: AuditActor) throws {
        try write { transaction in
            let before = try clock.confirm(in: transaction.db)
            if clock.moment() < before.seen {
                try transaction.execute("DELETE FROM session")
                try transaction.execute("DELETE FROM invitation WHERE usedAt IS NULL")
                try transaction.execute("UPDATE failure SET at = ? WHERE at > ?", [clock.moment(), clock.moment()])
            }
            guard try transaction.hasTrail else { return }
            try transaction.audit(
                AuditEntry(
                    AuditAction("audit.clock"), object: "audit:clock", actor: actor, before: "\(before.seen)",
                    after: "\(clock.moment())"))
        }
    }
}

extension AuditSegment {
    static func all(in db: Database) throws -> [AuditSegment] {
        try Row.fetchAll(db, sql: "SELECT * FROM auditSegment ORDER BY firstNumber").compactMap { row in
            let first: Int64 = row["firstNumber"], last: Int64 = row["lastNumber"]
            guard first <= last else { return nil }
            return AuditSegment(
                numbers: first...last, lastAt: row["lastAt"], lastCode: Array(row["lastCode"] as Data),
                seal: Array(row["seal"] as Data), isDropped: (row["droppedAt"] as Int64?) != nil)
        }
    }

    /// Its entries and what they vouch for when every one of them fits the one before; `nil` when one does not.
    fileprivate func entries(
        after previous: [UInt8], _ chain: AuditChain, in db: Database
    ) throws -> [(link: AuditLink, subjects: [AuditSubject])]? {
        let bounds: StatementArguments = [numbers.lowerBound, numbers.upperBound]
        let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM auditSubject WHERE entry BETWEEN ? AND ? ORDER BY entry, kind, id",
            arguments: bounds)
        let subjects = Dictionary(grouping: rows) { $0["entry"] as Int64 }.mapValues {
            $0.compactMap(AuditSubject.init)
        }
        let links = try Row.fetchAll(
            db, sql: "SELECT * FROM audit WHERE number BETWEEN ? AND ? ORDER BY number", arguments: bounds
        ).map(AuditLink.init(row:))
        guard links.count == numbers.count, links.last?.code == lastCode, links.last?.at == lastAt else { return nil }
        var code = previous, found: [(AuditLink, [AuditSubject])] = []
        for link in links {
            let own = subjects[link.number] ?? []
            guard chain.code(of: link, after: code) == link.code, chain.state(of: own) == link.state else { return nil }
            found.append((link, own))
            code = link.code
        }
        return found
    }
}

extension WriteTransaction {
    fileprivate func dropSegments(before limit: Int64, _ chain: AuditChain) throws -> AuditDrop {
        var drop = AuditDrop()
        let reading = try StoreClock.Reading(in: db)
        drop.unexplainedDays = (reading?.unexplained ?? 0) / (24 * 60 * 60)
        let segments = try AuditSegment.all(in: db).filter { !$0.isDropped && $0.lastAt < limit }
        guard let first = segments.first else { return drop }
        guard reading?.isCredible ?? true else {
            drop.waitsForClock = true
            return drop
        }
        _ = try openTrail(chain)
        try countToDisk(chain)
        var previous =
            try AuditSegment.all(in: db).last { $0.numbers.upperBound < first.numbers.lowerBound }?.lastCode
            ?? AuditChain.beginning
        for segment in segments {
            guard chain.seal(of: segment) == segment.seal, try carryOver(segment, chain),
                let entries = try segment.entries(after: previous, chain, in: db)
            else { break }
            let file = try AuditExport.write(entries, of: segment, to: keys.folder)
            try remove(segment, chain)
            try audit(
                AuditEntry(
                    AuditAction("audit.drop"),
                    object: "audit:\(segment.numbers.lowerBound)-\(segment.numbers.upperBound)", actor: .system,
                    after: "sha256:\(file.sha256)"))
            drop.entries += Int64(segment.numbers.count)
            drop.files.append(file.path)
            previous = segment.lastCode
        }
        return drop
    }

    /// Lets the next entry vouch for what only entries of the segment vouch for; false where that is no longer so.
    private func carryOver(_ segment: AuditSegment, _ chain: AuditChain) throws -> Bool {
        let sql = "SELECT kind, id, MAX(entry) AS newest, hash FROM auditSubject GROUP BY kind, id HAVING newest <= ?"
        let subjects = try Row.fetchAll(db, sql: sql, arguments: [segment.numbers.upperBound]).map(AuditSubject.init)
        for subject in subjects {
            guard let subject, try subject.record.present(chain, in: db) == subject else { return false }
            tail.pending.insert(subject.record)
        }
        return true
    }

    private func remove(_ segment: AuditSegment, _ chain: AuditChain) throws {
        var dropped = segment
        dropped.isDropped = true
        try touch(AuditRecord(.segment, segment.numbers.lowerBound))
        try execute(
            "UPDATE auditSegment SET droppedAt = ?, seal = ? WHERE firstNumber = ?",
            [moment, Data(chain.seal(of: dropped)), segment.numbers.lowerBound])
        let bounds: StatementArguments = [segment.numbers.lowerBound, segment.numbers.upperBound]
        try execute("DELETE FROM audit WHERE number BETWEEN ? AND ?", bounds)
        try execute("DELETE FROM auditSubject WHERE entry BETWEEN ? AND ?", bounds)
    }

    /// Seals the entries since the last segment, and tells so; nothing where only the sealing of that one came since.
    func sealSegment(_ chain: AuditChain) throws {
        let first = (try AuditSegment.all(in: db).last?.numbers.upperBound ?? 0) + 1
        let row = try Row.fetchOne(
            db, sql: "SELECT * FROM audit WHERE number >= ? ORDER BY number DESC", arguments: [first])
        guard let last = row.map(AuditLink.init(row:)), last.number > first || last.action != Self.sealing.rawValue
        else { return }
        var segment = AuditSegment(numbers: first...last.number, lastAt: last.at, lastCode: last.code)
        segment.seal = chain.seal(of: segment)
        try execute(
            "INSERT INTO auditSegment (firstNumber, lastNumber, lastAt, lastCode, seal) VALUES (?, ?, ?, ?, ?)",
            [first, last.number, segment.lastAt, Data(segment.lastCode), Data(segment.seal)])
        try added(AuditRecord(.segment, first))
        try audit(AuditEntry(Self.sealing, object: "audit:\(first)-\(last.number)", actor: .system))
    }

    private static var sealing: AuditAction { AuditAction("audit.seal") }

    /// Brings the file beside the key to disk as far as the trail was before this transaction, and notes that.
    func countToDisk(_ chain: AuditChain) throws {
        guard let found = tail.found, var end = tail.end, (end.counted ?? 0) < found.number else { return }
        try count.advance(to: found, chain, toDisk: true)
        end.counted = found.number
        try end.keep(chain, in: db)
        tail.end = end
    }
}
