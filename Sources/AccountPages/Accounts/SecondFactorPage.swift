import Accounts
import Markup
import Phrases
import SiteKit

/// The code of the authenticator; or setting one up, when there is none yet.
enum SecondFactorPage {
    static func page(_ context: PageContext) -> Page {
        let title: Phrase =
            switch context.secondFactor {
            case .code: AccountPhrases.codeTitle
            case .setUp: AccountPhrases.setUpTitle
            case nil: AccountPhrases.expiredTitle
            }
        var page = Page(
            title: context(title), description: context(AccountPhrases.signInDescription),
            crumbs: [
                Crumb(context(SitePhrases.start), context.href(.start)),
                Crumb(context(AccountPhrases.signIn), context.href(.signIn)), Crumb(context(title)),
            ],
            body: "<div class=\"stack\"><h1>\(context(title))</h1></div>\n\(content(context))")
        page.isIndexed = false
        page.hasOtherLanguage = true
        return page
    }

    private static func content(_ context: PageContext) -> HTML {
        switch context.secondFactor {
        case .code: code(context)
        case .setUp(let secret, let mail): setUp(secret, mail, context)
        case nil:
            """
            <section class="prose stack"><p class="lead">\(context(AccountPhrases.expired))</p>
            <p><a class="btn" href="\(context.href(.signIn, BackQuery(back: context.back)))">\
            \(context(AccountPhrases.signIn))</a></p></section>
            """
        }
    }

    private static func code(_ context: PageContext) -> HTML {
        let recovery = FormView.html(.giveRecoveryCode, in: context) { fields in
            """
            \(fields.text(SecretField.recovery.rawValue, AccountPhrases.recovery, hint: AccountPhrases.recoveryHint, limit: 40))\
            \(fields.button(AccountPhrases.useRecovery, css: "btn quiet"))
            """
        }
        return """
            <section class="prose stack"><p class="lead">\(context(AccountPhrases.codeLead))</p>
            \(codeForm(context))
            <details\(attr: "open", context.form?.act == .giveRecoveryCode)><summary>\(context(AccountPhrases.lostApp))</summary>
            \(recovery)</details></section>
            """
    }

    private static func codeForm(_ context: PageContext) -> HTML {
        FormView.html(.giveCode, in: context) { fields in
            """
            \(fields.text(SecretField.code.rawValue, AccountPhrases.code, autocomplete: "one-time-code", limit: 12, mode: "numeric"))\
            \(fields.button(AccountPhrases.goOn))
            """
        }
    }

    private static func setUp(_ secret: [UInt8], _ mail: MailAddress, _ context: PageContext) -> HTML {
        """
        <section class="prose stack"><p class="lead">\(context(AccountPhrases.setUpLead))</p>
        \(AuthenticatorSecret.html(secret, mail, context))
        <p>\(context(AccountPhrases.setUpThen))</p>
        \(codeForm(context))</section>
        """
    }
}

/// Codes that are shown once.
enum RecoveryCodesPage {
    static func page(_ codes: [String], then: Href, _ context: PageContext) -> Page {
        var page = Page(
            title: context(AccountPhrases.codesTitle), description: context(AccountPhrases.signInDescription),
            body: """
                <div class="stack"><h1>\(context(AccountPhrases.codesTitle))</h1>
                <p class="lead">\(context(AccountPhrases.codesLead))</p></div>
                <section class="prose stack"><ul class="list codes" aria-label="\(context(AccountPhrases.codesList))">\
                \(each: codes, { "<li><code class=\"secret\">\($0)</code></li>" })</ul>
                <p><a class="btn" href="\(then)">\(context(AccountPhrases.codesKept))</a></p></section>
                """)
        page.isIndexed = false
        return page
    }
}

enum SecondFactorForm {
    static func submitCode(_ submission: Submission) -> FormAnswer {
        answer(submission, SecretField.code.rawValue, AccountPhrases.codeRefused) { accounts, token in
            try accounts.giveCode(submission.form[SecretField.code.rawValue], token: token, from: submission.address)
        }
    }

    static func submitRecoveryCode(_ submission: Submission) -> FormAnswer {
        answer(submission, SecretField.recovery.rawValue, AccountPhrases.recoveryRefused) { accounts, token in
            try accounts.giveRecoveryCode(
                submission.form[SecretField.recovery.rawValue], token: token, from: submission.address)
        }
    }

    private static func answer(
        _ submission: Submission, _ field: String, _ refused: Phrase,
        _ attempt: (AccountService, SecretToken) throws -> SecondFactorOutcome
    ) -> FormAnswer {
        guard let accounts = submission.services.accounts, let token = submission.visitor.token else { return .missing }
        if submission.form[field].isEmpty { return submission.again([FormProblem(field, FormPhrases.fillIn)]) }
        do {
            switch try attempt(accounts, token) {
            case .signedIn(let token, let viewer, let codes):
                let next = SignInForm.after(submission.context)
                guard !codes.isEmpty else { return FormAnswer(.done(next), session: .set(token)) }
                let context = submission.context.seen(by: .signedIn(viewer))
                return FormAnswer(.show(RecoveryCodesPage.page(codes, then: next, context)), session: .set(token))
            case .refused: return submission.again([FormProblem(field, refused)])
            case .wait(let seconds): return submission.again([FormProblem(nil, AccountPhrases.wait(seconds))])
            case .expired: return submission.again([FormProblem(nil, AccountPhrases.expired)])
            }
        } catch {
            return submission.failed(error)
        }
    }
}
