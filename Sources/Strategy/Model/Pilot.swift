package import Records

/// A trial with what it should show and when it grows.
package struct Pilot: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    package var programme: ItemID?
    package var phase: Phase
    package var partners: [OrganisationID]
    package var scope: AreaScope
    package var hypothesis: String?
    /// How the result is measured.
    package var measure: String?
    package var result: PlanValue<String>
    package var resultExpected: PlanPeriod?
    /// What has to hold before it is scaled up, and to where.
    package var scaleUpRule: String?
    package var decision: Choice
    package var indicators: [ItemID]
    package var audience: PlanAudience
    package var fields: [PlanField: PlanAudience]
    package var source: SourceReference?
    package var text: PlanText

    package init(
        id: ItemID, title: String, programme: ItemID? = nil, phase: Phase, partners: [OrganisationID] = [],
        scope: AreaScope = .unstated, hypothesis: String? = nil, measure: String? = nil,
        result: PlanValue<String> = .unknown(.notYetKnown), resultExpected: PlanPeriod? = nil,
        scaleUpRule: String? = nil, decision: Choice = .pending, indicators: [ItemID] = [],
        audience: PlanAudience = .partners, fields: [PlanField: PlanAudience] = [:], source: SourceReference? = nil,
        text: PlanText = .empty
    ) {
        self.id = id
        self.title = title
        self.programme = programme
        self.phase = phase
        self.partners = partners
        self.scope = scope
        self.hypothesis = hypothesis
        self.measure = measure
        self.result = result
        self.resultExpected = resultExpected
        self.scaleUpRule = scaleUpRule
        self.decision = decision
        self.indicators = indicators
        self.audience = audience
        self.fields = fields
        self.source = source
        self.text = text
    }

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
