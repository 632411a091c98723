/// What a one-time link opens.
package struct OpenInvitation: Hashable, Sendable {
    package let purpose: StoredInvitation.Purpose
    /// `nil` for the first administrator, who names themselves.
    package let account: Account?
}

/// A link that has just been made; the token is shown or sent once and kept nowhere.
package struct IssuedInvitation: Sendable {
    package let account: AccountID?
    package let token: SecretToken
    package let endsAt: Int64
}

extension AccountService {
    /// The link for the first administrator, when there is no account yet; it replaces those that were made before.
    package func firstInvitation() throws -> IssuedInvitation? {
        guard try store.accounts().isEmpty else { return nil }
        let token = newToken(), moment = now()
        let link = StoredInvitation(
            hash: try linkKey(token), account: nil, purpose: .first, createdAt: moment, endsAt: moment + 24 * 60 * 60)
        try store.apply(AccountChanges([.dropInvitations(nil), .insertInvitation(link)]))
        return IssuedInvitation(account: nil, token: token, endsAt: link.endsAt)
    }

    /// Makes an account that has yet to be accepted, and its link.
    package func invite(_ new: NewAccount, by actor: AuditActor, role: Role?) throws -> IssuedInvitation {
        let token = newToken(), moment = now(), endsAt = moment + policy.invitation, kept = try linkKey(token)
        let id = try store.create(new) { id in
            let link = StoredInvitation(
                hash: kept, account: id, purpose: .invite, createdAt: moment, endsAt: endsAt)
            let entry = AuditEntry(
                "account.invite", object: "account:\(id)", actor: actor, role: role,
                after: "\(new.mail); \(Self.written(new.roles))")
            return AccountChanges([.insertInvitation(link)], audit: [entry])
        }
        return IssuedInvitation(account: id, token: token, endsAt: endsAt)
    }

    /// What a link opens; `nil` when it is unknown, used or has ended.
    package func invitation(_ code: String) throws -> OpenInvitation? {
        guard let token = SecretToken(code), let link = try store.invitation(linkKey(token)), link.isUsable(at: now())
        else { return nil }
        guard let id = link.account else {
            return try store.accounts().isEmpty ? OpenInvitation(purpose: .first, account: nil) : nil
        }
        guard let kept = try store.credentials(of: id), kept.account.state != .disabled else { return nil }
        return OpenInvitation(purpose: link.purpose, account: kept.account)
    }

    /// Accepts a link with a passphrase, and signs in as far as that goes: the second factor comes next where it must.
    ///
    /// A reset removes the authenticator and the passkeys that were there. All of it happens in one transaction.
    package func accept(
        _ code: String, passphrase: String, first: NewAccount?, from address: String, client: String
    ) async throws -> SignInOutcome {
        guard let token = SecretToken(code), let open = try invitation(code) else { return .refused }
        let kept = try linkKey(token)
        let hash: PassphraseHash
        do throws(PassphraseHasher.Busy) { hash = try await hasher.hash(Passphrase.normalized(passphrase)) } catch {
            return .busy
        }
        do {
            if let account = open.account {
                let entry = AuditEntry(
                    "account.accept", object: "account:\(account.id)", actor: .account(account.id),
                    before: account.state.rawValue, after: open.purpose.rawValue)
                try store.apply(accepting(kept, of: account.id, hash: hash, audit: entry))
                return try signedIn(account.id, from: address, client: client)
            }
            guard let first else { return .refused }
            let id = try store.create(first) { id in
                let entry = AuditEntry(
                    "account.first", object: "account:\(id)", actor: .account(id),
                    after: "\(first.mail); \(Self.written(first.roles))")
                return accepting(kept, of: id, hash: hash, audit: entry)
            }
            return try signedIn(id, from: address, client: client)
        } catch AccountConflict.invitationSpent {
            return .refused
        }
    }

    private func accepting(
        _ link: KeptToken, of id: AccountID, hash: PassphraseHash, audit entry: AuditEntry
    ) -> AccountChanges {
        AccountChanges(
            [
                .useInvitation(link, at: now()), .dropInvitations(id), .setPassphrase(id, hash),
                .setSecondFactor(id, sealed: nil), .removePasskeys(id), .replaceRecoveryCodes(id, []),
                .setState(id, .active),
                .endSessions(id, except: nil),
            ], audit: [entry])
    }

    private func signedIn(_ id: AccountID, from address: String, client: String) throws -> SignInOutcome {
        guard let kept = try store.credentials(of: id) else { return .refused }
        return try begin(
            kept.account, from: .address(address, try store.masterKey()), client: Self.shortened(client))
    }

    static func written(_ roles: Set<Role>) -> String { roles.sorted().map(\.rawValue).joined(separator: " ") }
}
