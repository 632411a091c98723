import Accounts
package import Bootstrap
import Phrases
import SiteKit
import Store

extension Workplace {
    /// The page that opens a one-time link.
    package static var invitationPage: InvitationPage { { InvitationAddress.path($0, in: $1) } }

    /// The accounts of a server, where signing in is safe: on this computer alone, or over HTTPS.
    ///
    /// Beyond this computer and without HTTPS, a folder with accounts is not served at all; one without is for reading.
    func usableAccountService() throws(CommandFailure) -> AccountService? {
        let service = try accountService()
        if isSafe { return service }
        do {
            guard try service.store.accounts().isEmpty else { throw CommandFailure.wrongUse(Self.needsHTTPS) }
            return nil
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw failure(of: error)
        }
    }

    private var isSafe: Bool {
        let isOwn = ["localhost", "::1", "[::1]"].contains(settings.host) || settings.host.hasPrefix("127.")
        let isProxied = settings.origin?.hasPrefix("https://") == true && !settings.trustedProxies.isEmpty
        return isOwn || settings.certificate != nil || isProxied
    }

    private static let needsHTTPS = Phrase(
        "Er zijn accounts, en buiten deze computer mag inloggen alleen over HTTPS. Geef een certificaat met --certificate en --certificate-key, of noem de proxy die HTTPS verzorgt met --origin https://… en --trusted-proxies.",
        "There are accounts, and beyond this computer signing in must go over HTTPS. Give a certificate with --certificate and --certificate-key, or name the proxy that takes care of HTTPS with --origin https://… and --trusted-proxies."
    )

    /// Shows the one-time link for the first administrator, on the terminal and never in the log.
    func inviteFirst(at origin: String) throws {
        guard isSafe, let link = try accountService().firstInvitation() else { return }
        let address = origin + Self.invitationPage(link.token, terminal.language)
        terminal.say(
            Phrase(
                "Er zijn nog geen accounts. Word de eerste beheerder met deze link, die één keer en één dag werkt:\n  \(address)",
                "There are no accounts yet. Become the first administrator with this link, which works once and for a day:\n  \(address)"
            ))
    }
}
