package import Accounts
package import Markup

/// The features of the site: the server knows pages and forms by this table and by nothing else.
package struct SiteFeatures: Sendable {
    private let features: [Feature]
    private let forms: [Act: FormDescription]
    /// What a page must know of whoever has not signed in yet: the question of the second factor, an invitation.
    package let lookUp: @Sendable (inout PageContext, SecretToken, AccountService) throws -> Void
    /// The ways to one's own work, for the line that tells who is signed in; throws when the database cannot be read.
    package let ownLinks: @Sendable (PageContext) throws -> HTML?

    package init(
        _ features: [Feature],
        lookUp: @escaping @Sendable (inout PageContext, SecretToken, AccountService) throws -> Void,
        ownLinks: @escaping @Sendable (PageContext) throws -> HTML?
    ) {
        self.features = features
        forms = Dictionary(
            features.flatMap(\.forms).map { ($0.act, $0) }, uniquingKeysWith: { first, _ in first })
        self.lookUp = lookUp
        self.ownLinks = ownLinks
    }

    /// The description of the page or file at an address; `nil` when no feature has it.
    package func page(_ route: Route) -> PageDescription? {
        features.lazy.compactMap { $0.page(route) }.first
    }

    /// What the page at an address is asked where its address says nothing.
    package func query(_ route: Route) -> any PageQuery { page(route)?.query.init() ?? NoQuery() }

    /// The description of the form that sends an act; `nil` when no feature has it.
    package func form(_ act: Act) -> FormDescription? { forms[act] }

    /// Every address that everybody may open, of what is published now; for a sitemap and an export.
    package func publicAddresses(_ published: PublishedSite) -> [Route] {
        features.flatMap { $0.publicAddresses(published) }
    }
}
