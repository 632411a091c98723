/// What becomes of published counts when other sources are laid over each other: which go, and which become others.
package struct CellChanges: Hashable, Sendable {
    /// Cells with a count before and none after, by municipality and level.
    package let lost: [ChangedCells]
    /// Cells with another count than before.
    package let changed: [ChangedCells]

    /// Nothing goes and nothing changes.
    package static let none = CellChanges(lost: [], changed: [])

    init(lost: [ChangedCells], changed: [ChangedCells]) {
        (self.lost, self.changed) = (lost, changed)
    }

    /// `shared` lies under both; `before` and `after` are what comes over it, then and now.
    package init(
        under shared: [any CellSource], before: [any CellSource] = [], after: [any CellSource] = []
    ) {
        guard !shared.isEmpty || !before.isEmpty else {
            self = .none
            return
        }
        let layers = ComparedLayers(under: shared, before: before, after: after)
        let found = layers.eachOffence { _, old, new in OffenceComparison(old, new) }
        lost = ChangedCells.grouped(found.map(\.lost), layers.dimensions)
        changed = ChangedCells.grouped(found.map(\.changed), layers.dimensions)
    }
}
