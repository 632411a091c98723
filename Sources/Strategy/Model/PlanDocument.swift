/// A whole plan as a value: what the pack's folder holds, what is stored, compared, filtered and shown.
///
/// All lists are in the plan's own order; items name their programme, so that one item can change without the others.
package struct PlanDocument: Hashable, Sendable, Codable {
    package var strategy: StrategyFrame
    package var ambitions: [Ambition]
    package var themes: [Theme]
    package var organisations: [Organisation]
    package var documents: [SourceDocument]
    package var programmes: [Programme]
    package var goals: [Goal]
    package var lookBack: [LookBackItem]
    package var agenda: [AgendaItem]
    package var indicators: [Indicator]
    package var participations: [Participation]
    package var interventions: [Intervention]
    package var pilots: [Pilot]
    package var grants: [Grant]
    package var budgets: [Budget]
    package var bodies: [GovernanceBody]
    package var notes: [SourceNote]

    package init(
        strategy: StrategyFrame, ambitions: [Ambition] = [], themes: [Theme] = [],
        organisations: [Organisation] = [], documents: [SourceDocument] = [], programmes: [Programme] = [],
        goals: [Goal] = [], lookBack: [LookBackItem] = [], agenda: [AgendaItem] = [], indicators: [Indicator] = [],
        participations: [Participation] = [], interventions: [Intervention] = [], pilots: [Pilot] = [],
        grants: [Grant] = [], budgets: [Budget] = [], bodies: [GovernanceBody] = [], notes: [SourceNote] = []
    ) {
        self.strategy = strategy
        self.ambitions = ambitions
        self.themes = themes
        self.organisations = organisations
        self.documents = documents
        self.programmes = programmes
        self.goals = goals
        self.lookBack = lookBack
        self.agenda = agenda
        self.indicators = indicators
        self.participations = participations
        self.interventions = interventions
        self.pilots = pilots
        self.grants = grants
        self.budgets = budgets
        self.bodies = bodies
        self.notes = notes
    }
}
