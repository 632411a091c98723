package import Markup

/// Where an area lies among others of its level: itself filled, its neighbours as links, the others as ground.
///
/// It says nothing of figures, so it has no legend and no classes.
package struct LocatorMap: Sendable {
    package struct Area: Sendable, Hashable {
        package var name: String
        /// Only of neighbours.
        package var href: Href?
        package var isOwn: Bool

        package init(name: String, href: Href? = nil, isOwn: Bool = false) {
            self.name = name
            self.href = href
            self.isOwn = isOwn
        }
    }

    package var summary: String
    /// In the order of the geometry.
    package var areas: [Area]
    package var geometry: MapGeometry

    package init(summary: String, areas: [Area], geometry: MapGeometry) {
        self.summary = summary
        self.areas = Array(areas.prefix(geometry.count))
        self.geometry = geometry
    }

    /// `nil` when the own area has no shape of more than a line, as in coarse boundaries.
    package var html: HTML? {
        let shapes = Array(zip(areas, geometry.paths))
        guard geometry.width > 0, let own = shapes.first(where: { $0.0.isOwn }), !own.1.isEmpty else { return nil }
        let ground = HTML.join(shapes.filter { !$0.0.isOwn && $0.0.href == nil }.map(\.1))
        return """
            <div class="map locator"><svg viewBox="0 0 \(xy: geometry.width) \(xy: geometry.height)" role="group" \
            aria-label="\(summary)"><path class="ground" d="\(ground)"/>
            \(HTML.join(shapes, neighbour))<path class="own" d="\(own.1)"><title>\(own.0.name)</title></path>\
            </svg></div>
            """
    }

    private func neighbour(_ area: Area, _ path: HTML) -> HTML {
        guard let href = area.href, !area.isOwn, !path.isEmpty else { return .empty }
        return "<a href=\"\(url: href)\" aria-label=\"\(area.name)\"><path class=\"near\" d=\"\(path)\"/></a>"
    }
}
