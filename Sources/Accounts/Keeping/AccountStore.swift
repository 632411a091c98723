/// Where accounts are kept. `Store` is one; each method is a transaction.
package protocol AccountStore: Sendable {
    /// The secret outside the database, made at first use.
    func masterKey() throws -> MasterKey

    func accounts() throws -> [Account]
    func credentials(of id: AccountID) throws -> Credentials?
    func credentials(of mail: MailAddress) throws -> Credentials?
    func session(_ hash: KeptToken) throws -> StoredSession?
    func sessions(of id: AccountID) throws -> [StoredSession]
    func invitation(_ hash: KeptToken) throws -> StoredInvitation?
    /// The passkeys of an account, the oldest first.
    func passkeys(of id: AccountID) throws -> [Passkey]
    /// Whoever's it is, by the name that its authenticator gave it.
    func passkey(_ id: [UInt8]) throws -> Passkey?
    /// Whether an account signed in from there since a moment.
    func isFamiliar(_ id: AccountID, at place: AttemptKey, since: Int64) throws -> Bool

    func accountRequests() throws -> [AccountRequest]
    func unseenNotices(of id: AccountID) throws -> [OwnerNotice]

    /// Makes an account with everything that belongs to it at once; refused when the mail address has one.
    func create(_ account: NewAccount, then: @Sendable (AccountID) -> AccountChanges) throws -> AccountID
    /// Carries out all of the changes or none; refused with `AccountConflict` when one no longer fits.
    func apply(_ changes: AccountChanges) throws
    /// Counts an attempt as failed under each key, or answers the seconds to wait when one has failed too often already.
    ///
    /// One transaction, so that of many at once only as many are admitted as may fail.
    func countFailure(_ limits: [AttemptLimit], at: Int64) throws -> Int64?
    /// Notes that a session was used, at most now and then.
    func touch(_ session: KeptToken, at: Int64) throws
    /// Removes what has ended: sessions, links, attempts.
    func sweep(now: Int64) throws
}

/// What a change of accounts does, and what the audit trail says of it.
package struct AccountChanges: Sendable {
    package var steps: [AccountChange]
    package var audit: [AuditEntry]

    package init(_ steps: [AccountChange] = [], audit: [AuditEntry] = []) {
        self.steps = steps
        self.audit = audit
    }
}

/// One step of a change; the steps of a transaction happen in order.
package enum AccountChange: Sendable {
    case setName(AccountID, String)
    case setState(AccountID, Account.State)
    case setRoles(AccountID, Set<Role>)
    case setPassphrase(AccountID, PassphraseHash)
    /// Replaces the hash of the passphrase that it is; one that was chosen in the meantime stays.
    case renewHash(AccountID, of: PassphraseHash, by: PassphraseHash)
    /// Sets or removes the sealed secret of the second factor.
    case setSecondFactor(AccountID, sealed: [UInt8]?)
    /// Remembers the step of the code that was used; refused unless it is later than the one before.
    case useTimeCode(AccountID, step: Int64)
    case replaceRecoveryCodes(AccountID, [TokenHash])
    /// Refused when there is no such code, or it was used.
    case useRecoveryCode(AccountID, TokenHash, at: Int64)
    case noteSignIn(AccountID, at: Int64, from: AttemptKey)
    /// Refused when there is one with this id, whoever's it is.
    case insertPasskey(Passkey)
    /// Refused unless the counter went up, or is not used.
    case usePasskey(AccountID, id: [UInt8], counter: Int64, at: Int64)
    /// Refused when it is not of this account, or the last second step of somebody who has to have one.
    case removePasskey(AccountID, id: [UInt8])
    /// Removes all of an account, for who begins anew.
    case removePasskeys(AccountID)
    /// Refused when this challenge was used before.
    case spendChallenge(TokenHash, at: Int64)
    case insertInvitation(StoredInvitation)
    /// Refused when it was used or has ended.
    case useInvitation(KeptToken, at: Int64)
    /// Removes links that nobody used: of an account, or those for the first administrator.
    case dropInvitations(AccountID?)
    case insertSession(StoredSession)
    case setPendingSecret(KeptToken, sealed: [UInt8]?)
    case confirmSession(KeptToken, at: Int64)
    case endSession(KeptToken)
    case endSessions(AccountID, except: KeptToken?)
    /// Takes back one that was counted at a moment.
    case releaseFailures([AttemptKey], at: Int64)
    case forgetFailures([AttemptKey])
    /// In place of one of the same kind for the account.
    case askRequest(AccountRequest)
    /// Refused when it is no longer that request, nobody else asked for it, or too long ago; or too short to be alone.
    case useRequest(AccountRequest, by: AccountID, at: Int64)
    case dropRequest(AccountID, String)
    case tellOwner(AccountID, OwnerNotice.Kind, about: AccountID? = nil, at: Int64)
    case seeNotice(AccountID, OwnerNotice, at: Int64)
}

/// Why a change was refused although it was well-formed: the world had moved on.
package enum AccountConflict: Error, Hashable, Sendable {
    case mailTaken
    case invitationSpent
    case codeReused
    case noSuchAccount
    /// There would be nobody left who keeps accounts.
    case lastAdministrator
    /// Nobody else asks for this any more.
    case noSuchRequest
    /// Power is given to somebody who has signed in.
    case notAccepted
    /// The roles ask for a second step, and there would be none left.
    case lastSecondFactor
    /// The authenticator is in use, for this account or another.
    case passkeyTaken
}

package struct NewAccount: Hashable, Sendable {
    package var mail: MailAddress
    package var name: String
    package var roles: Set<Role>

    package init(mail: MailAddress, name: String, roles: Set<Role>) {
        self.mail = mail
        self.name = name
        self.roles = roles
    }
}
