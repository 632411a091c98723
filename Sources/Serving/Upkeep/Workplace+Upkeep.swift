import Accounts
import Bootstrap
import Foundation
import Logging
import RegionPack
import Store

extension Workplace {
    /// Every hour: removes what has ended, keeps checkpoints of the audit trail, and drops what the pack lets go.
    func keepTidy(logger: Logger) async {
        while !Task.isCancelled {
            do { try keepTrail(logger: logger) } catch { logger.error("upkeep", metadata: ["error": "\(error)"]) }
            do { try store.cleanErased() } catch { logger.error("erasing", metadata: ["error": "\(error)"]) }
            do { try store.sweep(now: store.moment()) } catch {
                logger.error("upkeep", metadata: ["error": "\(error)"])
            }
            try? await Task.sleep(for: .seconds(3_600))
        }
    }

    private func keepTrail(logger: Logger) throws {
        // Also when the database has lost every entry: the counter beside the key knows.
        try store.watchAudit()
        guard try store.hasAuditTrail() else { return }
        let sealed = try store.sealAuditMonthly()
        if let checkpoint = try sealed ?? store.keepCheckpoint() {
            let line = checkpoint.lines.split(separator: "\n").joined(separator: " ")
            logger.notice("audit checkpoint", metadata: ["checkpoint": "\(line)"])
        }
        if let sealed { mail(checkpoint: sealed, logger: logger) }
        let month: Int64 = 31 * 24 * 60 * 60
        let drop = try store.dropAudit(before: store.moment() - Int64(pack.auditMonths) * month)
        if drop.waitsForClock {
            logger.critical(
                "audit entries are kept because the clock jumped; look with: vib audit clock",
                metadata: ["days": "\(drop.unexplainedDays)"])
        }
        if drop.entries > 0 {
            logger.notice(
                "audit entries dropped",
                metadata: ["count": "\(drop.entries)", "files": "\(drop.files.joined(separator: " "))"])
        }
    }

    /// Tells the first fault of the trail: in the log, and by mail to the administrators where mail is set.
    func watchTrail(logger: Logger) async {
        for await fault in store.auditFaults {
            logger.critical("nothing is written: the audit trail is broken", metadata: ["fault": "\(fault)"])
            mail(alarm: fault, logger: logger)
        }
    }
}
