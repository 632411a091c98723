package import Accounts
import Records
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

extension PlanDocument {
    /// The rights of which one is enough to report on an action: as its owner, as the contact of its owner, as its editor.
    package func reportRights(on action: AgendaItem) -> [Right] {
        let scope = PlanEntry.agenda(action).scope, carriers = accountCarriers(of: action)
        return carriers.isEmpty
            ? [.updateStatus(scope, owner: nil)] : carriers.map { .updateStatus(scope, owner: $0) }
    }
}

extension PlanAuthor {
    /// The author that a viewer is for the first right that they have; `nil` when they have none of them.
    package init?(_ viewer: Viewer, anyOf rights: [Right]) {
        guard let own = rights.lazy.compactMap({ PlanAuthor(viewer, $0) }).first else { return nil }
        self = own
    }

    /// The author that a viewer is for a right; `nil` when they do not have it.
    package init?(_ viewer: Viewer, _ right: Right) {
        guard let session = viewer.session, let role = Rights.role(of: viewer, granting: right) else { return nil }
        self.init(
            account: session.account.rawValue, role: role.rawValue,
            organisation: (role.organisation ?? .bureau).code)
    }
}
