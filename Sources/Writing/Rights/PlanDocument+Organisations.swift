package import Accounts
import Geography
package import Records
package import Strategy

extension PlanDocument {
    /// Whether an organisation of the plan is one that accounts know: municipalities by code, others by their kind.
    package func isOrganisation(_ id: OrganisationID, _ organisation: CoalitionMember) -> Bool {
        switch organisation {
        case .municipality(let code): id.rawValue == code.rawValue.lowercased()
        case .police: self.organisation(id)?.kind == .police
        case .prosecution: self.organisation(id)?.kind == .prosecution
        case .bureau: self.organisation(id)?.kind == .bureau
        }
    }

    /// The organisation of this plan that an author writes for; `nil` when the plan does not name it.
    package func organisation(of author: PlanAuthor) -> OrganisationID? {
        if let id = author.organisationID, organisation(id) != nil || id.municipality != nil { return id }
        guard author.organisation == CoalitionMember.bureau.code else { return nil }
        return organisations.first { isOrganisation($0.id, .bureau) }?.id
    }

    /// The organisation of accounts that an owner in the plan is; `nil` for one that has no accounts.
    package func accountOrganisation(_ id: OrganisationID) -> CoalitionMember? {
        if let code = id.municipality { return MunicipalityCode(code.rawValue).map(CoalitionMember.municipality) }
        return switch organisation(id)?.kind {
        case .police: .police
        case .prosecution: .prosecution
        case .bureau: .bureau
        default: nil
        }
    }
}
