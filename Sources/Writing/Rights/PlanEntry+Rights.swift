package import Accounts
package import Records
package import Strategy

extension PlanEntry {
    /// The right to write the entry: that of its programme, else of the whole plan.
    package var editRight: Right { .edit(scope) }

    /// The programme whose editor may write it: a programme is its own.
    package var scope: ProgrammeScope {
        let own: ItemID? = if case .programme(let entry) = self { entry.id } else { programme }
        return own.flatMap { ProgrammeScope($0.rawValue) } ?? .all
    }
}

extension PlanAuthor {
    /// The author that a viewer is for a right; `nil` when they do not have it.
    package init?(_ viewer: Viewer, _ right: Right) {
        guard let session = viewer.session, let role = Rights.role(of: viewer, granting: right) else { return nil }
        self.init(
            account: session.account.rawValue, role: role.rawValue,
            organisation: (role.organisation ?? .bureau).code)
    }

    /// The organisation as a plan names it: `GM0307` of accounts is `gm0307`.
    package var organisationID: OrganisationID? { OrganisationID(organisation.lowercased()) }
}
