import Markup

/// Chooses which names stand on a map, and from which width of the map on.
enum MapLabels {
    struct Label {
        let text: String
        let x: Double
        let y: Double
        let isInverse: Bool
        let hasHalo: Bool
        /// The ranges of widths at which it is shown.
        let tiers: Range<Int>
        /// Above the name what rose, under it what fell; alone in the middle where the name has no room.
        var sign: ChangeSign?

        /// Where the middle of the sign is, in pixels under the point.
        var signOffset: Double {
            guard let sign, !text.isEmpty else { return 0 }
            return sign.isUp ? -10.5 : 12
        }

        /// Classes after `m`: `lab-2` and `lab-3` appear from the second and third width on, `t-1` and `t-12` end there.
        var css: HTML {
            let size: StaticString =
                switch (tiers.lowerBound, tiers.upperBound) {
                case (0, 1): " t-1"
                case (0, 2): " t-12"
                case (0, _): ""
                case (1, 2): " t-2"
                case (1, _): " lab-2"
                default: " lab-3"
                }
            return "\(literal: size)\(when: isInverse, " inv")\(when: hasHalo, " halo")"
        }
    }

    /// The narrowest map, in pixels, in each of the three ranges of widths.
    static let widths = [300.0, 430, 560]
    private static let size = 12.0

    static func place(_ areas: [MapArea], on geometry: MapGeometry, breaks: ClassBreaks) -> [Label] {
        var (labels, weighty): ([Label], [Label]) = ([], [])
        for (area, place) in zip(areas, geometry.places) {
            guard let place, let found = inside(area, at: place, on: geometry) else { continue }
            let shade = area.shade(breaks)
            let label = Label(
                text: found.text, x: place.x, y: place.y, isInverse: (shade ?? 0) >= 4, hasHalo: shade == nil,
                tiers: found.tier..<widths.count)
            if area.isProminent { weighty.append(label) } else { labels.append(label) }
        }
        let first = weighty + prominent(areas, geometry, beside: weighty)
        let names =
            first
            + labels.filter { label in label.tiers.allSatisfy { isFree(label, at: $0, others: first, on: geometry) } }
        return signed(names, of: areas, on: geometry)
    }

    /// The names with the signs of their areas, and signs alone at the widths at which an area has no name.
    private static func signed(_ names: [Label], of areas: [MapArea], on geometry: MapGeometry) -> [Label] {
        var labels = names
        for (area, place) in zip(areas, geometry.places) {
            guard let sign = area.sign, let place else { continue }
            var named: Set<Int> = []
            for index in names.indices where names[index].x == place.x && names[index].y == place.y {
                labels[index].sign = sign
                named.formUnion(names[index].tiers)
            }
            for tiers in widths.indices.filter({ !named.contains($0) }).runs {
                labels.append(
                    Label(
                        text: "", x: place.x, y: place.y, isInverse: false, hasHalo: false, tiers: tiers, sign: sign))
            }
        }
        return labels
    }

    /// The name, or else the short one, and the first width at which it fits inside its area.
    private static func inside(
        _ area: MapArea, at place: MapGeometry.Place, on geometry: MapGeometry
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

    /// Names of large towns at the widths at which they do not fit inside: with a halo, where they hit no other name.
    private static func prominent(
        _ areas: [MapArea], _ geometry: MapGeometry, beside labels: [Label]
    ) -> [Label] {
        var all = labels
        for (area, place) in zip(areas, geometry.places) where area.isProminent {
            guard let place else { continue }
            let end = labels.first { $0.x == place.x && $0.y == place.y }?.tiers.lowerBound ?? widths.count
            let label = { (tiers: Range<Int>) in
                Label(text: area.name, x: place.x, y: place.y, isInverse: false, hasHalo: true, tiers: tiers)
            }
            // Shown from the width on at which it hits nothing, and nothing that appears later either.
            let start = (0..<end).first { start in
                (start..<end).allSatisfy { isFree(label(start..<end), at: $0, others: all, on: geometry) }
            }
            if let start { all.append(label(start..<end)) }
        }
        return Array(all.dropFirst(labels.count))
    }

    private static func isFree(_ label: Label, at tier: Int, others: [Label], on geometry: MapGeometry) -> Bool {
        let own = box(label, on: geometry, tier: tier)
        guard own.left >= 0, own.right <= widths[tier] else { return false }
        return !others.contains { $0.tiers.contains(tier) && box($0, on: geometry, tier: tier).overlaps(own) }
    }

    static func box(_ label: Label, on geometry: MapGeometry, tier: Int) -> LabelPlacement.Box {
        let scale = widths[tier] / geometry.width
        let (x, y, half) = (label.x * scale, label.y * scale, TextWidth.estimate(label.text, size: size) / 2)
        return LabelPlacement.Box(left: x - half, right: x + half, top: y - 8, bottom: y + 8)
    }
}

extension [Int] {
    /// Rising numbers as runs without a gap.
    fileprivate var runs: [Range<Int>] {
        reduce(into: []) { runs, number in
            if let last = runs.last, last.upperBound == number {
                runs[runs.count - 1] = last.lowerBound..<number + 1
            } else {
                runs.append(number..<number + 1)
            }
        }
    }
}
