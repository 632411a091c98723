package import Facts
package import Figures

/// Where the data pages get what is known of a delivery beyond the edition: its findings, what it changes, other states.
package protocol DeliveryArchive: Sendable {
    /// The findings of a delivery, most severe first; empty when it has none or is not known.
    func findings(of delivery: DeliveryID) throws -> [Finding]
    /// What is no longer as it was kept; for who can do something about it.
    func damage(of delivery: DeliveryID) -> [Finding]
    /// What publishing a delivery changed, or would change now; `nil` when there is no such delivery.
    ///
    /// - Parameters:
    ///   - threshold: figures that change by no more are counted and not listed.
    ///   - limit: the most figures that are listed of a kind.
    func difference(
        of delivery: DeliveryID, threshold: Int, limit: Int, audience: Audience
    ) throws -> DifferenceReport?
    /// What one figure was in every published state, by the first area and type of a query.
    func history(of query: FigureQuery) throws -> FigureHistory?
    /// The figures of a state beside the one that is shown; `nil` when there is none.
    func edition(_ state: AskedState) throws -> Edition?
    /// Every state of the site that was published, the first one first.
    func versions() throws -> [PublishedVersion]
}

extension DeliveryArchive {
    package func damage(of delivery: DeliveryID) -> [Finding] { [] }
    package func difference(
        of delivery: DeliveryID, threshold: Int, limit: Int, audience: Audience
    ) throws -> DifferenceReport? { nil }
    package func history(of query: FigureQuery) throws -> FigureHistory? { nil }
    package func edition(_ state: AskedState) throws -> Edition? { nil }
    package func versions() throws -> [PublishedVersion] { [] }
}
