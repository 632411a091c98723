import Accounts
import Markup
import Phrases
import SiteKit

/// One's own account: roles, passphrase, second step, recovery codes and sessions.
enum AccountPage {
    static func page(_ context: PageContext, _ services: SiteServices) throws -> Page? {
        guard let viewer = context.viewer.session, let accounts = services.accounts,
            let kept = try accounts.store.credentials(of: viewer.account)
        else { return nil }
        return Page(
            title: context(SitePhrases.myAccount), description: context(AccountPhrases.signInDescription),
            crumbs: context.crumbs(to: context(SitePhrases.myAccount)),
            body: """
                <div class="stack"><h1>\(context(SitePhrases.myAccount))</h1>\(context.notice)
                \(OwnerNoticesView.html(try accounts.unseenNotices(by: viewer), context))\(facts(kept, context))\(administration(context))</div>
                \(passphrase(context))\(secondStep(kept, passkeys: try accounts.store.passkeys(of: viewer.account).count, context))\(sessions(try accounts.ownSessions(viewer.account), seenBy: viewer, in: context))
                """
        ).unlisted
    }

    private static func facts(_ kept: Credentials, _ context: PageContext) -> HTML {
        let roles = kept.account.roles.sorted(), known = AccountOrganisations(context.plan)
        return """
            <dl class="facts"><div><dt>\(context(AccountPhrases.name))</dt><dd>\(HTML.isolated(kept.account.name))</dd></div>
            <div><dt>\(context(AccountPhrases.mail))</dt><dd>\(HTML.isolated(kept.account.mail.rawValue))</dd></div>
            <div><dt>\(context(AdministrationPhrases.roles))</dt><dd>\
            \(roles.isEmpty ? HTML(text: context(AdministrationPhrases.noRoles)) : HTML.join(roles, separator: "<br>") { HTML(text: RoleWords.text($0, context, known: known)) })\
            </dd></div></dl>

            """
    }

    /// The way to what only administrators see.
    private static func administration(_ context: PageContext) -> HTML? {
        guard context.allows(.manageAccounts) else { return nil }
        return """
            <p><a href="\(context.href(.accounts))">\(context(AdministrationPhrases.accounts))</a> · \
            <a href="\(context.href(.audit))">\(context(AuditPhrases.title))</a></p>

            """
    }

    private static func passphrase(_ context: PageContext) -> HTML {
        let form = FormView.html(.changePassphrase, in: context) { fields in
            """
            \(fields.text(SecretField.passphrase.rawValue, AccountPhrases.currentPassphrase, type: "password", autocomplete: "current-password", limit: 1024))\
            \(fields.text(SecretField.newPassphrase.rawValue, AccountPhrases.newPassphrase, hint: AccountPhrases.passphraseHint, type: "password", autocomplete: "new-password", limit: 1024))\
            \(fields.button(AccountPhrases.changePassphrase))
            """
        }
        return """
            <section class="prose stack" aria-labelledby="p"><h2 id="p">\(context(AccountPhrases.passphrase))</h2>
            <details\(attr: "open", context.form?.act == .changePassphrase)><summary>\(context(AccountPhrases.changePassphrase))</summary>
            \(form)</details></section>

            """
    }

    private static func secondStep(_ kept: Credentials, passkeys: Int, _ context: PageContext) -> HTML {
        let hasApp = kept.secondFactor != nil
        guard kept.account.hasSecondFactor else {
            return """
                <section class="prose stack" aria-labelledby="t"><h2 id="t">\(context(AccountPhrases.secondStep))</h2>
                <p>\(context(AccountPhrases.secondStepOff))</p>
                <p><a class="btn quiet" href="\(context.href(.authenticator))">\(context(AccountPhrases.setUpApp))</a></p>
                \(toPasskeys(passkeys, context))</section>

                """
        }
        let renew = FormView.html(.renewRecoveryCodes, in: context) {
            $0.button(AccountPhrases.renewCodes, css: "btn quiet")
        }
        return """
            <section class="prose stack" aria-labelledby="t"><h2 id="t">\(context(AccountPhrases.secondStep))</h2>
            <p>\(context(hasApp ? AccountPhrases.secondStepOn : PasskeyPhrases.secondStepOn)) \
            \(context(AccountPhrases.codesLeft(kept.recoveryCodes)))</p>
            <p><a class="btn quiet" href="\(context.href(.authenticator))">\
            \(context(hasApp ? AccountPhrases.replaceApp : AccountPhrases.setUpApp))</a></p>
            \(renew)\(toPasskeys(passkeys, context))</section>

            """
    }

    private static func toPasskeys(_ count: Int, _ context: PageContext) -> HTML {
        """
        <p>\(context(PasskeyPhrases.count(count)))</p>
        <p><a class="btn quiet" href="\(context.href(.passkeys))">\(context(PasskeyPhrases.manage))</a></p>
        """
    }

    private static func sessions(
        _ sessions: [StoredSession], seenBy viewer: SessionViewer, in context: PageContext
    ) -> HTML {
        let all = FormView.html(.signOutEverywhere, in: context) {
            $0.button(AccountPhrases.signOutEverywhere, css: "btn quiet")
        }
        return """
            <section class="stack"><h2 id="s">\(context(AccountPhrases.sessions))</h2>
            <p class="prose">\(context(AccountPhrases.sessionsExplained))</p>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="s"><table><thead><tr>\
            \(each: AccountPhrases.sessionColumns, { "<th scope=\"col\">\(context($0))</th>" })</tr></thead><tbody>
            \(each: sessions, { row($0, isThis: $0.hash.name == viewer.session, context) })</tbody></table></div>
            \(all)</section>

            """
    }

    private static func row(_ session: StoredSession, isThis: Bool, _ context: PageContext) -> HTML {
        let name = session.hash.name
        let end = FormView.html(.endSession, in: context, object: name, id: "end-\(name)", css: "inline") { _ in
            "<button class=\"plain\">\(context(SitePhrases.signOut))</button>"
        }
        return """
            <tr><th scope="row">\(ClientName.text(session.client, context))\(when: isThis, " <span class=\"muted\">(\(context(AccountPhrases.thisOne)))</span>")</th>\
            <td class="nw">\(Moment.text(session.createdAt, context.language))</td>\
            <td class="nw">\(Moment.text(session.seenAt, context.language))</td>\
            <td>\(isThis ? HTML.empty : end)</td></tr>

            """
    }
}

/// What a browser calls itself, in words.
enum ClientName {
    static func text(_ client: String, _ context: PageContext) -> String {
        let browsers = [
            ("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"),
        ]
        let systems = [
            ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"),
            ("Linux", "Linux"),
        ]
        let browser = browsers.first { client.contains($0.0) }?.1, system = systems.first { client.contains($0.0) }?.1
        let parts = [browser, system].compactMap(\.self)
        return parts.isEmpty ? context(AccountPhrases.unknownClient) : parts.joined(separator: ", ")
    }
}
