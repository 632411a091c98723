package import Geography
package import Records

/// A programme or project of the strategy: goals over several years, a look-back and an agenda per year.
package struct Programme: Hashable, Sendable, Codable {
    package var id: ItemID
    package var kind: Kind
    package var title: String
    package var shortTitle: String?
    package var theme: ItemID
    /// Its place among the programmes and projects of the plan; equal ones go by id.
    package var order: Int = 0
    /// The body of the plan that steers it, such as a taskforce.
    package var body: ItemID?
    /// The organisation that keeps it going; nobody's name.
    package var owner: OrganisationID?
    package var partners: [OrganisationID] = []
    package var districts: [AreaCode] = []
    /// Parts in which its goals and actions are grouped, in order; an item names one as `section`.
    package var sections: [Section] = []
    /// What has to be watched when data or people are concerned.
    package var ethics: [String] = []
    package var indicators: [ItemID] = []
    package var audience: PlanAudience = .partners
    package var fields: [PlanField: PlanAudience] = [:]
    package var source: SourceReference?
    package var text: PlanText = .empty

    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable { case programme, project }

    /// A named part: a district theme, a regional theme, a track.
    package struct Section: Hashable, Sendable, Codable {
        package var id: ItemID
        package var title: String
        package var district: AreaCode?
        /// Themes that the part names, such as `Buitengebied`.
        package var topics: [String] = []
    }
}

/// How a programme goes about something, where it says so.
package enum Track: String, Hashable, Sendable, Codable, CaseIterable {
    /// Exploring: understanding the problem.
    case exploring
    /// Intervening: getting to work with what is known to help.
    case intervening
    /// Experimenting: trying out.
    case experimenting
}
