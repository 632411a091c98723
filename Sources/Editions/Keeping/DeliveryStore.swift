package import Accounts
package import Cube
package import Facts
import Figures
package import Ingest

/// What a delivery is held against: the same base and the same delivery give the same losses and changes.
package struct ReviewBase: Hashable, Sendable {
    /// The last entry of the log of publications.
    package let publication: Int64
    /// The delivery that it takes the place of.
    package let replaces: DeliveryID?

    package init(publication: Int64, replaces: DeliveryID? = nil) {
        self.publication = publication
        self.replaces = replaces
    }
}

/// Where deliveries are kept: files of figures as they came in. Every method is one transaction.
package protocol DeliveryStore: Sendable {
    /// Every delivery, the newest first.
    func deliveries() throws(StoreError) -> [DeliveryRecord]
    func delivery(_ id: DeliveryID) throws(StoreError) -> DeliveryRecord
    func findings(of id: DeliveryID) throws(StoreError) -> [Finding]
    /// The cells of one delivery; damaged cells are an error, never silently fewer.
    func cells(of id: DeliveryID) throws(StoreError) -> DeliveryCells

    /// Keeps a batch as a delivery that nothing shows yet, and answers its number.
    ///
    /// - Parameters:
    ///   - payload: what was read of the received file, to be kept beside it; `nil` when it is too large for that.
    ///   - parts: the files that it was put together from; none when it came in one.
    ///   - base: what this very batch was held against, with its findings; `nil` when nobody looked.
    func record(
        _ batch: Batch, fileName: String, payload: FileCopy?, parts: [ReceivedPart], judged base: ReviewBase?,
        by actor: AuditActor
    ) throws(StoreError) -> DeliveryID
    /// What a delivery was held against when it came in; `nil` when that, or its findings, cannot be relied on.
    func reviewBase(of id: DeliveryID) throws(StoreError) -> ReviewBase?
    /// The files that a delivery was put together from; none when it came in one.
    func parts(of id: DeliveryID) throws(StoreError) -> [DeliveryPart]
    /// The account that took a delivery in; `nil` when that was somebody at the machine itself.
    func bringer(of id: DeliveryID) throws(StoreError) -> AccountID?
    /// Remembers that example figures of a size are to be shown while nothing real is published.
    func recordExample(size: String) throws(StoreError) -> DeliveryID
}

extension DeliveryStore {
    package func record(
        _ batch: Batch, fileName: String, payload: FileCopy?, by actor: AuditActor
    ) throws(StoreError) -> DeliveryID {
        try record(batch, fileName: fileName, payload: payload, parts: [], judged: nil, by: actor)
    }

    /// The number that `latest` stands for: the real delivery that came in last.
    package func latest() throws(StoreError) -> DeliveryID {
        guard let newest = try deliveries().first(where: { !$0.isExample }) else { throw .noSuchDelivery("latest") }
        return newest.id
    }
}

/// Which deliveries count, and since when. Every method is one transaction; the log of it is only added to.
package protocol PublicationStore: Sendable {
    /// Makes a delivery count; publishing a published one again changes nothing.
    ///
    /// Throws what keeps it off the site: figures that would go, a file that is not whole, periods still to come.
    func publish(_ id: DeliveryID, on terms: PublishTerms, by actor: AuditActor) throws(StoreError)
    /// Takes a delivery out of what is shown; it is kept and can be published again.
    func withdraw(_ id: DeliveryID, by actor: AuditActor) throws(StoreError)
    /// The real deliveries that count in a state, in the order of their publication: later ones overlay earlier ones.
    func published(in state: EditionState) throws(StoreError) -> [DeliveryRecord]
    /// The real deliveries that counted once and do not in a state, the last withdrawn first.
    func withdrawn(in state: EditionState) throws(StoreError) -> [DeliveryRecord]
    /// The example figures to show while nothing real is published; `nil` when none were asked for.
    func example(in state: EditionState) throws(StoreError) -> DeliveryRecord?

    /// Everything that was ever published and withdrawn, the first one first.
    func acts() throws(StoreError) -> [PublicationAct]

    /// Changes whenever anything changes that an edition shows; a running server compares it.
    func state() throws(StoreError) -> EditionState
    /// The state as it was at the end of a second since 1970, UTC.
    func state(at moment: Int64) throws(StoreError) -> EditionState
}

extension PublicationStore {
    package func publish(_ id: DeliveryID, by actor: AuditActor) throws(StoreError) {
        try publish(id, on: PublishTerms(), by: actor)
    }

    package func acts(of id: DeliveryID) throws(StoreError) -> [PublicationAct] {
        try acts().filter { $0.delivery == id }
    }

    /// The state just after an entry of the log of publications; 0 is before the first one.
    package func state(atAct number: Int64) throws(StoreError) -> EditionState {
        let at = try acts().last { $0.number <= number }?.at ?? 0, then = try state(at: at)
        return EditionState(publication: number, example: then.example, reference: then.reference)
    }

    package func published() throws(StoreError) -> [DeliveryRecord] { try published(in: .newest) }
    package func example() throws(StoreError) -> DeliveryRecord? { try example(in: .newest) }
}
