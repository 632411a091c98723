/// A new link for somebody who lost passphrase or authenticator: whoever has the link acts as them.
extension AccountService {
    /// A link that takes nobody's say: the command line's.
    package func reset(_ id: AccountID, by actor: AuditActor, role: Role?) throws -> IssuedInvitation {
        guard let account = try store.credentials(of: id)?.account else { throw AccountConflict.noSuchAccount }
        let (link, steps) = try resetting(account), isNew = account.state == .invited
        let entry = AuditEntry(
            "account.reset", object: "account:\(id)", actor: actor, role: role,
            before: account.hasPower && !isNew ? Self.written(account.roles) : "")
        let told: [AccountChange] = isNew ? [] : [.tellOwner(id, .reset, at: now())]
        try store.apply(AccountChanges(steps + told, audit: [entry]))
        return link
    }

    /// The link, and what makes it: until it is used nothing else opens the account, the old passphrase least of all.
    func resetting(_ account: Account) throws -> (IssuedInvitation, [AccountChange]) {
        let id = account.id, token = newToken(), moment = now()
        let link = StoredInvitation(
            hash: try linkKey(token), account: id, purpose: account.state == .invited ? .invite : .reset,
            createdAt: moment,
            endsAt: moment + policy.invitation)
        let steps: [AccountChange] = [
            .dropRequest(id, AccountWish.reset.kind), .dropInvitations(id),
            .setPassphrase(id, .ended(random)), .insertInvitation(link),
            .endSessions(id, except: nil),
        ]
        return (IssuedInvitation(account: id, token: token, endsAt: link.endsAt), steps)
    }
}

extension Account {
    /// Whether it approves what the public reads, or decides who may.
    package var hasPower: Bool { roles.contains(where: \.isPower) }
}

extension Role {
    /// Whether giving it takes two: the approver decides what the public reads, an administrator who may.
    package var isPower: Bool { self == .approver || self == .administrator }
}
