/// Everything that is done with accounts, over whatever keeps them; time and chance are passed in.
package struct AccountService: Sendable {
    package let store: any AccountStore
    package let policy: SessionPolicy
    /// Seconds since 1970.
    let now: @Sendable () -> Int64
    let random: RandomSource
    package let hasher: PassphraseHasher

    package init(
        store: any AccountStore, policy: SessionPolicy = SessionPolicy(), hasher: PassphraseHasher,
        random: RandomSource = .system, now: @escaping @Sendable () -> Int64
    ) {
        self.store = store
        self.policy = policy
        self.hasher = hasher
        self.random = random
        self.now = now
    }

    /// The number of the day, for what is done once a day.
    package var day: Int64 { now() / (24 * 60 * 60) }

    package func newToken() -> SecretToken { SecretToken(random: random) }

    /// What the database keeps of a session's token.
    func sessionKey(_ token: SecretToken) throws -> KeptToken { token.kept(as: .session, try store.masterKey()) }

    /// What the database keeps of a link's token.
    func linkKey(_ token: SecretToken) throws -> KeptToken { token.kept(as: .link, try store.masterKey()) }

    /// Who a token belongs to: somebody whose session goes on, whose second factor was given and who is not disabled.
    package func viewer(of token: SecretToken) throws -> Viewer {
        guard let session = try liveSession(token), session.stage == .full else { return .public }
        let moment = now()
        if moment - session.seenAt >= Self.touchSeconds { try? store.touch(session.hash, at: moment) }
        return .signedIn(SessionViewer(session))
    }

    /// The session of a token in whatever stage, when it has not ended.
    package func liveSession(_ token: SecretToken) throws -> StoredSession? {
        guard let session = try store.session(sessionKey(token)), session.account.state == .active else { return nil }
        return isLive(session, at: now()) ? session : nil
    }

    /// Whose session a token is or was, also when it has ended and is not yet swept away; `nil` for one that never was.
    package func owner(of token: SecretToken) throws -> AccountID? {
        guard let session = try store.session(sessionKey(token)), session.stage == .full,
            session.account.state == .active
        else { return nil }
        return session.account.id
    }

    /// Whether a session goes on; one of a moment that has yet to come was made while the clock was wrong.
    func isLive(_ session: StoredSession, at moment: Int64) -> Bool {
        let latest = moment + Self.slack
        let hasBegun = session.createdAt <= latest && session.seenAt <= latest
        return hasBegun && moment < session.endsAt && moment - session.seenAt < policy.idle
    }

    /// By so many seconds the clock of the database may be behind after a start.
    private static let slack: Int64 = 120

    /// The last use is written down once a minute, not with every request.
    private static let touchSeconds: Int64 = 60
}

extension SessionViewer {
    package init(_ session: StoredSession) {
        self.init(
            account: session.account.id, name: session.account.name, roles: session.account.roles,
            session: session.hash.name, signedInAt: session.createdAt, confirmedAt: session.confirmedAt)
    }
}
