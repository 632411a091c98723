package import Geography
package import Records

/// What a reader looks for in a plan; every field that is set must hold.
package struct PlanFilter: Hashable, Sendable {
    package var year: Int?
    package var programme: ItemID?
    package var municipality: AreaCode?
    package var district: AreaCode?
    package var partner: OrganisationID?
    package var owner: OrganisationID?
    package var status: ActionStatus.Kind?
    package var track: Track?
    package var dueFrom: PlanDate?
    package var dueUntil: PlanDate?
    /// Words that must all occur, whatever their case and accents.
    package var text: String?

    package init(
        year: Int? = nil, programme: ItemID? = nil, municipality: AreaCode? = nil, district: AreaCode? = nil,
        partner: OrganisationID? = nil, owner: OrganisationID? = nil, status: ActionStatus.Kind? = nil,
        track: Track? = nil, dueFrom: PlanDate? = nil, dueUntil: PlanDate? = nil, text: String? = nil
    ) {
        self.year = year
        self.programme = programme
        self.municipality = municipality
        self.district = district
        self.partner = partner
        self.owner = owner
        self.status = status
        self.track = track
        self.dueFrom = dueFrom
        self.dueUntil = dueUntil
        self.text = text
    }
}

/// How something concerns a municipality, from near to far.
package enum AreaMatch: Int, Hashable, Sendable, Comparable {
    /// By its code, its name in a text, or as owner or partner.
    case named
    /// Through its police district.
    case district
    /// Because all municipalities take part.
    case wholeRegion

    package static func < (a: AreaMatch, b: AreaMatch) -> Bool { a.rawValue < b.rawValue }
}

/// What a filter needs to know of the region: names of municipalities and the district of each.
package struct PlanGeography: Sendable {
    package let names: [AreaCode: String]
    package let districts: [AreaCode: AreaCode]
}
