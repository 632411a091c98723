import Accounts
import Editions
import Phrases
import SiteKit
import Store

extension Workplace {
    /// Accounts over the data folder, with the system's clock and chance.
    func accountService() throws(CommandFailure) -> AccountService {
        guard let hasher = PassphraseHasher() else {
            throw .failed(
                Phrase(
                    "Er is te weinig geheugen om wachtzinnen te controleren (64 MB); maak geheugen vrij.",
                    "There is too little memory to check passphrases (64 MB); free some memory."))
        }
        var policy = SessionPolicy()
        policy.idle = settings.sessionIdleSeconds
        policy.absolute = settings.sessionSeconds
        return AccountService(
            store: store, policy: policy, hasher: hasher, now: { [store] in store.moment() })
    }

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
        let address = origin + Self.path(of: link.token, in: terminal.language)
        terminal.say(
            Phrase(
                "Er zijn nog geen accounts. Word de eerste beheerder met deze link, die één keer en één dag werkt:\n  \(address)",
                "There are no accounts yet. Become the first administrator with this link, which works once and for a day:\n  \(address)"
            ))
    }

    static func path(of token: SecretToken, in language: Language) -> String {
        InvitationAddress.path(token, in: language)
    }

    /// What went wrong with accounts, in one sentence.
    func failure(of error: any Error) -> CommandFailure {
        switch error {
        case let error as StoreError: .failed(error.sentence)
        case let conflict as AccountConflict: .failed(conflict.sentence)
        default: .failed(Phrase("Dat lukte niet: \(error)", "That did not work: \(error)"))
        }
    }
}

extension AccountConflict {
    var sentence: Phrase {
        switch self {
        case .mailTaken:
            Phrase("Er is al een account met dit e-mailadres.", "There is an account with this email address.")
        case .invitationSpent: Phrase("Deze link is al gebruikt of verlopen.", "This link was used or has expired.")
        case .codeReused: Phrase("Deze code is al gebruikt.", "This code was used before.")
        case .noSuchAccount: Phrase("Dit account bestaat niet.", "There is no such account.")
        case .noSuchRequest: Phrase("Dit verzoek is er niet meer.", "This request is gone.")
        case .notAccepted:
            Phrase(
                "Deze persoon heeft de uitnodiging nog niet gebruikt.", "This person has not used the invitation yet.")
        case .lastAdministrator:
            Phrase(
                "Er moet altijd een beheerder zijn; maak eerst iemand anders beheerder.",
                "There must always be an administrator; first make somebody else one.")
        case .lastSecondFactor:
            Phrase(
                "Met deze rollen is een tweede stap verplicht, en dit is de laatste.",
                "These roles need a second step, and this is the last one.")
        case .passkeyTaken:
            Phrase("Deze toegangssleutel is al in gebruik.", "This passkey is in use already.")
        }
    }
}
