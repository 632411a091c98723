package import Records

/// A document that facts of the plan are taken from.
package struct SourceDocument: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    package var publisher: String
    package var date: PlanPeriod?
    /// A secure address (`https://`), where it can be read.
    package var address: String?
    package var text: PlanText = .empty
}

/// A place where the source contradicts itself or leaves something open, kept visible instead of smoothed over.
package struct SourceNote: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    /// The readings that the source allows, each with its place.
    package var readings: [Reading] = []
    /// What the plan shows, and why.
    package var shown: String
    /// Where it matters: ids of programmes, items, indicators.
    package var concerns: [ItemID] = []
    package var audience: PlanAudience = .partners
    package var text: PlanText = .empty

    package struct Reading: Hashable, Sendable, Codable {
        package var text: String
        package var source: SourceReference?
    }
}
