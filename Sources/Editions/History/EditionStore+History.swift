import Cube
import Facts
package import Figures
import Geography
package import RegionPack

extension EditionStore {
    /// What one figure was in every published state, as far as it changed.
    ///
    /// Of each delivery only the cells of its area and types are kept while the next is read, and an edition is put
    /// together only for states in which any of these cells changed.
    ///
    /// - Parameters:
    ///   - query: its first area and type of offence, its period and its audience; always the count.
    ///   - limit: the most states that are looked at, the newest.
    package func history(
        of query: FigureQuery, pack: RegionPack, limit: Int = 200
    ) throws(StoreError) -> FigureHistory? {
        guard let area = query.areas.first, let offence = query.offences.first else { return nil }
        let shown = try ShownDeliveries.all(acts())
        let ids = Set(shown.flatMap(\.deliveries)).sorted()
        let areas = pack.cellAreas(of: area), offences = pack.cellOffences(of: offence)
        var sources: [DeliveryCells] = []
        for id in ids { sources.append(try cells(of: id).narrowed(to: areas, offences: offences)) }
        let places = Dictionary(zip(ids, 0...), uniquingKeysWith: { first, _ in first })
        let piles = shown.map { $0.deliveries.compactMap { places[$0] } }
        let changes = CellHistory.changes(of: sources, in: piles, over: query.period)
        let changed = shown.indices.filter { changes[$0] }, looked = changed.suffix(limit)
        var states: [FigureHistory.Entry] = []
        for place in looked {
            let act = shown[place].act, state = try state(atAct: act.number)
            let records = try published(in: state)
            let edition =
                records.isEmpty
                ? nil
                : try edition(pack: pack, of: records, narrowed: piles[place].map { sources[$0] }, asOf: state)
            states.append(
                FigureHistory.Entry(
                    state: act.number, at: act.at, delivery: act.delivery, isWithdrawal: !act.isPublishing,
                    figure: edition?.answer(
                        FigureQuery(
                            areas: [area], offences: [offence], period: query.period, audience: query.audience)
                    ).first))
        }
        return FigureHistory(
            of: area, offence, over: query.period, states: states, isCut: looked.count < changed.count)
    }
}

/// The deliveries that counted after an entry of the log, the one that was published last at the end.
private struct ShownDeliveries {
    let act: PublicationAct
    let deliveries: [DeliveryID]

    /// One for every state that stood on the site.
    static func all(_ acts: [PublicationAct]) -> [ShownDeliveries] {
        let states = Set(acts.states.map(\.number))
        var deliveries: [DeliveryID] = [], all: [ShownDeliveries] = []
        for act in acts {
            deliveries.removeAll { $0 == act.delivery }
            if act.isPublishing { deliveries.append(act.delivery) }
            if states.contains(act.number) { all.append(ShownDeliveries(act: act, deliveries: deliveries)) }
        }
        return all
    }
}

extension RegionPack {
    /// The areas whose cells make those of an area: of a roll-up its parts in any division.
    fileprivate func cellAreas(of area: AreaCode) -> Set<AreaCode> {
        guard area.level.isRollUp else { return [area] }
        return Set(memberships.map(\.part).filter { !$0.level.isRollUp })
    }

    /// The types whose cells make those of a selection; `nil` for all of them.
    fileprivate func cellOffences(of selection: OffenceSelection) -> Set<OffenceCode>? {
        switch selection {
        case .offence(.total), .all: nil
        case .offence(let code): [code]
        case .group(let id): group(id: id).map { Set($0.parts) } ?? []
        }
    }
}
