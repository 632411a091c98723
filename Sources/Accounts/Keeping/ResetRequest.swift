/// The wish for a new link for an account that takes a second administrator.
package struct ResetRequest: Hashable, Sendable {
    package let account: AccountID
    package let askedBy: AccountID
    package let askedAt: Int64
    package let endsAt: Int64

    package init(account: AccountID, askedBy: AccountID, askedAt: Int64, endsAt: Int64) {
        self.account = account
        self.askedBy = askedBy
        self.askedAt = askedAt
        self.endsAt = endsAt
    }
}

/// Something that was done with an account and that its owner must come to know.
package struct OwnerNotice: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case resetAsked = "reset-asked"
        case reset
    }

    package let kind: Kind
    package let at: Int64

    package init(kind: Kind, at: Int64) {
        self.kind = kind
        self.at = at
    }
}
