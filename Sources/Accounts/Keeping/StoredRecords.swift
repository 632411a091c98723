/// An account with what only signing in needs.
package struct Credentials: Hashable, Sendable {
    package var account: Account
    /// `nil` where none was chosen yet, or a new link ended it.
    package var passphrase: PassphraseHash?
    /// The sealed secret of the second factor.
    package var secondFactor: [UInt8]?
    /// The step of the last code that was used.
    package var lastStep: Int64
    /// How many recovery codes have not been used.
    package var recoveryCodes: Int

    package init(
        account: Account, passphrase: PassphraseHash?, secondFactor: [UInt8]?, lastStep: Int64, recoveryCodes: Int
    ) {
        self.account = account
        self.passphrase = passphrase
        self.secondFactor = secondFactor
        self.lastStep = lastStep
        self.recoveryCodes = recoveryCodes
    }
}

/// A session as the database keeps it.
package struct StoredSession: Hashable, Sendable {
    package var hash: KeptToken
    package var account: Account
    package var stage: Stage
    package var createdAt: Int64
    package var seenAt: Int64
    package var confirmedAt: Int64
    /// The absolute end, however much it is used.
    package var endsAt: Int64
    /// What the browser said it is, in short, for the list of one's own sessions.
    package var client: String
    /// The sealed secret of a second factor that is being set up.
    package var pendingSecret: [UInt8]?

    package enum Stage: String, Hashable, Sendable {
        /// The passphrase was right; the second factor has yet to come.
        case halfway
        case full
    }

    package init(
        hash: KeptToken, account: Account, stage: Stage, createdAt: Int64, seenAt: Int64, confirmedAt: Int64,
        endsAt: Int64, client: String, pendingSecret: [UInt8]? = nil
    ) {
        self.hash = hash
        self.account = account
        self.stage = stage
        self.createdAt = createdAt
        self.seenAt = seenAt
        self.confirmedAt = confirmedAt
        self.endsAt = endsAt
        self.client = client
        self.pendingSecret = pendingSecret
    }
}

/// A one-time link as the database keeps it.
package struct StoredInvitation: Hashable, Sendable {
    package var hash: KeptToken
    /// `nil`: for whoever becomes the first administrator.
    package var account: AccountID?
    package var purpose: Purpose
    package var createdAt: Int64
    package var endsAt: Int64
    package var usedAt: Int64?

    package enum Purpose: String, Hashable, Sendable {
        /// The first administrator of an empty folder.
        case first
        /// A new account.
        case invite
        /// An account whose passphrase or second factor was lost; both are set anew.
        case reset
    }

    package init(
        hash: KeptToken, account: AccountID?, purpose: Purpose, createdAt: Int64, endsAt: Int64, usedAt: Int64? = nil
    ) {
        self.hash = hash
        self.account = account
        self.purpose = purpose
        self.createdAt = createdAt
        self.endsAt = endsAt
        self.usedAt = usedAt
    }

    /// A link of a moment that has yet to come was made while the clock was wrong.
    package func isUsable(at now: Int64) -> Bool { usedAt == nil && now < endsAt && createdAt <= now + 120 }
}
