import Accounts
import Markup
import Phrases
import SiteKit

/// All accounts, and inviting somebody.
enum AccountListPage {
    static func page(_ context: PageContext, _ services: SiteServices) throws -> Page? {
        guard let service = services.accounts else { return nil }
        let accounts = try service.store.accounts(), known = try AccountOrganisations(services)
        return Page(
            title: context(AdministrationPhrases.accounts), description: context(AdministrationPhrases.lead),
            crumbs: context.crumbs(
                to: context(AdministrationPhrases.accounts), below: (SitePhrases.myAccount, .account)),
            body: """
                <div class="stack"><h1>\(context(AdministrationPhrases.accounts))</h1>\(context.notice)
                <p class="lead">\(context(AdministrationPhrases.lead))</p></div>
                \(AccountRequestsView.html(try service.requests(), among: accounts, in: context, known: known))\(table(accounts, in: context, known: known))\(invite(context, known))
                """
        ).unlisted
    }

    private static func table(_ accounts: [Account], in context: PageContext, known: AccountOrganisations) -> HTML {
        """
        <section><h2 id="l" class="vh">\(context(AdministrationPhrases.list))</h2>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="l"><table><thead><tr>\
        \(each: AdministrationPhrases.columns, { "<th scope=\"col\">\(context($0))</th>" })</tr></thead><tbody>
        \(each: accounts, { row($0, in: context, known: known) })</tbody></table></div></section>

        """
    }

    private static func row(_ account: Account, in context: PageContext, known: AccountOrganisations) -> HTML {
        let last =
            account.lastSignInAt.map { Moment.text($0, context.language) } ?? context(AdministrationPhrases.never)
        return """
            <tr><th scope="row"><a href="\(context.href(.accountOf(account.id)))">\(HTML.isolated(account.name))</a><br>\
            <span class="small muted">\(HTML.isolated(account.mail.rawValue))</span></th>\
            <td>\(each: account.roles.sorted(), separator: "<br>", { HTML(text: RoleWords.text($0, context, known: known)) })</td>\
            <td>\(context(AdministrationPhrases.state(account.state)))</td>\
            <td>\(context(account.hasSecondFactor ? AdministrationPhrases.yes : AdministrationPhrases.no))</td>\
            <td class="nw">\(last)</td></tr>

            """
    }

    private static func invite(_ context: PageContext, _ known: AccountOrganisations) -> HTML {
        let form = FormView.html(.inviteAccount, in: context, css: "form wide") { fields in
            """
            \(fields.text("mail", AccountPhrases.mail, type: "email", limit: 254))\
            \(fields.text("name", AccountPhrases.name, hint: AccountPhrases.nameHint, limit: 80))\
            \(RoleFields.html(fields, holding: [], in: context, known: known))\
            \(fields.button(AdministrationPhrases.makeLink))
            """
        }
        return """
            <section class="stack" aria-labelledby="u"><h2 id="u">\(context(AdministrationPhrases.invite))</h2>
            <p class="prose">\(context(AdministrationPhrases.inviteExplained))</p>
            \(form)</section>

            """
    }
}

/// The roles of an account, to be ticked.
enum RoleFields {
    static func html(
        _ fields: FormFields, holding roles: Set<Role>, in context: PageContext, known: AccountOrganisations
    ) -> HTML {
        let ticked = Set(roles.map(\.rawValue))
        let programmes = roles.compactMap { role -> String? in
            if case .editor(let programme) = role, programme != .all { programme.rawValue } else { nil }
        }
        return """
            \(fields.boxes("role", AdministrationPhrases.partnerOf, options: RoleWords.partners(context, with: roles, known: known), ticked: ticked, hint: AdministrationPhrases.partnerHint))\
            \(fields.boxes("role", AdministrationPhrases.tasks, options: RoleWords.others(context, known: known), ticked: ticked, hint: AdministrationPhrases.tasksHint, part: "tasks"))\
            \(fields.text("programmes", AdministrationPhrases.programmes, value: programmes.sorted().joined(separator: " "), hint: AdministrationPhrases.programmesHint, limit: 400, required: false))
            """
    }
}
