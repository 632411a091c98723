package import Records

/// What the coalition set out to reach over the years of the strategy.
package struct Ambition: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    /// What tells whether it was reached.
    package var indicators: [ItemID] = []
    /// Ambitions of an earlier strategy that it goes on from.
    package var continues: [ItemID] = []
    package var audience: PlanAudience = .partners
    package var source: SourceReference?
    package var text: PlanText = .empty
}
