import Geography
import Records
import SiteKit
import Strategy

/// What a reader chose from the plan of a year.
struct PlanQuery: PageQuery {
    static let parameters: [QueryParameter<PlanQuery>] = [
        .init(\.municipality, .municipality), .init(\.district, .policeDistrict), .init(\.partner, .partner),
        .init(\.owner, .owner), .init(\.status, .actionStatus), .init(\.due, .due),
    ]

    var municipality: AreaCode?
    var district: AreaCode?
    var partner: OrganisationID?
    var owner: OrganisationID?
    var status: ActionStatus.Kind?
    var due: DueChoice?

    /// Whether anything narrows the plan.
    var isNarrowed: Bool { self != PlanQuery() }
}

/// When an action is due, as a reader may ask for it.
enum DueChoice: Hashable, Sendable {
    /// 1 to 4, of the year of the page.
    case quarter(Int)
    /// The day has passed and the action is not done.
    case overdue
    case undated

    static let all: [DueChoice] = (1...4).map(DueChoice.quarter) + [.overdue, .undated]

    var word: Word {
        switch self {
        case .quarter(let quarter): Word("kwartaal-\(quarter)", "quarter-\(quarter)")
        case .overdue: Word("voorbij", "overdue")
        case .undated: Word("zonder-datum", "undated")
        }
    }
}

extension QueryKey<OrganisationID> {
    static let partner = QueryKey(Word("partner", "partner"), OrganisationID.init(_:), \.rawValue)
    static let owner = QueryKey(Word("trekker", "owner"), OrganisationID.init(_:), \.rawValue)
}

extension QueryKey<DueChoice> {
    static let due = QueryKey(Word("klaar", "due"), oneOf: DueChoice.all, \.word)
}

extension QueryKey<ActionStatus.Kind> {
    static let actionStatus = QueryKey(Word("stand", "status"), oneOf: ActionStatus.Kind.allCases, \.queryWord)
}

extension ActionStatus.Kind {
    var queryWord: Word {
        switch self {
        case .notStarted: Word("niet-begonnen", "not-started")
        case .onTrack: Word("op-schema", "on-track")
        case .atRisk: Word("risico", "at-risk")
        case .done: Word("klaar", "done")
        case .stopped: Word("gestopt", "stopped")
        case .notPublished: Word("niet-openbaar", "not-public")
        }
    }
}
