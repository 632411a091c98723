package import Accounts
import GRDB

extension Store {
    /// The state of the trail, signed and kept beside the key, and the entries up to here sealed as a segment.
    package func checkpointAudit() throws -> AuditCheckpoint {
        let master = try masterKey()
        let checkpoint = try write { transaction in
            let chain = AuditChain(master)
            _ = try transaction.openTrail(chain)
            try transaction.sealSegment(chain)
            return try transaction.checkpoint(signedWith: master)
        }
        try keep(checkpoint)
        return checkpoint
    }

    /// A checkpoint by itself: at most once a day, and only when something was appended since the last.
    package func keepCheckpoint() throws -> AuditCheckpoint? {
        let file = CheckpointFile(folder: keys.folder), day: Int64 = 24 * 60 * 60
        let last = file.read().last
        guard try hasAuditTrail(), last.map({ abs(clock.moment() - $0.at) >= day }) ?? true else { return nil }
        let master = try masterKey()
        let checkpoint = try write { transaction in
            let end = try transaction.openTrail(AuditChain(master))
            return end.number == last?.number ? nil : try transaction.checkpoint(signedWith: master)
        }
        if let checkpoint { try keep(checkpoint) }
        return checkpoint
    }

    /// Keeps it beside the key and counts it there, so that it cannot be taken away unseen; the same one only once.
    private func keep(_ checkpoint: AuditCheckpoint) throws {
        let file = CheckpointFile(folder: keys.folder)
        guard file.read().last != checkpoint else { return }
        try file.append(checkpoint)
        try count.countCheckpoint(AuditChain(try masterKey()))
    }

    /// Seals what came since the last segment once a month has passed since its first entry; answers its checkpoint.
    package func sealAuditMonthly() throws -> AuditCheckpoint? {
        let isDue = try read { db in
            let last = try AuditSegment.all(in: db).last?.numbers.upperBound ?? 0
            let firstAt = try Int64.fetchOne(db, sql: "SELECT at FROM audit WHERE number = ?", arguments: [last + 1])
            return firstAt.map { clock.moment() - $0 >= 30 * 24 * 60 * 60 } ?? false
        }
        return isDue ? try checkpointAudit() : nil
    }
}

extension WriteTransaction {
    /// Signs the end, and brings the file beside the key to disk with it.
    fileprivate func checkpoint(signedWith master: MasterKey) throws -> AuditCheckpoint {
        let chain = AuditChain(master)
        var end = try openTrail(chain)
        if end.number > 0, end.counted != end.number {
            // What this transaction appended is not committed yet; what was there before is.
            try countToDisk(chain)
            end = try openTrail(chain)
        }
        return try AuditCheckpoint(number: end.number, at: moment, code: end.code, signedWith: master)
    }
}
