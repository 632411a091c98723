package import Geography
package import Records
package import Strategy

/// What a reader chose from the plan; part of the address.
package struct PlanQuery: Hashable, Sendable {
    package var municipality: AreaCode?
    package var district: AreaCode?
    package var partner: OrganisationID?
    package var owner: OrganisationID?
    package var status: ActionStatus.Kind?
    package var due: DueChoice?
    package var programme: ItemID?
    /// The day as of which an item is read.
    package var date: PlanDate?

    package init() {}

    /// Whether anything narrows the plan.
    package var isNarrowed: Bool {
        municipality != nil || district != nil || partner != nil || owner != nil || status != nil || due != nil
    }
}

/// When an action is due, as a reader may ask for it.
package enum DueChoice: Hashable, Sendable {
    /// 1 to 4, of the year of the page.
    case quarter(Int)
    /// The day has passed and the action is not done.
    case overdue
    case undated

    package static let all: [DueChoice] = (1...4).map(DueChoice.quarter) + [.overdue, .undated]

    package var word: Word {
        switch self {
        case .quarter(let quarter): Word("kwartaal-\(quarter)", "quarter-\(quarter)")
        case .overdue: Word("voorbij", "overdue")
        case .undated: Word("zonder-datum", "undated")
        }
    }
}
