import Accounts
import Dispatch
import Foundation
import Logging
import Mail
import Phrases
import SiteKit

/// Letters to the owners of accounts about what was done with them, one after the other beside the server's own work.
final class OwnerLetters: Sendable {
    private let queue = DispatchQueue(label: "vib.letters", qos: .utility)
    private let relay: SMTPRelay
    private let sender: MailAddress
    private let logger: Logger

    init(relay: SMTPRelay, sender: MailAddress, logger: Logger) {
        self.relay = relay
        self.sender = sender
        self.logger = logger
    }

    /// In both languages: nobody knows which one its reader prefers. A letter that does not go out is in the log.
    func send(_ notice: OwnerNotice, to account: Account) {
        let now = Int64(Date().timeIntervalSince1970)
        let message = MailMessage(
            from: sender, to: account.mail, subject: notice.subject(.dutch),
            text: "\(notice.phrase(.dutch))\n\n\(notice.phrase(.english))\n", sentAt: now,
            id: "\(now).\(account.id).\(notice.kind.rawValue)")
        queue.async { [relay, logger] in
            do throws(MailFailure) { try relay.send(message) } catch {
                logger.error(
                    "letter to an owner not sent",
                    metadata: ["account": "\(account.id)", "reason": "\(error.reason)", "reply": "\(error.replyCode)"])
            }
        }
    }
}
