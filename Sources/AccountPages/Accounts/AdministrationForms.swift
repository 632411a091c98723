import Accounts
import Markup
import Phrases
import SiteKit

/// What administrators do with accounts. Each act asks for the right again, and says from which role it came.
enum AdministrationForms {
    static func invite(_ submission: Submission) throws -> FormAnswer {
        try attempt(submission) { accounts, actor, role in
            var problems: [FormProblem] = []
            let mail = MailAddress(submission.form["mail"]), name = AccountName.tidy(submission.form["name"])
            if mail == nil { problems.append(FormProblem("mail", AccountPhrases.notMail)) }
            if name == nil { problems.append(FormProblem("name", AccountPhrases.notName)) }
            let (roles, wrong) = roles(submission.form)
            guard let mail, let name, problems.isEmpty, wrong.isEmpty else { return submission.again(problems + wrong) }
            do {
                let link = try accounts.invite(NewAccount(mail: mail, name: name, roles: roles), by: actor, role: role)
                return FormAnswer(.show(LinkPage.page(link, to: mail, answering: submission)))
            } catch AccountConflict.mailTaken {
                return submission.again([FormProblem("mail", AdministrationPhrases.mailTaken)])
            }
        }
    }

    static func change(_ submission: Submission) throws -> FormAnswer {
        try attempt(submission) { accounts, actor, role in
            guard case .accountOf(let id) = submission.context.route else { return .missing }
            let (roles, wrong) = roles(submission.form), name = AccountName.tidy(submission.form["name"])
            let problems = wrong + (name == nil ? [FormProblem("name", AccountPhrases.notName)] : [])
            guard let name, problems.isEmpty else { return submission.again(problems) }
            try accounts.setName(id, name, by: actor, role: role)
            try accounts.setRoles(id, roles, by: actor, role: role)
            return saved(submission)
        }
    }

    /// Acts on the account of the page that need nothing but the button.
    static func simple(_ submission: Submission) throws -> FormAnswer {
        try attempt(submission) { accounts, actor, role in
            guard case .accountOf(let id) = submission.context.route else { return .missing }
            switch submission.act {
            case .disableAccount: try accounts.disable(id, by: actor, role: role)
            case .enableAccount: try accounts.enable(id, by: actor, role: role)
            case .signOutAccount: try accounts.signOutEverywhere(id, by: actor, role: role)
            case .resetAccount:
                let link = try accounts.reset(id, by: actor, role: role)
                guard let kept = try accounts.store.credentials(of: id) else { return .missing }
                return FormAnswer(.show(LinkPage.page(link, to: kept.account.mail, answering: submission)))
            default: return .missing
            }
            return saved(submission)
        }
    }

    private static func saved(_ submission: Submission) -> FormAnswer {
        .done(submission.context.href(submission.context.route, FormQuery(notice: .saved)))
    }

    private static func roles(_ form: Form) -> (roles: Set<Role>, problems: [FormProblem]) {
        var roles: Set<Role> = [], problems: [FormProblem] = []
        for text in form.all("role") {
            guard let role = Role(rawValue: text) else {
                problems.append(FormProblem("role", AdministrationPhrases.noSuchRole))
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
        } catch AccountConflict.lastAdministrator {
            return submission.again([FormProblem(nil, AdministrationPhrases.lastAdministrator)])
        }
    }
}

/// A one-time link, shown once.
enum LinkPage {
    static func page(_ link: IssuedInvitation, to mail: MailAddress, answering submission: Submission) -> Page {
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
                <p><a class="btn" href="\(context.href(.accounts))">\(context(AdministrationPhrases.toAccounts))</a></p></section>
                """)
    }
}
