import Accounts
import Logging
import Markup
import SiteKit

/// What pages and forms have in common: making a page, and sending elsewhere who must sign in or confirm first.
struct PageMaker: Sendable {
    let services: SiteServices
    let logger: Logger

    /// The answer of a page or file; one that fails is told with a reference, and the log has the cause under it.
    ///
    /// Neither the page nor the log has the address: it can hold a secret or what was searched for.
    func made(_ context: PageContext, _ published: PublishedSite) async -> Answer? {
        do {
            var context = context
            _ = try context.ownLinks.get()
            if let token = context.token, let accounts = services.accounts {
                try published.features.lookUp(&context, token, accounts)
            }
            return try await published.features.page(context.route)?.answer(context, published)
        } catch {
            let reference = services.errorReference()
            logger.error("page failed", metadata: ["reference": "\(reference)", "error": "\(error)"])
            return ErrorPages.failed(reference, context)
        }
    }

    /// Pages with sensitive forms want the passphrase again first, so that nothing that was typed is lost on the way.
    func confirmation(_ isSensitive: Bool, _ context: PageContext) -> Answer? {
        guard isSensitive, let accounts = services.accounts, let session = context.viewer.session,
            !accounts.isConfirmed(session)
        else { return nil }
        return .seeOther(context.href(.confirm, BackQuery(back: context.here)))
    }

    /// Who is not signed in is asked to, and comes back; who is signed in without the right reads so.
    func turnedAway(_ context: PageContext) -> Answer {
        guard context.viewer == .public, services.accounts != nil else { return ErrorPages.forbidden(context) }
        return .seeOther(context.href(.signIn, BackQuery(back: context.here)))
    }
}
