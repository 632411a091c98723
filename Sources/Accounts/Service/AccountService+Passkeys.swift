/// How adding a passkey ended.
package enum PasskeyAddition: Sendable {
    /// The session goes on under a new token; the codes are those of the first second step, to be shown once.
    case done(SecretToken, recoveryCodes: [String])
    case refused(PasskeyRefusal)
    /// The authenticator is in use already.
    case taken
    /// There are as many as an account can have.
    case tooMany
}

/// How removing one ended.
package enum PasskeyRemoval: Sendable {
    case done(SecretToken)
    case missing
    /// The roles ask for a second step, and it is the last one.
    case isLast
}

extension AccountService {
    /// A challenge for whoever has this cookie; nothing is kept of it until it is used.
    package func passkeyTicket(_ purpose: PasskeyPurpose, for token: SecretToken) throws -> PasskeyTicket {
        PasskeyTicket(purpose, for: token, at: now(), random: random, master: try store.masterKey())
    }

    /// How authenticators call an account.
    package func passkeyHandle(of id: AccountID) throws -> [UInt8] {
        PasskeyHandle.bytes(of: id, try store.masterKey())
    }

    /// The passkeys of whoever has given the passphrase and has yet to give the second factor.
    package func passkeys(halfway token: SecretToken) throws -> [Passkey] {
        guard let session = try liveSession(token), session.stage == .halfway else { return [] }
        return try store.passkeys(of: session.account.id)
    }

    /// Makes a key the account's own; every other session ends, as with every change of secrets.
    package func addPasskey(
        _ answer: PasskeyRegistration, named name: String, ticket: String, token: SecretToken, site: RelyingParty
    ) throws -> PasskeyAddition {
        guard let session = try liveSession(token), session.stage == .full,
            let kept = try store.credentials(of: session.account.id)
        else { return .refused(.ticket) }
        let id = kept.account.id
        guard let ticket = try self.ticket(ticket, .add, for: token) else { return .refused(.ticket) }
        guard try store.passkeys(of: id).count < Passkey.limit else { return .tooMany }
        let made: PasskeyCeremony.NewKey
        do throws(PasskeyRefusal) {
            made = try PasskeyCeremony.register(answer, challenge: ticket.challenge, site: site)
        } catch {
            try spend(ticket)
            return .refused(error)
        }
        let key = Passkey(
            id: made.id, account: id, name: name, publicKey: made.publicKey, counter: made.counter,
            canBeCopied: made.canBeCopied, createdAt: now())
        let codes = kept.account.hasSecondFactor ? [] : newRecoveryCodes()
        var changes = AccountChanges(
            [
                .spendChallenge(ticket.spent, at: now()), .insertPasskey(key),
                .endSessions(id, except: try sessionKey(token)),
                .tellOwner(id, .passkeyAdded, at: now()),
            ],
            audit: [
                AuditEntry(
                    "account.passkey-add", object: "account:\(id)", actor: .account(id),
                    after: "passkey:\(key.reference)")
            ])
        if !codes.isEmpty { changes.steps.append(.replaceRecoveryCodes(id, codes.compactMap(RecoveryCode.hash))) }
        do {
            guard case .done(let next, let codes) = try renew(token, changes, codes: codes, confirmed: true) else {
                return .refused(.ticket)
            }
            return .done(next, recoveryCodes: codes)
        } catch AccountConflict.passkeyTaken {
            return .taken
        }
    }

    /// Takes a key away by its short name; every other session ends, because one of them may be of who has the key.
    package func removePasskey(_ reference: String, token: SecretToken) throws -> PasskeyRemoval {
        guard let session = try liveSession(token), session.stage == .full else { return .missing }
        let id = session.account.id
        guard let key = try store.passkeys(of: id).first(where: { $0.reference == reference }) else { return .missing }
        let changes = AccountChanges(
            [
                .removePasskey(id, id: key.id), .endSessions(id, except: try sessionKey(token)),
                .tellOwner(id, .passkeyRemoved, at: now()),
            ],
            audit: [
                AuditEntry(
                    "account.passkey-remove", object: "account:\(id)", actor: .account(id),
                    before: "passkey:\(reference)")
            ])
        do {
            guard case .done(let next, _) = try renew(token, changes, codes: [], confirmed: false) else {
                return .missing
            }
            return .done(next)
        } catch AccountConflict.lastSecondFactor {
            return .isLast
        } catch AccountConflict.noSuchAccount {
            return .missing
        }
    }

    func ticket(_ text: String, _ purpose: PasskeyPurpose, for token: SecretToken) throws -> PasskeyTicket? {
        PasskeyTicket(text, purpose, for: token, at: now(), master: try store.masterKey())
    }

    /// A challenge is good for one attempt, also for one that failed.
    func spend(_ ticket: PasskeyTicket, and more: AccountChanges = AccountChanges()) throws {
        var changes = more
        changes.steps.insert(.spendChallenge(ticket.spent, at: now()), at: 0)
        do {
            try store.apply(changes)
        } catch AccountConflict.codeReused {
            try store.apply(more)
        }
    }
}
