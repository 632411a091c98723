/// What one administrator wants done with an account, and what takes the say of a second one (decision 29).
package struct AccountRequest: Hashable, Sendable {
    package let account: AccountID
    package let wish: AccountWish
    package let askedBy: AccountID
    package let askedAt: Int64
    package let endsAt: Int64
    /// From when on the one who asked can do it without a second; `nil`: never.
    package let aloneFrom: Int64?

    package init(
        account: AccountID, wish: AccountWish, askedBy: AccountID, askedAt: Int64, endsAt: Int64, aloneFrom: Int64?
    ) {
        self.account = account
        self.wish = wish
        self.askedBy = askedBy
        self.askedAt = askedAt
        self.endsAt = endsAt
        self.aloneFrom = aloneFrom
    }

    /// Account and wish in one word, so that nobody agrees with another wish than the one they read.
    package var reference: String {
        [account.description, wish.kind, wish.written].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

/// An act on an account that can take a second administrator.
package enum AccountWish: Hashable, Sendable {
    /// A new link: whoever has it acts as the owner.
    case reset
    /// These roles in place of those that it has.
    case roles(Set<Role>)
    /// Closing the account.
    case disable

    /// The word that rows and forms keep.
    package var kind: String {
        switch self {
        case .reset: "reset"
        case .roles: "roles"
        case .disable: "disable"
        }
    }

    /// The roles that are asked, as the audit trail writes them.
    package var written: String {
        if case .roles(let roles) = self { roles.sorted().map(\.rawValue).joined(separator: " ") } else { "" }
    }

    package init?(kind: String, written: String) {
        switch kind {
        case "reset": self = .reset
        case "roles":
            let roles = written.split(separator: " ").map { Role(rawValue: String($0)) }
            // A role that this version does not know must not be given in another's place.
            guard !roles.contains(nil) else { return nil }
            self = .roles(Set(roles.compactMap(\.self)))
        case "disable": self = .disable
        default: return nil
        }
    }
}
