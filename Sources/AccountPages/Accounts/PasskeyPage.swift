import Accounts
import Markup
import Phrases
import SiteKit

/// One's own passkeys: what there are, one more, one less.
enum PasskeyPage {
    static func page(_ context: PageContext, _ services: SiteServices) throws -> Page? {
        guard let accounts = services.accounts, let viewer = context.viewer.session,
            let kept = try accounts.store.credentials(of: viewer.account)
        else { return nil }
        let keys = try accounts.store.passkeys(of: viewer.account)
        return Page(
            title: context(PasskeyPhrases.title), description: context(PasskeyPhrases.lead),
            crumbs: context.crumbs(to: context(PasskeyPhrases.title), below: (SitePhrases.myAccount, .account)),
            body: """
                <div class="stack"><h1>\(context(PasskeyPhrases.title))</h1>\(context.notice)
                <p class="lead">\(context(PasskeyPhrases.lead))</p></div>
                \(table(keys, context))<section class="prose"><h2>\(context(PasskeyPhrases.add))</h2></section>
                \(try PasskeyPart.add(to: kept.account, beside: keys, context))
                """
        ).unlisted.running(Assets.passkeys)
    }

    private static func table(_ keys: [Passkey], _ context: PageContext) -> HTML {
        guard !keys.isEmpty else { return "<p>\(context(PasskeyPhrases.count(0)))</p>\n" }
        return """
            <section class="stack"><h2 id="k">\(context(PasskeyPhrases.yours))</h2>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="k"><table><thead><tr>\
            \(each: PasskeyPhrases.columns, { "<th scope=\"col\">\(context($0))</th>" })</tr></thead><tbody>
            \(each: keys, { row($0, context) })</tbody></table></div></section>

            """
    }

    private static func row(_ key: Passkey, _ context: PageContext) -> HTML {
        let used = key.lastUsedAt.map { Moment.text($0, context.language) } ?? context(AdministrationPhrases.never)
        let remove = FormView.html(
            .removePasskey, in: context, object: key.reference, id: "remove-\(key.reference)"
        ) { $0.button(PasskeyPhrases.removeNow, css: "btn quiet") }
        return """
            <tr><th scope="row">\(HTML.isolated(key.name))</th>\
            <td class="nw">\(Moment.text(key.createdAt, context.language))</td><td class="nw">\(used)</td>\
            <td><details><summary>\(context(PasskeyPhrases.remove))\
            <span class="vh"> \(HTML.isolated(key.name))</span></summary>
            <p>\(context(PasskeyPhrases.removeExplained))</p>
            \(remove)</details></td></tr>

            """
    }
}
