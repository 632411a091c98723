import Accounts
import Markup
import Phrases
import SiteKit

/// What somebody changes of their own account.
enum OwnAccountForms {
    static func confirm(_ submission: Submission) async -> FormAnswer {
        let field = SecretField.passphrase.rawValue
        return await change(submission, field, AccountPhrases.passphraseRefused) { accounts, token in
            try await accounts.confirm(
                passphrase: submission.form.raw(field), token: token, from: submission.address)
        } done: { _ in
            .done(submission.context.back ?? submission.context.href(.account))
        }
    }

    static func changePassphrase(_ submission: Submission) async -> FormAnswer {
        let current = SecretField.passphrase.rawValue, new = SecretField.newPassphrase.rawValue
        guard let accounts = submission.services.accounts, let viewer = submission.viewer.session else {
            return .missing
        }
        let credentials: Credentials?
        do { credentials = try accounts.store.credentials(of: viewer.account) } catch {
            return submission.failed(error)
        }
        guard let kept = credentials else { return .missing }
        let typed = submission.form.raw(new)
        if let weakness = Passphrase.weakness(typed, name: kept.account.name, mail: kept.account.mail.rawValue) {
            return submission.again([FormProblem(new, AccountPhrases.weakness(weakness))])
        }
        return await change(submission, current, AccountPhrases.passphraseRefused) { accounts, token in
            try await accounts.changePassphrase(
                to: typed, current: submission.form.raw(current), token: token, from: submission.address)
        } done: { _ in
            .done(submission.context.href(.account, FormQuery(notice: .passphraseChanged)))
        }
    }

    static func acceptAuthenticator(_ submission: Submission) -> FormAnswer {
        let field = SecretField.code.rawValue
        return attempt(submission) { accounts, token in
            let outcome = try accounts.acceptSecondFactor(
                code: submission.form[field], token: token, from: submission.address)
            return answer(outcome, submission, field, AccountPhrases.codeRefused) { show($0, submission) }
        }
    }

    static func renewRecoveryCodes(_ submission: Submission) -> FormAnswer {
        attempt(submission) { accounts, token in
            let outcome = try accounts.renewRecoveryCodes(token: token)
            return answer(outcome, submission, nil, AccountPhrases.expired) { show($0, submission) }
        }
    }

    static func endSession(_ submission: Submission) -> FormAnswer {
        attempt(submission) { accounts, _ in
            guard let viewer = submission.viewer.session,
                try accounts.endOwnSession(viewer.account, named: submission.form["object"])
            else { return .missing }
            return .done(submission.context.href(.account, FormQuery(notice: .sessionEnded)))
        }
    }

    static func signOutEverywhere(_ submission: Submission) -> FormAnswer {
        attempt(submission) { accounts, _ in
            guard let viewer = submission.viewer.session else { return .missing }
            try accounts.signOutEverywhere(viewer.account, by: .account(viewer.account), role: nil)
            let href = submission.context.href(.signIn, SignInQuery(notice: .signedOut))
            return FormAnswer(.done(href), session: .clear)
        }
    }

    // MARK: Parts

    private static func show(_ codes: [String], _ submission: Submission) -> FormAnswer.Kind {
        .show(RecoveryCodesPage.page(codes, then: submission.context.href(.account), submission.context))
    }

    private static func attempt(
        _ submission: Submission, _ body: (AccountService, SecretToken) throws -> FormAnswer
    ) -> FormAnswer {
        guard let accounts = submission.services.accounts, let token = submission.visitor.token else { return .missing }
        do { return try body(accounts, token) } catch { return submission.failed(error) }
    }

    private static func change(
        _ submission: Submission, _ field: String, _ refused: Phrase,
        _ body: (AccountService, SecretToken) async throws -> OwnChangeOutcome,
        done: ([String]) -> FormAnswer.Kind
    ) async -> FormAnswer {
        guard let accounts = submission.services.accounts, let token = submission.visitor.token else { return .missing }
        if submission.form.raw(field).isEmpty { return submission.again([FormProblem(field, FormPhrases.fillIn)]) }
        do {
            return answer(try await body(accounts, token), submission, field, refused, done: done)
        } catch {
            return submission.failed(error)
        }
    }

    private static func answer(
        _ outcome: OwnChangeOutcome, _ submission: Submission, _ field: String?, _ refused: Phrase,
        done: ([String]) -> FormAnswer.Kind
    ) -> FormAnswer {
        switch outcome {
        case .done(let token, let codes): FormAnswer(done(codes), session: .set(token))
        case .refused: submission.again([FormProblem(field, refused)])
        case .wait(let seconds): submission.again([FormProblem(nil, AccountPhrases.wait(seconds))])
        case .busy: FormAnswer(.busy(retryAfter: 5))
        }
    }
}
