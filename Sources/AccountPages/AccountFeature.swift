import Accounts
package import SiteKit

extension Feature {
    /// Signing in, one's own account, and administration.
    package static let accounts = Feature(
        page: AccountDescriptions.page, forms: AccountDescriptions.forms, publicAddresses: { _ in [.signIn] })
}

/// The pages and forms of this target, each by its address or act.
enum AccountDescriptions {
    @Sendable static func page(_ route: Route) -> PageDescription? {
        switch route {
        case .signIn:
            .page(for: .everyone, .hasGuestForm, asks: SignInQuery.self) { context, _ in
                try SignInPage.page(context)
            }
        case .secondFactor:
            .page(for: .everyone, .hasGuestForm, asks: SignInQuery.self) { context, _ in
                try SecondFactorPage.page(context)
            }
        case .invitation:
            .page(for: .everyone, .hasGuestForm, asks: InvitationQuery.self) { context, _ in
                InvitationPage.page(context)
            }
        case .account:
            .page(for: .right(.ownAccount), asks: FormQuery.self) { context, site in
                try AccountPage.page(context, site.services)
            }
        case .authenticator:
            .page(for: .right(.ownAccount), .isSensitive) { context, site in
                try AuthenticatorPage.page(context, site.services)
            }
        case .passkeys:
            .page(for: .right(.ownAccount), .isSensitive, asks: FormQuery.self) { context, site in
                try PasskeyPage.page(context, site.services)
            }
        case .confirm: .page(for: .right(.ownAccount), asks: BackQuery.self) { context, _ in ConfirmPage.page(context) }
        case .accounts:
            .page(for: .right(.manageAccounts), .isSensitive, asks: FormQuery.self) { context, site in
                try AccountListPage.page(context, site.services)
            }
        case .accountOf(let id):
            .page(for: .right(.manageAccounts), .isSensitive, asks: FormQuery.self) { context, site in
                try AccountEditPage.page(id, in: context, from: site.services)
            }
        case .audit:
            .page(for: .right(.readAudit), asks: AuditQuery.self) { context, site in
                try AuditPage.page(context, site.services)
            }
        default: nil
        }
    }

    static let forms: [FormDescription] = [
        // The session that is halfway is asked for inside.
        FormDescription(.signIn, .everyone, submit: SignInForm.submit),
        FormDescription(.accept, .everyone, submit: InvitationForm.submit),
        FormDescription(.giveCode, .everyone, submit: SecondFactorForm.submitCode),
        FormDescription(.giveRecoveryCode, .everyone, submit: SecondFactorForm.submitRecoveryCode),
        FormDescription(.givePasskey, .everyone, submit: PasskeyForms.give),
        FormDescription(.signInPasskey, .everyone, submit: PasskeyForms.signIn),
        FormDescription(.signOut, .right(.ownAccount), submit: SignOutForm.submit),
        FormDescription(.confirm, .right(.ownAccount), submit: OwnAccountForms.confirm),
        // This one asks for the passphrase itself.
        FormDescription(.changePassphrase, .right(.ownAccount), submit: OwnAccountForms.changePassphrase),
        FormDescription(
            .acceptAuthenticator, .right(.ownAccount), .isSensitive, submit: OwnAccountForms.acceptAuthenticator),
        FormDescription(
            .renewRecoveryCodes, .right(.ownAccount), .isSensitive, submit: OwnAccountForms.renewRecoveryCodes),
        FormDescription(.addPasskey, .right(.ownAccount), .isSensitive, submit: PasskeyForms.add),
        FormDescription(.removePasskey, .right(.ownAccount), .isSensitive, submit: PasskeyForms.remove),
        FormDescription(.endSession, .right(.ownAccount), submit: OwnAccountForms.endSession),
        FormDescription(.signOutEverywhere, .right(.ownAccount), submit: OwnAccountForms.signOutEverywhere),
        FormDescription(.inviteAccount, .right(.manageAccounts), .isSensitive, submit: AdministrationForms.invite),
        FormDescription(.changeAccount, .right(.manageAccounts), .isSensitive, submit: AdministrationForms.change),
        FormDescription(.disableAccount, .right(.manageAccounts), .isSensitive, submit: AdministrationForms.simple),
        FormDescription(.enableAccount, .right(.manageAccounts), .isSensitive, submit: AdministrationForms.simple),
        FormDescription(.resetAccount, .right(.manageAccounts), .isSensitive, submit: AdministrationForms.simple),
        FormDescription(
            .confirmRequest, .right(.manageAccounts), .isSensitive, submit: AdministrationForms.confirmRequest),
        FormDescription(
            .cancelRequest, .right(.manageAccounts), .isSensitive, submit: AdministrationForms.cancelRequest),
        FormDescription(.seeNotices, .right(.ownAccount), submit: OwnAccountForms.seeNotices),
        FormDescription(.signOutAccount, .right(.manageAccounts), .isSensitive, submit: AdministrationForms.simple),
    ]
}
