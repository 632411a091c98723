import Accounts
import Markup
import Phrases

/// One's own account.
enum AccountPage {
    static func page(_ context: PageContext) -> Page? {
        guard let session = context.viewer.session else { return nil }
        var page = Page(
            title: context(AccountPhrases.myAccount), description: context(AccountPhrases.signInDescription),
            crumbs: [
                Crumb(context(SitePhrases.start), context.href(.start)), Crumb(context(AccountPhrases.myAccount)),
            ],
            body: """
                <div class="stack"><h1>\(context(AccountPhrases.myAccount))</h1>\(Notice.html(context))
                <p class="lead">\(context(AccountPhrases.signedInAs)) \(HTML.isolated(session.name)).</p></div>
                """)
        page.isIndexed = false
        page.hasOtherLanguage = true
        return page
    }
}
