/// Everything that a form can do. A form sends the word in its hidden field `act`, to the address of the page it is on.
///
/// A new act: a case here, and its `FormDescription` in the feature that it belongs to.
/// `Tests/SiteTests/acts.txt` lists them, and the rights matrix goes over every one.
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
