package import Accounts
import Records
package import Strategy

extension PlanViewer {
    /// Who reads a plan by their roles: editors, analysts and approvers work for the bureau.
    package init(_ roles: Set<Role>, in document: PlanDocument) {
        let isBureau = roles.contains { role in
            switch role {
            case .editor, .analyst, .approver, .partner(.bureau): true
            case .partner, .administrator: false
            }
        }
        let own = roles.compactMap(\.organisation)
        if isBureau {
            self = .bureau
        } else if own.isEmpty {
            self = .public
        } else {
            let listed = document.organisations.map(\.id).filter { id in
                own.contains { document.isOrganisation(id, $0) }
            }
            // A municipality need not be listed; and who left the plan still reads what is theirs.
            let named = own.compactMap { OrganisationID($0.code.lowercased()) }
            self = .partner(Set(listed + named))
        }
    }
}
