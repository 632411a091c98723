package import Geography
package import Records

/// A body that decides or steers: who sits in it by function, how often it meets, what it decided; never names.
package struct GovernanceBody: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    package var shortTitle: String?
    package var level: Level
    /// The body above it.
    package var parent: ItemID?
    /// Functions, such as `burgemeesters van het district`.
    package var members: [String] = []
    package var chair: String?
    /// Meetings per year, where the source says so.
    package var meetingsPerYear: Int?
    package var rhythm: String?
    package var area: AreaCode?
    package var decisions: [Decision] = []
    package var audience: PlanAudience = .partners
    package var source: SourceReference?
    package var text: PlanText = .empty

    package enum Level: String, Hashable, Sendable, Codable, CaseIterable {
        case national, policeUnit, district, basicTeam, municipality, support
    }
}

/// What a body decided.
package struct Decision: Hashable, Sendable, Codable {
    package var id: ItemID
    package var date: PlanPeriod
    package var title: String
    package var text: String?
    /// What it is about: programmes and items.
    package var concerns: [ItemID] = []
    package var audience: PlanAudience?
    package var source: SourceReference?
}
