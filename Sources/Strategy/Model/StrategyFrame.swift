/// The strategy that the plan belongs to: its years, its owner and what it says in general.
package struct StrategyFrame: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    /// The first and last year of the strategy.
    package var years: YearRange
    /// The year of the plan: its agenda is of this year, its look-back of the year before.
    package var planYear: Int
    package var owner: OrganisationID?
    package var audience: PlanAudience
    package var source: SourceReference?
    package var text: PlanText

    package init(
        id: ItemID, title: String, years: YearRange, planYear: Int, owner: OrganisationID? = nil,
        audience: PlanAudience = .partners, source: SourceReference? = nil, text: PlanText = .empty
    ) {
        self.id = id
        self.title = title
        self.years = years
        self.planYear = planYear
        self.owner = owner
        self.audience = audience
        self.source = source
        self.text = text
    }
}

/// A run of calendar years, written `2019-2022`.
package struct YearRange: Hashable, Sendable, Codable {
    package let first: Int
    package let last: Int

    package init?(_ first: Int, _ last: Int) {
        guard first <= last, (1900...2199).contains(first), (1900...2199).contains(last) else { return nil }
        self.first = first
        self.last = last
    }

    package func contains(_ year: Int) -> Bool { (first...last).contains(year) }
}
