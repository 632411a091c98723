/// What became of the wish to give somebody a new link.
package enum ResetOutcome: Sendable {
    case link(IssuedInvitation)
    /// A second administrator has to agree.
    case waiting(ResetRequest)
}

/// A new link for somebody who lost passphrase or authenticator: whoever has the link acts as them.
extension AccountService {
    /// How long a request waits for a second administrator.
    private static let waiting: Int64 = 3 * 24 * 60 * 60

    /// Makes the link at once, or asks for a second administrator where the account can do more than others and there is one.
    package func askReset(_ id: AccountID, by asker: AccountID, role: Role?) throws -> ResetOutcome {
        guard let kept = try store.credentials(of: id) else { throw AccountConflict.noSuchAccount }
        guard kept.account.isResetByTwo, try hasOther(than: [id, asker]) else {
            return .link(try reset(id, by: .account(asker), role: role))
        }
        let moment = now()
        let request = ResetRequest(account: id, askedBy: asker, askedAt: moment, endsAt: moment + Self.waiting)
        let entry = AuditEntry(
            "account.reset-ask", object: "account:\(id)", actor: .account(asker), role: role,
            before: Self.written(kept.account.roles))
        try store.apply(AccountChanges([.askReset(request), .tellOwner(id, .resetAsked, at: moment)], audit: [entry]))
        return .waiting(request)
    }

    /// Agrees with a request of somebody else, and makes the link.
    package func confirmReset(_ id: AccountID, by second: AccountID, role: Role?) throws -> IssuedInvitation {
        guard let request = try resetRequests().first(where: { $0.account == id }), request.askedBy != second else {
            throw AccountConflict.noSuchRequest
        }
        return try reset(
            id, as: "account.reset-confirm", after: "asked by account:\(request.askedBy)",
            with: [.useReset(id, by: second, at: now())], by: .account(second), role: role)
    }

    package func cancelReset(_ id: AccountID, by actor: AuditActor, role: Role?) throws {
        guard try resetRequests().contains(where: { $0.account == id }) else { throw AccountConflict.noSuchRequest }
        let entry = AuditEntry("account.reset-cancel", object: "account:\(id)", actor: actor, role: role)
        try store.apply(AccountChanges([.dropReset(id)], audit: [entry]))
    }

    /// Those that still wait, the oldest first.
    package func resetRequests() throws -> [ResetRequest] {
        let moment = now()
        return try store.resetRequests().filter { moment < $0.endsAt }
    }

    /// What the owner of an account has not yet said to have read.
    package func unseenNotices(_ id: AccountID) throws -> [OwnerNotice] { try store.unseenNotices(of: id) }

    package func seeNotices(_ id: AccountID) throws {
        try store.apply(AccountChanges([.seeNotices(id, at: now())]))
    }

    /// A link without a second administrator: of the command line, of whom fewer rights depend on, or where there is one alone.
    package func reset(_ id: AccountID, by actor: AuditActor, role: Role?) throws -> IssuedInvitation {
        guard let kept = try store.credentials(of: id) else { throw AccountConflict.noSuchAccount }
        var isAlone = kept.account.isResetByTwo
        if case .account = actor {} else { isAlone = false }
        return try reset(
            id, as: isAlone ? "account.reset-alone" : "account.reset", with: [.dropReset(id)], by: actor, role: role)
    }

    private func reset(
        _ id: AccountID, as action: StaticString, after: String = "", with steps: [AccountChange],
        by actor: AuditActor, role: Role?
    ) throws -> IssuedInvitation {
        guard let kept = try store.credentials(of: id) else { throw AccountConflict.noSuchAccount }
        let token = newToken(), moment = now(), isNew = kept.account.state == .invited
        let link = StoredInvitation(
            hash: token.hash, account: id, purpose: isNew ? .invite : .reset, createdAt: moment,
            endsAt: moment + policy.invitation)
        let entry = AuditEntry(
            action, object: "account:\(id)", actor: actor, role: role,
            before: kept.account.isResetByTwo ? Self.written(kept.account.roles) : "", after: after)
        let told: [AccountChange] = isNew ? [] : [.tellOwner(id, .reset, at: moment)]
        try store.apply(
            AccountChanges(
                steps + [.dropInvitations(id), .insertInvitation(link), .endSessions(id, except: nil)] + told,
                audit: [entry]))
        return IssuedInvitation(account: id, token: token, endsAt: link.endsAt)
    }

    private func hasOther(than excluded: Set<AccountID>) throws -> Bool {
        try store.accounts().contains {
            $0.state == .active && $0.roles.contains(.administrator) && !excluded.contains($0.id)
        }
    }
}

extension Account {
    /// Whether a new link for it takes two: whoever has it approves what the public reads, or decides who may.
    package var isResetByTwo: Bool {
        state != .invited && roles.contains { $0 == .approver || $0 == .administrator }
    }
}
