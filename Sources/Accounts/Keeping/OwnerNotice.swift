/// Something that was done and that the owner of an account must come to know.
package struct OwnerNotice: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case resetAsked = "reset-asked"
        /// As before, where nobody is there to agree but the owner.
        case resetWaits = "reset-waits"
        case reset
        case passkeyAdded = "passkey-added"
        case passkeyRemoved = "passkey-removed"
        /// The right to adopt or to keep accounts, without a second administrator.
        case powerGiven = "power-given"
        /// The same to somebody else, told to whoever approves.
        case powerGivenTo = "power-given-to"
        /// Somebody wants to end their being an administrator, or their account.
        case endAsked = "end-asked"
        case ended
        /// A request waits that the reader can agree to; `about` is whose account it is for.
        case agreementAsked = "agreement-asked"
        case passphraseChanged = "passphrase-changed"
        /// An authenticator was set up, in place of another or as the first.
        case authenticatorSet = "authenticator-set"
        case recoveryCodesRenewed = "recovery-codes-renewed"

        /// Whether owners do this themselves: then a session that began before is shown nothing, and cannot hide it.
        package var isOwn: Bool {
            switch self {
            case .passkeyAdded, .passkeyRemoved, .passphraseChanged, .authenticatorSet, .recoveryCodesRenewed: true
            case .resetAsked, .resetWaits, .reset, .powerGiven, .powerGivenTo, .endAsked, .ended, .agreementAsked: false
            }
        }
    }

    package let kind: Kind
    package let at: Int64
    /// The name of the other account that it is about.
    package let about: String?

    package init(kind: Kind, at: Int64, about: String? = nil) {
        self.kind = kind
        self.at = at
        self.about = about
    }
}

/// A notice with the account whose owner gets it, for the letter that goes out beside it.
package struct AddressedNotice: Hashable, Sendable {
    package let notice: OwnerNotice
    package let account: Account
}
