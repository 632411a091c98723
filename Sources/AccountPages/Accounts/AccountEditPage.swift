import Accounts
import Markup
import Phrases
import SiteKit

/// One account, for administrators.
enum AccountEditPage {
    static func page(_ id: AccountID, in context: PageContext, from services: SiteServices) throws -> Page? {
        guard let kept = try services.accounts?.store.credentials(of: id) else { return nil }
        let account = kept.account, known = try AccountOrganisations(services)
        return Page(
            title: account.name, description: context(AdministrationPhrases.lead),
            crumbs: context.crumbs(to: account.name, below: (AdministrationPhrases.accounts, .accounts)),
            body: """
                <div class="stack"><h1>\(HTML.isolated(account.name))</h1>\(context.notice)
                \(facts(account, context))</div>
                \(change(account, in: context, known: known))\(acts(account, context))
                """
        ).unlisted
    }

    private static func facts(_ account: Account, _ context: PageContext) -> HTML {
        let last =
            account.lastSignInAt.map { Moment.text($0, context.language) } ?? context(AdministrationPhrases.never)
        let items: [(Phrase, String)] = [
            (AccountPhrases.mail, account.mail.rawValue),
            (AdministrationPhrases.columns[2], context(AdministrationPhrases.state(account.state))),
            (
                AccountPhrases.secondStep,
                context(account.hasSecondFactor ? AdministrationPhrases.yes : AdministrationPhrases.no)
            ),
            (AdministrationPhrases.columns[4], last),
        ]
        return """
            <dl class="facts">\(each: items, { "<div><dt>\(context($0.0))</dt><dd>\(HTML.isolated($0.1))</dd></div>" })</dl>
            <p><a href="\(context.href(.audit, AuditQuery(actor: "account:\(account.id)")))">\
            \(context(AdministrationPhrases.whatTheyDid))</a> · \
            <a href="\(context.href(.audit, AuditQuery(object: "account:\(account.id)")))">\
            \(context(AdministrationPhrases.whatWasDone))</a></p>

            """
    }

    private static func change(_ account: Account, in context: PageContext, known: AccountOrganisations) -> HTML {
        let form = FormView.html(.changeAccount, in: context, css: "form wide") { fields in
            """
            \(fields.text("name", AccountPhrases.name, value: account.name, hint: AccountPhrases.nameHint, limit: 80))\
            \(RoleFields.html(fields, holding: account.roles, in: context, known: known))\
            \(fields.button(AdministrationPhrases.save))
            """
        }
        return """
            <section class="stack" aria-labelledby="r"><h2 id="r">\(context(AdministrationPhrases.roles))</h2>
            <p class="prose">\(context(AdministrationPhrases.rolesExplained))</p>
            \(form)</section>

            """
    }

    private static func acts(_ account: Account, _ context: PageContext) -> HTML {
        let acts: [(Act, Phrase, Phrase)] = [
            (.resetAccount, AdministrationPhrases.reset, AdministrationPhrases.resetExplained),
            (.signOutAccount, AdministrationPhrases.signOut, AdministrationPhrases.signOutExplained),
            account.state == .disabled
                ? (.enableAccount, AdministrationPhrases.enable, AdministrationPhrases.enableExplained)
                : (.disableAccount, AdministrationPhrases.disable, AdministrationPhrases.disableExplained),
        ]
        return """
            <section class="stack" aria-labelledby="a"><h2 id="a">\(context(AdministrationPhrases.acts))</h2>
            \(each: acts, { act, title, explained in
                let form = FormView.html(act, in: context) { $0.button(title, css: "btn quiet") }
                return "<div class=\"stack\"><p class=\"prose\">\(context(explained))</p>\n\(form)</div>\n"
            })</section>

            """
    }
}
