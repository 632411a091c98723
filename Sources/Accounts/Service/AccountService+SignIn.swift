/// How an attempt to sign in ended.
package enum SignInOutcome: Sendable {
    case signedIn(SecretToken, SessionViewer)
    /// The passphrase was right; the token is of a session that only knows the page for the second factor.
    case needsSecondFactor(SecretToken)
    /// Wrong name, wrong passphrase, disabled, never accepted: one answer for all of them.
    case refused
    /// Too many attempts; the seconds to wait.
    case wait(Int)
    case busy
}

extension AccountService {
    /// Signs in with name and passphrase; `from` is the network address, `client` what the browser calls itself.
    ///
    /// The work is the same for a name that nobody has. A token that was there before is never taken over.
    package func signIn(
        name: String, passphrase: String, from address: String, client: String
    ) async throws -> SignInOutcome {
        let master = try store.masterKey()
        let mail = MailAddress(name)
        let found = try mail.flatMap { try store.credentials(of: $0) }
        let isFamiliar = try isFamiliar(found?.account.id, at: address, master: master)
        let (counted, seconds) = try count(
            .signingIn(name: name, address: address, isFamiliar: isFamiliar, master: master))
        guard let attempt = counted else { return .wait(seconds) }
        let fits: Bool
        do throws(PassphraseHasher.Busy) {
            fits = try await hasher.verify(Passphrase.normalized(passphrase), against: found?.passphrase)
        } catch {
            try store.apply(AccountChanges([attempt.release]))
            return .busy
        }
        guard fits, let found, found.account.state == .active else { return .refused }
        let renewal = await renewedHash(of: found, passphrase)
        return try begin(
            found.account, from: attempt.limits.place, client: Self.shortened(client), with: renewal + attempt.forget)
    }

    /// The step that keeps the passphrase with today's cost; none when it is, or when there is no time to make it now.
    private func renewedHash(of found: Credentials, _ passphrase: String) async -> [AccountChange] {
        guard let kept = found.passphrase, kept.isOutdated(hasher.cost),
            let made = try? await hasher.hash(Passphrase.normalized(passphrase))
        else { return [] }
        return [.renewHash(found.account.id, of: kept, by: made)]
    }

    func begin(
        _ account: Account, from place: AttemptKey, client: String, with steps: [AccountChange] = []
    ) throws -> SignInOutcome {
        let token = newToken(), moment = now(), isHalfway = account.needsSecondFactor
        let session = StoredSession(
            hash: try sessionKey(token), account: account, stage: isHalfway ? .halfway : .full, createdAt: moment,
            seenAt: moment,
            confirmedAt: moment, endsAt: moment + (isHalfway ? policy.halfway : policy.absolute), client: client,
            pendingSecret: isHalfway && !account.hasSecondFactor ? try newPendingSecret(for: account) : nil)
        var changes = AccountChanges(steps + [.insertSession(session)])
        if !isHalfway { changes = changes.signingIn(account, at: moment, from: place, factor: "passphrase") }
        try store.apply(changes)
        return isHalfway ? .needsSecondFactor(token) : .signedIn(token, SessionViewer(session))
    }

    /// Ends the session of a token; without one nothing happens.
    package func signOut(_ token: SecretToken) throws {
        guard let session = try store.session(sessionKey(token)) else { return }
        let id = session.account.id
        try store.apply(
            AccountChanges(
                [.endSession(session.hash)],
                audit: [AuditEntry("session.end", object: "account:\(id)", actor: .account(id))]))
    }

    /// One line of at most 120 characters.
    static func shortened(_ client: String) -> String {
        String(client.unicodeScalars.filter { $0.value >= 0x20 && $0.value < 0x7F }.prefix(120).map(Character.init))
    }
}

extension AccountChanges {
    /// The same with what every completed sign-in leaves behind.
    func signingIn(_ account: Account, at moment: Int64, from place: AttemptKey, factor: String) -> AccountChanges {
        var changes = self
        changes.steps.append(.noteSignIn(account.id, at: moment, from: place))
        changes.audit.append(
            AuditEntry("session.begin", object: "account:\(account.id)", actor: .account(account.id), after: factor))
        return changes
    }
}

extension AuditEntry {
    init(
        _ action: StaticString, object: String, actor: AuditActor, role: Role? = nil, before: String = "",
        after: String = ""
    ) {
        self.init(AuditAction(action), object: object, actor: actor, role: role, before: before, after: after)
    }
}
