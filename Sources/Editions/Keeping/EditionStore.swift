package import Cube

/// All that editions are made from, and where the cube of the newest one is kept.
package protocol EditionStore: DeliveryStore, PublicationStore, ReferenceStore {
    /// The cube that a tag stands for: as it was kept, else made of the sources, which are opened only then.
    ///
    /// - Parameters:
    ///   - isNewest: whether it is kept in the place of the one before; a cube of the past is not.
    ///   - progress: the share of the work that is done, 0 to 1; silent when the cube is there already.
    func cube(
        tag: String, isNewest: Bool, rollUps: [RollUp], progress: @Sendable (Double) -> Void,
        sources: () throws(StoreError) -> [any CellSource]
    ) throws(StoreError) -> Cube
}
