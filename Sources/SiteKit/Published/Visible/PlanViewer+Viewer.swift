package import Accounts
import Geography
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
        let kind: Organisation.Kind
        switch organisation {
        case .municipality(let code): return [OrganisationID(code.rawValue.lowercased())].compactMap(\.self)
        case .police: kind = .police
        case .prosecution: kind = .prosecution
        case .bureau: kind = .bureau
        }
        return plan.organisations.filter { $0.kind == kind }.map(\.id)
    }
}
