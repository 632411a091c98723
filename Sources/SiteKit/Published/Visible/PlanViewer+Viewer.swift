package import Accounts
import Records
package import Strategy

extension PlanViewer {
    /// Who somebody is to the plan: the rights are those of `Rights`, the organisations those of the plan's own list.
    package init(_ viewer: Viewer, in plan: PlanDocument) {
        guard case .signedIn(let session) = viewer, Rights.allows(viewer, .view(.partners)) else {
            self = .public
            return
        }
        // Whoever works for the whole coalition sees what is for any organisation.
        guard session.roles.allSatisfy({ $0.organisation != nil || $0.kind == .administrator }) else {
            self = .bureau
            return
        }
        self = .partner(Set(session.organisations.flatMap { Self.ids(of: $0, in: plan) }))
    }

    private static func ids(of organisation: CoalitionMember, in plan: PlanDocument) -> [OrganisationID] {
        // The bureau reads along with all that are of its kind.
        if organisation == .bureau { return plan.organisations.filter { $0.kind == .bureau }.map(\.id) }
        // Who left the plan still reads what is theirs.
        let named =
            plan.organisation(ofAccountCode: organisation.code) ?? OrganisationID(organisation.code.lowercased())
        return [named].compactMap(\.self)
    }
}
