package import Accounts
package import Facts
package import Figures
package import Geography
package import Markup
import Phrases

/// The state that a page keeps in its address: what `?periode=…&vergelijk=…` says, typed.
package struct PageQuery: Hashable, Sendable {
    /// `nil`: the page's own default.
    package var period: PeriodRange?
    package var comparison: Comparison = .previousYear
    package var offence: OffenceSelection = .all
    /// `nil`: the table's own order.
    package var sort: TableSort?
    /// The level of the areas below that a page shows.
    package var level: AreaLevel?
    package var population: PopulationChoice = .sameYear
    /// What was searched for, without spaces around it.
    package var search: String?
    /// The page of this site to go on to after signing in.
    package var back: Href?
    /// What has just been done, said once at the top.
    package var notice: Notice?
    /// The name of a form that was kept while its sender signed in again.
    package var kept: SecretToken?
    /// The secret of a one-time link.
    package var code: SecretToken?
    /// Whose and which entries of the audit trail.
    package var actor: String?
    package var object: String?
    /// The number that a list of entries goes on below.
    package var before: Int64?
    /// The area that a page is narrowed to, where its path names none.
    package var area: AreaCode?
    /// The id of an event of the pack.
    package var event: String?
    /// What is chosen from the year plan.
    package var plan = PlanQuery()

    package init() {}

    package init(
        period: PeriodRange? = nil, comparison: Comparison = .previousYear, offence: OffenceSelection = .all,
        sort: TableSort? = nil, level: AreaLevel? = nil
    ) {
        self.period = period
        self.comparison = comparison
        self.offence = offence
        self.sort = sort
        self.level = level
    }

    /// A copy with one thing changed: `query.with { $0.sort = .init(.name) }`.
    package func with(_ change: (inout PageQuery) -> Void) -> PageQuery {
        var copy = self
        change(&copy)
        return copy
    }
}

/// The column that a table is ordered by.
package struct TableSort: Hashable, Sendable {
    package let column: SortColumn
    package let isAscending: Bool

    package init(_ column: SortColumn, isAscending: Bool? = nil) {
        self.column = column
        self.isAscending = isAscending ?? column.startsAscending
    }
}

package enum SortColumn: Hashable, Sendable, CaseIterable {
    case name, code, count, base, change, rate, population

    /// Names begin with the first, numbers with the largest.
    package var startsAscending: Bool { self == .name || self == .code }

    package var word: Word {
        switch self {
        case .name: Word("naam", "name")
        case .code: Word("code", "code")
        case .count: Word("aantal", "count")
        case .base: Word("was", "base")
        case .change: Word("verschil", "change")
        case .rate: Word("per-1000", "per-1000")
        case .population: Word("inwoners", "residents")
        }
    }
}

/// The names of what an address can ask.
package enum PageParameter: Hashable, Sendable, CaseIterable {
    case period, comparison, offence, sort, level, population, search, back, notice, code, kept, actor, object, before
    case area, event
    case municipality, policeDistrict, partner, owner, actionStatus, due, programme, date

    package var word: Word {
        switch self {
        case .period: Word("periode", "period")
        case .comparison: Word("vergelijk", "compare")
        case .offence: Word("soort", "offence")
        case .sort: Word("sorteer", "sort")
        case .level: Word("niveau", "level")
        case .population: Word("bevolking", "population")
        case .search: Word("q", "q")
        case .back: Word("terug", "back")
        case .notice: Word("melding", "notice")
        case .kept: Word("bewaard", "kept")
        case .code: Word("code", "code")
        case .actor: Word("wie", "who")
        case .object: Word("waaraan", "what")
        case .before: Word("voor", "before")
        case .area: Word("gebied", "area")
        case .event: Word("gebeurtenis", "event")
        case .municipality: Word("gemeente", "municipality")
        case .policeDistrict: Word("district", "police-district")
        case .partner: Word("partner", "partner")
        case .owner: Word("trekker", "owner")
        case .actionStatus: Word("stand", "status")
        case .due: Word("klaar", "due")
        case .programme: Word("programma", "programme")
        case .date: Word("op", "on")
        }
    }

    /// The two fields that a form may send in place of a period.
    package static let periodFrom = Word("van", "from")
    package static let periodThrough = Word("tot-en-met", "through")
}
