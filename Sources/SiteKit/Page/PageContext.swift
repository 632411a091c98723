package import Accounts
package import Facts
package import Figures
package import Geography
package import Markup
package import Phrases
package import Records
package import Registers
import Strategy

/// What a page is made for: the published figures, the language, who looks, and the address.
package struct PageContext: Sendable {
    package let edition: Edition
    package let language: Language
    package private(set) var viewer: Viewer
    /// The most that the viewer may see of the figures.
    package private(set) var audience: Audience
    package private(set) var route: Route
    /// Of the type that the description of the page names; a page reads it by `asked`.
    package private(set) var query: any PageQuery
    /// `https://host` as the outside world writes it; `nil` when the server was not told.
    package let origin: String?
    /// The newest year plan as the reader may see it; `nil` where none is published.
    package var plan: VisiblePlan? { shelf.newest }
    /// The plans of all published years.
    package let shelf: PlanShelf
    /// The registers as the reader may see them; `nil` on a page that is made without them.
    package let registers: VisibleRegisters?
    /// There is a register that the reader may see.
    package var hasRegisters: Bool { registers?.registers.isEmpty == false }
    /// The day on which the page is made.
    package let today: PlanDate?
    /// What every form of the page carries; `nil` on pages without forms.
    package var formToken: String?
    /// The secret of the cookie, for the pages about one's own sessions.
    package var token: SecretToken?
    /// What is asked of whoever has given the passphrase and not yet the second factor.
    package var secondFactor: SecondFactorQuestion?
    /// What the one-time link of the address opens.
    package var invitation: OpenInvitation?
    /// What the pages reach beyond the edition.
    package var services = SiteServices()
    /// The ways to one's own work of who is signed in, looked up by whoever makes the page.
    package var ownLinks: Result<HTML?, any Error> = .success(nil)
    /// The state of the figures that the address asks for; `nil` for what is shown now.
    package var state: AskedState?
    /// A form that was sent from this page and is shown again.
    package var form: FormState?

    package init(
        edition: Edition, language: Language, route: Route, query: any PageQuery = NoQuery(),
        viewer: Viewer = .public, origin: String? = nil,
        plan: VisiblePlan? = nil, shelf: PlanShelf? = nil, registers: VisibleRegisters? = nil, today: PlanDate? = nil
    ) {
        self.edition = edition
        self.language = language
        self.route = route
        self.query = query
        self.viewer = viewer
        audience = viewer.audience
        self.origin = origin
        self.shelf = shelf ?? PlanShelf([plan].compactMap(\.self))
        self.registers = registers
        self.today = today
    }

    /// The address of a page in this language.
    package func href(_ route: Route, _ query: any PageQuery = NoQuery()) -> Href { href(route, query, in: language) }

    /// The same in another language. Pages of figures stay in the state that the address asks for.
    func href(_ route: Route, _ query: any PageQuery, in language: Language) -> Href {
        guard let state, state.covers(route) else { return route.href(in: language, edition: edition, query: query) }
        return Href(
            path: state.segments + route.segments(in: language, edition: edition), query: query.pairs(in: language))
    }

    /// The site after an entry of the log of publications: an address that can be cited.
    package func address(of version: Int64) -> Href {
        Href(path: AskedState.version(version).segments + Route.start.segments(in: language, edition: edition))
    }

    /// A page of figures as it was after an entry of that log.
    package func address(of version: Int64, _ route: Route, _ query: any PageQuery) -> Href {
        Href(
            path: AskedState.version(version).segments + route.segments(in: language, edition: edition),
            query: query.pairs(in: language))
    }

    /// The site with a delivery on top that is not published.
    package func preview(of id: DeliveryID) -> Href {
        Href(path: AskedState.draft(id).segments + Route.start.segments(in: language, edition: edition))
    }

    /// The same page for another viewer, such as whoever has just signed in: what belonged to the session before is gone.
    package func seen(by viewer: Viewer) -> PageContext {
        var context = self
        (context.viewer, context.audience) = (viewer, viewer.audience)
        (context.token, context.secondFactor, context.invitation, context.form) = (nil, nil, nil, nil)
        context.ownLinks = .success(nil)
        return context
    }

    /// The same page as another address asks for it.
    package func asking(_ query: any PageQuery, at route: Route? = nil) -> PageContext {
        var context = self
        (context.query, context.route) = (query, route ?? self.route)
        return context
    }

    package func allows(_ right: Right) -> Bool { Rights.allows(viewer, right) }

    package func href(_ code: AreaCode) -> Href { href(.area(code)) }
    package func href(_ selection: OffenceSelection) -> Href { href(.offence(selection)) }

    /// What the address asks, of the type that the description of the page names.
    package func asked<Query: PageQuery>(_ type: Query.Type) -> Query { query as? Query ?? Query() }

    /// The address of this page as it is asked.
    package var here: Href { href(route, query) }

    /// The place on the page about the figures where a term is explained.
    package func about(_ anchor: AboutAnchor) -> Href { href(.about).at(fragment: anchor.word(language)) }

    /// The text of a phrase in this language.
    package func callAsFunction(_ phrase: Phrase) -> String { phrase(language) }

    /// The text of a pack in this language; where it exists in Dutch only, marked as Dutch.
    package func text(_ text: Phrase) -> HTML {
        let source = text.source(for: language)
        return source == language ? HTML(text: text(language)) : "<span lang=\"\(source.tag)\">\(text(language))</span>"
    }
}

/// The places on the page about the figures that other pages point at; the words are stable.
package enum AboutAnchor: Hashable, Sendable, CaseIterable {
    case count, rate, change, band, verdict, states, provisional, breaks, boundaries, restrictions, groups, sources
    case method, notHere

    package var word: Word {
        switch self {
        case .count: Word("aantal", "count")
        case .rate: Word("per-1000-inwoners", "per-1000-residents")
        case .change: Word("verschil", "change")
        case .band: Word("band", "band")
        case .verdict: Word("oordeel", "verdict")
        case .states: Word("drie-standen", "three-states")
        case .provisional: Word("voorlopig", "provisional")
        case .breaks: Word("breuken", "breaks")
        case .boundaries: Word("grenzen", "boundaries")
        case .restrictions: Word("niet-gepubliceerd", "not-published")
        case .groups: Word("groepen", "groups")
        case .sources: Word("bronnen", "sources")
        case .method: Word("methode", "method")
        case .notHere: Word("wat-hier-niet-staat", "what-is-not-here")
        }
    }
}
