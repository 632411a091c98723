/// How a change of one's own secrets ended.
package enum OwnChangeOutcome: Sendable {
    /// The session goes on under a new token; codes are shown once.
    case done(SecretToken, recoveryCodes: [String])
    case refused
    case wait(Int)
    case busy
}

/// What somebody does with their own account. Each gives the session a new token, so that an old one is worth nothing.
extension AccountService {
    /// Whether passphrase or code were entered recently enough for a sensitive act.
    package func isConfirmed(_ viewer: SessionViewer) -> Bool {
        let passed = now() - viewer.confirmedAt
        return passed < policy.confirmed && passed > -policy.confirmed
    }

    /// Enters the passphrase again, for what follows.
    package func confirm(
        passphrase: String, token: SecretToken, from address: String
    ) async throws -> OwnChangeOutcome {
        guard let (kept, limits) = try own(token, from: address) else { return .refused }
        let (counted, seconds) = try count(limits)
        guard let attempt = counted else { return .wait(seconds) }
        do throws(PassphraseHasher.Busy) {
            guard try await hasher.verify(Passphrase.normalized(passphrase), against: kept.passphrase) else {
                return .refused
            }
        } catch { return try busy(attempt) }
        return try renew(token, AccountChanges(attempt.forget), codes: [], confirmed: true)
    }

    /// Chooses a new passphrase; every other session ends.
    package func changePassphrase(
        to new: String, current: String, token: SecretToken, from address: String
    ) async throws -> OwnChangeOutcome {
        guard let (kept, limits) = try own(token, from: address) else { return .refused }
        let (counted, seconds) = try count(limits)
        guard let attempt = counted else { return .wait(seconds) }
        let hash: PassphraseHash
        do throws(PassphraseHasher.Busy) {
            guard try await hasher.verify(Passphrase.normalized(current), against: kept.passphrase) else {
                return .refused
            }
            hash = try await hasher.hash(Passphrase.normalized(new))
        } catch { return try busy(attempt) }
        let id = kept.account.id
        let changes = AccountChanges(
            attempt.forget + [
                .setPassphrase(id, hash), .endSessions(id, except: try sessionKey(token)), .dropInvitations(id),
                .tellOwner(id, .passphraseChanged, at: now()),
            ],
            audit: [AuditEntry("account.passphrase", object: "account:\(id)", actor: .account(id))])
        return try renew(token, changes, codes: [], confirmed: true)
    }

    /// The secret of an authenticator that is to be set up in place of the one there is; made when there is none pending.
    package func offerSecondFactor(_ token: SecretToken) throws -> (secret: [UInt8], mail: MailAddress)? {
        guard let session = try liveSession(token), session.stage == .full else { return nil }
        if let secret = try pendingSecret(session) { return (secret, session.account.mail) }
        let sealed = try newPendingSecret(for: session.account)
        try store.apply(AccountChanges([.setPendingSecret(try sessionKey(token), sealed: sealed)]))
        var changed = session
        changed.pendingSecret = sealed
        return try pendingSecret(changed).map { ($0, session.account.mail) }
    }

    /// Makes the pending authenticator the account's own, with new recovery codes.
    package func acceptSecondFactor(code: String, token: SecretToken, from address: String) throws -> OwnChangeOutcome {
        guard let session = try liveSession(token), let secret = try pendingSecret(session),
            let (kept, limits) = try own(token, from: address)
        else { return .refused }
        let (counted, seconds) = try count(limits)
        guard let attempt = counted else { return .wait(seconds) }
        guard let step = TimeCode.accept(code, secret: secret, at: now(), after: 0) else { return .refused }
        let id = kept.account.id, codes = newRecoveryCodes()
        var changes = try settingUp(secret, codes, for: kept.account, actor: .account(id))
        changes.steps += [
            .useTimeCode(id, step: step), .endSessions(id, except: try sessionKey(token)),
            .tellOwner(id, .authenticatorSet, at: now()),
        ]
        changes.steps += attempt.forget
        return try renew(token, changes, codes: codes, confirmed: true)
    }

    /// New recovery codes in place of the old ones.
    package func renewRecoveryCodes(token: SecretToken) throws -> OwnChangeOutcome {
        guard let session = try liveSession(token), session.stage == .full, session.account.hasSecondFactor else {
            return .refused
        }
        let id = session.account.id, codes = newRecoveryCodes()
        let changes = AccountChanges(
            [
                .replaceRecoveryCodes(id, codes.compactMap(RecoveryCode.hash)),
                .tellOwner(id, .recoveryCodesRenewed, at: now()),
            ],
            audit: [AuditEntry("account.recovery-codes", object: "account:\(id)", actor: .account(id))])
        return try renew(token, changes, codes: codes, confirmed: false)
    }

    /// The sessions of an account that have not ended, the last used first.
    package func ownSessions(_ id: AccountID) throws -> [StoredSession] {
        let moment = now()
        return try store.sessions(of: id).filter { isLive($0, at: moment) }
    }

    /// Ends one session of one's own by its name; false when there is none.
    package func endOwnSession(_ id: AccountID, named name: String) throws -> Bool {
        guard let session = try ownSessions(id).first(where: { $0.hash.name == name }) else { return false }
        let entry = AuditEntry("session.end", object: "account:\(id)", actor: .account(id))
        try store.apply(AccountChanges([.endSession(session.hash)], audit: [entry]))
        return true
    }

    func own(_ token: SecretToken, from address: String) throws -> (Credentials, AttemptLimits)? {
        guard let session = try liveSession(token), session.stage == .full,
            let kept = try store.credentials(of: session.account.id)
        else { return nil }
        return (kept, .own(kept.account.id, address: address, master: try store.masterKey()))
    }

    private func busy(_ attempt: CountedAttempt) throws -> OwnChangeOutcome {
        try store.apply(AccountChanges([attempt.release]))
        return .busy
    }

    /// Puts a new token in the place of the old one, in the same transaction as the changes.
    func renew(
        _ token: SecretToken, _ changes: AccountChanges, codes: [String], confirmed: Bool
    ) throws -> OwnChangeOutcome {
        guard var session = try store.session(sessionKey(token)) else { return .refused }
        let next = newToken()
        session.hash = try sessionKey(next)
        session.seenAt = now()
        session.pendingSecret = nil
        if confirmed { session.confirmedAt = now() }
        var all = changes
        all.steps += [.endSession(try sessionKey(token)), .insertSession(session)]
        do {
            try store.apply(all)
        } catch AccountConflict.codeReused {
            return .refused
        }
        return .done(next, recoveryCodes: codes)
    }
}
