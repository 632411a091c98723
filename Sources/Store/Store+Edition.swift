import Crypto
package import Cube
package import Facts
package import Figures
import Geography
package import RegionPack

extension Store {
    /// Everything that is published now, as one immutable edition; the snapshot is rebuilt when missing, stale or damaged.
    ///
    /// - Parameters:
    ///   - example: makes the example figures of a size, used only while nothing real is published.
    ///   - progress: the share of the work that is done, 0 to 1; silent when the snapshot is there already.
    package func edition(
        pack: RegionPack, example: (String) -> ExampleFigures, progress: @Sendable (Double) -> Void
    ) throws(StoreError) -> Edition {
        let published = try published()
        if published.isEmpty {
            guard let record = try self.example(), let size = record.exampleSize else { throw .nothingPublished }
            return try exampleEdition(record, example(size), pack: pack, progress: progress)
        }
        let divisionYear = published.last { $0.divisionYear != nil }?.divisionYear
        let rollUps = pack.rollUpCells(division: divisionYear ?? published.lastYear)
        let tag = Self.tag(published.map { "\($0.id):\($0.sha256)" } + [pack.fingerprint, "\(divisionYear ?? 0)"])
        let cube = try openCube(tag: tag, rollUps: rollUps, progress: progress) { () throws(StoreError) in
            var sources: [any CellSource] = []
            for record in published { sources.append(try cells(of: record.id)) }
            return sources
        }
        let areas = AreaDirectory(
            pack: pack, division: divisionYear ?? published.lastYear, delivered: cube.dimensions.areas,
            names: try areaNames(divisionYear: divisionYear))
        return Edition(
            pack: pack, areas: areas, cube: cube, populations: try populations(),
            boundaries: try boundaries(of: areas),
            offenceNames: try offenceNames(), statuses: PeriodStatuses(stated: try statedStatuses()),
            deliveries: published.map(PublishedDelivery.init(record:)),
            version: DataVersion(
                label: published.map { $0.id.description }.joined(separator: "+"),
                fingerprint: Self.tag([tag, try state()])),
            isExample: false)
    }

    private func exampleEdition(
        _ record: DeliveryRecord, _ example: ExampleFigures, pack: RegionPack, progress: @Sendable (Double) -> Void
    ) throws(StoreError) -> Edition {
        let lastYear = example.source.months?.upperBound.year ?? 0
        let tag = Self.tag(["example", example.tag, pack.fingerprint])
        let rollUps = pack.rollUpCells(division: lastYear)
        let cube = try openCube(tag: tag, rollUps: rollUps, progress: progress) { () throws(StoreError) in
            [example.source]
        }
        let names = Dictionary(example.areas.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
        let areas = AreaDirectory(pack: pack, division: lastYear, delivered: cube.dimensions.areas, names: names)
        return Edition(
            pack: pack, areas: areas, cube: cube, populations: example.populations,
            boundaries: try boundaries(of: areas),
            offenceNames: [:], statuses: PeriodStatuses(),
            deliveries: [PublishedDelivery(record: record, cube: cube)],
            version: DataVersion(label: "voorbeeld-\(record.id)", fingerprint: Self.tag([tag, try state()])),
            isExample: true, plantedRises: example.plantedRises)
    }

    /// The cells of one delivery; damaged cells are an error, never silently fewer.
    package func cells(of id: DeliveryID) throws(StoreError) -> DeliveryCells {
        do {
            return try DeliveryCells.read(cellsPath(id))
        } catch {
            throw .damagedDelivery(id, "\(error)")
        }
    }

    private func openCube(
        tag: String, rollUps: [RollUp], progress: @Sendable (Double) -> Void,
        sources: () throws(StoreError) -> [any CellSource]
    ) throws(StoreError) -> Cube {
        let path = snapshotPath(tag)
        if let cube = try? Snapshot.open(path, expectedTag: tag) { return cube }
        let lock = try WriterLock(folder: folder)
        defer { withExtendedLifetime(lock) {} }
        let sources = try sources()
        do {
            try CubeAssembly.write(sources, rollUps: rollUps, to: path, tag: tag, progress: progress)
        } catch {
            throw Self.translateFileError(folder: folder)
        }
        do {
            let cube = try Snapshot.open(path, expectedTag: tag)
            removeSnapshots(except: tag)
            return cube
        } catch {
            throw .damagedDatabase("snapshot \(error)")
        }
    }

    /// 16 hexadecimal digits over parts that decide what is shown.
    static func tag(_ parts: [String]) -> String {
        SHA256.hash(data: Array(parts.joined(separator: "|").utf8)).prefix(8).hexadecimal
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

extension PublishedDelivery {
    fileprivate init(record: DeliveryRecord) {
        self.init(
            id: record.id, source: record.source, table: record.table, receivedAt: record.receivedAt,
            months: record.months, years: record.years, divisionYear: record.divisionYear, sha256: record.sha256,
            checksumOf: record.checksumOf,
            findingCount: record.findingCount)
    }

    fileprivate init(record: DeliveryRecord, cube: Cube) {
        self.init(
            id: record.id, source: record.source, table: record.table, receivedAt: record.receivedAt,
            months: cube.dimensions.months, years: cube.dimensions.years, divisionYear: nil, sha256: "",
            findingCount: 0)
    }
}
