package import Markup
package import Phrases

/// What a page says, before the frame of the site is put around it.
package struct Page: Sendable {
    /// For the browser's tab, without the name of the site.
    package var title: String
    /// One sentence for search engines and link previews.
    package var description: String
    /// The item of the menu that is marked as the current one.
    package var section: MenuItem?
    /// From the top down to the page itself, which comes last without an address; empty on the start page.
    package var crumbs: [Crumb]
    /// The content of `<main>`, from the `<h1>` on.
    package var body: HTML
    /// False for errors: no address of its own, not for search engines.
    package var isIndexed: Bool
    /// Whether the link to the other language leads to this page there although it is not for search engines.
    package var hasOtherLanguage = false
    /// A script of this page alone, beside the one of every page.
    package var script: Asset?

    package init(
        title: String, description: String, section: MenuItem? = nil, crumbs: [Crumb] = [], isIndexed: Bool = true,
        body: HTML
    ) {
        self.title = title
        self.description = description
        self.section = section
        self.crumbs = crumbs
        self.isIndexed = isIndexed
        self.body = body
    }

    /// The same page not for search engines, with a link to its other language: for who is or wants to be signed in.
    package var unlisted: Page {
        var page = self
        page.isIndexed = false
        page.hasOtherLanguage = true
        return page
    }

    /// The same page with a script of its own.
    package func running(_ script: Asset) -> Page {
        var page = self
        page.script = script
        return page
    }
}

/// One step of the breadcrumbs.
package struct Crumb: Sendable, Hashable {
    package var title: String
    package var href: Href?
    /// In which language the title is, where that need not be the page's.
    package var language: Language?

    package init(_ title: String, _ href: Href? = nil, written language: Language? = nil) {
        self.title = title
        self.href = href
        self.language = language
    }
}

/// The items of the menu at the top.
package enum MenuItem: Hashable, Sendable, CaseIterable {
    case start, areas, offences, signals, plan, about, data
}
