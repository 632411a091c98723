import Accounts

/// From a form that was sent to what it does: one line per act.
enum Submissions {
    static func answer(_ submission: Submission) async -> FormAnswer {
        switch submission.act {
        case .signIn: await SignInForm.submit(submission)
        case .accept: await InvitationForm.submit(submission)
        case .giveCode: SecondFactorForm.submitCode(submission)
        case .giveRecoveryCode: SecondFactorForm.submitRecoveryCode(submission)
        case .signOut: SignOutForm.submit(submission)
        }
    }
}
