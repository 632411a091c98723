package import Phrases

extension PageContext {
    /// The steps from the start page down to a page, which comes last without an address.
    package func crumbs(
        to title: String, written language: Language? = nil, below steps: (name: Phrase, route: Route)...
    ) -> [Crumb] {
        [Crumb(self(SitePhrases.start), href(.start))] + steps.map { Crumb(self($0.name), href($0.route)) }
            + [Crumb(title, written: language)]
    }
}
