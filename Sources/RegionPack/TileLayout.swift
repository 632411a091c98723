package import Geography

/// Tiles for municipalities of which nobody knows where they lie: in the order of their codes, for people to move.
package enum TileLayout {
    package static func placements(of codes: [AreaCode]) -> [TilePlacement] {
        let codes = Set(codes).sorted()
        let width = min(widest, Int(Double(codes.count).squareRoot().rounded(.up)))
        return codes.enumerated().map { index, code in
            TilePlacement(code: code, column: index % width, row: index / width)
        }
    }

    /// Wider and the map cannot be read on a telephone; the reader of `tiles.yaml` holds it too.
    static let widest = 12
}
