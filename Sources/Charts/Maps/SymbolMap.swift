package import Markup
package import Phrases

/// Counts by area as circles on their boundaries, each with an area that follows the count.
///
/// A count has no place in the shades of a choropleth: a large area would look as if much happened in all of it.
package struct SymbolMap: Sendable {
    package struct Area: Sendable, Hashable {
        package enum State: Sendable, Hashable {
            /// Nothing of it is drawn where it is 0.
            case count(Int)
            /// Known, and not shown to this reader: hatched.
            case withheld
            /// Nothing was told of it: its outline alone.
            case absent
        }

        package var state: State
        package var href: Href?
        /// Name and count in words, for the link: "Wijk C: 12 incidenten".
        package var accessibleName: String

        package init(state: State, href: Href? = nil, accessibleName: String) {
            self.state = state
            self.href = href
            self.accessibleName = accessibleName
        }

        var count: Int? { if case .count(let count) = state, count >= 0 { count } else { nil } }
    }

    package var language: Language
    package var texts: MapTexts
    /// What hatching means: "niet getoond".
    package var withheld: String
    package var isExample: Bool
    private var areas: [Area]
    private var geometry: MapGeometry

    /// - Parameter areas: in the order of the geometry.
    package init(
        language: Language, texts: MapTexts, areas: [Area], geometry: MapGeometry, withheld: String,
        isExample: Bool = false
    ) {
        self.language = language
        self.texts = texts
        self.withheld = withheld
        self.isExample = isExample
        self.areas = Array(areas.prefix(geometry.count))
        self.geometry = geometry
    }

    /// Its table is for whoever shows it: the figures stand in a list beside it.
    package var chart: Chart {
        Chart(
            title: texts.title, subtitle: texts.subtitle, summary: texts.summary,
            table: DataTable(caption: texts.title, columns: [], rows: []), language: language, isExample: isExample,
            source: texts.source,
            graphic: SymbolGraphic(areas: areas, geometry: geometry, withheld: withheld, unit: texts.unit))
    }
}

/// The boundaries with a circle in each area, and the legend above them.
struct SymbolGraphic: Graphic {
    let areas: [SymbolMap.Area]
    let geometry: MapGeometry
    let withheld: String
    let unit: String

    var isMap: Bool { true }

    /// The radius of the largest count, in pixels at every width.
    private static let widest = 20.0
    /// A circle of one case must still be seen.
    private static let narrowest = 2.0
    /// From this radius on a circle holds its number.
    private static let roomy = 9.0

    private var largest: Int { areas.compactMap(\.count).max() ?? 0 }

    /// Equal areas for equal counts: the radius follows the square root.
    func radius(of count: Int) -> Double {
        guard largest > 0, count > 0 else { return 0 }
        return max(Self.narrowest, Self.widest * (Double(count) / Double(largest)).squareRoot())
    }

    /// One or two round counts for the legend: the largest in use, and about a fifth of it.
    var samples: [Int] {
        guard let most = Self.round(largest) else { return [] }
        guard let less = Self.round(most / 5), less < most else { return [most] }
        return [most, less]
    }

    /// The largest of 1, 2, 5, 10, 20, 50 … that is not above a count.
    private static func round(_ count: Int) -> Int? {
        guard count > 0 else { return nil }
        var power = 1
        while power <= count / 10 { power *= 10 }
        return [5, 2, 1].map { $0 * power }.first { $0 <= count }
    }

    func html(_ context: GraphicContext) -> HTML {
        guard geometry.width > 0 else {
            return "<p class=\"muted\">\(ChartPhrases.none(context.language))</p>"
        }
        return """
            \(MapFrame.skipLink(context))\(legend(context.language))\
            <div class="map"><svg viewBox="0 0 \(xy: geometry.width) \(xy: geometry.height)" role="group" \
            aria-label="\(context.summary)">
            \(shapes { area, shape in linked(area, shape) })</svg>\
            <svg class="map-labels" aria-hidden="true">\(circles(context.language))\(MapFrame.stamp(context))</svg></div>
            """
    }

    func drawing(width: Double, _ context: GraphicContext) -> (content: HTML, height: Double) {
        guard geometry.width > 0 else { return ("", 0) }
        let scale = min(width, 720) / geometry.width
        let (mapWidth, mapHeight) = (geometry.width * scale, geometry.height * scale)
        let box: HTML = "width=\"\(xy: mapWidth)\" height=\"\(xy: mapHeight)\""
        let content: HTML = """
            <svg class="map" \(box) viewBox="0 0 \(xy: geometry.width) \(xy: geometry.height)" overflow="visible">\
            \(shapes { _, shape in "\(shape)\n" })</svg>\
            <svg class="map" \(box) overflow="visible">\(circles(context.language))\(MapFrame.stamp(context))</svg>
            """
        return (content, mapHeight)
    }

    private func shapes(_ wrap: (SymbolMap.Area, HTML) -> HTML) -> HTML {
        HTML.join(zip(areas, geometry.paths)) { area, path in
            let fill: HTML =
                switch area.state {
                case .withheld: " class=\"pat\" fill=\"url(#p-np-map)\""
                case .absent: " class=\"ground\" fill-opacity=\"0\""
                case .count: " class=\"ground\""
                }
            return wrap(area, "<path\(fill) d=\"\(path)\"><title>\(area.accessibleName)</title></path>")
        }
    }

    private func linked(_ area: SymbolMap.Area, _ shape: HTML) -> HTML {
        guard let href = area.href else {
            return "<g role=\"img\" aria-label=\"\(area.accessibleName)\">\(shape)</g>\n"
        }
        return "<a href=\"\(url: href)\" aria-label=\"\(area.accessibleName)\">\(shape)</a>\n"
    }

    /// The largest first, so that small ones lie on top.
    private func circles(_ language: Language) -> HTML {
        let placed = zip(areas, geometry.places).compactMap { area, place -> (count: Int, x: Double, y: Double)? in
            guard let count = area.count, count > 0, let place else { return nil }
            return (count, place.x / geometry.width * 100, place.y / geometry.height * 100)
        }
        return HTML.join(placed.sorted { ($1.count, $0.x) < ($0.count, $1.x) }) { circle in
            let radius = radius(of: circle.count), text = language.number(circle.count)
            let hasRoom = radius >= Self.roomy && TextWidth.estimate(text, size: 12) < 2 * radius - 4
            let number: HTML? =
                hasRoom
                ? "<text class=\"m inv\" x=\"\(percent: circle.x)\" y=\"\(percent: circle.y)\" dy=\"4\">\(text)</text>"
                : nil
            return
                "<circle class=\"disc\" cx=\"\(percent: circle.x)\" cy=\"\(percent: circle.y)\" r=\"\(xy: radius)\"/>\(number)"
        }
    }

    /// Circles of round counts, and what hatching and an empty area mean; only of what occurs.
    private func legend(_ language: Language) -> HTML {
        let discs = HTML.join(samples.enumerated()) { index, count in
            let radius = radius(of: count), said = index == 0 && count != 1 ? " \(unit)" : ""
            return """
                <li><svg class="disc-sample" aria-hidden="true"><circle class="disc" cx="\(xy: Self.widest + 1)" \
                cy="\(xy: Self.widest + 1)" r="\(xy: radius)"/></svg>\(language.number(count))\(said)</li>
                """
        }
        let hatched: HTML? =
            areas.contains { $0.state == .withheld }
            ? """
            <li><svg aria-hidden="true"><rect width="24" height="16" fill="url(#p-np)"/></svg>\(withheld)</li>
            """ : nil
        return "<ul class=\"legend\" aria-label=\"\(unit)\">\(discs)\(hatched)</ul>\n"
    }
}
