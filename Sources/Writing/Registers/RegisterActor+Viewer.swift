package import Accounts
import Records
package import Registers
package import Strategy

extension RegisterActor {
    /// Who somebody is that writes, releases or erases in registers; `nil` for who is not signed in.
    ///
    /// What they may do follows from the declaration of each register, not from here; the role that is written down is the
    /// one by which they belong to the bureau, else the first of their organisations.
    package init?(_ viewer: Viewer, in plan: PlanDocument) {
        guard let session = viewer.session else { return nil }
        let seen = PlanViewer(session.roles, in: plan)
        // An administrator keeps accounts and writes nothing.
        let roles = session.roles.filter { $0 != .administrator }.sorted()
        let own = roles.first { ($0.organisation ?? .bureau == .bureau) == (seen == .bureau) }
        guard seen != .public, let role = own ?? roles.first else { return nil }
        self.init(
            viewer: seen,
            author: PlanAuthor(
                account: session.account.rawValue, role: role.rawValue,
                organisation: (role.organisation ?? .bureau).code))
    }
}
