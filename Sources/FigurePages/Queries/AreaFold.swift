import Markup
import Phrases
import SiteKit

/// A part of an area's page that is left out until it is asked for: `?toon=tabel-verloop`.
///
/// Two thirds of the page's elements lay in closed folds. Now a fold is a link to the page with that part open; with a script
/// the part is fetched into its place.
enum AreaFold: Hashable, Sendable, CaseIterable {
    case trendTable, yearsTable, ringsTable, mapTable, standingTable
    /// The forecast of the months to come.
    case forecast
    /// The types after the first ones, and those without a figure.
    case offences, withoutFigure
    /// The areas below after the first ones.
    case areas
    /// The form for any other period.
    case period

    var word: Word {
        switch self {
        case .trendTable: Word("tabel-verloop", "trend-table")
        case .yearsTable: Word("tabel-jaren", "years-table")
        case .ringsTable: Word("tabel-jaarringen", "year-rings-table")
        case .mapTable: Word("tabel-kaart", "map-table")
        case .standingTable: Word("tabel-plaats", "place-table")
        case .forecast: Word("normaal", "normal")
        case .offences: Word("alle-soorten", "all-types")
        case .withoutFigure: Word("zonder-cijfer", "without-figure")
        case .areas: Word("alle-gebieden", "all-areas")
        case .period: Word("kies-periode", "choose-period")
        }
    }
}

extension QueryKey<AreaFold> {
    static let shown = QueryKey(Word("toon", "show"), oneOf: AreaFold.allCases, \.word)
    /// Of a page that leaves out nothing but the form for periods.
    static let shownPeriod = QueryKey(shown.name, oneOf: [.period], \.word)
}

/// The query of a page that leaves parts out until they are asked for.
protocol LeavesPartsOut: PageQuery {
    var shown: AreaFold? { get set }
    static func leavesOut(_ fold: AreaFold) -> Bool
}

extension AreaQuery: LeavesPartsOut {
    static func leavesOut(_ fold: AreaFold) -> Bool { true }
}

extension OffenceQuery: LeavesPartsOut {
    /// Its list of periods alone is half of the page.
    static func leavesOut(_ fold: AreaFold) -> Bool { fold == .period }
}

extension PageContext {
    /// The page with a part open, at that part; `nil` on a page that leaves nothing out.
    func showing(_ fold: AreaFold, at id: String) -> Href? {
        guard var query = query as? any LeavesPartsOut, type(of: query).leavesOut(fold) else { return nil }
        query.shown = fold
        return href(route, query).at(fragment: id)
    }

    func isShown(_ fold: AreaFold) -> Bool { (query as? any LeavesPartsOut)?.shown == fold }

    /// What the page is asked without the part that is open, for files and other pages.
    var withoutFold: any PageQuery {
        guard var query = query as? any LeavesPartsOut else { return query }
        query.shown = nil
        return query
    }
}
