package import Records

/// A theme of the strategy: what the clickable front page shows; programmes and projects stand under one.
package struct Theme: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    /// A prioritised theme of the strategy, in contrast to the group of projects.
    package var isPriority: Bool = true
    package var audience: PlanAudience = .partners
    package var text: PlanText = .empty
}
