import Accounts
import Markup
import Phrases
import SiteKit

/// The audit trail, for administrators: searched, newest first, a page at a time.
enum AuditPage {
    private static let perPage = 50

    static func page(_ context: PageContext, _ services: SiteServices) throws -> Page? {
        guard let archive = services.audit else { return nil }
        let query = context.asked(AuditQuery.self)
        var search = AuditSearch()
        search.text = query.words
        search.actor = query.actor
        search.object = query.object
        search.before = query.before
        search.limit = perPage + 1
        let found = try archive.auditEntries(search)
        let names = names(try services.accounts?.store.accounts() ?? [])
        return Page(
            title: context(AuditPhrases.title), description: context(AuditPhrases.lead),
            crumbs: context.crumbs(to: context(AuditPhrases.title), below: (AdministrationPhrases.accounts, .accounts)),
            body: """
                <div class="stack"><h1>\(context(AuditPhrases.title))</h1>
                <p class="lead">\(context(AuditPhrases.lead))</p>
                \(form(context))</div>
                \(table(found.prefix(perPage), names: names, in: context))\(older(found, context))
                """
        ).unlisted
    }

    /// A search and no change: sent with GET, so that it can be kept as an address.
    private static func form(_ context: PageContext) -> HTML {
        let query = context.asked(AuditQuery.self)
        return """
            <form class="filters" method="get" action="\(context.href(.audit))" aria-label="\(context(AuditPhrases.search))">
            \(field(.words, label: AuditPhrases.text, value: query.words, in: context))\
            \(field(.actor, label: AuditPhrases.who, value: query.actor, in: context))\
            \(field(.object, label: AuditPhrases.what, value: query.object, in: context))\
            <p class="field"><button class="btn">\(context(AuditPhrases.search))</button></p></form>
            <p class="note">\(context(AuditPhrases.searchExplained))</p>

            """
    }

    private static func field(
        _ key: QueryKey<String>, label: Phrase, value: String, in context: PageContext
    ) -> HTML {
        let name = key.name(context.language)
        return """
            <p class="field"><label for="f-\(name)">\(context(label))</label>\
            <input id="f-\(name)" name="\(name)" maxlength="120" autocomplete="off"\(attr: "value", value.isEmpty ? nil : value)></p>
            """
    }

    private static func table(_ links: ArraySlice<AuditLink>, names: [String: String], in context: PageContext) -> HTML
    {
        guard !links.isEmpty else { return "<p role=\"status\">\(context(AuditPhrases.nothing))</p>\n" }
        let known = AccountOrganisations(context.plan)
        return """
            <section><h2 id="l" class="vh">\(context(AuditPhrases.entries))</h2>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="l"><table class="audit"><thead><tr>\
            \(each: AuditPhrases.columns, { "<th scope=\"col\">\(context($0))</th>" })</tr></thead><tbody>
            \(each: links, { row($0, names: names, known: known, in: context) })</tbody></table></div></section>

            """
    }

    private static func row(
        _ link: AuditLink, names: [String: String], known: AccountOrganisations, in context: PageContext
    ) -> HTML {
        """
        <tr><th scope="row" class="num">\(String(link.number))</th><td class="nw">\(Moment.text(link.at, context.language))</td>\
        <td>\(who(link.actor, names: names, in: context))</td><td>\(Role(rawValue: link.role).map { RoleWords.text($0, context, known: known) } ?? link.role)</td>\
        <td><code>\(link.action)</code></td><td>\(who(link.object, names: names, in: context))</td>\
        <td>\(HTML.isolated(link.before))</td><td>\(HTML.isolated(link.after))</td></tr>

        """
    }

    private static func who(_ text: String, names: [String: String], in context: PageContext) -> HTML {
        names[text].map { "\(HTML.isolated($0)) <span class=\"small muted\">\(text)</span>" } ?? HTML.isolated(text)
    }

    private static func names(_ accounts: [Account]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: accounts.map { ("account:\($0.id)", $0.name) })
    }

    private static func older(_ found: [AuditLink], _ context: PageContext) -> HTML? {
        guard found.count > perPage else { return nil }
        let last = found[perPage - 1].number
        return
            "<p><a href=\"\(context.href(.audit, context.asked(AuditQuery.self).with { $0.before = last }))\">\(context(AuditPhrases.older))</a></p>\n"
    }
}

/// The texts of the audit trail's page.
enum AuditPhrases {
    static let title = Phrase("Controlespoor", "Audit trail")
    static let lead = Phrase(
        "Wie wat deed, wanneer en vanuit welke rol. Wat hier staat verandert nooit meer; met vib audit verify controleert u dat.",
        "Who did what, when and from which role. What stands here never changes; vib audit verify checks that.")
    static let search = Phrase("Zoek", "Search")
    static let text = Phrase("Woord", "Word")
    static let who = Phrase("Wie", "Who")
    static let what = Phrase("Waaraan", "What to")
    static let searchExplained = Phrase(
        "Bij wie en waaraan zoekt u op de korte naam, zoals account:7.",
        "For who and what to, search by the short name, such as account:7.")
    static let nothing = Phrase("Niets gevonden.", "Nothing found.")
    static let entries = Phrase("Regels van het controlespoor", "Entries of the audit trail")
    static let older = Phrase("Oudere regels", "Older entries")
    static let columns = [
        Phrase("Nummer", "Number"), Phrase("Wanneer", "When"), Phrase("Wie", "Who"), Phrase("Rol", "Role"),
        Phrase("Wat", "Act"), Phrase("Waaraan", "What to"), Phrase("Was", "Before"), Phrase("Werd", "After"),
    ]
}
