/// What a page or file of the site is, told once and in its own feature: who may open it, how it is kept, what makes it.
package struct PageDescription: Sendable {
    /// What the address gives; `nil` when there is no such thing, and it throws when it is there and cannot be read.
    package enum Content: Sendable {
        /// In the frame of the site.
        case page(@Sendable (PageContext, PublishedSite) throws -> Page?)
        /// A file, data for a program, or a page that makes its own frame.
        case answer(@Sendable (PageContext, PublishedSite) async throws -> Answer?)
        /// Events for a page that is open; what is asked for them is asked again while the answer goes on.
        case events(@Sendable (PageContext) -> EventSource?)
    }

    /// What the server must know of a page before it is made.
    package struct Traits: OptionSet, Hashable, Sendable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }

        /// Made anew for everybody: what visitors type freely must not push kept pages out.
        package static let isTyped = Traits(rawValue: 1)
        /// The address is a secret of one person.
        package static let isForOne = Traits(rawValue: 2)
        /// Holds a form for who is not signed in, so that it needs the cookie before.
        package static let hasGuestForm = Traits(rawValue: 4)
        /// Holds forms for which passphrase or code must have been entered within the last minutes.
        package static let isSensitive = Traits(rawValue: 8)
        /// A form of the page may bring files.
        package static let takesFiles = Traits(rawValue: 16)
        /// Holds figures, so that reading it as a partner is written down.
        package static let showsFigures = Traits(rawValue: 32)
        /// Those files are tables of figures, which are larger than a plan.
        package static let takesLargeFiles = Traits(rawValue: 128)
        /// Takes long: it is made beside the threads that answer, and ends when its reader goes.
        package static let isHeavy = Traits(rawValue: 64)
    }

    /// Who may open it; the rights matrix of the tests goes over every page with it.
    package let access: Access
    package let traits: Traits
    /// What the page takes from its address behind the question mark.
    package let query: any PageQuery.Type
    /// Whether the address names something that exists, as far as that is known without making the page.
    package let exists: @Sendable (PageContext) -> Bool
    package let content: Content

    private init(
        _ access: Access, _ traits: Traits, asks query: any PageQuery.Type,
        exists: @escaping @Sendable (PageContext) -> Bool, _ content: Content
    ) {
        self.access = access
        self.traits = traits
        self.query = query
        self.exists = exists
        self.content = content
    }

    /// A page in the frame of the site.
    package static func page(
        for access: Access = .everyone, _ traits: Traits = [], asks query: any PageQuery.Type = NoQuery.self,
        exists: @escaping @Sendable (PageContext) -> Bool = { _ in true },
        _ make: @escaping @Sendable (PageContext, PublishedSite) throws -> Page?
    ) -> PageDescription {
        PageDescription(access, traits, asks: query, exists: exists, .page(make))
    }

    /// A file, data for a program, or a page that makes its own frame.
    package static func answer(
        for access: Access = .everyone, _ traits: Traits = [], asks query: any PageQuery.Type = NoQuery.self,
        exists: @escaping @Sendable (PageContext) -> Bool = { _ in true },
        _ make: @escaping @Sendable (PageContext, PublishedSite) async throws -> Answer?
    ) -> PageDescription {
        PageDescription(access, traits, asks: query, exists: exists, .answer(make))
    }

    /// Events for who is signed in, for as long as the session is.
    package static func events(
        for access: Access, asks query: any PageQuery.Type,
        _ make: @escaping @Sendable (PageContext) -> EventSource?
    ) -> PageDescription {
        PageDescription(access, [], asks: query, exists: { _ in true }, .events(make))
    }

    package func answer(_ context: PageContext, _ published: PublishedSite) async throws -> Answer? {
        switch content {
        case .page(let make): try make(context, published).map { .page(Layout.render($0, context)) }
        case .answer(let make): try await make(context, published)
        case .events: nil
        }
    }

    /// Whether one answer serves everybody until figures or plan change.
    package var isKept: Bool {
        access == .everyone && traits.isDisjoint(with: [.isTyped, .isForOne, .hasGuestForm])
    }
}
