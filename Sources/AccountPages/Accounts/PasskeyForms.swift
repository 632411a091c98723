import Accounts
import Markup
import Phrases
import SiteKit

/// What is done with passkeys; the ceremony itself is checked in `Accounts`.
enum PasskeyForms {
    static func signIn(_ submission: Submission) throws -> FormAnswer {
        try attempt(submission) { accounts, token, site in
            let outcome = try accounts.signIn(
                with: assertion(submission.form), ticket: submission.form[PasskeyField.ticket.rawValue], token: token,
                site: site, from: submission.address, client: submission.client)
            return try SignInForm.answer(
                outcome, in: accounts, to: submission, refused: PasskeyPhrases.refusedAlone)
        }
    }

    static func give(_ submission: Submission) throws -> FormAnswer {
        try attempt(submission) { accounts, token, site in
            let outcome = try accounts.givePasskey(
                assertion(submission.form), ticket: submission.form[PasskeyField.ticket.rawValue], token: token,
                site: site, from: submission.address)
            return try SecondFactorForm.ended(
                outcome, in: accounts, to: submission, at: nil, refused: PasskeyPhrases.refused)
        }
    }

    static func add(_ submission: Submission) throws -> FormAnswer {
        try attempt(submission) { accounts, token, site in
            let form = submission.form, name = PasskeyField.name.rawValue
            guard let named = AccountName.tidy(form[name]) else {
                return submission.again([FormProblem(name, AccountPhrases.notName)])
            }
            let answer = PasskeyRegistration(
                id: bytes(form, .id), clientData: bytes(form, .client), attestation: bytes(form, .attestation))
            let outcome = try accounts.addPasskey(
                answer, named: named, ticket: form[PasskeyField.ticket.rawValue], token: token, site: site)
            return try added(outcome, submission)
        }
    }

    private static func added(_ outcome: PasskeyAddition, _ submission: Submission) throws -> FormAnswer {
        let context = submission.context
        func again(_ why: Phrase) -> FormAnswer { submission.again([FormProblem(nil, why)]) }
        switch outcome {
        case .done(let token, let codes):
            try submission.tellThemselves(.passkeyAdded)
            guard !codes.isEmpty else {
                return FormAnswer(
                    .done(context.href(.passkeys, FormQuery(notice: .passkeyAdded))), session: .set(token))
            }
            let page = RecoveryCodesPage.page(codes, then: context.href(.passkeys), context)
            return FormAnswer(.show(page), session: .set(token))
        case .refused(.ticket): return again(PasskeyPhrases.tooLate)
        case .refused(.algorithm): return again(PasskeyPhrases.unknownKind)
        case .refused: return again(PasskeyPhrases.refused)
        case .taken: return again(PasskeyPhrases.taken)
        case .tooMany: return again(PasskeyPhrases.tooMany)
        }
    }

    static func remove(_ submission: Submission) throws -> FormAnswer {
        guard let (accounts, token) = submission.ownAccount else { return .missing }
        switch try accounts.removePasskey(submission.form["object"], token: token) {
        case .done(let token):
            try submission.tellThemselves(.passkeyRemoved)
            let href = submission.context.href(.passkeys, FormQuery(notice: .passkeyRemoved))
            return FormAnswer(.done(href), session: .set(token))
        case .missing: return .missing
        case .isLast: return submission.again([FormProblem(nil, PasskeyPhrases.isLast)])
        }
    }

    // MARK: Parts

    /// Asks on the address by which this visitor knows the site; keys are bound to its name.
    private static func attempt(
        _ submission: Submission, _ body: (AccountService, SecretToken, RelyingParty) throws -> FormAnswer
    ) throws -> FormAnswer {
        guard let (accounts, token) = submission.ownAccount else { return .missing }
        let site: RelyingParty
        do throws(RelyingParty.Obstacle) { site = try RelyingParty(submission.base) } catch {
            let why = error == .needsName ? PasskeyPhrases.needsName : PasskeyPhrases.needsHTTPS
            return submission.again([FormProblem(nil, why)])
        }
        return try body(accounts, token, site)
    }

    private static func assertion(_ form: Form) -> PasskeyAssertion {
        PasskeyAssertion(
            id: bytes(form, .id), clientData: bytes(form, .client), authenticatorData: bytes(form, .data),
            signature: bytes(form, .signature), handle: bytes(form, .handle))
    }

    /// What is no base64 is nothing, which every check refuses.
    private static func bytes(_ form: Form, _ field: PasskeyField) -> [UInt8] {
        Base64URL.decode(form[field.rawValue]) ?? []
    }
}
