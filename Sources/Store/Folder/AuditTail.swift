import Accounts
import Synchronization

/// What one transaction knows of the end of the audit trail, and which records its entries have yet to vouch for.
///
/// A class, because a transaction is lent to many methods that do not change it. It lives as long as the transaction.
final class AuditTail {
    /// The end as it was found and verified, and then as it was appended to; `nil` before anybody asked.
    var end: AuditEnd?
    /// The end as it was found: what is committed already.
    var found: AuditCount?
    /// Records that this transaction changed or added, and that no entry vouches for yet.
    var pending: Set<AuditRecord> = []
    /// What the file beside the key is told after the commit.
    var appended: (count: AuditCount, chain: AuditChain)?

    /// Takes an end as verified, with the records that the next entry vouches for.
    func begin(at end: AuditEnd, vouchingFor records: Set<AuditRecord>) {
        self.end = end
        pending = records
    }
}

/// The first fault that was found in the trail since the start, or since it was put right, for whoever watches: the log, mail.
final class AuditAlarm: Sendable {
    /// Each fault that is raised while none was; for one reader.
    let faults: AsyncStream<AuditFault>
    private let telling: AsyncStream<AuditFault>.Continuation
    private let found = Mutex<AuditFault?>(nil)

    init() { (faults, telling) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }

    func raise(_ fault: AuditFault) {
        let isFirst = found.withLock { found in
            guard found == nil else { return false }
            found = fault
            return true
        }
        if isFirst { telling.yield(fault) }
    }

    func lower() { found.withLock { $0 = nil } }

    var fault: AuditFault? { found.withLock { $0 } }
}
