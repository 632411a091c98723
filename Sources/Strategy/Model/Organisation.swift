package import Records

/// An organisation that owns, takes part or is told; municipalities of the region need not be listed.
package struct Organisation: Hashable, Sendable, Codable {
    package var id: OrganisationID
    package var name: String
    /// What people call it, such as `RVS`.
    package var shortName: String?
    package var kind: Kind
    /// Whether people of it can sign in; `nil`: as is usual for its kind.
    package var accounts: Accounts?
    package var audience: PlanAudience = .partners
    package var text: PlanText = .empty

    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case municipality, police, prosecution, bureau, careSafetyHouse, province, ministry, education, care, business
        case other
    }

    package enum Accounts: String, Hashable, Sendable, Codable, CaseIterable { case allowed, none }
}
