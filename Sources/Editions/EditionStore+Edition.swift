package import Cube
package import Facts
package import Figures
import Geography
package import RegionPack

extension EditionStore {
    /// Everything that counts in a state, as one immutable edition: the same state and pack give the same edition.
    ///
    /// - Parameters:
    ///   - earlier: a state of the past, to be made again with the names, inhabitants and boundaries of then; `nil` for now.
    ///   - example: makes the example figures of a size, used only while nothing real is published.
    ///   - progress: the share of the work that is done, 0 to 1; silent when the cube is there already.
    package func edition(
        pack: RegionPack, asOf earlier: EditionState? = nil, example: (String) -> ExampleFigures,
        progress: @Sendable (Double) -> Void
    ) throws(StoreError) -> Edition {
        let state: EditionState
        if let earlier { state = earlier } else { state = try self.state() }
        let assembly = EditionAssembly(store: self, state: state, pack: pack, isNewest: earlier == nil)
        let published = try published(in: state)
        // Whoever withdraws the last real figures sees none, and never the invented ones.
        let withdrawn = try withdrawn(in: state)
        if !published.isEmpty || !withdrawn.isEmpty {
            return try assembly.edition(of: published, withdrawn: withdrawn, progress: progress)
        }
        guard let record = try self.example(in: state), let size = record.exampleSize else { throw .nothingPublished }
        return try assembly.edition(of: record, example(size), progress: progress)
    }
}

extension EditionStore {
    /// An edition of some deliveries of which only a few cells are read: for figures of a few areas or offences.
    ///
    /// - Parameter cells: what the deliveries laid over each other say of these.
    package func edition(
        pack: RegionPack, of published: [DeliveryRecord], cells: DeliveryCells, asOf state: EditionState
    ) throws(StoreError) -> Edition {
        try edition(pack: pack, of: published, narrowed: [cells], asOf: state)
    }

    /// The same of what is read of each delivery, to be laid over each other in this order.
    func edition(
        pack: RegionPack, of published: [DeliveryRecord], narrowed cells: [DeliveryCells], asOf state: EditionState
    ) throws(StoreError) -> Edition {
        try EditionAssembly(store: self, state: state, pack: pack, isNewest: false)
            .edition(of: published, withdrawn: [], cells: cells)
    }

    /// An edition with a delivery on top that is not published: what the site would show.
    package func preview(
        of id: DeliveryID, pack: RegionPack, progress: @Sendable (Double) -> Void
    ) throws(StoreError) -> Edition {
        let record = try delivery(id), state = try state()
        if record.isExample { throw .exampleFigures(id) }
        let published = try published(in: state).filter { $0.id != id } + [record]
        return try EditionAssembly(store: self, state: state, pack: pack, isNewest: false)
            .edition(
                of: published, withdrawn: try withdrawn(in: state).filter { $0.id != id }, labelled: "-concept",
                progress: progress)
    }
}

/// What every part of an edition is read with.
private struct EditionAssembly {
    let store: any EditionStore
    let state: EditionState
    let pack: RegionPack
    let isNewest: Bool

    /// - Parameters:
    ///   - cells: all that is read of the deliveries; `nil` for everything.
    ///   - mark: follows the label of the version.
    func edition(
        of published: [DeliveryRecord], withdrawn: [DeliveryRecord], cells: [DeliveryCells]? = nil,
        labelled mark: String = "", progress: @Sendable (Double) -> Void = { _ in }
    ) throws(StoreError) -> Edition {
        let divisionYear = published.last { $0.divisionYear != nil }?.divisionYear
        let division = divisionYear ?? (published.isEmpty ? withdrawn : published).lastYear
        let tag = Fingerprint.of(
            published.map { "\($0.id):\($0.sha256)" } + [pack.fingerprint, "\(divisionYear ?? 0)"])
        let cube = try store.cube(
            tag: tag, isNewest: isNewest, rollUps: pack.rollUpCells(division: division), progress: progress
        ) { () throws(StoreError) in
            if let cells { return cells }
            var sources: [any CellSource] = []
            for record in published { sources.append(try store.cells(of: record.id)) }
            return sources
        }
        let areas = AreaDirectory(
            pack: pack, division: division, delivered: cube.dimensions.areas,
            names: try store.areaNames(divisionYear: divisionYear, in: state))
        return Edition(
            pack: pack, areas: areas, cube: cube, populations: try store.populations(in: state),
            boundaries: cells == nil ? try store.boundaries(of: areas, in: state) : BoundarySet([]),
            offenceNames: try store.offenceNames(in: state),
            statuses: PeriodStatuses(stated: try store.statedStatuses(in: state)),
            deliveries: published.map(\.delivery),
            version: version(label(published) + mark, [tag, "\(state.publication).\(state.reference)"]),
            isExample: false,
            withdrawn: withdrawn.map(\.delivery),
            holdings: cells == nil ? try store.holdings(in: state) : SourceHoldings())
    }

    func edition(
        of record: DeliveryRecord, _ example: ExampleFigures, progress: @Sendable (Double) -> Void
    ) throws(StoreError) -> Edition {
        let lastYear = example.source.months?.upperBound.year ?? 0
        let tag = Fingerprint.of(["example", example.tag, pack.fingerprint])
        let cube = try store.cube(
            tag: tag, isNewest: isNewest, rollUps: pack.rollUpCells(division: lastYear), progress: progress
        ) { () throws(StoreError) in [example.source] }
        let names = Dictionary(example.areas.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
        let areas = AreaDirectory(pack: pack, division: lastYear, delivered: cube.dimensions.areas, names: names)
        let invented = PublishedDelivery(
            id: record.id, source: record.source, table: record.table, receivedAt: record.receivedAt,
            months: cube.dimensions.months, years: cube.dimensions.years, divisionYear: nil, sha256: "",
            findingCount: 0)
        return Edition(
            pack: pack, areas: areas, cube: cube, populations: example.populations,
            boundaries: example.boundaries(beside: try store.boundaries(of: areas, in: state)), offenceNames: [:],
            statuses: PeriodStatuses(),
            deliveries: [invented], version: version("voorbeeld-\(record.id)", [tag, state.description]),
            isExample: true,
            plantedRises: example.plantedRises, holdings: try store.holdings(in: state))
    }

    private func label(_ published: [DeliveryRecord]) -> String {
        published.isEmpty ? "leeg" : published.map { $0.id.description }.joined(separator: "+")
    }

    private func version(_ label: String, _ parts: [String]) -> DataVersion {
        DataVersion(label: label, fingerprint: Fingerprint.of(parts))
    }
}

extension [DeliveryRecord] {
    /// The last calendar year of any of them: the division year that stands in for one that is not stated.
    fileprivate var lastYear: Int {
        compactMap { [$0.months?.upperBound.year, $0.years?.upperBound].compactMap { $0 }.max() }.max() ?? 0
    }
}

extension RegionPack {
    /// The roll-ups of a division year that are whole: a team with a part of a municipality has no sum.
    fileprivate func rollUpCells(division: Int) -> [RollUp] {
        var parts: [AreaCode: [Membership]] = [:]
        for membership in memberships where membership.contains(division: division) {
            parts[membership.whole, default: []].append(membership)
        }
        return parts.filter { !$0.value.contains(where: \.isPartial) }
            .map { RollUp(code: $0.key, members: $0.value.map(\.part).sorted()) }
            .sorted { $0.code < $1.code }
    }
}
