package import Records

/// One addressable part of a plan: what is edited, kept in revisions and compared as a whole.
package enum PlanEntry: Hashable, Sendable, Codable {
    case strategy(StrategyFrame)
    case ambition(Ambition)
    case theme(Theme)
    case organisation(Organisation)
    case document(SourceDocument)
    case programme(Programme)
    case goal(Goal)
    case lookBack(LookBackItem)
    case agenda(AgendaItem)
    case indicator(Indicator)
    case participation(Participation)
    case intervention(Intervention)
    case pilot(Pilot)
    case grant(Grant)
    case budget(Budget)
    case body(GovernanceBody)
    case note(SourceNote)

    /// The kind without the content; the raw value is the word that opens its block in the text format.
    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case strategy, ambition, theme, organisation, document, programme, goal, lookBack, agenda, indicator
        case participation, intervention, pilot, grant, budget, body, note
    }

    package var kind: Kind {
        switch self {
        case .strategy: .strategy
        case .ambition: .ambition
        case .theme: .theme
        case .organisation: .organisation
        case .document: .document
        case .programme: .programme
        case .goal: .goal
        case .lookBack: .lookBack
        case .agenda: .agenda
        case .indicator: .indicator
        case .participation: .participation
        case .intervention: .intervention
        case .pilot: .pilot
        case .grant: .grant
        case .budget: .budget
        case .body: .body
        case .note: .note
        }
    }

    /// Unique over the plan; an organisation's own id serves as its.
    package var id: String {
        switch self {
        case .strategy(let entry): entry.id.rawValue
        case .ambition(let entry): entry.id.rawValue
        case .theme(let entry): entry.id.rawValue
        case .organisation(let entry): entry.id.rawValue
        case .document(let entry): entry.id.rawValue
        case .programme(let entry): entry.id.rawValue
        case .goal(let entry): entry.id.rawValue
        case .lookBack(let entry): entry.id.rawValue
        case .agenda(let entry): entry.id.rawValue
        case .indicator(let entry): entry.id.rawValue
        case .participation(let entry): entry.id.rawValue
        case .intervention(let entry): entry.id.rawValue
        case .pilot(let entry): entry.id.rawValue
        case .grant(let entry): entry.id.rawValue
        case .budget(let entry): entry.id.rawValue
        case .body(let entry): entry.id.rawValue
        case .note(let entry): entry.id.rawValue
        }
    }

    package var audience: PlanAudience {
        switch self {
        case .strategy(let entry): entry.audience
        case .ambition(let entry): entry.audience
        case .theme(let entry): entry.audience
        case .organisation(let entry): entry.audience
        case .document: .public
        case .programme(let entry): entry.audience
        case .goal(let entry): entry.audience
        case .lookBack(let entry): entry.audience
        case .agenda(let entry): entry.audience
        case .indicator(let entry): entry.audience
        case .participation(let entry): entry.audience
        case .intervention(let entry): entry.audience
        case .pilot(let entry): entry.audience
        case .grant(let entry): entry.audience
        case .budget(let entry): entry.audience
        case .body(let entry): entry.audience
        case .note(let entry): entry.audience
        }
    }

    package var title: String {
        switch self {
        case .strategy(let entry): entry.title
        case .ambition(let entry): entry.title
        case .theme(let entry): entry.title
        case .organisation(let entry): entry.name
        case .document(let entry): entry.title
        case .programme(let entry): entry.title
        case .goal(let entry): entry.title
        case .lookBack(let entry): entry.title
        case .agenda(let entry): entry.title
        case .indicator(let entry): entry.title
        case .participation(let entry): entry.title
        case .intervention(let entry): entry.title
        case .pilot(let entry): entry.title
        case .grant(let entry): entry.title
        case .budget(let entry): entry.title
        case .body(let entry): entry.title
        case .note(let entry): entry.title
        }
    }
}
