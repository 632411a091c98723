package import Phrases

/// Areas as tiles as large as their population: for neighbourhoods without boundaries.
package struct TreemapMap: Sendable {
    package struct Tile: Sendable, Hashable {
        package var area: MapArea
        /// Residents; an area without any gets the smallest tile that can still be pointed at.
        package var weight: Double

        package init(area: MapArea, weight: Double) {
            self.area = area
            self.weight = weight
        }
    }

    package var language: Language
    package var texts: MapTexts
    package var tiles: [Tile]
    package var breaks: ClassBreaks
    package var isExample: Bool
    /// In pixels.
    package var height: Double

    /// - Parameter breaks: by default chosen for the values.
    package init(
        language: Language, texts: MapTexts, tiles: [Tile], breaks: ClassBreaks? = nil, isExample: Bool = false,
        height: Double = 440
    ) {
        self.language = language
        self.texts = texts
        self.tiles = tiles
        self.breaks = breaks ?? .rounded(tiles.compactMap(\.area.value))
        self.isExample = isExample
        self.height = max(80, height)
    }

    package var chart: Chart {
        let areas = tiles.map(\.area)
        let legend = MapLegend(texts: texts, breaks: breaks, areas: areas, language: language)
        return Chart(
            title: texts.title, subtitle: texts.subtitle, summary: texts.summary,
            table: .areas(areas, texts: texts, in: language), language: language, isExample: isExample,
            source: texts.source,
            graphic: TileGraphic(tiles: placed, height: height, breaks: breaks, legend: legend))
    }

    /// The width, in pixels, for which the tiles come out closest to squares.
    private static let idealWidth = 480.0

    private var placed: [TileGraphic.Tile] {
        let usable = tiles.map { $0.weight.isFinite && $0.weight > 0 ? $0.weight : 0 }
        let largest = usable.max() ?? 0
        // 24 by 24 pixels is the least that a finger can point at (WCAG 2.5.8).
        let floor = largest > 0 ? min(usable.reduce(0, +) * 576 / (Self.idealWidth * height), largest) : 1
        let frame = Squarify.Rectangle(x: 0, y: 0, width: Self.idealWidth, height: height)
        let rectangles = Squarify.layout(usable.map { max($0, floor) }, in: frame)
        return zip(tiles, rectangles).map { tile, rectangle in
            TileGraphic.Tile(
                area: tile.area, x: rectangle.x / Self.idealWidth * 100, y: rectangle.y,
                width: rectangle.width / Self.idealWidth * 100, height: rectangle.height)
        }
    }
}
