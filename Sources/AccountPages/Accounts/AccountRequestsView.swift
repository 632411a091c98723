import Accounts
import Markup
import Phrases
import SiteKit

/// What administrators asked and what waits for a second one.
enum AccountRequestsView {
    /// Nothing where none waits.
    static func html(
        _ requests: [AccountRequest], among accounts: [Account], in context: PageContext, known: AccountOrganisations
    ) -> HTML? {
        guard !requests.isEmpty else { return nil }
        return """
            <section class="stack" aria-labelledby="w"><h2 id="w">\(context(RequestPhrases.title))</h2>
            <p class="prose">\(context(RequestPhrases.explained))</p>
            <ul class="list requests">\(each: requests, { item($0, among: accounts, in: context, known: known) })</ul></section>

            """
    }

    private static func item(
        _ request: AccountRequest, among accounts: [Account], in context: PageContext, known: AccountOrganisations
    ) -> HTML {
        func name(_ id: AccountID) -> HTML {
            accounts.first { $0.id == id }.map { HTML.isolated($0.name) } ?? HTML(text: "account:\(id)")
        }
        let account = accounts.first { $0.id == request.account }
        return """
            <li class="stack"><h3>\(name(request.account)): \(context(RequestPhrases.wish(request.wish)))</h3>
            \(account.map { "<p class=\"small muted\">\(HTML.isolated($0.mail.rawValue))</p>\n" })\(change(request.wish, of: account, in: context, known: known))\
            <p>\(context(RequestPhrases.askedBy)) \(name(request.askedBy)), \
            \(Moment.text(request.askedAt, context.language)). \(context(RequestPhrases.until)) \
            \(Moment.text(request.endsAt, context.language)).</p>
            \(forms(request, of: account, in: context))</li>

            """
    }

    /// The roles before and after, where that is what is asked.
    private static func change(
        _ wish: AccountWish, of account: Account?, in context: PageContext, known: AccountOrganisations
    ) -> HTML? {
        guard case .roles(let roles) = wish else { return nil }
        func list(_ roles: Set<Role>) -> HTML {
            roles.isEmpty
                ? HTML(text: context(AdministrationPhrases.noRoles))
                : HTML.join(roles.sorted(), separator: ", ") { HTML(text: RoleWords.text($0, context, known: known)) }
        }
        return """
            <p>\(context(RequestPhrases.rolesNow)) \(list(account?.roles ?? [])).<br>\
            \(context(RequestPhrases.rolesThen)) <strong>\(list(roles))</strong>.</p>

            """
    }

    private static func forms(_ request: AccountRequest, of account: Account?, in context: PageContext) -> HTML {
        let object = request.reference, id = "\(request.account)-\(request.wish.kind)"
        let isOwn = request.askedBy == context.viewer.session?.account
        let isReady = request.aloneFrom.map { context.services.now() >= $0 } ?? false
        let isEarly = if case .roles = request.wish { account?.state == .invited } else { false }
        let obstacle: HTML? =
            if isOwn, !isReady {
                if let from = request.aloneFrom {
                    "\(context(RequestPhrases.aloneFrom)) \(Moment.text(from, context.language))."
                } else {
                    HTML(text: context(RequestPhrases.ownRequest))
                }
            } else if isEarly {
                HTML(text: context(RequestPhrases.notAccepted))
            } else {
                nil
            }
        let confirm: HTML? =
            obstacle == nil
            ? FormView.html(.confirmRequest, in: context, object: object, id: "confirm-\(id)") {
                $0.button(isOwn ? RequestPhrases.confirmAlone(request.wish) : RequestPhrases.confirm(request.wish))
            } : nil
        let cancel = FormView.html(.cancelRequest, in: context, object: object, id: "cancel-\(id)") {
            $0.button(RequestPhrases.cancel, css: "btn quiet")
        }
        return """
            \(obstacle.map { "<p class=\"note\">\($0)</p>\n" })<div class="row">\(confirm)\(cancel)</div>

            """
    }
}

/// What the owner of an account must have seen, with the button that says so.
enum OwnerNoticesView {
    static func html(_ notices: [OwnerNotice], _ context: PageContext) -> HTML? {
        guard !notices.isEmpty else { return nil }
        return """
            <section class="note alert stack" role="alert" aria-labelledby="n"><h2 id="n">\(context(RequestPhrases.noticesTitle))</h2>
            \(each: notices, { notice in
                "<p>\(Moment.text(notice.at, context.language)): \(context(notice.phrase))</p>\n"
            })\(FormView.html(.seeNotices, in: context) { $0.button(RequestPhrases.seen) })</section>

            """
    }
}
