package import Accounts
package import Records
package import Strategy

extension PlanDocument {
    /// Whether an organisation of the plan is one that accounts know.
    package func isOrganisation(_ id: OrganisationID, _ organisation: CoalitionMember) -> Bool {
        accountOrganisation(id) == organisation
    }

    /// The organisation of this plan that an author writes for; `nil` when the plan does not name it.
    package func organisation(of author: PlanAuthor) -> OrganisationID? {
        organisation(ofAccountCode: author.organisation)
    }

    /// The organisations of accounts that may report on an action.
    package func accountCarriers(of action: AgendaItem) -> [CoalitionMember] {
        action.carriers.compactMap { accountOrganisation($0) }
    }

    /// The organisation of accounts that an owner in the plan is; `nil` for one that has no accounts.
    package func accountOrganisation(_ id: OrganisationID) -> CoalitionMember? {
        accountCode(of: id).flatMap { CoalitionMember(code: $0) }
    }
}
