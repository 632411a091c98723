/// Chooses which names stand on a map, and from which width of the map on.
enum MapLabels {
    static func place(_ areas: [MapArea], on geometry: MapGeometry, breaks: ClassBreaks) -> [MapLabel] {
        if geometry.isSchematic { return CellLabels.place(areas, on: geometry, breaks: breaks) }
        var (labels, weighty): ([MapLabel], [MapLabel]) = ([], [])
        for (area, place) in zip(areas, geometry.places) {
            guard let place, let found = inside(area, at: place, on: geometry) else { continue }
            let shade = area.shade(breaks)
            let label = MapLabel(
                lines: found.lines, x: place.x, y: place.y, isInverse: (shade ?? 0) >= 4, hasHalo: shade == nil,
                tiers: found.tier..<MapLabel.widths.count)
            if area.isProminent { weighty.append(label) } else { labels.append(label) }
        }
        let first = weighty + MapLeaders.place(areas, geometry, beside: weighty)
        let names =
            first
            + labels.filter { label in label.tiers.allSatisfy { isFree(label, at: $0, among: first, on: geometry) } }
        return signed(names, of: areas, on: geometry)
    }

    /// The names with the signs of their areas, and signs alone at the widths at which an area has no name.
    private static func signed(_ names: [MapLabel], of areas: [MapArea], on geometry: MapGeometry) -> [MapLabel] {
        var labels = names
        for (area, place) in zip(areas, geometry.places) {
            guard let sign = area.sign, let place else { continue }
            var named: Set<Int> = []
            for index in names.indices
            where names[index].x == place.x && names[index].y == place.y && names[index].leader == nil {
                labels[index].sign = sign
                named.formUnion(names[index].tiers)
            }
            for tiers in MapLabel.widths.indices.filter({ !named.contains($0) }).runs {
                labels.append(
                    MapLabel(
                        lines: [], x: place.x, y: place.y, isInverse: false, hasHalo: false, tiers: tiers, sign: sign))
            }
        }
        return labels
    }

    /// The name on one line or two, or else the short one, and the first width at which it fits inside its area.
    private static func inside(
        _ area: MapArea, at place: MapGeometry.Place, on geometry: MapGeometry
    ) -> (lines: [TileText.Line], tier: Int)? {
        let texts = [area.name, area.shortName].compactMap(\.self)
        let candidates = texts.map { [$0] } + texts.compactMap(halves)
        for (tier, width) in MapLabel.widths.enumerated() {
            let scale = geometry.width / width
            for candidate in candidates {
                let lines = candidate.map { TileText.Line(text: $0, isValue: false) }
                let wide = lines.map(MapLabel.width).max() ?? 0, high = Double(lines.count) * MapLabel.lineHeight
                if InteriorPoint.holds(place.rings, x: place.x, y: place.y, width: wide * scale, height: high * scale) {
                    return (lines, tier)
                }
            }
        }
        return nil
    }

    /// `Utrechtse Heuvelrug` over two lines, at the space nearest to its middle.
    private static func halves(_ name: String) -> [String]? {
        let spaces = name.indices.filter { name[$0] == " " }
        let middle = name.count / 2
        let best = spaces.min {
            abs(name.distance(from: name.startIndex, to: $0) - middle)
                < abs(name.distance(from: name.startIndex, to: $1) - middle)
        }
        return best.map { [String(name[..<$0]), String(name[name.index(after: $0)...])] }
    }

    /// Whether it lies on the map and on no other, at the narrowest and the widest map of a range.
    static func isFree(_ label: MapLabel, at tier: Int, among others: [MapLabel], on geometry: MapGeometry) -> Bool {
        let next = tier + 1 < MapLabel.widths.count ? MapLabel.widths[tier + 1] : 720
        return [MapLabel.widths[tier], next].allSatisfy { width in
            let own = label.box(on: geometry, width: width)
            guard own.left >= 0, own.right <= width, own.top >= 0,
                own.bottom <= geometry.height * width / geometry.width
            else { return false }
            return !others.contains { $0.tiers.contains(tier) && $0.box(on: geometry, width: width).overlaps(own) }
        }
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
