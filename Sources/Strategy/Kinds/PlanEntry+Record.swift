import Phrases
package import Records

extension PlanEntry {
    /// What the entry is, whatever its kind: the one place that asks for it.
    var record: any PlanRecord {
        switch self {
        case .strategy(let entry): entry
        case .ambition(let entry): entry
        case .theme(let entry): entry
        case .organisation(let entry): entry
        case .document(let entry): entry
        case .programme(let entry): entry
        case .goal(let entry): entry
        case .lookBack(let entry): entry
        case .agenda(let entry): entry
        case .indicator(let entry): entry
        case .participation(let entry): entry
        case .intervention(let entry): entry
        case .pilot(let entry): entry
        case .grant(let entry): entry
        case .budget(let entry): entry
        case .body(let entry): entry
        case .note(let entry): entry
        }
    }

    package var kind: Kind { type(of: record).kind }
    /// Unique over the plan; an organisation's own id serves as its.
    package var id: String { record.name }
    package var audience: PlanAudience { record.audience }
    package var title: String { record.title }
    /// The text of the entry, in CommonMark with bindings.
    package var text: PlanText { record.text }
    /// Where the entry as a whole is taken from.
    package var source: SourceReference? { record.source }
    /// The programme that the entry belongs to.
    package var programme: ItemID? { record.owningProgramme }
    /// What the entry is measured by.
    package var indicators: [ItemID] { record.indicators }
    /// Fields with an audience of their own.
    package var fields: [PlanField: PlanAudience] { record.fieldAudiences }
    var references: [Reference] { record.references }

    /// A new entry with a name and nothing else; `nil` where a plan has no place for it.
    package static func new(
        _ kind: Kind, _ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument
    ) -> PlanEntry? {
        kind.type.new(id, title: title, programme: programme, in: plan)?.entry
    }
}

extension PlanEntry.Kind {
    var type: any PlanRecord.Type {
        switch self {
        case .strategy: StrategyFrame.self
        case .ambition: Ambition.self
        case .theme: Theme.self
        case .organisation: Organisation.self
        case .document: SourceDocument.self
        case .programme: Programme.self
        case .goal: Goal.self
        case .lookBack: LookBackItem.self
        case .agenda: AgendaItem.self
        case .indicator: Indicator.self
        case .participation: Participation.self
        case .intervention: Intervention.self
        case .pilot: Pilot.self
        case .grant: Grant.self
        case .budget: Budget.self
        case .body: GovernanceBody.self
        case .note: SourceNote.self
        }
    }

    var noun: Phrase { type.noun }
}
