import Geography
package import Records
package import Strategy

extension PlanEntry {
    /// A new entry with a name and nothing else, for partners only until somebody says otherwise.
    package static func new(
        _ kind: Kind, _ id: ItemID, title: String, programme: ItemID?, in document: PlanDocument
    ) -> PlanEntry? {
        let year = document.strategy.planYear
        switch kind {
        case .goal: return programme.map { .goal(Goal(id: id, programme: $0, title: title)) }
        case .lookBack:
            return programme.map { .lookBack(LookBackItem(id: id, programme: $0, year: year - 1, title: title)) }
        case .agenda: return programme.map { .agenda(AgendaItem(id: id, programme: $0, year: year, title: title)) }
        case .indicator:
            return .indicator(
                Indicator(id: id, title: title, definition: title, unit: .notStated, programme: programme))
        case .participation: return .participation(Participation(id: id, title: title, programme: programme))
        case .intervention: return .intervention(Intervention(id: id, title: title, kind: .other, programme: programme))
        case .pilot: return .pilot(Pilot(id: id, title: title, programme: programme, phase: .prepared))
        case .grant:
            return .grant(
                Grant(
                    id: id, title: title, programme: programme, amount: .unknown(.notYetKnown), period: .year(year),
                    status: .announced))
        case .budget: return .budget(Budget(id: id, title: title, year: year))
        case .body: return .body(GovernanceBody(id: id, title: title, level: .support))
        case .programme:
            return document.themes.first.map {
                .programme(Programme(id: id, kind: .project, title: title, theme: $0.id))
            }
        case .theme: return .theme(Theme(id: id, title: title))
        case .ambition: return .ambition(Ambition(id: id, title: title))
        case .note: return .note(SourceNote(id: id, title: title, shown: title))
        case .document: return .document(SourceDocument(id: id, title: title, publisher: title))
        case .organisation:
            return OrganisationID(id.rawValue).map { .organisation(Organisation(id: $0, name: title, kind: .other)) }
        case .strategy: return nil
        }
    }
}

extension ItemID {
    /// A free id from a title: `burgernet-2022-meer-acties`, with a number when it is taken.
    package static func free(_ title: String, _ kind: PlanEntry.Kind, programme: ItemID?, in document: PlanDocument)
        -> ItemID?
    {
        let year: String? =
            switch kind {
            case .agenda: String(document.strategy.planYear)
            case .lookBack: String(document.strategy.planYear - 1)
            default: nil
            }
        let slug = NameFolding.slug(title)
        let words = [
            programme?.rawValue.replacing(".", with: "-"), year, slug.isEmpty ? kind.rawValue.lowercased() : slug,
        ]
        let start = words.compactMap(\.self).joined(separator: "-")
        let letters = start.drop { !("a"..."z").contains($0) }
        var base = String((letters.isEmpty ? "item" : letters).prefix(54))
        while base.hasSuffix("-") { base.removeLast() }
        let taken = Set(document.entries.map(\.id))
        return (1...999).lazy.map { $0 == 1 ? base : "\(base)-\($0)" }.first { !taken.contains($0) }.flatMap {
            ItemID($0)
        }
    }
}

extension PlanEntry.Kind {
    /// Whether an entry of this kind belongs to a programme, so that its editor may make one.
    package var hasProgramme: Bool {
        switch self {
        case .goal, .lookBack, .agenda, .indicator, .participation, .intervention, .pilot, .grant: true
        default: false
        }
    }
}
