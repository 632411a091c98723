package import Phrases

/// A schematic map: a tile per area, placed as the areas lie, for when there are no boundaries.
package struct TileMap: Sendable {
    package struct Tile: Sendable, Hashable {
        package var area: MapArea
        /// From 0, west to east and north to south.
        package var column: Int
        package var row: Int

        package init(area: MapArea, column: Int, row: Int) {
            self.area = area
            self.column = column
            self.row = row
        }
    }

    package var language: Language
    package var texts: MapTexts
    package var tiles: [Tile]
    package var breaks: ClassBreaks
    package var isExample: Bool
    /// The height of a row in pixels.
    package var rowHeight: Double

    /// - Parameter breaks: by default chosen for the values.
    package init(
        language: Language, texts: MapTexts, tiles: [Tile], breaks: ClassBreaks? = nil, isExample: Bool = false,
        rowHeight: Double = 52
    ) {
        self.language = language
        self.texts = texts
        self.tiles = tiles
        self.breaks = breaks ?? .rounded(tiles.compactMap(\.area.value))
        self.isExample = isExample
        self.rowHeight = max(20, rowHeight)
    }

    package var chart: Chart {
        let areas = tiles.map(\.area)
        let legend = MapLegend(texts: texts, breaks: breaks, areas: areas, language: language)
        let graphic = TileGraphic(tiles: placed, height: Double(size.rows) * rowHeight, breaks: breaks, legend: legend)
        return Chart(
            title: texts.title, subtitle: texts.subtitle, summary: texts.summary,
            table: .areas(areas, texts: texts, in: language), language: language, isExample: isExample,
            source: texts.source,
            graphic: graphic)
    }

    private var west: Int { tiles.map(\.column).min() ?? 0 }
    private var north: Int { tiles.map(\.row).min() ?? 0 }

    private var size: (columns: Int, rows: Int) {
        let columns = (tiles.map(\.column).max() ?? 0) - west + 1
        let rows = (tiles.map(\.row).max() ?? 0) - north + 1
        return (min(columns, 200), min(rows, 200))
    }

    /// In reading order, so that the keyboard goes through the map row by row.
    private var placed: [TileGraphic.Tile] {
        let width = 100 / Double(size.columns)
        return tiles.sorted { ($0.row, $0.column) < ($1.row, $1.column) }.map { tile in
            TileGraphic.Tile(
                area: tile.area, x: Double(min(tile.column - west, 199)) * width,
                y: Double(min(tile.row - north, 199)) * rowHeight, width: width, height: rowHeight)
        }
    }
}
