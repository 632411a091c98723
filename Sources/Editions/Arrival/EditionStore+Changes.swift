package import Accounts
package import Cube
package import Facts
import Figures
import RegionPack

extension PublicationStore where Self: DeliveryStore {
    /// What publishing a delivery takes from the site and changes on it.
    ///
    /// - Parameters:
    ///   - id: the delivery, when it has a number already.
    ///   - old: the delivery that it takes the place of.
    package func changes(
        publishing newer: DeliveryCells, as id: DeliveryID? = nil, replacing old: DeliveryID? = nil
    ) throws(StoreError) -> CellChanges {
        let published = try published().filter { $0.id != id }
        guard let old, let place = published.firstIndex(where: { $0.id == old }) else {
            return CellChanges(under: try cells(of: published), after: [newer])
        }
        return CellChanges(
            under: try cells(of: Array(published[..<place])), before: try cells(of: Array(published[place...])),
            after: try cells(of: Array(published[(place + 1)...])) + [newer])
    }

    /// What taking a delivery off the site takes away and changes; nothing when it is not on it.
    package func changes(withdrawing id: DeliveryID) throws(StoreError) -> CellChanges {
        let published = try published()
        guard let place = published.firstIndex(where: { $0.id == id }) else { return .none }
        return CellChanges(
            under: try cells(of: Array(published[..<place])), before: try cells(of: Array(published[place...])),
            after: try cells(of: Array(published[(place + 1)...])))
    }

    /// What publishing a kept delivery would change; throws why it stays off the site on these terms.
    ///
    /// Empty, without looking, when it came in with the finding that nothing goes and is still held against the same:
    /// no delivery was published or withdrawn since. Whoever publishes holds the folder, so that it stays so.
    package func admission(
        of id: DeliveryID, on terms: PublishTerms, by actor: AuditActor
    ) throws(StoreError) -> CellChanges {
        try requireApproval(of: id, on: terms, by: actor)
        let findings = try findings(of: id)
        if findings.contains(where: { $0.hold == .forGood }) { throw .periodAfterReceipt(id) }
        if !terms.acceptsLosses, findings.contains(where: { $0.hold == .untilAccepted }) { throw .fileNotWhole(id) }
        let newer = try cells(of: id)
        let base = ReviewBase(publication: try state().publication, replaces: terms.replaces)
        let takesNothing = !findings.contains { $0.kind == .publishedWouldBeLost }
        if takesNothing, try reviewBase(of: id) == base { return .none }
        let changes = try changes(publishing: newer, as: id, replacing: terms.replaces)
        if !changes.lost.isEmpty, !terms.acceptsLosses { throw .wouldLose(id, changes) }
        return changes
    }

    /// Another person than who took it in, who read what it changes, and nothing was published since.
    private func requireApproval(
        of id: DeliveryID, on terms: PublishTerms, by actor: AuditActor
    ) throws(StoreError) {
        if terms.approval == .fourEyes {
            guard let approver = actor.account else { throw .needsApprover(id) }
            guard try bringer(of: id) != approver else { throw .ownDelivery(id) }
            guard terms.acceptedReport != nil else { throw .reportUnread(id) }
        }
        if let read = terms.acceptedReport, read != (try state().publication) { throw .reportOutdated(id) }
    }

    func cells(of records: [DeliveryRecord]) throws(StoreError) -> [any CellSource] {
        var cells: [any CellSource] = []
        for record in records { cells.append(try self.cells(of: record.id)) }
        return cells
    }
}
