import Foundation
import Logging
import RegionPack
import Store

extension Workplace {
    /// Every hour: removes what has ended, seals the audit trail once a month and drops what the pack lets go.
    func keepTidy(logger: Logger) async {
        while !Task.isCancelled {
            do {
                let moment = Int64(Date().timeIntervalSince1970)
                try store.sweep(now: moment)
                if try store.hasAuditTrail() {
                    try store.sealAuditMonthly()
                    let month: Int64 = 31 * 24 * 60 * 60
                    let dropped = try store.dropAudit(before: moment - Int64(pack.auditMonths) * month)
                    if dropped > 0 { logger.notice("audit entries dropped", metadata: ["count": "\(dropped)"]) }
                }
            } catch {
                logger.error("upkeep", metadata: ["error": "\(error)"])
            }
            try? await Task.sleep(for: .seconds(3_600))
        }
    }
}
