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
}
