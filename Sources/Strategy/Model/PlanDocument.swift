/// A whole plan as a value: what the pack's folder holds, what is stored, compared, filtered and shown.
///
/// All lists are in the plan's own order; items name their programme, so that one item can change without the others.
package struct PlanDocument: Hashable, Sendable, Codable {
    package var strategy: StrategyFrame
    package var ambitions: [Ambition] = []
    package var themes: [Theme] = []
    package var organisations: [Organisation] = []
    package var documents: [SourceDocument] = []
    package var programmes: [Programme] = []
    package var goals: [Goal] = []
    package var lookBack: [LookBackItem] = []
    package var agenda: [AgendaItem] = []
    package var indicators: [Indicator] = []
    package var participations: [Participation] = []
    package var interventions: [Intervention] = []
    package var pilots: [Pilot] = []
    package var grants: [Grant] = []
    package var budgets: [Budget] = []
    package var bodies: [GovernanceBody] = []
    package var notes: [SourceNote] = []
}

extension PlanDocument {
    /// The frame of a plan with its programmes, and nothing else.
    package init(strategy: StrategyFrame, programmes: [Programme]) {
        self.init(strategy: strategy)
        self.programmes = programmes
    }
}
