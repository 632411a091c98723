package import Records

/// A trial with what it should show and when it grows.
package struct Pilot: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    package var programme: ItemID?
    package var phase: Phase
    package var partners: [OrganisationID] = []
    package var scope: AreaScope = .unstated
    package var hypothesis: String?
    /// How the result is measured.
    package var measure: String?
    package var result: PlanValue<String> = .unknown(.notYetKnown)
    package var resultExpected: PlanPeriod?
    /// What has to hold before it is scaled up, and to where.
    package var scaleUpRule: String?
    package var decision: Choice = .pending
    package var indicators: [ItemID] = []
    package var audience: PlanAudience = .partners
    package var fields: [PlanField: PlanAudience] = [:]
    package var source: SourceReference?
    package var text: PlanText = .empty

    package enum Phase: String, Hashable, Sendable, Codable, CaseIterable {
        case prepared, running, measured, finished, paused
    }

    package enum Choice: String, Hashable, Sendable, Codable, CaseIterable {
        case pending, scaleUp, adapt, stop
        /// Not for this reader: only in what `PlanDocument.visible` makes, never written.
        case notPublished

        /// Those that can be written.
        package static let allCases: [Choice] = [.pending, .scaleUp, .adapt, .stop]
    }
}
