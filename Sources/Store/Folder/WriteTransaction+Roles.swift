import Accounts
import Editions
import GRDB

extension WriteTransaction {
    /// Refuses an act of an account that is not as the trail gave it, or by a role that the trail did not give.
    ///
    /// A role that another hand put in would else be used, and taken out again before anybody verifies. An account that this
    /// transaction announced to change was compared then (`touch`).
    func requireGiven(_ entry: AuditEntry) throws {
        guard let id = entry.actor.account, try hasTrail else { return }
        let record = AuditRecord(.account, id.rawValue), chain = try chain()
        guard try openTrail(chain).number > 0, !tail.pending.contains(record) else { return }
        let isThere =
            try Bool.fetchOne(db, sql: "SELECT 1 FROM account WHERE id = ?", arguments: [id.rawValue]) ?? false
        guard isThere else { return }
        guard try record.vouched(in: db) == record.present(chain, in: db).hash else {
            throw StoreError.auditBroken(.recordChanged(record))
        }
        guard let role = entry.role else { return }
        let isGiven = try Bool.fetchOne(
            db, sql: "SELECT 1 FROM accountRole WHERE accountID = ? AND role = ?",
            arguments: [id.rawValue, role.rawValue])
        guard isGiven == true else { throw StoreError.auditBroken(.roleNotGiven(id, role)) }
    }

    /// The role by which somebody may do something to deliveries; who is at the machine itself needs none.
    func role(of actor: AuditActor, granting right: Right) throws -> Role? {
        guard let id = actor.account else { return nil }
        let roles = try String.fetchAll(
            db,
            sql: """
                SELECT role FROM accountRole JOIN account ON account.id = accountID
                WHERE accountID = ? AND state = 'active'
                """, arguments: [id.rawValue]
        ).compactMap(Role.init(rawValue:))
        let viewer = Viewer.signedIn(SessionViewer(account: id, name: "", roles: Set(roles)))
        guard let role = Rights.role(of: viewer, granting: right) else { throw StoreError.roleMissing(id, right) }
        return role
    }
}
