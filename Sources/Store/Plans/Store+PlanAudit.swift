import Accounts
import Records
import Strategy

extension WriteTransaction {
    /// Writes into the audit trail what became of an item, in the transaction that did it.
    func audit(_ revision: PlanRevision, after before: PlanRevision?) throws {
        let action: AuditAction =
            switch (revision.undoes, revision.isRemoval) {
            case (.some, _): AuditAction("plan.undo")
            case (nil, true): AuditAction("plan.remove")
            case (nil, false): AuditAction("plan.save")
            }
        try audit(
            AuditEntry(
                action, object: "plan:\(revision.year)/\(revision.item)", actor: revision.author.auditActor,
                role: Role(rawValue: revision.author.role), before: before.map { "revision:\($0.id)" } ?? "",
                after: "revision:\(revision.id)"))
    }

    /// The same of a year as a whole: adopted or published.
    func audit(_ action: AuditAction, _ version: PlanVersion, by author: PlanAuthor) throws {
        try audit(action, of: version.year, after: "version:\(version.number)", by: author)
    }

    func audit(
        _ action: AuditAction, of year: Int, before: String = "", after: String, by author: PlanAuthor
    ) throws {
        try audit(
            AuditEntry(
                action, object: "plan:\(year)", actor: author.auditActor, role: Role(rawValue: author.role),
                before: before, after: after))
    }
}

extension PlanAuthor {
    var auditActor: AuditActor {
        if let id = account.flatMap(AccountID.init(rawValue:)) {
            // An account that somebody at the machine named as the one who acts.
            let user = role.hasPrefix("command-line:") ? String(role.dropFirst(13)) : nil
            return user.map { .accountAtCommandLine(id, user: $0) } ?? .account(id)
        }
        guard !isPack else { return .system }
        return .commandLine(user: String(role.split(separator: ":", maxSplits: 1).last ?? ""))
    }
}
