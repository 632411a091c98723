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
    package var partners: [OrganisationID] = []
    package var scope: AreaScope = .unstated
    package var audience: PlanAudience = .partners
    package var fields: [PlanField: PlanAudience] = [:]
    package var source: SourceReference?
    package var text: PlanText = .empty

    package enum Status: String, Hashable, Sendable, Codable, CaseIterable {
        case announced, applied, received, spent, rejected
        /// Not for this reader: only in what `PlanDocument.visible` makes, never written.
        case notPublished

        /// Those that can be written.
        package static let allCases: [Status] = [.announced, .applied, .received, .spent, .rejected]
    }
}
