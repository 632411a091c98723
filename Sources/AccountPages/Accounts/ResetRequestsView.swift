import Accounts
import Markup
import Phrases
import SiteKit

/// New links that wait for a second administrator.
enum ResetRequestsView {
    /// Nothing where none waits.
    static func html(
        _ requests: [ResetRequest], among accounts: [Account], in context: PageContext
    ) -> HTML? {
        guard !requests.isEmpty else { return nil }
        func name(_ id: AccountID) -> HTML {
            accounts.first { $0.id == id }.map { HTML.isolated($0.name) } ?? HTML(text: "account:\(id)")
        }
        return """
            <section class="stack" aria-labelledby="w"><h2 id="w">\(context(ResetPhrases.title))</h2>
            <p class="prose">\(context(ResetPhrases.explained))</p>
            <ul class="list">\(each: requests, { request in
                """
                <li><p>\(name(request.account)): \(context(ResetPhrases.askedBy)) \(name(request.askedBy)), \
                \(Moment.text(request.askedAt, context.language)). \(context(ResetPhrases.until)) \
                \(Moment.text(request.endsAt, context.language)).</p>
                \(forms(request, context))</li>

                """
            })</ul></section>

            """
    }

    private static func forms(_ request: ResetRequest, _ context: PageContext) -> HTML {
        let object = request.account.description
        let confirm: HTML =
            request.askedBy == context.viewer.session?.account
            ? "<p class=\"note\">\(context(ResetPhrases.ownRequest))</p>\n"
            : FormView.html(.confirmReset, in: context, object: object, id: "confirm-reset-\(object)") {
                $0.button(ResetPhrases.confirm)
            }
        let cancel = FormView.html(.cancelReset, in: context, object: object, id: "cancel-reset-\(object)") {
            $0.button(ResetPhrases.cancel, css: "btn quiet")
        }
        return "\(confirm)\(cancel)"
    }
}

/// What the owner of an account must have seen, with the button that says so.
enum OwnerNoticesView {
    static func html(_ notices: [OwnerNotice], _ context: PageContext) -> HTML? {
        guard !notices.isEmpty else { return nil }
        return """
            <section class="note alert stack" role="alert" aria-labelledby="n"><h2 id="n">\(context(ResetPhrases.noticesTitle))</h2>
            \(each: notices, { notice in
                "<p>\(Moment.text(notice.at, context.language)): \(context(notice.kind.phrase))</p>\n"
            })\(FormView.html(.seeNotices, in: context) { $0.button(ResetPhrases.seen) })</section>

            """
    }
}

/// The texts around new links that take two administrators.
enum ResetPhrases {
    static let title = Phrase("Wacht op een tweede beheerder", "Waits for a second administrator")
    static let explained = Phrase(
        "Met een nieuwe link logt iemand in als de eigenaar van het account. Vraag die eigenaar zelf, aan de telefoon of aan tafel, of het klopt.",
        "With a new link somebody signs in as the owner of the account. Ask that owner yourself, by telephone or at the table, whether it is right."
    )
    static let askedBy = Phrase("gevraagd door", "asked by")
    static let until = Phrase("Het verzoek vervalt op", "The request ends on")
    static let ownRequest = Phrase(
        "U vroeg dit zelf. Een andere beheerder moet het goedkeuren.",
        "You asked this yourself. Another administrator has to agree.")
    static let confirm = Phrase("Keur goed en maak de link", "Agree and make the link")
    static let cancel = Phrase("Trek het verzoek in", "Withdraw the request")
    static let gone = Phrase(
        "Dit verzoek is er niet meer, of u vroeg het zelf.", "This request is gone, or you asked it yourself.")
    static let noticesTitle = Phrase("Lees dit eerst", "Read this first")
    static let seen = Phrase("Ik heb dit gelezen", "I have read this")
}
