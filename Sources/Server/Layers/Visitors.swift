import Accounts
import Logging
import SiteKit

/// Finds out who a token belongs to; without one the database is not asked.
struct Visitors: Layer {
    let accounts: AccountService?
    let logger: Logger

    func answer(_ incoming: inout Incoming) -> Outgoing? {
        incoming.visitor = visitor(incoming.token)
        return nil
    }

    /// A database that cannot be read makes everybody the public.
    func visitor(_ token: SecretToken?) -> Visitor {
        guard let token, let accounts else { return .anonymous }
        do {
            return Visitor(token: token, viewer: try accounts.viewer(of: token))
        } catch {
            logger.error("session", metadata: ["error": "\(error)"])
            return Visitor(token: token, viewer: .public)
        }
    }
}
