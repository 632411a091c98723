import Accounts
import Cube
import Editions
import Facts
import Figures
import Geography
import Ingest
import Synchronization
import TestKit

/// Deliveries and references without any database, as a second one would keep them behind the same protocols.
final class MemoryStore: EditionStore {
    private struct Contents {
        var deliveries: [(record: DeliveryRecord, cells: DeliveryCells?, findings: [Finding])] = []
        var log: [(delivery: DeliveryID, isPublished: Bool, at: Int64)] = []
        var bringers: [DeliveryID: AccountID] = [:]
        var bases: [DeliveryID: ReviewBase] = [:]
        var damaged: Set<DeliveryID> = []
        var references: [(record: ReferenceRecord, contents: ReferenceContents)] = []
    }

    private let contents = Mutex(Contents())
    private let cubes: TemporaryFolder
    private let now: @Sendable () -> Int64

    init(now: @escaping @Sendable () -> Int64) throws {
        cubes = try TemporaryFolder()
        self.now = now
    }

    func deliveries() -> [DeliveryRecord] { contents.withLock { $0.deliveries.map(\.record).reversed() } }

    func delivery(_ id: DeliveryID) throws(StoreError) -> DeliveryRecord {
        guard let record = deliveries().first(where: { $0.id == id }) else { throw .noSuchDelivery("\(id)") }
        return record
    }

    func findings(of id: DeliveryID) -> [Finding] {
        contents.withLock { $0.deliveries.first { $0.record.id == id }?.findings ?? [] }
    }

    /// As if the file of its cells was changed.
    func damage(_ id: DeliveryID) {
        contents.withLock { contents in _ = contents.damaged.insert(id) }
    }

    func cells(of id: DeliveryID) throws(StoreError) -> DeliveryCells {
        if contents.withLock({ $0.damaged.contains(id) }) { throw .damagedDelivery(id, "SHA-256") }
        guard let cells = contents.withLock({ $0.deliveries.first { $0.record.id == id }?.cells }) else {
            throw .damagedDelivery(id, "no cells")
        }
        return cells
    }

    func record(
        _ batch: Batch, fileName: String, payload: FileCopy?, parts: [ReceivedPart], judged base: ReviewBase?,
        by actor: AuditActor
    ) throws(StoreError) -> DeliveryID {
        let id = try nextID()
        let delivery = PublishedDelivery(
            id: id, source: batch.source, table: batch.table, receivedAt: now(), months: batch.cells.months,
            years: batch.cells.years, divisionYear: batch.divisionYear, sha256: batch.sha256,
            findingCount: batch.findings.count)
        let record = DeliveryRecord(
            delivery, fileName: fileName, byteCount: batch.byteCount, rowCount: batch.rowCount)
        contents.withLock { contents in
            contents.deliveries.append((record, batch.cells, batch.findings))
            contents.bringers[id] = actor.account
            contents.bases[id] = base
        }
        return id
    }

    func recordExample(size: String) throws(StoreError) -> DeliveryID {
        let id = try nextID()
        let delivery = PublishedDelivery(
            id: id, source: "voorbeeld", table: "voorbeeld", receivedAt: now(), months: nil, years: nil,
            divisionYear: nil, sha256: "", findingCount: 0)
        let record = DeliveryRecord(
            delivery, fileName: "", byteCount: 0, rowCount: 0, exampleSize: size, publishedAt: now())
        contents.withLock { $0.deliveries.append((record, nil, [])) }
        return id
    }

    private func nextID() throws(StoreError) -> DeliveryID {
        guard let id = DeliveryID(rawValue: contents.withLock { Int64($0.deliveries.count) } + 1) else {
            throw .damagedDatabase("no id")
        }
        return id
    }

    func publish(_ id: DeliveryID, on terms: PublishTerms, by actor: AuditActor) throws(StoreError) {
        guard try !isPublished(id) else { return }
        _ = try admission(of: id, on: terms, by: actor)
        contents.withLock { $0.log.append((id, true, now())) }
        if let replaced = terms.replaces { try withdraw(replaced, by: actor) }
    }

    func reviewBase(of id: DeliveryID) -> ReviewBase? { contents.withLock { $0.bases[id] } }
    func parts(of id: DeliveryID) -> [DeliveryPart] { [] }
    func bringer(of id: DeliveryID) -> AccountID? { contents.withLock { $0.bringers[id] } }

    func withdraw(_ id: DeliveryID, by actor: AuditActor) throws(StoreError) {
        if try isPublished(id) { contents.withLock { $0.log.append((id, false, now())) } }
    }

    private func isPublished(_ id: DeliveryID) throws(StoreError) -> Bool {
        if try delivery(id).isExample { throw .exampleFigures(id) }
        return contents.withLock { $0.log.last { $0.delivery == id }?.isPublished ?? false }
    }

    func published(in state: EditionState) -> [DeliveryRecord] {
        contents.withLock { contents in
            let log = contents.log.prefix(Int(clamping: state.publication)).enumerated()
            return contents.deliveries.compactMap { delivery -> (Int, DeliveryRecord)? in
                guard let last = log.reversed().first(where: { $0.element.delivery == delivery.record.id }),
                    last.element.isPublished
                else { return nil }
                return (last.offset, delivery.record)
            }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    func withdrawn(in state: EditionState) -> [DeliveryRecord] {
        contents.withLock { contents in
            let log = contents.log.prefix(Int(clamping: state.publication))
            return contents.deliveries.map(\.record).filter { record in
                log.last { $0.delivery == record.id }.map { !$0.isPublished } ?? false
            }
        }
    }

    func example(in state: EditionState) -> DeliveryRecord? {
        deliveries().first { $0.isExample && $0.id.rawValue <= state.example }
    }

    func acts() -> [PublicationAct] {
        contents.withLock { contents in
            contents.log.enumerated().map { offset, entry in
                PublicationAct(
                    number: Int64(offset) + 1, delivery: entry.delivery, isPublishing: entry.isPublished, at: entry.at)
            }
        }
    }

    func state() -> EditionState { state(at: .max) }

    func state(at moment: Int64) -> EditionState {
        contents.withLock { contents in
            EditionState(
                publication: Int64(contents.log.count { $0.at <= moment }),
                example: contents.deliveries.last { $0.record.isExample && $0.record.receivedAt <= moment }?.record.id
                    .rawValue ?? 0,
                reference: Int64(contents.references.count { $0.record.receivedAt <= moment }))
        }
    }

    func keep(_ all: [ReferenceContents], of file: ReferenceFile, by actor: AuditActor) {
        contents.withLock { contents in
            for new in all {
                let record = ReferenceRecord(
                    id: Int64(contents.references.count) + 1, kind: new.kind, file: file, entries: new.count,
                    receivedAt: now(), source: new.source)
                contents.references.append((record, new))
            }
        }
    }

    func references() -> [ReferenceRecord] { contents.withLock { $0.references.map(\.record).reversed() } }

    private func said(in state: EditionState) -> [ReferenceContents] {
        contents.withLock { $0.references.prefix(Int(clamping: state.reference)).map(\.contents) }
    }

    func areaNames(divisionYear: Int?, in state: EditionState) -> [AreaCode: String] {
        var byYear: [Int: [AreaCode: String]] = [:]
        for case .areaNames(let names, let year) in said(in: state) {
            byYear[year == divisionYear ? .max : year ?? 0, default: [:]].merge(names) { _, newer in newer }
        }
        return byYear.sorted { $0.key < $1.key }.reduce(into: [:]) { $0.merge($1.value) { _, newer in newer } }
    }

    func offenceNames(in state: EditionState) -> [OffenceCode: String] {
        var all: [OffenceCode: String] = [:]
        for case .offenceNames(let names) in said(in: state) { all.merge(names) { _, newer in newer } }
        return all
    }

    func populations(in state: EditionState) -> Populations {
        var all = Populations()
        for case .population(let inhabitants, let year) in said(in: state) {
            for (area, count) in inhabitants { all[area, year] = count }
        }
        return all
    }

    func sourceValues(in state: EditionState) -> [String: [SourceValue]] {
        var all: [String: [SourceValue.Key: SourceValue]] = [:]
        for case .values(let values, let source) in said(in: state) {
            for value in values { all[source, default: [:]][value.key] = value }
        }
        return all.mapValues { Array($0.values) }
    }

    func statedStatuses(in state: EditionState) -> [Period: ReleaseStatus] {
        var all: [Period: ReleaseStatus] = [:]
        for case .statuses(let statuses) in said(in: state) { all.merge(statuses) { _, newer in newer } }
        return all
    }

    func boundaries(of areas: AreaDirectory, in state: EditionState) -> BoundarySet {
        var all: [Boundary] = []
        for case .boundaries(let boundaries, _) in said(in: state) { all += boundaries }
        return BoundarySet(all.filter { areas[$0.code] != nil })
    }

    func cube(
        tag: String, isNewest: Bool, rollUps: [RollUp], progress: @Sendable (Double) -> Void,
        sources: () throws(StoreError) -> [any CellSource]
    ) throws(StoreError) -> Cube {
        let path = cubes.path(tag), sources = try sources()
        do {
            try CubeAssembly.write(sources, rollUps: rollUps, to: path, tag: tag, progress: progress)
            return try Snapshot.open(path, expectedTag: tag)
        } catch {
            throw .cannotWrite(path, 0)
        }
    }
}
