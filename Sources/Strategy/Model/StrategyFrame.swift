package import Records

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
