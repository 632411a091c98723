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
    package var answers: [ItemID] = []
    package var indicators: [ItemID] = []
    /// Shown among the year results, in words; `nil` is no.
    package var isYearResult: Bool?
    package var evidence: [Evidence] = []
    package var partners: [OrganisationID] = []
    package var scope: AreaScope = .unstated
    package var audience: PlanAudience = .partners
    package var fields: [PlanField: PlanAudience] = [:]
    package var source: SourceReference?
    package var text: PlanText = .empty
}

/// What shows a result: a publication, a recording, a register.
package struct Evidence: Hashable, Sendable, Codable {
    package var title: String
    /// A secure address (`https://`) or a path on this site.
    package var address: String?
    package var date: PlanDate?
    /// The address is shown as text, because nobody could follow it; `nil` is no.
    package var isAddressText: Bool?
}
