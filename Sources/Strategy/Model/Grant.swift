package import Records

/// Money that was asked for or received for a purpose.
package struct Grant: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    package var programme: ItemID?
    package var provider: String?
    package var amount: PlanValue<Euros>
    package var period: PlanPeriod
    package var status: Status
    package var purpose: String?
    package var partners: [OrganisationID]
    package var scope: AreaScope
    package var audience: PlanAudience
    package var fields: [PlanField: PlanAudience]
    package var source: SourceReference?
    package var text: PlanText

    package init(
        id: ItemID, title: String, programme: ItemID? = nil, provider: String? = nil, amount: PlanValue<Euros>,
        period: PlanPeriod, status: Status, purpose: String? = nil, partners: [OrganisationID] = [],
        scope: AreaScope = .unstated, audience: PlanAudience = .partners, fields: [PlanField: PlanAudience] = [:],
        source: SourceReference? = nil, text: PlanText = .empty
    ) {
        self.id = id
        self.title = title
        self.programme = programme
        self.provider = provider
        self.amount = amount
        self.period = period
        self.status = status
        self.purpose = purpose
        self.partners = partners
        self.scope = scope
        self.audience = audience
        self.fields = fields
        self.source = source
        self.text = text
    }

    package enum Status: String, Hashable, Sendable, Codable, CaseIterable {
        case announced, applied, received, spent, rejected
    }
}
