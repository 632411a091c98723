/// Names of large towns that do not fit inside: beside them at the end of a line, in the open where there is room.
enum MapLeaders {
    static func place(_ areas: [MapArea], _ geometry: MapGeometry, beside labels: [MapLabel]) -> [MapLabel] {
        var all = labels
        for (area, place) in zip(areas, geometry.places) where area.isProminent {
            guard let place else { continue }
            let end = labels.first { $0.x == place.x && $0.y == place.y }?.tiers.lowerBound ?? MapLabel.widths.count
            for tier in 0..<end {
                guard let label = best(area, at: place, tier: tier, among: all, on: geometry) else { continue }
                all.append(label)
            }
        }
        return Array(all.dropFirst(labels.count))
    }

    /// Where a name may stand, in pixels from its place, nearest first; on top of it comes last.
    private static let ways: [SIMD2<Double>] = [26, 44, 60].flatMap { reach in
        [
            SIMD2(1.0, 0.0), SIMD2(1, -0.6), SIMD2(1, 0.6), SIMD2(-1, 0), SIMD2(-1, -0.6), SIMD2(-1, 0.6), SIMD2(0, -1),
            SIMD2(0, 1),
        ]
        .map { $0 * reach }
    }

    private static func best(
        _ area: MapArea, at place: MapGeometry.Place, tier: Int, among others: [MapLabel], on geometry: MapGeometry
    ) -> MapLabel? {
        let line = TileText.Line(text: area.name, isValue: false)
        let half = MapLabel.width(line) / 2
        func label(_ leader: SIMD2<Double>?) -> MapLabel {
            MapLabel(
                lines: [line], x: place.x, y: place.y, isInverse: false, hasHalo: true, tiers: tier..<tier + 1,
                leader: leader)
        }
        let beside = ways.map { way in
            // The near edge of the words, not their middle, is what lies so far away.
            label(SIMD2(way.x + (way.x == 0 ? 0 : way.x < 0 ? -half : half), way.y))
        }
        let free = beside.filter { MapLabels.isFree($0, at: tier, among: others, on: geometry) }
        let scale = geometry.width / MapLabel.widths[tier]
        if let open = free.first(where: { isOpen($0, scale: scale, on: geometry) }) { return open }
        let over = label(nil)
        if MapLabels.isFree(over, at: tier, among: others, on: geometry) { return over }
        return free.first
    }

    /// Whether no area lies under its words: their ends and their middle are outside all.
    private static func isOpen(_ label: MapLabel, scale: Double, on geometry: MapGeometry) -> Bool {
        let box = label.box(on: geometry, width: geometry.width / scale)
        let y = (box.top + box.bottom) / 2 * scale
        return [box.left, (box.left + box.right) / 2, box.right].allSatisfy { x in
            !geometry.places.contains { $0?.contains(x * scale, y) ?? false }
        }
    }
}
