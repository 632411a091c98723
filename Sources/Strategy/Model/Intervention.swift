package import Records

/// Something that is done against a problem and can be done elsewhere: a lesson, a campaign, a training.
package struct Intervention: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    package var kind: Kind
    package var programme: ItemID?
    package var targetGroup: String?
    /// Indicators that tell whom it reached.
    package var reach: [ItemID] = []
    package var participation: ItemID?
    package var scope: AreaScope = .unstated
    package var evaluation: Evaluation = .notStated
    package var evaluationText: String?
    package var audience: PlanAudience = .partners
    package var source: SourceReference?
    package var text: PlanText = .empty

    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case lesson, game, campaign, training, toolkit, product, meeting, inspection, scan, support, other
    }

    package enum Evaluation: String, Hashable, Sendable, Codable, CaseIterable {
        /// The source does not say whether anybody looked into it.
        case notStated
        case none, planned, running, done
    }
}
