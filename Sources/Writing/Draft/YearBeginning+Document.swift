import Geography
import Records
package import Strategy

extension YearBeginning {
    /// The plan with which the year begins.
    package func document(_ chosen: YearChoices) -> PlanDocument {
        let along = Set(rows.filter { chosen.choice($0) == .along }.map(\.id))
        var next = last
        next.strategy.planYear = year
        next.agenda = []
        next.lookBack = []
        next.goals.removeAll { !along.contains($0.id) }
        next.participations.removeAll { !along.contains($0.id) }
        next.bodies.removeAll { !along.contains($0.id) }
        next.ambitions.removeAll { !along.contains($0.id) }
        next.indicators = last.indicators.filter { along.contains($0.id) }.map { indicator in
            chosen.targets[indicator.id].map { indicator.aiming(at: $0, in: year) } ?? indicator
        }
        next.budgets = last.budgets.compactMap { $0.begun(in: year, with: along) }
        if let strategy = chosen.strategy { next.begin(strategy, after: last) }
        for row in rows(of: .actions) {
            guard let item = last.agendaItem(row.id) else { continue }
            switch chosen.choice(row) {
            case .along: item.carried(to: year, in: next, besides: last).map { next.agenda.append($0) }
            case .lookBack: item.lookedBack(in: next, besides: last).map { next.lookBack.append($0) }
            case .leave: break
            }
        }
        next.forgetWhatStayed(behind: last)
        return next
    }

    /// All of the plan as it is written at once, in its order.
    package func edits(_ chosen: YearChoices) -> [PlanEdit] {
        document(chosen).entries.enumerated().compactMap { index, entry in
            ItemID(entry.id).map {
                PlanEdit(year: year, item: $0, entry: entry, base: nil, reason: "", place: Double(index + 1))
            }
        }
    }
}

extension AgendaItem {
    /// The same action in a later year, following from this one and not begun.
    package func carried(to year: Int, in document: PlanDocument, besides last: PlanDocument) -> AgendaItem? {
        ItemID.free(title, .agenda, programme: programme, in: document, besides: last).map { carried(to: year, as: $0) }
    }

    /// The point of the look-back that accounts for the action.
    func lookedBack(in document: PlanDocument, besides last: PlanDocument) -> LookBackItem? {
        ItemID.free(title, .lookBack, programme: programme, in: document, besides: last).map { lookedBack(as: $0) }
    }
}

extension PlanDocument {
    /// Puts a new strategy in the place of the old one; its ambitions follow from those that go along.
    fileprivate mutating func begin(_ new: YearChoices.NewStrategy, after last: PlanDocument) {
        let taken = Set(last.entries.map(\.id))
        let words = NameFolding.slug("strategie \(new.years.first) \(new.years.last)")
        strategy.id =
            (taken.contains(words) ? nil : ItemID(words)) ?? ItemID("\(last.strategy.id.rawValue)-\(new.years.first)")
            ?? strategy.id
        strategy.title = new.title
        strategy.years = new.years
        strategy.source = nil
        strategy.text = .empty
        ambitions = ambitions.map { old in
            var ambition = old
            ambition.id = ItemID.free(old.title, .ambition, programme: nil, in: self, besides: last) ?? old.id
            ambition.continues = [old.id]
            ambition.source = nil
            return ambition
        }
    }

    /// Takes away what points at something that did not go along; texts stay, and the checks name what is wrong in them.
    fileprivate mutating func forgetWhatStayed(behind last: PlanDocument) {
        let there = Set(entries.map(\.id)), before = Set(last.entries.map(\.id))
        func isGone(_ id: ItemID) -> Bool { before.contains(id.rawValue) && !there.contains(id.rawValue) }
        for index in ambitions.indices { ambitions[index].indicators.removeAll(where: isGone) }
        for index in programmes.indices {
            programmes[index].indicators.removeAll(where: isGone)
            if programmes[index].body.map(isGone) == true { programmes[index].body = nil }
        }
        for index in goals.indices { goals[index].indicators.removeAll(where: isGone) }
        for index in agenda.indices { agenda[index].indicators.removeAll(where: isGone) }
        for index in lookBack.indices { lookBack[index].indicators.removeAll(where: isGone) }
        for index in pilots.indices { pilots[index].indicators.removeAll(where: isGone) }
        for index in interventions.indices {
            interventions[index].reach.removeAll(where: isGone)
            if interventions[index].participation.map(isGone) == true { interventions[index].participation = nil }
        }
        for index in bodies.indices {
            if bodies[index].parent.map(isGone) == true { bodies[index].parent = nil }
            for decision in bodies[index].decisions.indices {
                bodies[index].decisions[decision].concerns.removeAll(where: isGone)
            }
        }
        for index in budgets.indices {
            for part in budgets[index].contributions.indices
            where budgets[index].contributions[part].participation.map(isGone) == true {
                budgets[index].contributions[part].participation = nil
            }
        }
        notes = notes.compactMap { note in
            var note = note
            note.concerns.removeAll(where: isGone)
            return note.concerns.isEmpty ? nil : note
        }
    }
}
