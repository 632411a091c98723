import Accounts
import HTTPTypes
import Logging
import Markup
import SiteKit

/// What pages and forms have in common: making a page, and sending elsewhere who must sign in or confirm first.
struct PageMaker: Sendable {
    let services: SiteServices
    let logger: Logger
    let work: HeavyPools

    /// The answer of a page or file; one that fails is told with a reference, and the log has the cause under it.
    ///
    /// Neither the page nor the log has the address: it can hold a secret or what was searched for.
    func made(
        _ context: PageContext, _ published: PublishedSite, for connection: Connection? = nil
    ) async -> Answer? {
        do {
            return try await tried(context, published, for: connection)
        } catch let refusal as HeavyWork.Refusal {
            return busy(refusal, context)
        } catch {
            let reference = services.errorReference()
            logger.error("page failed", metadata: ["reference": "\(reference)", "error": "\(error)"])
            return ErrorPages.failed(reference, context)
        }
    }

    /// The answer of a page or file, or why it cannot be made.
    func tried(
        _ context: PageContext, _ published: PublishedSite, for connection: Connection? = nil
    ) async throws -> Answer? {
        var context = context
        _ = try context.ownLinks.get()
        if let token = context.token, let accounts = services.accounts {
            try published.features.lookUp(&context, token, accounts)
        }
        guard let page = published.features.page(context.route) else { return nil }
        guard page.traits.contains(.isHeavy) else { return try await page.answer(context, published) }
        return try await work.reading.run(for: connection) { [context] in try await page.answer(context, published) }
    }

    /// What somebody reads whose work has no place now, or took too long.
    func busy(_ refusal: HeavyWork.Refusal, _ context: PageContext) -> Answer {
        var answer = refusal == .tooLong ? ErrorPages.tooLong(context) : ErrorPages.busy(context)
        answer.headers[.retryAfter] = "10"
        return answer
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
