import Facts
import Geography

/// `tiles.yaml`: the schematic map, drawn as rows of codes and full stops; two tiles cannot share a cell.
struct TilesSection {
    struct Tile {
        let code: Located<AreaCode>
        let placement: TilePlacement
    }

    let tiles: [Tile]
    let place: PackPlace

    /// Wider and the map cannot be read on a telephone.
    private static let widest = 12
    private static let highest = 40

    private enum Key: String, CaseIterable { case rows }

    init(_ root: PackNode) {
        place = root.place
        let rows = PackTable<Key>(root)?.required(.rows) { $0.items() } ?? []
        if rows.count > Self.highest {
            root.place.report(
                found: "\(rows.count) rows", expected: "at most \(Self.highest) rows", cure: "move the tiles together")
        }
        tiles = rows.prefix(Self.highest).enumerated().flatMap { Self.row($0.element, number: $0.offset) }
            .unique(\.code)
    }

    private static func row(_ node: PackNode, number: Int) -> [Tile] {
        guard let text = node.scalar else {
            let _: Tile? = node.wrong("codes and full stops", cure: "write a row such as \". GM0344 GM0355 .\"")
            return []
        }
        let cells = text.split(separator: " ")
        if cells.count > widest {
            node.place.report(
                found: "\(cells.count) cells in one row", expected: "at most \(widest)", cure: "use the row below")
        }
        return cells.prefix(widest).enumerated().compactMap { column, cell in
            if cell == "." { return nil }
            guard let code = AreaCode(String(cell)), code.level == .municipality else {
                node.place.report(
                    found: "the cell \"\(Finding.quote(cell))\"",
                    expected: "the code of one municipality, such as GM0344, or a full stop for an empty cell",
                    cure: "put one blank between cells, one municipality in each")
                return nil
            }
            return Tile(
                code: Located(value: code, place: node.place),
                placement: TilePlacement(code: code, column: column, row: number))
        }
    }
}
