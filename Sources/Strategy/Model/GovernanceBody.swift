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
    package var members: [String]
    package var chair: String?
    /// Meetings per year, where the source says so.
    package var meetingsPerYear: Int?
    package var rhythm: String?
    package var area: AreaCode?
    package var decisions: [Decision]
    package var audience: PlanAudience
    package var source: SourceReference?
    package var text: PlanText

    package init(
        id: ItemID, title: String, shortTitle: String? = nil, level: Level, parent: ItemID? = nil,
        members: [String] = [], chair: String? = nil, meetingsPerYear: Int? = nil, rhythm: String? = nil,
        area: AreaCode? = nil, decisions: [Decision] = [], audience: PlanAudience = .partners,
        source: SourceReference? = nil, text: PlanText = .empty
    ) {
        self.id = id
        self.title = title
        self.shortTitle = shortTitle
        self.level = level
        self.parent = parent
        self.members = members
        self.chair = chair
        self.meetingsPerYear = meetingsPerYear
        self.rhythm = rhythm
        self.area = area
        self.decisions = decisions
        self.audience = audience
        self.source = source
        self.text = text
    }

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
    package var concerns: [ItemID]
    package var audience: PlanAudience?
    package var source: SourceReference?

    package init(
        id: ItemID, date: PlanPeriod, title: String, text: String? = nil, concerns: [ItemID] = [],
        audience: PlanAudience? = nil, source: SourceReference? = nil
    ) {
        self.id = id
        self.date = date
        self.title = title
        self.text = text
        self.concerns = concerns
        self.audience = audience
        self.source = source
    }
}
