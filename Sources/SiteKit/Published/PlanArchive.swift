package import Phrases
package import Records
package import Strategy

/// Where the pages of the plan get what is known beyond the published plan: how an entry read before.
package protocol PlanArchive: Sendable {
    /// Every published text of an entry, oldest first; empty when nothing but the present one is known.
    func versions(of entry: String) throws -> [PlanEntryVersion]
}

/// How an entry read from a day on, and who changed it why; never a person's name.
package struct PlanEntryVersion: Sendable {
    /// `nil`: it was taken out of the plan.
    package let entry: PlanEntry?
    /// The day on which it was published.
    package let date: PlanDate
    /// The role of who changed it, such as "redacteur"; `nil`: the region pack itself.
    package let role: Phrase?
    package let organisation: OrganisationID?
    package let reason: String?

    package init(
        entry: PlanEntry?, date: PlanDate, role: Phrase? = nil, organisation: OrganisationID? = nil,
        reason: String? = nil
    ) {
        self.entry = entry
        self.date = date
        self.role = role
        self.organisation = organisation
        self.reason = reason
    }
}
