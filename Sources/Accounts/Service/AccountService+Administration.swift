/// What is done with the accounts of others, whoever may. Whoever's rights change has to sign in again.
///
/// What an administrator may not do alone comes by `ask`; these take nobody's say, as the command line does.
extension AccountService {
    package func setRoles(_ id: AccountID, _ roles: Set<Role>, by actor: AuditActor, role: Role?) throws {
        guard let kept = try store.credentials(of: id) else { throw AccountConflict.noSuchAccount }
        guard kept.account.roles != roles else { return }
        let entry = AuditEntry(
            "account.roles", object: "account:\(id)", actor: actor, role: role,
            before: Self.written(kept.account.roles), after: Self.written(roles))
        try store.apply(AccountChanges(Self.giving(roles, to: id), audit: [entry]))
    }

    package func setName(_ id: AccountID, _ name: String, by actor: AuditActor, role: Role?) throws {
        guard let kept = try store.credentials(of: id) else { throw AccountConflict.noSuchAccount }
        guard kept.account.name != name else { return }
        let entry = AuditEntry(
            "account.name", object: "account:\(id)", actor: actor, role: role, before: kept.account.name, after: name)
        try store.apply(AccountChanges([.setName(id, name)], audit: [entry]))
    }

    /// Nothing signs in any more; what the account did stays in the audit trail.
    package func disable(_ id: AccountID, by actor: AuditActor, role: Role?) throws {
        try setState(of: id, to: .disabled, action: "account.disable", by: actor, role: role)
    }

    /// Back to where it was: active when a passphrase was ever chosen.
    package func enable(_ id: AccountID, by actor: AuditActor, role: Role?) throws {
        guard let kept = try store.credentials(of: id) else { throw AccountConflict.noSuchAccount }
        try setState(
            of: id, to: kept.passphrase == nil ? .invited : .active, action: "account.enable", by: actor, role: role)
    }

    private func setState(
        of id: AccountID, to state: Account.State, action: StaticString, by actor: AuditActor, role: Role?
    ) throws {
        guard let kept = try store.credentials(of: id) else { throw AccountConflict.noSuchAccount }
        guard kept.account.state != state else { return }
        let entry = AuditEntry(
            action, object: "account:\(id)", actor: actor, role: role, before: kept.account.state.rawValue,
            after: state.rawValue)
        try store.apply(AccountChanges(Self.setting(id, to: state), audit: [entry]))
    }

    /// What was asked of its roles before no longer fits.
    static func giving(_ roles: Set<Role>, to id: AccountID) -> [AccountChange] {
        [.setRoles(id, roles), .dropRequest(id, AccountWish.roles(roles).kind), .endSessions(id, except: nil)]
    }

    static func setting(_ id: AccountID, to state: Account.State) -> [AccountChange] {
        [
            .setState(id, state), .dropRequest(id, AccountWish.disable.kind), .dropInvitations(id),
            .endSessions(id, except: nil),
        ]
    }

    /// Ends every session of an account, but for one that is kept.
    package func signOutEverywhere(
        _ id: AccountID, except token: SecretToken? = nil, by actor: AuditActor, role: Role?
    ) throws {
        let entry = AuditEntry("session.end-all", object: "account:\(id)", actor: actor, role: role)
        try store.apply(AccountChanges([.endSessions(id, except: try token.map(sessionKey))], audit: [entry]))
    }
}
