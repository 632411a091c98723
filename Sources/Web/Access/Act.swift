import Accounts

/// Everything that a form can do. A form sends the word in its hidden field `act`, to the address of the page it is on.
///
/// A new act: a case here, who may send it in `access`, and its handler in `Submissions.answer`.
/// `Tests/WebTests/acts.txt` lists them, and the rights matrix goes over every one.
package enum Act: String, Hashable, Sendable, CaseIterable {
    case signIn = "sign-in"
    case accept
    case giveCode = "give-code"
    case giveRecoveryCode = "give-recovery-code"
    case signOut = "sign-out"
}

extension Act {
    package var access: Access {
        switch self {
        // The session that is halfway is asked for inside.
        case .signIn, .accept, .giveCode, .giveRecoveryCode: .everyone
        case .signOut: .right(.ownAccount)
        }
    }

    /// Whether passphrase or second factor must have been entered within the last minutes.
    package var isSensitive: Bool {
        switch self {
        case .signIn, .accept, .giveCode, .giveRecoveryCode, .signOut: false
        }
    }
}
