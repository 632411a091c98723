package import Records

/// An organisation that owns, takes part or is told; municipalities of the region need not be listed.
package struct Organisation: Hashable, Sendable, Codable {
    package var id: OrganisationID
    package var name: String
    /// What people call it, such as `RVS`.
    package var shortName: String?
    package var kind: Kind
    package var audience: PlanAudience
    package var text: PlanText

    package init(
        id: OrganisationID, name: String, shortName: String? = nil, kind: Kind, audience: PlanAudience = .partners,
        text: PlanText = .empty
    ) {
        self.id = id
        self.name = name
        self.shortName = shortName
        self.kind = kind
        self.audience = audience
        self.text = text
    }

    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case municipality, police, prosecution, bureau, careSafetyHouse, province, ministry, education, care, business
        case other
    }
}
