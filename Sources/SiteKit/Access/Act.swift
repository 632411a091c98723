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
    case confirm
    case changePassphrase = "change-passphrase"
    case acceptAuthenticator = "accept-authenticator"
    case renewRecoveryCodes = "renew-recovery-codes"
    case endSession = "end-session"
    case signOutEverywhere = "sign-out-everywhere"
    case inviteAccount = "invite-account"
    case changeAccount = "change-account"
    case disableAccount = "disable-account"
    case enableAccount = "enable-account"
    case resetAccount = "reset-account"
    case signOutAccount = "sign-out-account"
    case markSignal = "mark-signal"
    case planSave = "plan-save"
    case planRemove = "plan-remove"
    case planUndo = "plan-undo"
    case planUndoTogether = "plan-undo-together"
    case planCreate = "plan-create"
    case planCarry = "plan-carry"
    case planAdopt = "plan-adopt"
    case planPublish = "plan-publish"
    case planRead = "plan-read"
    case planTake = "plan-take"
    case stateParticipation = "state-participation"
    case workUpdate = "work-update"
    case ownUndo = "own-undo"
    case calendarRenew = "calendar-renew"
}

extension Act {
    package var access: Access {
        switch self {
        // The session that is halfway is asked for inside.
        case .signIn, .accept, .giveCode, .giveRecoveryCode: .everyone
        case .signOut, .confirm, .changePassphrase, .acceptAuthenticator, .renewRecoveryCodes, .endSession,
            .signOutEverywhere:
            .right(.ownAccount)
        case .inviteAccount, .changeAccount, .disableAccount, .enableAccount, .resetAccount, .signOutAccount:
            .right(.manageAccounts)
        case .markSignal: .someObject([.partner, .analyst])
        case .planSave, .planRemove, .planUndo, .planUndoTogether, .planCreate, .planCarry: .someObject([.editor])
        case .planAdopt: .right(.adoptPlan)
        case .planPublish: .right(.publishPlan)
        case .planRead, .planTake: .right(.edit(.all))
        case .stateParticipation: .ownMunicipality
        case .workUpdate, .ownUndo, .calendarRenew: .right(.ownWork)
        }
    }

    /// Whether what was typed is kept when the session has ended meanwhile.
    package var keepsTyping: Bool {
        switch self {
        case .planSave, .planCreate, .planAdopt, .workUpdate, .stateParticipation, .inviteAccount, .changeAccount: true
        default: false
        }
    }

    /// Whether it changes what the public reads of the plan.
    package var isPublication: Bool { self == .planPublish }

    /// Whether passphrase or second factor must have been entered within the last minutes.
    package var isSensitive: Bool {
        switch self {
        case .signIn, .accept, .giveCode, .giveRecoveryCode, .signOut, .confirm, .endSession, .signOutEverywhere,
            .markSignal:
            false
        // This one asks for the passphrase itself.
        case .changePassphrase: false
        case .acceptAuthenticator, .renewRecoveryCodes, .inviteAccount, .changeAccount, .disableAccount, .enableAccount,
            .resetAccount, .signOutAccount:
            true
        case .planAdopt, .planPublish: true
        case .planSave, .planRemove, .planUndo, .planUndoTogether, .planCreate, .planCarry, .planRead, .planTake,
            .stateParticipation, .workUpdate, .ownUndo, .calendarRenew:
            false
        }
    }
}
