package import Records

/// A theme of the strategy: what the clickable front page shows; programmes and projects stand under one.
package struct Theme: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    /// A prioritised theme of the strategy, in contrast to the group of projects.
    package var isPriority: Bool
    package var audience: PlanAudience
    package var text: PlanText

    package init(
        id: ItemID, title: String, isPriority: Bool = true, audience: PlanAudience = .partners,
        text: PlanText = .empty
    ) {
        self.id = id
        self.title = title
        self.isPriority = isPriority
        self.audience = audience
        self.text = text
    }
}
