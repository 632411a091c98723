/// What the page for the second factor has to show.
package enum SecondFactorQuestion: Sendable {
    /// The code of the authenticator that is set up.
    case code
    /// There are only passkeys.
    case passkey
    /// An authenticator has yet to be set up with this secret.
    case setUp(secret: [UInt8], mail: MailAddress)
}

/// How an attempt at the second factor ended.
package enum SecondFactorOutcome: Sendable {
    /// The codes are those of an authenticator that has just been set up; to be shown once.
    case signedIn(SecretToken, SessionViewer, recoveryCodes: [String])
    case refused
    case wait(Int)
    /// There is no session halfway: it took too long, or the passphrase was never given.
    case expired
}

extension AccountService {
    /// What is asked of whoever has given the passphrase; `nil` when nobody has, or too long ago.
    package func question(for token: SecretToken) throws -> SecondFactorQuestion? {
        guard let session = try liveSession(token), session.stage == .halfway else { return nil }
        guard !session.account.hasSecondFactor else {
            return try store.credentials(of: session.account.id)?.secondFactor == nil ? .passkey : .code
        }
        guard let secret = try pendingSecret(session) else { return nil }
        return .setUp(secret: secret, mail: session.account.mail)
    }

    /// Completes signing in with the code of an authenticator, or sets one up with it. The session gets a new token.
    package func giveCode(_ code: String, token: SecretToken, from address: String) throws -> SecondFactorOutcome {
        guard let session = try liveSession(token), session.stage == .halfway,
            let kept = try store.credentials(of: session.account.id)
        else { return .expired }
        let master = try store.masterKey()
        let (counted, seconds) = try count(codeLimits(kept.account.id, from: address, master))
        guard let attempt = counted else { return .wait(seconds) }
        let isSetUp = !kept.account.hasSecondFactor
        guard let secret = try isSetUp ? pendingSecret(session) : secret(of: kept, master) else {
            try store.apply(AccountChanges([attempt.release]))
            return .expired
        }
        guard let step = TimeCode.accept(code, secret: secret, at: now(), after: isSetUp ? 0 : kept.lastStep) else {
            return try refused(kept.account, factor: "authenticator")
        }
        var changes = AccountChanges()
        var codes: [String] = []
        if isSetUp {
            codes = newRecoveryCodes()
            changes = try settingUp(secret, codes, for: kept.account, actor: .account(kept.account.id))
        }
        changes.steps.append(.useTimeCode(kept.account.id, step: step))
        return try complete(session, changes: changes, attempt: attempt, factor: "authenticator", codes: codes)
    }

    /// Completes signing in with a recovery code, which is then spent.
    package func giveRecoveryCode(
        _ code: String, token: SecretToken, from address: String
    ) throws -> SecondFactorOutcome {
        guard let session = try liveSession(token), session.stage == .halfway, session.account.hasSecondFactor else {
            return .expired
        }
        let master = try store.masterKey()
        let (counted, seconds) = try count(codeLimits(session.account.id, from: address, master))
        guard let attempt = counted else { return .wait(seconds) }
        guard let hash = RecoveryCode.hash(code) else {
            return try refused(session.account, factor: "recovery code")
        }
        let changes = AccountChanges([.useRecoveryCode(session.account.id, hash, at: now())])
        return try complete(session, changes: changes, attempt: attempt, factor: "recovery code", codes: [])
    }

    func codeLimits(
        _ account: AccountID, from address: String, _ master: MasterKey
    ) throws -> AttemptLimits {
        .code(
            of: account, address: address, isFamiliar: try isFamiliar(account, at: address, master: master),
            master: master)
    }

    /// Whoever tries codes has the passphrase: that stands in the audit trail, where the owner and administrators see it.
    private func refused(_ account: Account, factor: String) throws -> SecondFactorOutcome {
        let entry = AuditEntry(
            "session.code-refused", object: "account:\(account.id)", actor: .system, after: factor)
        try store.apply(AccountChanges(audit: [entry]))
        return .refused
    }

    func complete(
        _ half: StoredSession, changes: AccountChanges, attempt: CountedAttempt, factor: String, codes: [String]
    ) throws -> SecondFactorOutcome {
        let token = newToken(), moment = now()
        var account = half.account
        account.hasSecondFactor = true
        let session = StoredSession(
            hash: try sessionKey(token), account: account, stage: .full, createdAt: moment, seenAt: moment,
            confirmedAt: moment,
            endsAt: moment + policy.absolute, client: half.client)
        var all = changes.signingIn(account, at: moment, from: attempt.limits.place, factor: factor)
        all.steps += [.endSession(half.hash), .insertSession(session)] + attempt.forget
        // Not to who begins: an authenticator that follows an invitation is no news to anybody.
        if !codes.isEmpty, half.account.lastSignInAt != nil {
            all.steps.append(.tellOwner(account.id, .authenticatorSet, at: moment))
        }
        do {
            try store.apply(all)
        } catch AccountConflict.codeReused {
            return try refused(account, factor: factor)
        }
        return .signedIn(token, SessionViewer(session), recoveryCodes: codes)
    }

    // MARK: Secrets

    func newRecoveryCodes() -> [String] { (0..<RecoveryCode.count).map { _ in RecoveryCode.make(random: random) } }

    /// The changes that make a secret the second factor of an account, with new recovery codes.
    func settingUp(
        _ secret: [UInt8], _ codes: [String], for account: Account, actor: AuditActor
    ) throws -> AccountChanges {
        let sealed = try SealedSecret.seal(secret, for: account.id, with: try store.masterKey().key(.secondFactor))
        return AccountChanges(
            [
                .setSecondFactor(account.id, sealed: sealed),
                .replaceRecoveryCodes(account.id, codes.compactMap(RecoveryCode.hash)),
            ],
            audit: [AuditEntry("account.second-factor", object: "account:\(account.id)", actor: actor, after: "set up")]
        )
    }

    func newPendingSecret(for account: Account) throws -> [UInt8] {
        try SealedSecret.seal(
            random.bytes(TimeCode.secretLength), for: account.id, with: try store.masterKey().key(.secondFactor))
    }

    func pendingSecret(_ session: StoredSession) throws -> [UInt8]? {
        let key = try store.masterKey().key(.secondFactor)
        return session.pendingSecret.flatMap { SealedSecret.open($0, for: session.account.id, with: key) }
    }

    func secret(of kept: Credentials, _ master: MasterKey) -> [UInt8]? {
        kept.secondFactor.flatMap { SealedSecret.open($0, for: kept.account.id, with: master.key(.secondFactor)) }
    }
}
