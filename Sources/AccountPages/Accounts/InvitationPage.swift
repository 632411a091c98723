package import Accounts
import Markup
import Phrases
package import SiteKit

/// What a one-time link opens: choosing a passphrase, and for the first administrator also a name.
enum InvitationPage {
    static func page(_ context: PageContext) -> Page {
        let title = context.invitation.map(title) ?? AccountPhrases.invitationSpent
        return Page(
            title: context(title), description: context(AccountPhrases.signInDescription),
            body: """
                <div class="stack"><h1>\(context(title))</h1><p class="lead">\(context(lead(context.invitation)))</p></div>
                \(context.invitation.map { form($0, context) })
                """
        ).unlisted
    }

    private static func title(_ invitation: OpenInvitation) -> Phrase {
        invitation.purpose == .reset ? AccountPhrases.invitationReset : AccountPhrases.invitation
    }

    private static func lead(_ invitation: OpenInvitation?) -> Phrase {
        switch invitation?.purpose {
        case nil: AccountPhrases.invitationSpentLead
        case .first: AccountPhrases.invitationFirst
        case .invite, .reset: AccountPhrases.invitationLead
        }
    }

    private static func form(_ invitation: OpenInvitation, _ context: PageContext) -> HTML {
        let form = FormView.html(.accept, in: context) { fields in
            let who: HTML =
                invitation.account.map { account in
                    // Hidden from sight, not from password managers, which file the passphrase under it.
                    """
                    <input class="vh" type="email" name="username" value="\(account.mail.rawValue)" autocomplete="username" \
                    aria-label="\(context(AccountPhrases.mail))" tabindex="-1" readonly>
                    """
                }
                    ?? """
                    \(fields.text("mail", AccountPhrases.mail, type: "email", autocomplete: "username", limit: 254))\
                    \(fields.text("name", AccountPhrases.name, hint: AccountPhrases.nameHint, autocomplete: "name", limit: 80))
                    """
            return """
                \(who)\(fields.text(SecretField.newPassphrase.rawValue, AccountPhrases.newPassphrase, hint: AccountPhrases.passphraseHint, type: "password", autocomplete: "new-password", limit: 1024))\
                \(fields.button(AccountPhrases.choose))
                """
        }
        let whose: HTML? = invitation.account.map {
            "<p>\(context(AccountPhrases.invitationFor)) <strong>\(HTML.isolated($0.mail.rawValue))</strong>.</p>\n"
        }
        return "<section class=\"prose stack\">\(whose)\(form)</section>\n"
    }
}

enum InvitationForm {
    static func submit(_ submission: Submission) async throws -> FormAnswer {
        guard let accounts = submission.services.accounts,
            let code = submission.context.asked(InvitationQuery.self).code
        else {
            return .missing
        }
        guard let open = try accounts.invitation(code.text) else { return submission.again([]) }
        let checked = check(submission, open)
        guard checked.problems.isEmpty else { return submission.again(checked.problems) }
        let outcome = try await accounts.accept(
            code.text, passphrase: submission.form.raw(SecretField.newPassphrase.rawValue), first: checked.first,
            from: submission.address, client: submission.client)
        return answer(outcome, submission)
    }

    private static func check(
        _ submission: Submission, _ open: OpenInvitation
    ) -> (first: NewAccount?, problems: [FormProblem]) {
        let form = submission.form
        let field = SecretField.newPassphrase.rawValue
        var problems: [FormProblem] = [], first: NewAccount?
        let name = open.account?.name ?? form["name"], mail = open.account?.mail.rawValue ?? form["mail"]
        if open.purpose == .first {
            let address = MailAddress(mail), tidy = AccountName.tidy(name)
            if address == nil { problems.append(FormProblem("mail", AccountPhrases.notMail)) }
            if tidy == nil { problems.append(FormProblem("name", AccountPhrases.notName)) }
            if let address, let tidy { first = NewAccount(mail: address, name: tidy, roles: [.administrator]) }
        }
        if let weakness = Passphrase.weakness(form.raw(field), name: name, mail: mail, site: submission.siteNames) {
            problems.append(FormProblem(field, AccountPhrases.weakness(weakness)))
        }
        return (first, problems)
    }

    private static func answer(_ outcome: SignInOutcome, _ submission: Submission) -> FormAnswer {
        let context = submission.context
        switch outcome {
        case .signedIn(let token, _): return FormAnswer(.done(context.href(.start)), session: .set(token))
        case .needsSecondFactor(let token): return FormAnswer(.done(context.href(.secondFactor)), session: .set(token))
        case .refused, .wait: return submission.again([FormProblem(nil, AccountPhrases.invitationSpentLead)])
        case .busy: return FormAnswer(.busy(retryAfter: 5))
        }
    }
}

extension PageContext {
    /// What only a look into the database tells, for the few pages that show it.
    package mutating func lookUp(_ token: SecretToken, _ accounts: AccountService) throws {
        switch route {
        case .secondFactor: secondFactor = try accounts.question(for: token)
        case .invitation: invitation = try asked(InvitationQuery.self).code.flatMap { try accounts.invitation($0.text) }
        default: break
        }
    }
}
