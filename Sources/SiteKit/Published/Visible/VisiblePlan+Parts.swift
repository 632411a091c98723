package import Records
package import Strategy

extension VisiblePlan {
    /// Programmes first, then projects, each in the plan's own order.
    package var programmesInOrder: [Programme] {
        document.programmes.filter { $0.kind == .programme } + document.programmes.filter { $0.kind == .project }
    }

    package func goals(of programme: ItemID) -> [Goal] { document.goals.filter { $0.programme == programme } }

    package func agenda(of programme: ItemID, in year: Int) -> [AgendaItem] {
        document.agenda.filter { $0.programme == programme && $0.year == year }
    }

    package func lookBack(of programme: ItemID, on year: Int) -> [LookBackItem] {
        document.lookBack.filter { $0.programme == programme && $0.year == year }
    }

    package func agenda(in year: Int) -> [AgendaItem] { document.agenda.filter { $0.year == year } }
    package func lookBack(on year: Int) -> [LookBackItem] { document.lookBack.filter { $0.year == year } }

    /// The indicators of a programme: those that name it, then those that it names itself.
    package func indicators(of programme: Programme) -> [Indicator] {
        let own = document.indicators.filter { $0.programme == programme.id }
        let named = programme.indicators.compactMap { indicators[$0] }
        return own + named.filter { entry in !own.contains { $0.id == entry.id } }
    }

    package func participations(of programme: ItemID) -> [Participation] {
        document.participations.filter { $0.programme == programme }
    }

    package func notes(on ids: some Sequence<ItemID>) -> [SourceNote] {
        var found: [SourceNote] = []
        for id in ids {
            for note in notes[id] ?? [] where !found.contains(where: { $0.id == note.id }) { found.append(note) }
        }
        return found
    }
}
