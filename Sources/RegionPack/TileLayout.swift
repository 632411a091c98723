import Foundation
package import Geography

/// Puts municipalities on the schematic map: each in a cell of its own, as near as can be to where it lies.
package enum TileLayout {
    /// Placements by code; without a single position the order of the codes fills the rows.
    ///
    /// The cell of a municipality is first the free one nearest to its place in a grid with some room; then pairs are
    /// swapped for as long as that shortens the sum of the squared distances. The same input gives the same map.
    package static func placements(of codes: [AreaCode], at positions: [AreaCode: Point]) -> [TilePlacement] {
        let codes = Set(codes).sorted()
        guard !codes.isEmpty else { return [] }
        let known = codes.filter { positions[$0] != nil }
        guard known.count == codes.count else {
            let width = min(widest, Int(Double(codes.count).squareRoot().rounded(.up)))
            return codes.enumerated().map { index, code in
                TilePlacement(code: code, column: index % width, row: index / width)
            }
        }
        var grid = Grid(codes.compactMap { positions[$0] })
        grid.swapPairs()
        return trimmed(zip(codes, grid.cells).map { TilePlacement(code: $0, column: $1.column, row: $1.row) })
    }

    /// Wider and the map cannot be read on a telephone; the reader of `tiles.yaml` holds it too.
    static let widest = 12

    /// Without empty rows above and empty columns at the left.
    private static func trimmed(_ tiles: [TilePlacement]) -> [TilePlacement] {
        let left = tiles.map(\.column).min() ?? 0, top = tiles.map(\.row).min() ?? 0
        return tiles.map { TilePlacement(code: $0.code, column: $0.column - left, row: $0.row - top) }
    }
}

/// A grid of cells with a place for every point.
private struct Grid {
    struct Cell: Hashable {
        let column: Int
        let row: Int
    }

    /// Where each point would lie if cells could be shared.
    let wanted: [(x: Double, y: Double)]
    private(set) var cells: [Cell] = []

    init(_ points: [Point]) {
        let middle = points.map(\.y).reduce(0, +) / Double(points.count)
        // A degree of longitude is shorter than one of latitude.
        let shortening = cos(middle * .pi / 180)
        let x = points.map { $0.x * shortening }, y = points.map { -$0.y }
        let left = x.min() ?? 0, top = y.min() ?? 0
        let width = max((x.max() ?? 0) - left, 1e-9), height = max((y.max() ?? 0) - top, 1e-9)
        // Half as many cells again as there are points, in the shape of the region.
        let room = Double(points.count) * 1.5
        let columns = min(max(1, (room * width / height).squareRoot().rounded()), Double(TileLayout.widest))
        let rows = max(1, (room / columns).rounded(.up))
        wanted = zip(x, y).map { x, y in
            ((x - left) / width * (columns - 1), (y - top) / height * (rows - 1))
        }
        place(columns: Int(columns), rows: Int(rows))
    }

    /// The points in the middle first, so that the rim gives way.
    private mutating func place(columns: Int, rows: Int) {
        let centre = (x: Double(columns - 1) / 2, y: Double(rows - 1) / 2)
        func fromCentre(_ index: Int) -> Double {
            let dx = wanted[index].x - centre.x, dy = wanted[index].y - centre.y
            return dx * dx + dy * dy
        }
        var free = (0..<rows).flatMap { row in (0..<columns).map { Cell(column: $0, row: row) } }
        var placed = [Cell?](repeating: nil, count: wanted.count)
        for index in wanted.indices.sorted(by: { (fromCentre($0), $0) < (fromCentre($1), $1) }) {
            guard let best = free.indices.min(by: { distance(index, free[$0]) < distance(index, free[$1]) }) else {
                break
            }
            placed[index] = free.remove(at: best)
        }
        cells = placed.compactMap(\.self)
    }

    private func distance(_ index: Int, _ cell: Cell) -> Double {
        let dx = wanted[index].x - Double(cell.column), dy = wanted[index].y - Double(cell.row)
        return dx * dx + dy * dy
    }

    mutating func swapPairs() {
        var isShorter = true
        while isShorter {
            isShorter = false
            for first in cells.indices {
                for second in cells.indices.dropFirst(first + 1) {
                    let now = distance(first, cells[first]) + distance(second, cells[second])
                    let swapped = distance(first, cells[second]) + distance(second, cells[first])
                    guard swapped < now - 1e-9 else { continue }
                    cells.swapAt(first, second)
                    isShorter = true
                }
            }
        }
    }
}
