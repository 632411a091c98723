package import Records

/// A goal over several years of a programme or project.
package struct Goal: Hashable, Sendable, Codable {
    package var id: ItemID
    package var programme: ItemID
    package var title: String
    /// A section of the programme.
    package var section: ItemID?
    package var indicators: [ItemID] = []
    package var audience: PlanAudience = .partners
    package var fields: [PlanField: PlanAudience] = [:]
    package var source: SourceReference?
    package var text: PlanText = .empty
}
