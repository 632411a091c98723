import Markup

/// Chooses which names stand on a map, and from which width of the map on.
enum MapLabels {
    struct Label {
        let text: String
        let x: Double
        let y: Double
        let isInverse: Bool
        let hasHalo: Bool
        let tier: Int

        /// Classes after `m`: `lab-2` and `lab-3` appear from the second and third width on.
        var css: HTML {
            let size: StaticString = tier == 0 ? "" : tier == 1 ? " lab-2" : " lab-3"
            return "\(literal: size)\(when: isInverse, " inv")\(when: hasHalo, " halo")"
        }
    }

    /// The narrowest map, in pixels, in each of the three ranges of widths.
    static let widths = [300.0, 430, 560]
    private static let size = 12.0

    static func place(_ areas: [MapArea], _ geometry: MapGeometry, _ breaks: ClassBreaks) -> [Label] {
        var labels: [Label] = []
        for (area, place) in zip(areas, geometry.places) {
            guard let place, let found = inside(area, place, geometry) else { continue }
            let shade = area.shade(breaks)
            labels.append(
                Label(
                    text: found.text, x: place.x, y: place.y, isInverse: (shade ?? 0) >= 4, hasHalo: shade == nil,
                    tier: found.tier))
        }
        return labels + prominent(areas, geometry, beside: labels)
    }

    /// The name, or else the short one, and the first width at which it fits inside its area.
    private static func inside(
        _ area: MapArea, _ place: MapGeometry.Place, _ geometry: MapGeometry
    ) -> (text: String, tier: Int)? {
        for (tier, width) in widths.enumerated() {
            let scale = geometry.width / width
            for text in [area.name, area.shortName].compactMap({ $0 }) {
                let box = (TextWidth.estimate(text, size: size) * scale, (size + 2) * scale)
                if InteriorPoint.holds(place.rings, x: place.x, y: place.y, width: box.0, height: box.1) {
                    return (text, tier)
                }
            }
        }
        return nil
    }

    /// Names of large towns that do not fit inside, with a halo, where they hit no other name.
    private static func prominent(
        _ areas: [MapArea], _ geometry: MapGeometry, beside labels: [Label]
    ) -> [Label] {
        var added: [Label] = []
        let named = Set(labels.map(\.text))
        for (area, place) in zip(areas, geometry.places) where area.isProminent && !named.contains(area.name) {
            guard let place else { continue }
            let label = { (tier: Int) in
                Label(text: area.name, x: place.x, y: place.y, isInverse: false, hasHalo: true, tier: tier)
            }
            let tier = widths.indices.first { tier in
                let own = box(label(tier), geometry, tier)
                let others = (labels + added).filter { $0.tier <= tier }
                return own.left >= 0 && own.right <= widths[tier]
                    && !others.contains { box($0, geometry, tier).overlaps(own) }
            }
            guard let tier else { continue }
            // A name that appears only at greater widths must not be hit there either.
            let own = label(tier)
            let isFree = (tier..<widths.count).allSatisfy { width in
                !(labels + added).contains { $0.tier <= width && box($0, geometry, width).overlaps(box(own, geometry, width)) }
            }
            if isFree { added.append(own) }
        }
        return added
    }

    static func box(_ label: Label, _ geometry: MapGeometry, _ tier: Int) -> LabelPlacement.Box {
        let scale = widths[tier] / geometry.width
        let (x, y, half) = (label.x * scale, label.y * scale, TextWidth.estimate(label.text, size: size) / 2)
        return LabelPlacement.Box(left: x - half, right: x + half, top: y - 8, bottom: y + 8)
    }
}
