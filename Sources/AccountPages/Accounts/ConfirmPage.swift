import Accounts
import Markup
import Phrases
import SiteKit

/// The passphrase again, before what cannot be undone easily.
enum ConfirmPage {
    static func page(_ context: PageContext) -> Page {
        let form = FormView.html(.confirm, in: context) { fields in
            """
            \(fields.text(SecretField.passphrase.rawValue, AccountPhrases.passphrase, type: "password", autocomplete: "current-password", limit: 1024))\
            \(fields.button(AccountPhrases.goOn))
            """
        }
        return Page(
            title: context(AccountPhrases.confirmTitle), description: context(AccountPhrases.confirmLead),
            crumbs: context.crumbs(to: context(AccountPhrases.confirmTitle), below: (SitePhrases.myAccount, .account)),
            body: """
                <div class="stack"><h1>\(context(AccountPhrases.confirmTitle))</h1>
                <p class="lead">\(context(AccountPhrases.confirmLead))</p></div>
                <section class="prose stack">\(form)</section>
                """
        ).unlisted
    }
}

/// An authenticator in place of the one there is, or the first one of a partner who wants it.
enum AuthenticatorPage {
    static func page(_ context: PageContext, _ services: SiteServices) throws -> Page? {
        guard let accounts = services.accounts, let token = context.token,
            let offer = try accounts.offerSecondFactor(token)
        else { return nil }
        let form = FormView.html(.acceptAuthenticator, in: context) { fields in
            """
            \(fields.text(SecretField.code.rawValue, AccountPhrases.code, autocomplete: "one-time-code", limit: 12, mode: "numeric"))\
            \(fields.button(AccountPhrases.goOn))
            """
        }
        return Page(
            title: context(AccountPhrases.setUpApp), description: context(AccountPhrases.setUpSecret),
            crumbs: context.crumbs(to: context(AccountPhrases.setUpApp), below: (SitePhrases.myAccount, .account)),
            body: """
                <div class="stack"><h1>\(context(AccountPhrases.setUpApp))</h1></div>
                <section class="prose stack">\(AuthenticatorSecret.html(offer.secret, of: offer.mail, in: context))
                <p>\(context(AccountPhrases.setUpThen))</p>
                \(form)</section>
                """
        ).unlisted
    }
}
