import Facts

/// Two piles of sources that begin with the same ones, read together an offence at a time.
struct ComparedLayers: Sendable {
    let dimensions: CubeDimensions
    private let layers: [(source: any CellSource, layer: Overlay.Layer)]
    /// Where what lies under both ends, and where what lay over it before.
    private let ends: (shared: Int, before: Int)

    init(under shared: [any CellSource], before: [any CellSource], after: [any CellSource]) {
        let sources = shared + before + after, overlay = Overlay(sources, rollUps: [])
        dimensions = overlay.dimensions
        layers = Array(zip(sources, overlay.layers))
        ends = (shared.count, shared.count + before.count)
    }

    /// What `body` makes of the cells of each offence before and after, on all cores.
    func eachOffence<Found: Sendable>(
        _ body: @Sendable (_ offence: Int, _ before: LayeredCells, _ after: LayeredCells) -> Found
    ) -> [Found] {
        concurrently(dimensions.offences.count) { offence in
            var old = LayeredCells(dimensions)
            for (source, layer) in layers[..<ends.shared] { old.add(source, layer, offence: offence, in: dimensions) }
            var new = old
            for (source, layer) in layers[ends.shared..<ends.before] {
                old.add(source, layer, offence: offence, in: dimensions)
            }
            for (source, layer) in layers[ends.before...] { new.add(source, layer, offence: offence, in: dimensions) }
            return body(offence, old, new)
        }
    }
}
