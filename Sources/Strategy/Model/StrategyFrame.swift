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
    package var audience: PlanAudience = .partners
    package var source: SourceReference?
    package var text: PlanText = .empty
}
