/// Somebody who may sign in; what they may do follows from their roles alone.
package struct Account: Hashable, Sendable, Identifiable {
    package let id: AccountID
    package var mail: MailAddress
    /// How colleagues see them: a name or a function.
    package var name: String
    package var roles: Set<Role>
    package var state: State
    /// Whether a second factor has been set up: an authenticator app, a passkey, or both.
    package var hasSecondFactor: Bool
    /// Seconds since 1970.
    package var createdAt: Int64
    package var lastSignInAt: Int64?

    package enum State: String, Hashable, Sendable, CaseIterable {
        /// Has a link, has not chosen a passphrase yet.
        case invited
        case active
        /// Cannot sign in; kept, because the audit trail names it.
        case disabled
    }

    package init(
        id: AccountID, mail: MailAddress, name: String, roles: Set<Role>, state: State, hasSecondFactor: Bool = false,
        createdAt: Int64 = 0, lastSignInAt: Int64? = nil
    ) {
        self.id = id
        self.mail = mail
        self.name = name
        self.roles = roles
        self.state = state
        self.hasSecondFactor = hasSecondFactor
        self.createdAt = createdAt
        self.lastSignInAt = lastSignInAt
    }

    /// Whether signing in must take a second factor: for everybody who can change what others see.
    package var needsSecondFactor: Bool { hasSecondFactor || roles.contains { $0.needsSecondFactor } }
}
