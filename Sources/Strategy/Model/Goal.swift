package import Records

/// A goal over several years of a programme or project.
package struct Goal: Hashable, Sendable, Codable {
    package var id: ItemID
    package var programme: ItemID
    package var title: String
    /// A section of the programme.
    package var section: ItemID?
    package var indicators: [ItemID]
    package var audience: PlanAudience
    package var fields: [PlanField: PlanAudience]
    package var source: SourceReference?
    package var text: PlanText

    package init(
        id: ItemID, programme: ItemID, title: String, section: ItemID? = nil, indicators: [ItemID] = [],
        audience: PlanAudience = .partners, fields: [PlanField: PlanAudience] = [:], source: SourceReference? = nil,
        text: PlanText = .empty
    ) {
        self.id = id
        self.programme = programme
        self.title = title
        self.section = section
        self.indicators = indicators
        self.audience = audience
        self.fields = fields
        self.source = source
        self.text = text
    }
}
