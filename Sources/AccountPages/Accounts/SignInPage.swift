import Accounts
import Markup
import Phrases
import SiteKit

/// Mail address and passphrase.
enum SignInPage {
    static func page(_ context: PageContext) throws -> Page {
        return Page(
            title: context(AccountPhrases.signIn), description: context(AccountPhrases.signInDescription),
            crumbs: context.crumbs(to: context(AccountPhrases.signIn)),
            body: """
                <div class="stack"><h1>\(context(AccountPhrases.signIn))</h1>\(context.notice)
                <p class="lead">\(context(AccountPhrases.signInLead))</p></div>
                <section class="prose stack">\(form(context))</section>
                \(try PasskeyPart.alone(context))<section class="prose stack">
                <p class="note">\(context(AccountPhrases.noAccount))</p></section>
                """
        ).unlisted.running(Assets.passkeys)
    }

    private static func form(_ context: PageContext) -> HTML {
        FormView.html(.signIn, in: context) { fields in
            """
            \(fields.text("mail", AccountPhrases.mail, type: "email", autocomplete: "username", limit: 254))\
            \(fields.text(SecretField.passphrase.rawValue, AccountPhrases.passphrase, type: "password", autocomplete: "current-password", limit: 1024))\
            \(fields.button(AccountPhrases.signIn))
            """
        }
    }
}

/// What it is asked, and the page of the second factor.
struct SignInQuery: LeadsBack, TellsNotice {
    static let parameters: [QueryParameter<SignInQuery>] = [.back, .notice]

    var back: Href?
    var notice: Notice?
}

/// What happens when it is sent.
enum SignInForm {
    static func submit(_ submission: Submission) async throws -> FormAnswer {
        guard let accounts = submission.services.accounts else { return .missing }
        let name = submission.form["mail"], passphrase = submission.form.raw(SecretField.passphrase.rawValue)
        var problems: [FormProblem] = []
        if name.isEmpty { problems.append(FormProblem("mail", FormPhrases.fillIn)) }
        if passphrase.isEmpty { problems.append(FormProblem(SecretField.passphrase.rawValue, FormPhrases.fillIn)) }
        guard problems.isEmpty else { return submission.again(problems) }
        let outcome = try await accounts.signIn(
            name: name, passphrase: passphrase, from: submission.address, client: submission.client)
        return try answer(outcome, in: accounts, to: submission)
    }

    static func answer(
        _ outcome: SignInOutcome, in accounts: AccountService, to submission: Submission,
        refused: Phrase = AccountPhrases.refused
    ) throws -> FormAnswer {
        let context = submission.context
        switch outcome {
        case .signedIn(let token, let viewer):
            return FormAnswer(.done(try after(context, for: viewer, in: accounts)), session: .set(token))
        case .needsSecondFactor(let token):
            let next = context.href(.secondFactor, BackQuery(back: context.back))
            return FormAnswer(.done(next), session: .set(token))
        case .refused: return submission.again([FormProblem(nil, refused)])
        case .wait(let seconds): return submission.again([FormProblem(nil, AccountPhrases.wait(seconds))])
        case .busy: return FormAnswer(.busy(retryAfter: 5))
        }
    }

    /// Where somebody wanted to be before signing in, else the start page; first of all what they must have read.
    static func after(
        _ context: PageContext, for viewer: SessionViewer, in accounts: AccountService
    ) throws -> Href {
        guard try accounts.unseenNotices(by: viewer).isEmpty else { return context.href(.account) }
        return context.back ?? context.href(.start)
    }
}

/// The way out, in the masthead of every page.
enum SignOutForm {
    static func submit(_ submission: Submission) throws -> FormAnswer {
        guard let (accounts, token) = submission.ownAccount else { return .missing }
        try accounts.signOut(token)
        let href = submission.context.href(.signIn, SignInQuery(notice: .signedOut))
        return FormAnswer(.done(href), session: .clear)
    }
}
