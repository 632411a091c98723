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
    ///   - limit: the most changed states that are looked at, the newest; `nil` for 200, and fewer for guests.
    /// - Throws: `CancellationError` when it is asked to end. States that can no longer be made are left out.
    package func history(of query: FigureQuery, pack: RegionPack, limit: Int? = nil) throws -> FigureHistory? {
        guard let area = query.areas.first, let offence = query.offences.first else { return nil }
        let limit = limit ?? (query.audience == .public ? 50 : 200)
        let all = try ShownDeliveries.all(acts())
        // What is read is bounded too.
        var shown = Array(all.suffix(4 * limit))
        let ids = Set(shown.flatMap(\.deliveries)).sorted()
        let areas = pack.cellAreas(of: area), offences = pack.cellOffences(of: offence)
        var sources: [DeliveryCells] = [], places: [DeliveryID: Int] = [:]
        for id in ids {
            try Task.checkCancellation()
            guard let whole = try untilDamage({ () throws(StoreError) in try cells(of: id) }) else { continue }
            places[id] = sources.count
            sources.append(whole.narrowed(to: areas, offences: offences))
        }
        let readable = shown.filter { state in state.deliveries.allSatisfy { places[$0] != nil } }
        var hasUntold = readable.count < shown.count
        shown = readable
        let piles = shown.map { $0.deliveries.compactMap { places[$0] } }
        let changes = CellHistory.changes(of: sources, in: piles, over: query.period)
        let changed = shown.indices.filter { changes[$0] }, looked = changed.suffix(limit)
        var states: [FigureHistory.Entry] = []
        let asked = FigureQuery(areas: [area], offences: [offence], period: query.period, audience: query.audience)
        for place in looked {
            try Task.checkCancellation()
            let act = shown[place].act, cells = piles[place].map { sources[$0] }
            let entry = try untilDamage { () throws(StoreError) in
                FigureHistory.Entry(
                    state: act.number, at: act.at, delivery: act.delivery, isWithdrawal: !act.isPublishing,
                    figure: try figure(asked, pack: pack, of: cells, atAct: act.number))
            }
            if let entry { states.append(entry) } else { hasUntold = true }
        }
        return FigureHistory(
            of: area, offence, over: query.period, states: states,
            isCut: looked.count < changed.count || all.count > 4 * limit, hasUntold: hasUntold)
    }

    /// A figure as a state had it; `nil` where nothing was on the site.
    private func figure(
        _ query: FigureQuery, pack: RegionPack, of cells: [DeliveryCells], atAct number: Int64
    ) throws(StoreError) -> Figure? {
        let state = try state(atAct: number), records = try published(in: state)
        guard !records.isEmpty else { return nil }
        return try edition(pack: pack, of: records, narrowed: cells, asOf: state).answer(query).first
    }

    /// `nil` where what was kept is damaged, or too old to tell what held then; other errors are thrown on.
    private func untilDamage<T>(_ body: () throws(StoreError) -> T) throws(StoreError) -> T? {
        do throws(StoreError) {
            return try body()
        } catch {
            switch error {
            case .damagedDelivery, .referencesMerged: return nil
            default: throw error
            }
        }
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
