import AccountPages
import Accounts
import Desk
import FigurePages
package import SiteKit

/// From a form that was sent to what it does: one line per act.
package enum Submissions {
    package static func answer(_ submission: Submission) async -> FormAnswer {
        switch submission.act {
        case .signIn: await SignInForm.submit(submission)
        case .accept: await InvitationForm.submit(submission)
        case .giveCode: SecondFactorForm.submitCode(submission)
        case .giveRecoveryCode: SecondFactorForm.submitRecoveryCode(submission)
        case .signOut: SignOutForm.submit(submission)
        case .confirm: await OwnAccountForms.confirm(submission)
        case .changePassphrase: await OwnAccountForms.changePassphrase(submission)
        case .acceptAuthenticator: OwnAccountForms.acceptAuthenticator(submission)
        case .renewRecoveryCodes: OwnAccountForms.renewRecoveryCodes(submission)
        case .endSession: OwnAccountForms.endSession(submission)
        case .signOutEverywhere: OwnAccountForms.signOutEverywhere(submission)
        case .inviteAccount: AdministrationForms.invite(submission)
        case .changeAccount: AdministrationForms.change(submission)
        case .disableAccount, .enableAccount, .resetAccount, .signOutAccount: AdministrationForms.simple(submission)
        case .markSignal: SignalMarkForm.submit(submission)
        case .planSave: EntrySubmissions.save(submission)
        case .planRemove: EntrySubmissions.remove(submission)
        case .planUndo: EntrySubmissions.undo(submission)
        case .planUndoTogether: DeskSubmissions.undo(submission)
        case .planCreate: EntrySubmissions.create(submission)
        case .planCarry: EntrySubmissions.carry(submission)
        case .planAdopt: DeskSubmissions.adopt(submission)
        case .planPublish: DeskSubmissions.publish(submission)
        case .planRead: ImportForms.read(submission)
        case .planTake: ImportForms.take(submission)
        case .stateParticipation: OwnParticipationForm.submit(submission)
        case .workUpdate: WorkSubmissions.update(submission)
        case .ownUndo: OwnUndo.submit(submission)
        case .calendarRenew: CalendarAnswer.renew(submission)
        }
    }
}
