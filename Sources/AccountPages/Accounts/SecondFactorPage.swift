import Accounts
import Markup
import Phrases
import SiteKit

/// The code of the authenticator; or setting one up, when there is none yet.
enum SecondFactorPage {
    static func page(_ context: PageContext) throws -> Page {
        let title: Phrase =
            switch context.secondFactor {
            case .code: AccountPhrases.codeTitle
            case .passkey: PasskeyPhrases.secondTitle
            case .setUp: AccountPhrases.setUpTitle
            case nil: AccountPhrases.expiredTitle
            }
        return Page(
            title: context(title), description: context(AccountPhrases.signInDescription),
            crumbs: context.crumbs(to: context(title), below: (AccountPhrases.signIn, .signIn)),
            body: "<div class=\"stack\"><h1>\(context(title))</h1></div>\n\(try content(context))"
        ).unlisted.running(Assets.passkeys)
    }

    private static func content(_ context: PageContext) throws -> HTML {
        switch context.secondFactor {
        case .code:
            """
            <section class="prose stack"><p class="lead">\(context(AccountPhrases.codeLead))</p>
            \(codeForm(context))</section>
            \(try PasskeyPart.secondFactor(context))\(recovery(context))
            """
        case .passkey: "\(try PasskeyPart.secondFactor(context))\(recovery(context))"
        case .setUp(let secret, let mail): setUp(secret, of: mail, in: context)
        case nil:
            """
            <section class="prose stack"><p class="lead">\(context(AccountPhrases.expired))</p>
            <p><a class="btn" href="\(context.href(.signIn, BackQuery(back: context.back)))">\
            \(context(AccountPhrases.signIn))</a></p></section>
            """
        }
    }

    private static func recovery(_ context: PageContext) -> HTML {
        let isOnlyPasskey = if case .passkey = context.secondFactor { true } else { false }
        let lost = isOnlyPasskey ? PasskeyPhrases.lost : AccountPhrases.lostApp
        let form = FormView.html(.giveRecoveryCode, in: context) { fields in
            """
            \(fields.text(SecretField.recovery.rawValue, AccountPhrases.recovery, hint: AccountPhrases.recoveryHint, limit: 40))\
            \(fields.button(AccountPhrases.useRecovery, css: "btn quiet"))
            """
        }
        return """
            <section class="prose stack">\
            <details\(attr: "open", context.form?.act == .giveRecoveryCode)><summary>\(context(lost))</summary>
            \(form)</details></section>
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

    private static func setUp(_ secret: [UInt8], of mail: MailAddress, in context: PageContext) -> HTML {
        """
        <section class="prose stack"><p class="lead">\(context(AccountPhrases.setUpLead))</p>
        \(AuthenticatorSecret.html(secret, of: mail, in: context))
        <p>\(context(AccountPhrases.setUpThen))</p>
        \(codeForm(context))</section>
        """
    }
}

/// Codes that are shown once.
enum RecoveryCodesPage {
    static func page(_ codes: [String], then: Href, _ context: PageContext) -> Page {
        return Page(
            title: context(AccountPhrases.codesTitle), description: context(AccountPhrases.signInDescription),
            isIndexed: false,
            body: """
                <div class="stack"><h1>\(context(AccountPhrases.codesTitle))</h1>
                <p class="lead">\(context(AccountPhrases.codesLead))</p></div>
                <section class="prose stack"><ul class="list codes" aria-label="\(context(AccountPhrases.codesList))">\
                \(each: codes, { "<li><code class=\"secret\">\($0)</code></li>" })</ul>
                <p><a class="btn" href="\(then)">\(context(AccountPhrases.codesKept))</a></p></section>
                """)
    }
}

enum SecondFactorForm {
    static func submitCode(_ submission: Submission) throws -> FormAnswer {
        try answer(submission, guardedBy: SecretField.code.rawValue, refused: AccountPhrases.codeRefused) {
            accounts, token in
            try accounts.giveCode(submission.form[SecretField.code.rawValue], token: token, from: submission.address)
        }
    }

    static func submitRecoveryCode(_ submission: Submission) throws -> FormAnswer {
        try answer(submission, guardedBy: SecretField.recovery.rawValue, refused: AccountPhrases.recoveryRefused) {
            accounts, token in
            try accounts.giveRecoveryCode(
                submission.form[SecretField.recovery.rawValue], token: token, from: submission.address)
        }
    }

    private static func answer(
        _ submission: Submission, guardedBy field: String, refused: Phrase,
        by attempt: (AccountService, SecretToken) throws -> SecondFactorOutcome
    ) throws -> FormAnswer {
        guard let (accounts, token) = submission.ownAccount else { return .missing }
        if submission.form[field].isEmpty { return submission.again([FormProblem(field, FormPhrases.fillIn)]) }
        return try ended(try attempt(accounts, token), in: accounts, to: submission, at: field, refused: refused)
    }

    static func ended(
        _ outcome: SecondFactorOutcome, in accounts: AccountService, to submission: Submission, at field: String?,
        refused: Phrase
    ) throws -> FormAnswer {
        switch outcome {
        case .signedIn(let token, let viewer, let codes):
            let next = try SignInForm.after(submission.context, for: viewer, in: accounts)
            guard !codes.isEmpty else { return FormAnswer(.done(next), session: .set(token)) }
            if try accounts.unseenNotices(viewer.account).contains(where: {
                $0.kind == .authenticatorSet && $0.at == viewer.signedInAt
            }) {
                try submission.tell(.authenticatorSet, to: viewer.account)
            }
            let context = submission.context.seen(by: .signedIn(viewer))
            return FormAnswer(.show(RecoveryCodesPage.page(codes, then: next, context)), session: .set(token))
        case .refused: return submission.again([FormProblem(field, refused)])
        case .wait(let seconds): return submission.again([FormProblem(nil, AccountPhrases.wait(seconds))])
        case .expired: return submission.again([FormProblem(nil, AccountPhrases.expired)])
        }
    }
}
