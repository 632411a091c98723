import Accounts
import Facts
import Logging
import SiteKit
import Synchronization

/// Writes down once per account and day that somebody read figures as a partner.
///
/// A lock around what was written today, so that the database is asked once and not with every page.
final class ReadingLog: Sendable {
    private struct Today {
        var day: Int64 = 0
        var accounts: Set<AccountID> = []
    }

    private let today = Mutex(Today())

    /// - Parameter traits: those of the page that was read.
    func note(
        _ context: PageContext, of traits: PageDescription.Traits, through services: SiteServices, logger: Logger
    ) {
        guard traits.contains(.showsFigures), context.audience != .public, let session = context.viewer.session,
            let accounts = services.accounts, let audit = services.audit
        else { return }
        let day = accounts.day
        let isFirst = today.withLock { today in
            if today.day != day { today = Today(day: day) }
            return today.accounts.insert(session.account).inserted
        }
        guard isFirst else { return }
        do {
            try audit.notePartnerReading(
                session.account, role: Rights.role(of: context.viewer, granting: .view(.partners)))
        } catch {
            logger.error("reading not written down", metadata: ["error": "\(error)"])
        }
    }
}
