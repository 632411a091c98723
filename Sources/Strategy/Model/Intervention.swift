package import Records

/// Something that is done against a problem and can be done elsewhere: a lesson, a campaign, a training.
package struct Intervention: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    package var kind: Kind
    package var programme: ItemID?
    package var targetGroup: String?
    /// Indicators that tell whom it reached.
    package var reach: [ItemID]
    package var participation: ItemID?
    package var scope: AreaScope
    package var evaluation: Evaluation
    package var evaluationText: String?
    package var audience: PlanAudience
    package var source: SourceReference?
    package var text: PlanText

    package init(
        id: ItemID, title: String, kind: Kind, programme: ItemID? = nil, targetGroup: String? = nil,
        reach: [ItemID] = [], participation: ItemID? = nil, scope: AreaScope = .unstated,
        evaluation: Evaluation = .none, evaluationText: String? = nil, audience: PlanAudience = .partners,
        source: SourceReference? = nil, text: PlanText = .empty
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.programme = programme
        self.targetGroup = targetGroup
        self.reach = reach
        self.participation = participation
        self.scope = scope
        self.evaluation = evaluation
        self.evaluationText = evaluationText
        self.audience = audience
        self.source = source
        self.text = text
    }

    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case lesson, game, campaign, training, toolkit, product, meeting, inspection, support, other
    }

    package enum Evaluation: String, Hashable, Sendable, Codable, CaseIterable { case none, planned, running, done }
}
