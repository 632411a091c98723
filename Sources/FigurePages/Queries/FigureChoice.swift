import Facts
import Figures
import Geography
import Markup
import SiteKit

/// What a reader may choose of figures, whichever page shows them; a page that does not ask for a thing has the usual.
struct FigureChoice: Hashable, Sendable {
    /// `nil`: the page's own default.
    var period: PeriodRange?
    var comparison: Comparison = .previousYear
    var offence: OffenceSelection = .all
    /// `nil`: the table's own order.
    var sort: TableSort?
    /// The level of the areas below that a page shows.
    var level: AreaLevel?
    var population: PopulationChoice = .sameYear
}

/// The query of a page that shows figures by choice.
protocol ChoosesFigures: PageQuery {
    var chosen: FigureChoice { get set }
}

extension ChoosesFigures {
    init(_ chosen: FigureChoice) {
        self.init()
        self.chosen = chosen
    }

    fileprivate var sortsTables: Bool { Self.parameters.contains { $0.name == QueryKey.sort.name } }

    /// An area is shown in its own tables: their order and level are not kept.
    var forAreas: any PageQuery {
        var kept = chosen
        kept.sort = nil
        kept.level = nil
        return AreaQuery(kept)
    }
}

/// What the page of an area is asked, and its files.
struct AreaQuery: ChoosesFigures {
    static let parameters: [QueryParameter<AreaQuery>] = [
        .period, .comparison, .init(\.chosen.offence, .offence), .sort, .level, .population,
        .periodOfForm(\.chosen.period), .init(\.shown, .shown),
    ]

    var chosen = FigureChoice()
    /// The part that is open, of those that the page leaves out.
    var shown: AreaFold?
}

extension AreaQuery {
    init(offence: OffenceSelection) { chosen.offence = offence }

    init(shown: AreaFold) { self.shown = shown }
}

/// What the page of an offence is asked, and its files; which offence is in the path.
struct OffenceQuery: ChoosesFigures {
    static let parameters: [QueryParameter<OffenceQuery>] = [
        .period, .comparison, .sort, .level, .population, .periodOfForm(\.chosen.period),
        .init(\.shown, .shownPeriod),
    ]

    var chosen = FigureChoice()
    /// The part that is open, of those that the page leaves out.
    var shown: AreaFold?
}

/// What the front page is asked.
struct StartQuery: ChoosesFigures {
    static let parameters: [QueryParameter<StartQuery>] = [.period, .comparison, .periodOfForm(\.chosen.period)]

    var chosen = FigureChoice()
}

extension QueryParameter where Query: ChoosesFigures {
    fileprivate static var period: QueryParameter { .init(\.chosen.period, .period) }
    fileprivate static var comparison: QueryParameter { .init(\.chosen.comparison, .comparison) }
    fileprivate static var sort: QueryParameter { .init(\.chosen.sort, .sort) }
    fileprivate static var level: QueryParameter { .init(\.chosen.level, .level) }
    fileprivate static var population: QueryParameter { .init(\.chosen.population, .population) }
}

extension PageContext {
    /// What is chosen of figures; the usual on a page that does not ask.
    var chosen: FigureChoice { (query as? any ChoosesFigures)?.chosen ?? FigureChoice() }

    /// This page with something chosen otherwise: `context.choosing { $0.sort = .init(.name) }`.
    func choosing(_ change: (inout FigureChoice) -> Void) -> any PageQuery {
        guard var query = query as? any ChoosesFigures else { return query }
        change(&query.chosen)
        return query
    }

    func here(_ change: (inout FigureChoice) -> Void) -> Href { href(route, choosing(change)) }

    /// Whether the page lets its reader order tables.
    var sortsTables: Bool { (query as? any ChoosesFigures)?.sortsTables ?? false }

    /// The page of an area with what is chosen here, and something of it otherwise.
    func area(_ code: AreaCode, _ change: (inout FigureChoice) -> Void) -> Href {
        var chosen = chosen
        change(&chosen)
        return href(.area(code), AreaQuery(chosen))
    }
}
