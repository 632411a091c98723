import Markup
package import Phrases

/// Rates by area on their boundaries, in classes.
package struct ChoroplethMap: Sendable {
    package struct Shape: Sendable {
        package var area: MapArea
        /// Polygons, each an outer ring and its holes; rings may or may not repeat their first point at the end.
        package var polygons: [[[MapPoint]]]

        package init(area: MapArea, polygons: [[[MapPoint]]]) {
            self.area = area
            self.polygons = polygons
        }
    }

    package var language: Language
    package var texts: MapTexts
    package var breaks: ClassBreaks
    package var isExample: Bool
    private var areas: [MapArea]
    private var geometry: MapGeometry

    /// - Parameter breaks: by default chosen for the values.
    package init(
        language: Language, texts: MapTexts, shapes: [Shape], coordinates: MapCoordinates = .longitudeLatitude,
        breaks: ClassBreaks? = nil, isExample: Bool = false
    ) {
        self.language = language
        self.texts = texts
        self.breaks = breaks ?? .rounded(shapes.compactMap(\.area.value))
        self.isExample = isExample
        areas = shapes.map(\.area)
        geometry = MapGeometry(shapes.map(\.polygons), coordinates)
    }

    /// The same on boundaries that were prepared before, which saves simplifying them for every page.
    package init(
        language: Language, texts: MapTexts, areas: [MapArea], geometry: MapGeometry, breaks: ClassBreaks? = nil,
        isExample: Bool = false
    ) {
        self.language = language
        self.texts = texts
        self.breaks = breaks ?? .rounded(areas.compactMap(\.value))
        self.isExample = isExample
        self.areas = Array(areas.prefix(geometry.count))
        self.geometry = geometry
    }

    package var chart: Chart {
        let legend = MapLegend(texts: texts, breaks: breaks, areas: areas, language: language)
        return Chart(
            title: texts.title, subtitle: texts.subtitle, summary: texts.summary,
            table: .areas(areas, texts: texts, in: language), language: language, isExample: isExample,
            source: texts.source,
            graphic: ChoroplethGraphic(areas: areas, geometry: geometry, breaks: breaks, legend: legend))
    }
}

/// The polygons with their legend and labels.
struct ChoroplethGraphic: Graphic {
    let areas: [MapArea]
    let geometry: MapGeometry
    let breaks: ClassBreaks
    let legend: MapLegend

    var isMap: Bool { true }

    func html(_ context: GraphicContext) -> HTML {
        guard geometry.width > 0 else {
            return "\(legend.html)<p class=\"muted\">\(ChartPhrases.none(context.language))</p>"
        }
        return """
            \(MapFrame.skipLink(context))\(legend.html)\
            <div class="map \(literal: proportion)"><svg viewBox="0 0 \(xy: geometry.width) \(xy: geometry.height)" role="group" \
            aria-label="\(context.summary)">
            \(shapes)</svg>\
            <svg class="map-labels" aria-hidden="true">\(labels(at: nil))\(MapFrame.stamp(context))</svg></div>
            """
    }

    private var shapes: HTML {
        HTML.join(zip(areas, geometry.paths)) { area, path in
            area.linked("<path\(area.fill(breaks, onGrid: true)) d=\"\(path)\"/>\(area.title)")
        }
    }

    /// Labels over the map keep their size at every width; the class says from which width on each one has room.
    ///
    /// - Parameter tier: only what is shown in that range of widths, for a drawing that has one width.
    private func labels(at tier: Int?) -> HTML {
        let labels = MapLabels.place(areas, on: geometry, breaks: breaks)
        let shown = tier.map { tier in labels.filter { $0.tiers.contains(tier) } } ?? labels
        return HTML.join(shown) { $0.html(on: geometry) }
    }

    /// A map that is high is held narrower, so that it stays within a screen.
    private var proportion: StaticString {
        switch geometry.height / geometry.width {
        case ..<0.8: "wide"
        case ..<1.15: "square"
        case ..<1.5: "tall"
        default: "long"
        }
    }

    func drawing(width: Double, _ context: GraphicContext) -> (content: HTML, height: Double) {
        let top = legend.drawing()
        guard geometry.width > 0 else { return (top.content, top.height) }
        let scale = min(width, 720) / geometry.width
        let (mapWidth, mapHeight) = (geometry.width * scale, geometry.height * scale)
        let content: HTML = """
            \(top.content)<svg class="map" y="\(xy: top.height + 12)" width="\(xy: mapWidth)" height="\(xy: mapHeight)" \
            viewBox="0 0 \(xy: geometry.width) \(xy: geometry.height)" overflow="visible">\(plainShapes)</svg>\
            <svg class="map" y="\(xy: top.height + 12)" width="\(xy: mapWidth)" height="\(xy: mapHeight)" overflow="visible">\
            \(labels(at: MapLabel.widths.count - 1))\(MapFrame.stamp(context))</svg>
            """
        return (content, top.height + 12 + mapHeight)
    }

    private var plainShapes: HTML {
        HTML.join(zip(areas, geometry.paths)) { area, path in
            "<path\(area.fill(breaks, onGrid: true)) d=\"\(path)\">\(area.title)</path>\n"
        }
    }
}

/// What all maps have around them.
enum MapFrame {
    static func skipLink(_ context: GraphicContext) -> HTML {
        "<a class=\"vh skip-map\" href=\"#\(context.id)-table\">\(ChartPhrases.skipMap(context.language))</a>\n"
    }

    static func stamp(_ context: GraphicContext) -> HTML? {
        guard context.isExample else { return nil }
        return "<text class=\"stamp\" x=\"4\" y=\"16\">\(ChartPhrases.example(context.language))</text>"
    }
}
