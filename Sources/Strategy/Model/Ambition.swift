package import Records

/// What the coalition set out to reach over the years of the strategy.
package struct Ambition: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    /// What tells whether it was reached.
    package var indicators: [ItemID]
    package var audience: PlanAudience
    package var source: SourceReference?
    package var text: PlanText

    package init(
        id: ItemID, title: String, indicators: [ItemID] = [], audience: PlanAudience = .partners,
        source: SourceReference? = nil, text: PlanText = .empty
    ) {
        self.id = id
        self.title = title
        self.indicators = indicators
        self.audience = audience
        self.source = source
        self.text = text
    }
}
