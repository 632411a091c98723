import Accounts
import Figures
package import Markup
import Phrases
import RegionPack

/// The top of every page: the mark, the menu, the search field and the other language.
enum Masthead {
    static func render(_ page: Page, _ context: PageContext) -> HTML {
        """
        <header class="masthead"><div class="wrap">
        <a class="brand" href="\(context.href(.start))">\(Logo.mark)<span><strong>Veiligheid in Beeld</strong>\
        \(context(context.edition.pack.name))</span></a>
        \(menu(page, context))
        \(searchForm(context))
        \(languageSwitch(page, context))
        \(narrow(page, context))
        </div>\(whoIsHere(context))</header>

        """
    }

    /// A line under the rest for who is signed in: who that is, and the way out.
    private static func whoIsHere(_ context: PageContext) -> HTML? {
        guard let session = context.viewer.session else { return nil }
        return """
            <nav class="who" aria-label="\(context(SitePhrases.yourAccount))"><div class="wrap">\
            <span>\(context(SitePhrases.signedInAs)) <strong>\(HTML.isolated(session.name))</strong></span>\
            \(ownLinks(context))\
            <a href="\(context.href(.account))">\(context(SitePhrases.myAccount))</a>\
            \(signOut(context))</div></nav>
            """
    }

    /// What could not be looked up fails the page itself; a page that tells of a failure goes without.
    private static func ownLinks(_ context: PageContext) -> HTML? {
        if case .success(let links) = context.ownLinks { links } else { nil }
    }

    private static func signOut(_ context: PageContext) -> HTML {
        """
        <form method="post" action="\(context.href(.signIn))"><input type="hidden" name="\(Form.actField)" value="\(Act.signOut.rawValue)">\
        <input type="hidden" name="\(Form.tokenField)" value="\(context.formToken ?? "")">\
        <button class="plain">\(context(SitePhrases.signOut))</button></form>
        """
    }

    /// The same on a phone, in one row with the mark: the way to the search page, and the menu folded. Of the two menus only
    /// one is ever shown, to nobody both: a fold that is always open on a wide page is not one in every browser.
    private static func narrow(_ page: Page, _ context: PageContext) -> HTML {
        """
        <a class="find-link" href="\(context.href(.search))" aria-label="\(context(SitePhrases.searchLabel))">\
        <svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5 21 21"/></svg></a>
        <details class="menu"><summary>\(context(SitePhrases.menu))</summary>\
        <div>\(menu(page, context))\(languageSwitch(page, context))</div></details>
        """
    }

    private static func menu(_ page: Page, _ context: PageContext) -> HTML {
        let plan = context.plan.map { [(MenuItem.plan, PlanNames.plan, Route.plan(.year($0.planYear)))] } ?? []
        let items: [(MenuItem, Phrase, Route)] =
            [
                (.start, SitePhrases.start, .start), (.areas, SitePhrases.areas, .areas),
                (.offences, SitePhrases.offences, .offences),
                (.signals, SitePhrases.signals, .analysis(.signals(nil))),
            ] + plan + [(.about, SitePhrases.about, .about), (.data, SitePhrases.data, .data)]
        return """
            <nav class="nav" aria-label="\(context(SitePhrases.mainMenu))"><ul>\
            \(each: items, { item, phrase, route in
                let current = page.section == item ? (context.route == route ? "page" : "true") : nil
                return "<li><a href=\"\(context.href(route))\"\(attr: "aria-current", current)>\(context(phrase))</a></li>"
            })</ul></nav>
            """
    }

    private static func searchForm(_ context: PageContext) -> HTML {
        let words = context.asked(SearchQuery.self).words
        let value = context.route == .search && !words.isEmpty ? words : nil
        return """
            <form class="find" role="search" action="\(context.href(.search))" data-suggest="\(context.href(.suggestions))">\
            <label class="vh" for="q">\(context(SitePhrases.searchLabel))</label>\
            <input id="q" name="q" type="search" maxlength="100" placeholder="\(context(SitePhrases.searchPlaceholder))" \
            autocomplete="off" spellcheck="false"\(attr: "value", value)>\
            <button class="btn">\(context(SitePhrases.searchButton))</button></form>
            """
    }

    private static func languageSwitch(_ page: Page, _ context: PageContext) -> HTML {
        let other = context.language.other
        let isThere = page.isIndexed || page.hasOtherLanguage
        let route = isThere ? context.route : .start
        let query = isThere ? context.query : NoQuery()
        let href = context.href(route, query, in: other)
        return """
            <a class="tongue" href="\(href)" hreflang="\(other.tag)" lang="\(other.tag)">\(other.ownName)</a>
            """
    }
}

/// The band as a mark: three months inside it, one outside.
package enum Logo {
    package static let mark: HTML = """
        <svg viewBox="0 0 40 40" aria-hidden="true"><rect class="logo-band" y="16" width="40" height="15" rx="1.5"/>\
        <g class="logo-in"><circle cx="7" cy="24" r="2.6"/><circle cx="17" cy="21" r="2.6"/>\
        <circle cx="26.5" cy="26" r="2.6"/></g><circle class="logo-out" cx="34" cy="8" r="4.6"/></svg>
        """

    /// The same as a file with its own colours, light and dark.
    package static let favicon: HTML = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><style>.b{fill:#cfc6b8}.i{fill:none;stroke:#5b2a5e;\
        stroke-width:2.4}.o{fill:#5b2a5e}@media(prefers-color-scheme:dark){.b{fill:#4a4252}.i{stroke:#ddabdf}\
        .o{fill:#ddabdf}}</style><rect class="b" y="16" width="40" height="15" rx="1.5"/><g class="i">\
        <circle cx="7" cy="24" r="2.6"/><circle cx="17" cy="21" r="2.6"/><circle cx="26.5" cy="26" r="2.6"/></g>\
        <circle class="o" cx="34" cy="8" r="4.6"/></svg>
        """
}
