package import Records

/// What a programme reports over a year: the result, what shows it, and which agreement it answers.
package struct LookBackItem: Hashable, Sendable, Codable {
    package var id: ItemID
    package var programme: ItemID
    package var year: Int
    package var title: String
    package var section: ItemID?
    package var track: Track?
    /// The agenda items of this year that it accounts for.
    package var answers: [ItemID]
    package var indicators: [ItemID]
    package var evidence: [Evidence]
    package var partners: [OrganisationID]
    package var scope: AreaScope
    package var audience: PlanAudience
    package var fields: [PlanField: PlanAudience]
    package var source: SourceReference?
    package var text: PlanText

    package init(
        id: ItemID, programme: ItemID, year: Int, title: String, section: ItemID? = nil, track: Track? = nil,
        answers: [ItemID] = [], indicators: [ItemID] = [], evidence: [Evidence] = [],
        partners: [OrganisationID] = [], scope: AreaScope = .unstated, audience: PlanAudience = .partners,
        fields: [PlanField: PlanAudience] = [:], source: SourceReference? = nil, text: PlanText = .empty
    ) {
        self.id = id
        self.programme = programme
        self.year = year
        self.title = title
        self.section = section
        self.track = track
        self.answers = answers
        self.indicators = indicators
        self.evidence = evidence
        self.partners = partners
        self.scope = scope
        self.audience = audience
        self.fields = fields
        self.source = source
        self.text = text
    }
}

/// What shows a result: a publication, a recording, a register.
package struct Evidence: Hashable, Sendable, Codable {
    package var title: String
    /// A secure address (`https://`) or a path on this site.
    package var address: String?
    package var date: PlanDate?

    package init(
        title: String, address: String? = nil, date: PlanDate? = nil
    ) {
        self.title = title
        self.address = address
        self.date = date
    }
}
