import Accounts
import Editions
import Foundation
import GRDB

/// The audit trail of a data folder: entries are chained as they come in, in the transaction of what they tell.
extension WriteTransaction {
    /// Appends an entry, which vouches for what this transaction changed; when it is rolled back, so is the entry.
    func audit(_ entry: AuditEntry) throws {
        let chain = try chain(), end = try openTrail(chain)
        try requireGiven(entry)
        // The first entry vouches for what came before there was a trail.
        let records = end.number == 0 ? Set(try AuditRecord.all(in: db)) : tail.pending
        let subjects = try records.sorted().map { try $0.present(chain, in: db) }
        try append(entry, vouching: subjects, after: end, chain)
        tail.pending = []
    }

    /// Tells what became of figures; a folder without accounts and without a trail keeps none of that.
    func auditFigures(_ entry: AuditEntry) throws {
        guard try hasTrail || Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM account)") == true else { return }
        try audit(entry)
    }

    /// Announces that a record will change: it has to be what the trail says that it is, or nothing is written.
    ///
    /// Without this an act of ours would vouch for what another hand changed before.
    func touch(_ record: AuditRecord) throws {
        guard try hasTrail, tail.pending.insert(record).inserted else { return }
        let chain = try chain()
        _ = try openTrail(chain)
        guard let vouched = try record.vouched(in: db), vouched == (try record.present(chain, in: db)).hash else {
            throw StoreError.auditBroken(.recordChanged(record))
        }
    }

    /// Announces a record that this transaction added.
    func added(_ record: AuditRecord) throws {
        tail.pending.insert(record)
        if try hasTrail, try record.vouched(in: db) != nil {
            // It has the number of one that was there before, and that is gone.
            throw StoreError.auditBroken(.recordChanged(record))
        }
    }

    /// Ends the transaction: a change that no entry told of gets one, so that the trail vouches for what is there.
    func settle() throws {
        let touched = tail.pending
        guard !touched.isEmpty else { return }
        let begins: Set<AuditRecord.Kind> = [.account, .revision, .version, .rowRevision, .erasure]
        guard try hasTrail || touched.contains(where: { begins.contains($0.kind) }) else { return }
        let changed = try untold(touched, try chain())
        tail.pending = changed
        guard !changed.isEmpty else { return }
        let names = changed.sorted().prefix(3).map { "\($0.kind.rawValue):\($0.id)" }.joined(separator: " ")
        try audit(AuditEntry(AuditAction("record.change"), object: names, actor: .system))
    }

    /// The records that are not what the trail says of them.
    private func untold(_ records: Set<AuditRecord>, _ chain: AuditChain) throws -> Set<AuditRecord> {
        try records.filter { try $0.vouched(in: db) != $0.present(chain, in: db).hash }
    }

    // MARK: The end

    func chain() throws -> AuditChain { AuditChain(try master()) }

    func master() throws -> MasterKey { try keys.master { try isFresh } }

    /// Whether anything was ever appended.
    var hasTrail: Bool {
        get throws { try tail.end != nil || Bool.fetchOne(db, sql: "SELECT 1 FROM auditEnd") ?? false }
    }

    /// Whether nothing here was ever sealed or chained: only then a key is made.
    private var isFresh: Bool {
        get throws { try !count.exists && Sealed.isEmpty(in: db) && !isEmptied }
    }

    /// Whether accounts or plans lie here that this transaction did not bring.
    private var isEmptied: Bool {
        get throws {
            let found = try AuditRecord.all([.account, .revision, .version, .rowRevision], in: db)
            return found.contains { !tail.pending.contains($0) }
        }
    }

    /// The end of the trail, verified once in a transaction: its seal, the last entry, and the file beside the key.
    func openTrail(_ chain: AuditChain) throws -> AuditEnd {
        if let end = tail.end { return end }
        let found = try AuditEnd.find(in: db)
        guard let (end, seal) = found else {
            let hasEntries = try Bool.fetchOne(db, sql: "SELECT 1 FROM audit LIMIT 1") ?? false
            guard try !hasEntries && !isEmptied else { throw StoreError.auditBroken(.emptied) }
            if let count = count.read(chain), count.number > 0 {
                throw StoreError.auditBroken(.behindCount(count: count.number, last: 0))
            }
            tail.end = AuditEnd.none
            return .none
        }
        let counted = count.read(chain)
        if let fault = try end.fault(sealed: seal, count: counted, chain, in: db) {
            throw try AuditEnd.isOfAnotherKey(chain, in: db) ? .keyOfAnother(keys.path) : StoreError.auditBroken(fault)
        }
        return try bringUp(end, known: counted, chain)
    }

    /// Lets the file beside the key follow where a process ended in between, and a trail of before begin to vouch.
    private func bringUp(_ found: AuditEnd, known: AuditCount?, _ chain: AuditChain) throws -> AuditEnd {
        var end = found
        tail.found = AuditCount(found)
        let isDue = found.counted.map { found.number - $0 >= CountFile.interval } ?? true
        if isDue || known?.number != found.number || known?.code != found.code {
            try count.advance(to: AuditCount(found), chain, toDisk: isDue)
        }
        guard isDue else { tail.end = end; return end }
        let isOld = found.counted == nil
        end.counted = found.number
        tail.end = end
        guard isOld else { return end }
        let records = try AuditRecord.all(in: db).filter { !tail.pending.contains($0) }
        let subjects = try records.sorted().map { try $0.present(chain, in: db) }
        let entry = AuditEntry(
            AuditAction("state.adopt"), object: "audit:records", actor: .system, after: "\(subjects.count)")
        try append(entry, vouching: subjects, after: end, chain)
        return tail.end ?? end
    }

    private func append(
        _ entry: AuditEntry, vouching subjects: [AuditSubject], after end: AuditEnd, _ chain: AuditChain
    ) throws {
        var link = AuditLink(entry, number: end.number + 1, at: moment)
        link.state = chain.state(of: subjects)
        link.code = chain.code(of: link, after: end.code)
        let insert = """
            INSERT INTO audit (number, at, action, object, actor, role, before, after, state, code)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        try db.cachedStatement(sql: insert).execute(arguments: [
            link.number, link.at, link.action, link.object, link.actor, link.role, link.before, link.after,
            link.state.map { Data($0) }, Data(link.code),
        ])
        let vouch = try db.cachedStatement(sql: "INSERT INTO auditSubject (entry, kind, id, hash) VALUES (?, ?, ?, ?)")
        for subject in subjects {
            try vouch.execute(arguments: [
                link.number, subject.record.kind.rawValue, subject.record.id, Data(subject.hash),
            ])
        }
        let next = AuditEnd(number: link.number, code: link.code, counted: end.counted ?? 0)
        try next.keep(chain, in: db)
        tail.end = next
        tail.appended = (AuditCount(next), chain)
    }
}

extension AuditEnd {
    /// The end that the database names, with its seal; `nil` when nothing was ever appended.
    static func find(in db: Database) throws -> (AuditEnd, seal: [UInt8])? {
        let row = try Row.fetchOne(db, sql: "SELECT number, code, counted, seal FROM auditEnd WHERE only = 1")
        return row.map {
            (
                AuditEnd(number: $0["number"], code: Array($0["code"] as Data), counted: $0["counted"]),
                Array($0["seal"] as Data)
            )
        }
    }

    func keep(_ chain: AuditChain, in db: Database) throws {
        let sql = """
            INSERT INTO auditEnd (only, number, code, counted, seal) VALUES (1, ?, ?, ?, ?)
            ON CONFLICT (only) DO UPDATE SET number = excluded.number, code = excluded.code,
                counted = excluded.counted, seal = excluded.seal
            """
        try db.cachedStatement(sql: sql).execute(arguments: [number, Data(code), counted, Data(chain.seal(of: self))])
    }

    /// Whether neither the seal nor any of the last entries was made with this key: then it is another's, and who looks for
    /// tampering would find it everywhere.
    static func isOfAnotherKey(_ chain: AuditChain, in db: Database) throws -> Bool {
        guard let (end, seal) = try find(in: db), chain.seal(of: end) != seal else { return false }
        let newest = try Row.fetchAll(db, sql: "SELECT * FROM audit ORDER BY number DESC LIMIT 9")
            .map(AuditLink.init(row:))
        var follows = zip(newest, newest.dropFirst()).filter { $0.number == $1.number + 1 }.map { ($0, $1.code) }
        if let first = newest.last, first.number == 1 { follows.append((first, AuditChain.beginning)) }
        return !follows.isEmpty
            && follows.allSatisfy { link, before in chain.code(of: link, after: before) != link.code }
    }

    /// What is wrong with the end: its seal, the last entry, or the file beside the key.
    func fault(
        sealed seal: [UInt8], count: AuditCount?, _ chain: AuditChain, in db: Database
    ) throws -> AuditFault? {
        guard chain.seal(of: self) == seal else { return .endNotSealed }
        let newest = try db.cachedStatement(sql: "SELECT * FROM audit ORDER BY number DESC LIMIT 2")
        let last = try Row.fetchAll(newest).map(AuditLink.init(row:))
        guard let entry = last.first, entry.number == number, entry.code == code else { return .endNotSealed }
        // Alone after a segment that went, it follows a code that is not among the entries.
        let before = last.count > 1 ? last[1].code : number == 1 ? AuditChain.beginning : nil
        let isAfterGap = last.count > 1 && last[1].number != number - 1
        if isAfterGap || before.map({ chain.code(of: entry, after: $0) != code }) == true {
            return .lastEntryChanged(number)
        }
        return try fault(against: count) { number in
            try Data.fetchOne(db, sql: "SELECT code FROM audit WHERE number = ?", arguments: [number]).map { Array($0) }
        }
    }
}

/// What is sealed, chained or hashed with the master key, beside what accounts have.
enum Sealed {
    static func isEmpty(in db: Database) throws -> Bool {
        let sql = """
            SELECT EXISTS (SELECT 1 FROM auditEnd) OR EXISTS (SELECT 1 FROM audit) OR EXISTS (SELECT 1 FROM auditSegment)
                OR EXISTS (SELECT 1 FROM session WHERE pendingSecret IS NOT NULL) OR EXISTS (SELECT 1 FROM failure)
            """
        return try Bool.fetchOne(db, sql: sql) == false
    }
}
