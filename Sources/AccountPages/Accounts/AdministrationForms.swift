import Accounts
import Markup
import Phrases
import SiteKit

/// What administrators do with accounts. Each act asks for the right again, and says from which role it came.
enum AdministrationForms {
    static func invite(_ submission: Submission) throws -> FormAnswer {
        try attempt(submission) { accounts, _, role in
            var problems: [FormProblem] = []
            let mail = MailAddress(submission.form["mail"]), name = AccountName.tidy(submission.form["name"])
            if mail == nil { problems.append(FormProblem("mail", AccountPhrases.notMail)) }
            if name == nil { problems.append(FormProblem("name", AccountPhrases.notName)) }
            let (roles, wrong) = roles(submission.form, known: try AccountOrganisations(submission.services))
            guard let mail, let name, problems.isEmpty, wrong.isEmpty else { return submission.again(problems + wrong) }
            guard let asker = submission.viewer.session?.account else { return .missing }
            do {
                let new = NewAccount(mail: mail, name: name, roles: roles)
                return ended(try accounts.invite(new, by: asker, role: role), for: mail, answering: submission)
            } catch AccountConflict.mailTaken {
                return submission.again([FormProblem("mail", AdministrationPhrases.mailTaken)])
            }
        }
    }

    static func change(_ submission: Submission) throws -> FormAnswer {
        try attempt(submission) { accounts, actor, role in
            guard case .accountOf(let id) = submission.context.route else { return .missing }
            let held = try accounts.store.credentials(of: id)?.account.roles ?? []
            let known = try AccountOrganisations(submission.services)
            let (roles, wrong) = roles(submission.form, known: known, held: held),
                name = AccountName.tidy(submission.form["name"])
            let problems = wrong + (name == nil ? [FormProblem("name", AccountPhrases.notName)] : [])
            guard let name, problems.isEmpty else { return submission.again(problems) }
            try accounts.setName(id, name, by: actor, role: role)
            return try ask(.roles(roles), on: id, as: role, through: accounts, answering: submission)
        }
    }

    /// Acts on the account of the page that need nothing but the button.
    static func simple(_ submission: Submission) throws -> FormAnswer {
        try attempt(submission) { accounts, actor, role in
            guard case .accountOf(let id) = submission.context.route else { return .missing }
            switch submission.act {
            case .disableAccount:
                return try ask(.disable, on: id, as: role, through: accounts, answering: submission)
            case .enableAccount: try accounts.enable(id, by: actor, role: role)
            case .signOutAccount: try accounts.signOutEverywhere(id, by: actor, role: role)
            case .resetAccount: return try ask(.reset, on: id, as: role, through: accounts, answering: submission)
            default: return .missing
            }
            return saved(submission)
        }
    }

    private static func ask(
        _ wish: AccountWish, on id: AccountID, as role: Role?, through accounts: AccountService,
        answering submission: Submission
    ) throws -> FormAnswer {
        guard let asker = submission.viewer.session?.account, let kept = try accounts.store.credentials(of: id) else {
            return .missing
        }
        let outcome = try accounts.ask(wish, on: id, by: asker, role: role)
        return ended(outcome, for: kept.account.mail, answering: submission)
    }

    /// Tells by mail what happened, and shows the link where one was made.
    private static func ended(
        _ outcome: WishOutcome, for mail: MailAddress, answering submission: Submission
    ) -> FormAnswer {
        for told in outcome.told { submission.services.tellOwner?(told.notice, told.account) }
        if let link = outcome.link {
            let page = LinkPage.page(link, to: mail, isWaiting: outcome.waiting != nil, answering: submission)
            return FormAnswer(.show(page))
        }
        guard outcome.waiting == nil else {
            return .done(submission.context.href(.accounts, FormQuery(notice: .secondAsked)))
        }
        return saved(submission)
    }

    static func confirmRequest(_ submission: Submission) throws -> FormAnswer {
        try attempt(submission) { accounts, _, role in
            guard let second = submission.viewer.session?.account else { return .missing }
            let reference = submission.form["object"]
            let mail = try accounts.requests().first { $0.reference == reference }
                .flatMap { try accounts.store.credentials(of: $0.account)?.account.mail }
            guard let mail else { throw AccountConflict.noSuchRequest }
            return ended(
                try accounts.confirm(reference, by: second, role: role), for: mail, answering: submission)
        }
    }

    static func cancelRequest(_ submission: Submission) throws -> FormAnswer {
        try attempt(submission) { accounts, _, role in
            guard let actor = submission.viewer.session?.account else { return .missing }
            try accounts.cancel(submission.form["object"], by: actor, role: role)
            return .done(submission.context.href(.accounts, FormQuery(notice: .requestCancelled)))
        }
    }

    private static func saved(_ submission: Submission) -> FormAnswer {
        .done(submission.context.href(submission.context.route, FormQuery(notice: .saved)))
    }

    /// - Parameter held: what the account has already, which may stay though its organisation left the plan.
    private static func roles(
        _ form: Form, known: AccountOrganisations, held: Set<Role> = []
    ) -> (roles: Set<Role>, problems: [FormProblem]) {
        var roles: Set<Role> = [], problems: [FormProblem] = []
        for text in form.all("role") {
            guard let role = Role(rawValue: text) else {
                problems.append(FormProblem("role", AdministrationPhrases.noSuchRole))
                continue
            }
            if let organisation = role.organisation, !known.knows(organisation), !held.contains(role) {
                problems.append(FormProblem("role", AdministrationPhrases.noSuchOrganisation(organisation.code)))
                continue
            }
            roles.insert(role)
        }
        for text in form["programmes"].split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
            guard let programme = ProgrammeScope(String(text)), programme != .all else {
                problems.append(FormProblem("programmes", AdministrationPhrases.noSuchProgramme))
                continue
            }
            roles.insert(.editor(programme))
        }
        return (roles, problems)
    }

    private static func attempt(
        _ submission: Submission, _ body: (AccountService, AuditActor, Role?) throws -> FormAnswer
    ) throws -> FormAnswer {
        guard let accounts = submission.services.accounts, submission.context.allows(.manageAccounts) else {
            return .forbidden
        }
        let role = Rights.role(of: submission.viewer, granting: .manageAccounts)
        do {
            return try body(accounts, AuditActor(submission.viewer), role)
        } catch AccountConflict.noSuchAccount {
            return .missing
        } catch AccountConflict.noSuchRequest {
            return submission.again([FormProblem(nil, RequestPhrases.gone)])
        } catch AccountConflict.notAccepted {
            return submission.again([FormProblem(nil, RequestPhrases.notAccepted)])
        } catch AccountConflict.lastAdministrator {
            return submission.again([FormProblem(nil, AdministrationPhrases.lastAdministrator)])
        }
    }
}

/// A one-time link, shown once.
enum LinkPage {
    /// - Parameter isWaiting: whether some of the roles wait for a second administrator.
    static func page(
        _ link: IssuedInvitation, to mail: MailAddress, isWaiting: Bool = false, answering submission: Submission
    ) -> Page {
        let context = submission.context
        let path = InvitationAddress.path(link.token, in: context.language)
        let address = submission.base + path
        return Page(
            title: context(AdministrationPhrases.linkTitle), description: context(AdministrationPhrases.linkLead),
            crumbs: context.crumbs(
                to: context(AdministrationPhrases.linkTitle), below: (AdministrationPhrases.accounts, .accounts)),
            isIndexed: false,
            body: """
                <div class="stack"><h1>\(context(AdministrationPhrases.linkTitle))</h1>
                <p class="lead">\(context(AdministrationPhrases.linkLead))</p></div>
                <section class="prose stack"><dl class="facts"><div><dt>\(context(AdministrationPhrases.linkFor))</dt>\
                <dd>\(HTML.isolated(mail.rawValue))</dd></div><div><dt>\(context(AdministrationPhrases.linkUntil))</dt>\
                <dd>\(Moment.text(link.endsAt, context.language))</dd></div></dl>
                <p><code class="secret link">\(address)</code></p>
                \(when: isWaiting, "<p class=\"note\">\(context(RequestPhrases.linkWithoutPower))</p>\n")\
                <p><a class="btn" href="\(context.href(.accounts))">\(context(AdministrationPhrases.toAccounts))</a></p></section>
                """)
    }
}
