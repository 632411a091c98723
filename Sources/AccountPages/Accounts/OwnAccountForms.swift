import Accounts
import Figures
import Phrases
import RegionPack
import SiteKit

/// What somebody changes of their own account.
enum OwnAccountForms {
    static func confirm(_ submission: Submission) async throws -> FormAnswer {
        let field = SecretField.passphrase.rawValue
        return try await change(submission, guardedBy: field) { accounts, token in
            try await accounts.confirm(
                passphrase: submission.form.raw(field), token: token, from: submission.address)
        } done: { _ in
            .done(submission.context.back ?? submission.context.href(.account))
        }
    }

    static func changePassphrase(_ submission: Submission) async throws -> FormAnswer {
        let current = SecretField.passphrase.rawValue, new = SecretField.newPassphrase.rawValue
        guard let accounts = submission.services.accounts, let viewer = submission.viewer.session,
            let kept = try accounts.store.credentials(of: viewer.account)
        else { return .missing }
        let typed = submission.form.raw(new)
        let weakness = Passphrase.weakness(
            typed, name: kept.account.name, mail: kept.account.mail.rawValue, site: submission.siteNames)
        if let weakness {
            return submission.again([FormProblem(new, AccountPhrases.weakness(weakness))])
        }
        return try await change(submission, guardedBy: current) { accounts, token in
            try await accounts.changePassphrase(
                to: typed, current: submission.form.raw(current), token: token, from: submission.address)
        } done: { _ in
            try submission.tellThemselves(.passphraseChanged)
            return .done(submission.context.href(.account, FormQuery(notice: .passphraseChanged)))
        }
    }

    static func acceptAuthenticator(_ submission: Submission) throws -> FormAnswer {
        guard let (accounts, token) = submission.ownAccount else { return .missing }
        let field = SecretField.code.rawValue
        let outcome = try accounts.acceptSecondFactor(
            code: submission.form[field], token: token, from: submission.address)
        return try answer(outcome, to: submission, guardedBy: field, refused: AccountPhrases.codeRefused) {
            try submission.tellThemselves(.authenticatorSet)
            return show($0, submission)
        }
    }

    static func renewRecoveryCodes(_ submission: Submission) throws -> FormAnswer {
        guard let (accounts, token) = submission.ownAccount else { return .missing }
        let outcome = try accounts.renewRecoveryCodes(token: token)
        return try answer(outcome, to: submission, guardedBy: nil, refused: AccountPhrases.expired) {
            try submission.tellThemselves(.recoveryCodesRenewed)
            return show($0, submission)
        }
    }

    static func endSession(_ submission: Submission) throws -> FormAnswer {
        guard let (accounts, _) = submission.ownAccount, let viewer = submission.viewer.session,
            try accounts.endOwnSession(viewer.account, named: submission.form["object"])
        else { return .missing }
        return .done(submission.context.href(.account, FormQuery(notice: .sessionEnded)))
    }

    /// The owner has read what was done with the account.
    static func seeNotices(_ submission: Submission) throws -> FormAnswer {
        guard let (accounts, _) = submission.ownAccount, let viewer = submission.viewer.session else {
            return .missing
        }
        try accounts.seeNotices(by: viewer)
        return .done(submission.context.href(.account))
    }

    static func signOutEverywhere(_ submission: Submission) throws -> FormAnswer {
        guard let (accounts, _) = submission.ownAccount, let viewer = submission.viewer.session else {
            return .missing
        }
        try accounts.signOutEverywhere(viewer.account, by: .account(viewer.account), role: nil)
        let href = submission.context.href(.signIn, SignInQuery(notice: .signedOut))
        return FormAnswer(.done(href), session: .clear)
    }

    // MARK: Parts

    private static func show(_ codes: [String], _ submission: Submission) -> FormAnswer.Kind {
        .show(RecoveryCodesPage.page(codes, then: submission.context.href(.account), submission.context))
    }

    /// A change for which the passphrase in a field is asked.
    private static func change(
        _ submission: Submission, guardedBy field: String,
        by body: (AccountService, SecretToken) async throws -> OwnChangeOutcome,
        done: ([String]) throws -> FormAnswer.Kind
    ) async throws -> FormAnswer {
        guard let (accounts, token) = submission.ownAccount else { return .missing }
        if submission.form.raw(field).isEmpty { return submission.again([FormProblem(field, FormPhrases.fillIn)]) }
        return try answer(
            try await body(accounts, token), to: submission, guardedBy: field,
            refused: AccountPhrases.passphraseRefused, done: done)
    }

    private static func answer(
        _ outcome: OwnChangeOutcome, to submission: Submission, guardedBy field: String?, refused: Phrase,
        done: ([String]) throws -> FormAnswer.Kind
    ) throws -> FormAnswer {
        switch outcome {
        case .done(let token, let codes): FormAnswer(try done(codes), session: .set(token))
        case .refused: submission.again([FormProblem(field, refused)])
        case .wait(let seconds): submission.again([FormProblem(nil, AccountPhrases.wait(seconds))])
        case .busy: FormAnswer(.busy(retryAfter: 5))
        }
    }
}

extension Submission {
    /// The accounts and the session that the form was sent in; `nil` without either.
    var ownAccount: (accounts: AccountService, token: SecretToken)? {
        guard let accounts = services.accounts, let token = visitor.token else { return nil }
        return (accounts, token)
    }

    /// What the site is called and its address: what stands on every page is no secret.
    var siteNames: [String] {
        ["Veiligheid in Beeld"] + Language.allCases.map { context.edition.pack.name($0) }
            + (base.split(separator: "/").last.map { [String($0)] } ?? [])
    }

    /// Writes to who sent the form what was done with their own account, in case it was somebody else.
    func tellThemselves(_ kind: OwnerNotice.Kind) throws {
        guard let session = viewer.session else { return }
        try tell(kind, to: session.account)
    }

    func tell(_ kind: OwnerNotice.Kind, to owner: AccountID) throws {
        guard let tell = services.tellOwner,
            let kept = try services.accounts?.store.credentials(of: owner)
        else { return }
        tell(OwnerNotice(kind: kind, at: services.now()), kept.account)
    }
}
