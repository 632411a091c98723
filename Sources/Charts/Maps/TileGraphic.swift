import Markup
import Phrases

/// Rectangles with words: what the schematic map and the treemap have in common.
struct TileGraphic: Graphic {
    struct Tile: Sendable {
        let area: MapArea
        /// Across in per cent, down in pixels.
        let x, y, width, height: Double
    }

    let tiles: [Tile]
    let height: Double
    let breaks: ClassBreaks
    let legend: MapLegend

    var isMap: Bool { true }

    /// The narrowest drawing, in pixels, of each range of widths; the classes `t-1` to `t-3` show one range each.
    static let widths = [300.0, 430, 560]

    func html(_ context: GraphicContext) -> HTML {
        guard !tiles.isEmpty else {
            return "\(legend.html)<p class=\"muted\">\(ChartPhrases.none(context.language))</p>"
        }
        return """
            \(MapFrame.skipLink(context))\(legend.html)\(stamp(context))\
            <div class="map tiles-map"><svg width="100%" height="\(xy: height)" role="group" \
            aria-label="\(context.summary)">
            \(HTML.join(tiles, tile))</svg></div>
            """
    }

    /// Above the tiles, since these fill the whole drawing.
    private func stamp(_ context: GraphicContext) -> HTML? {
        guard context.isExample else { return nil }
        return "<p class=\"tag-example small\"><strong>\(ChartPhrases.example(context.language))</strong></p>\n"
    }

    private func tile(_ tile: Tile) -> HTML {
        tile.area.linked(shape(tile) + words(tile))
    }

    private func shape(_ tile: Tile) -> HTML {
        """
        <rect\(tile.area.fill(breaks)) x="\(percent: tile.x)" y="\(xy: tile.y)" width="\(percent: tile.width)" \
        height="\(xy: tile.height)"/>\(tile.area.title)
        """
    }

    /// In the corner at the right under the words; above where these fill the tile.
    private func sign(_ tile: Tile, _ text: TileText, ranges: StaticString) -> HTML {
        guard let sign = tile.area.sign, tile.height >= 16 else { return .empty }
        let isFull = tile.height - text.bottom < 11
        let y = isFull ? tile.y + 5.5 : tile.y + tile.height - 7
        return """
            <svg class="sign\(literal: ranges)" x="\(percent: tile.x + tile.width)" y="\(xy: y)" overflow="visible">\
            \(sign.path(x: -8.5))</svg>
            """
    }

    /// Equal words for neighbouring ranges of widths are written once.
    private func words(_ tile: Tile) -> HTML {
        let texts = Self.widths.map { TileText.fitting(tile.area, width: tile.width / 100 * $0, height: tile.height) }
        var (html, start) = (HTML(), 0)
        while start < texts.count {
            var end = start + 1
            while end < texts.count, texts[end] == texts[start] { end += 1 }
            let ranges = Self.ranges(start, end)
            html += text(texts[start], on: tile, ranges: ranges) + sign(tile, texts[start], ranges: ranges)
            start = end
        }
        return html
    }

    private static func ranges(_ start: Int, _ end: Int) -> StaticString {
        switch (start, end) {
        case (0, 3): ""
        case (0, 1): " t-1"
        case (0, 2): " t-12"
        case (1, 2): " t-2"
        case (1, 3): " t-23"
        default: " t-3"
        }
    }

    private func text(_ text: TileText, on tile: Tile, ranges: StaticString) -> HTML {
        guard !text.lines.isEmpty else { return "" }
        let shade = tile.area.shade(breaks)
        let tone: StaticString = shade == nil ? " halo" : (shade ?? 0) >= 4 ? " inv" : ""
        let lines = HTML.join(text.lines.enumerated()) { index, line in
            """
            <tspan\(when: line.isValue, " class=\"strong\"") x="\(percent: tile.x)" dx="5" \
            dy="\(xy: index == 0 ? 0 : TileText.lineHeight)">\(line.text)</tspan>
            """
        }
        return "<text class=\"tt\(literal: tone)\(literal: ranges)\" y=\"\(xy: tile.y + 16)\">\(lines)</text>"
    }

    func drawing(width: Double, _ context: GraphicContext) -> (content: HTML, height: Double) {
        let top = legend.drawing()
        let shapes = HTML.join(tiles) { tile in
            let fitting = TileText.fitting(tile.area, width: tile.width / 100 * width, height: tile.height)
            return shape(tile) + text(fitting, on: tile, ranges: "") + sign(tile, fitting, ranges: "")
        }
        let mark: HTML =
            context.isExample
            ? "<text class=\"stamp\" x=\"\(xy: width)\" y=\"12\" text-anchor=\"end\">\(ChartPhrases.example(context.language))</text>"
            : ""
        let content: HTML = """
            \(top.content)\(mark)<svg class="map" y="\(xy: top.height + 8)" width="\(xy: width)" height="\(xy: height)">\(shapes)</svg>
            """
        return (content, top.height + 8 + height)
    }
}
