package import Records

/// An action that was agreed for a year: what, for whom, by whom, when, and how it stands.
package struct AgendaItem: Hashable, Sendable, Codable {
    package var id: ItemID
    package var programme: ItemID
    package var year: Int
    package var title: String
    package var section: ItemID?
    package var track: Track?
    package var forWhom: String?
    package var owner: OrganisationID?
    /// How the owner is known; `nil`: the source names it, or it was agreed.
    package var ownerBasis: OwnerBasis?
    /// The organisation through which the others reach an owner of outside; it may report in the owner's place.
    package var contact: OrganisationID?
    package var partners: [OrganisationID] = []
    package var scope: AreaScope = .unstated
    /// The last day on which it should be ready.
    package var due: PlanDate?
    /// The stretch that the source gives in place of a day, such as a quarter; it holds while `due` is its last day.
    package var duePeriod: PlanPeriod?
    package var status: ActionStatus = .notStarted
    /// The newest last.
    package var progress: [ProgressNote] = []
    /// What it follows from: look-back or agenda items of the year before.
    package var continues: [ItemID] = []
    package var indicators: [ItemID] = []
    package var audience: PlanAudience = .partners
    package var fields: [PlanField: PlanAudience] = [:]
    package var source: SourceReference?
    package var text: PlanText = .empty
}

extension AgendaItem {
    /// When it should be ready, no more precisely than its source says.
    package var dueTerm: PlanPeriod? {
        get {
            guard let due else { return nil }
            if let duePeriod, duePeriod.lastDay == due { return duePeriod }
            return .day(due)
        }
        set {
            due = newValue?.lastDay
            if case .day? = newValue { duePeriod = nil } else { duePeriod = newValue }
        }
    }
}

/// How it is known who owns an action, where nobody said so.
package enum OwnerBasis: String, Hashable, Sendable, Codable, CaseIterable {
    /// Whoever wrote the plan down concluded it, such as from the programme that the action belongs to.
    case inferred
}

extension AgendaItem {
    /// Who may report on it besides its editors: its owner, and the contact of an owner of outside.
    package var carriers: [OrganisationID] { [owner, contact].compactMap(\.self) }

    /// Who else has a part in it: its partners, and the contact of an owner of outside.
    var others: [OrganisationID] { partners + [contact].compactMap(\.self) }

    package var isOwnerInferred: Bool { owner != nil && ownerBasis == .inferred }
}

/// How an action stands, as its owner says.
package enum ActionStatus: Hashable, Sendable, Codable {
    case notStarted, onTrack, atRisk, done
    /// Stopped is stopped for a reason.
    case stopped(reason: String)
    /// Not for this reader: only in what `PlanDocument.visible` makes, never written.
    case notPublished

    package var kind: Kind {
        switch self {
        case .notStarted: .notStarted
        case .onTrack: .onTrack
        case .atRisk: .atRisk
        case .done: .done
        case .stopped: .stopped
        case .notPublished: .notPublished
        }
    }

    /// The status without its reason; the raw value is the word of the text format.
    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case notStarted, onTrack, atRisk, done, stopped, notPublished

        /// Those that can be written.
        package static let allCases: [Kind] = [.notStarted, .onTrack, .atRisk, .done, .stopped]
    }

    package var isOpen: Bool { self == .notStarted || self == .onTrack || self == .atRisk }
}

/// What an owner reported on a day.
package struct ProgressNote: Hashable, Sendable, Codable {
    package var date: PlanDate
    package var text: String
    /// The status that was reported with it.
    package var status: ActionStatus.Kind?
    /// The organisation that reported.
    package var by: OrganisationID?
    package var audience: PlanAudience = .partners

    package init(
        date: PlanDate, text: String, status: ActionStatus.Kind? = nil, by: OrganisationID? = nil,
        audience: PlanAudience = .partners
    ) {
        self.date = date
        self.text = text
        self.status = status
        self.by = by
        self.audience = audience
    }
}
