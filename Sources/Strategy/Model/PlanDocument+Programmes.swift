package import Records

extension PlanDocument {
    package func programme(_ id: ItemID) -> Programme? { programmes.first { $0.id == id } }
    package func indicator(_ id: ItemID) -> Indicator? { indicators.first { $0.id == id } }
    package func agendaItem(_ id: ItemID) -> AgendaItem? { agenda.first { $0.id == id } }
    package func lookBackItem(_ id: ItemID) -> LookBackItem? { lookBack.first { $0.id == id } }
    package func organisation(_ id: OrganisationID) -> Organisation? { organisations.first { $0.id == id } }
    package func participation(_ id: ItemID) -> Participation? { participations.first { $0.id == id } }

    package func lookBack(of programme: ItemID, year: Int) -> [LookBackItem] {
        lookBack.filter { $0.programme == programme && $0.year == year }
    }

    package func agenda(of programme: ItemID, year: Int) -> [AgendaItem] {
        agenda.filter { $0.programme == programme && $0.year == year }
    }

    /// The year that the plan looks back on.
    package var lookBackYear: Int { strategy.planYear - 1 }
}
