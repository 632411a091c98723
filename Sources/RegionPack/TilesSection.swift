import Facts
import Geography
import Phrases
import PlacedYAML

/// `tiles.yaml`: the schematic map, drawn as rows of codes and full stops; two tiles cannot share a cell.
struct TilesSection {
    struct Tile {
        let code: Located<AreaCode>
        let placement: TilePlacement
    }

    let tiles: [Tile]
    /// `nil` in a pack without the file.
    let place: PackPlace?

    /// Wider and the map cannot be read on a telephone.
    private static let widest = 12
    private static let highest = 40

    private enum Key: String, CaseIterable { case rows }

    init() { (tiles, place) = ([], nil) }

    init(_ root: PackNode) {
        place = root.place
        let rows = PackTable<Key>(root)?.required(.rows) { $0.items() } ?? []
        if rows.count > Self.highest {
            root.place.report(
                found: Phrase("\(rows.count) rijen", "\(rows.count) rows"),
                expected: Phrase("hooguit \(Self.highest) rijen", "at most \(Self.highest) rows"),
                cure: Phrase("zet de tegels dichter bij elkaar", "move the tiles together"))
        }
        tiles = rows.prefix(Self.highest).enumerated().flatMap { Self.row($0.element, number: $0.offset) }
            .unique(\.code)
    }

    private static func row(_ node: PackNode, number: Int) -> [Tile] {
        guard let text = node.scalar else {
            let _: Tile? = node.wrong(
                Phrase("codes en punten", "codes and full stops"),
                cure: Phrase(
                    "schrijf een rij zoals \". GM0344 GM0355 .\"", "write a row such as \". GM0344 GM0355 .\""))
            return []
        }
        let cells = text.split(separator: " ")
        if cells.count > widest {
            node.place.report(
                found: Phrase("\(cells.count) vakjes in één rij", "\(cells.count) cells in one row"),
                expected: Phrase("hooguit \(widest)", "at most \(widest)"),
                cure: Phrase("gebruik de rij eronder", "use the row below"))
        }
        return cells.prefix(widest).enumerated().compactMap { column, cell in
            if cell == "." { return nil }
            guard let code = AreaCode(String(cell)), code.level == .municipality else {
                node.place.report(
                    found: Phrase("het vakje \"\(Finding.quote(cell))\"", "the cell \"\(Finding.quote(cell))\""),
                    expected: Phrase(
                        "de code van één gemeente, zoals GM0344, of een punt voor een leeg vakje",
                        "the code of one municipality, such as GM0344, or a full stop for an empty cell"),
                    cure: Phrase(
                        "zet één spatie tussen de vakjes en in elk één gemeente",
                        "put one blank between cells, one municipality in each"))
                return nil
            }
            return Tile(
                code: Located(value: code, place: node.place),
                placement: TilePlacement(code: code, column: column, row: number))
        }
    }
}
