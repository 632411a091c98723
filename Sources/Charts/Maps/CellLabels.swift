/// The words in the cells of a schematic map: name and value where they fit, four letters of the name where they do not.
enum CellLabels {
    static func place(_ areas: [MapArea], on geometry: MapGeometry, breaks: ClassBreaks) -> [MapLabel] {
        let codes = ShortNames.of(areas.map(\.name))
        return areas.indices.flatMap { index -> [MapLabel] in
            guard let place = geometry.places[index] else { return [] }
            let area = areas[index]
            let found = MapLabel.widths.enumerated().map { tier, width in
                lines(
                    area, code: codes[index], withValue: tier > 0, in: place.rings[0], at: (place.x, place.y),
                    scale: geometry.width / width)
            }
            let shade = area.shade(breaks)
            return found.runsOfEqual.map { tiers in
                MapLabel(
                    lines: found[tiers.lowerBound], x: place.x, y: place.y, isInverse: (shade ?? 0) >= 4,
                    hasHalo: shade == nil, tiers: tiers, sign: area.sign)
            }
        }
    }

    /// The first that fits: a whole name with its value, the name alone, then four letters with and without the value.
    ///
    /// - Parameter withValue: not on a phone, where the value would stand in some cells only and take the room of names.
    private static func lines(
        _ area: MapArea, code: String, withValue: Bool, in ring: [GridPoint], at point: (x: Double, y: Double),
        scale: Double
    ) -> [TileText.Line] {
        let value = area.valueText.isEmpty || !withValue ? [] : [TileText.Line(text: area.valueText, isValue: true)]
        let names = [area.name, area.shortName].compactMap(\.self)
        func fits(_ lines: [TileText.Line]) -> Bool {
            let width = (lines.map(MapLabel.width).max() ?? 0) * wide
            let height = Double(lines.count) * MapLabel.lineHeight + (area.sign == nil ? 0 : 8) - 3
            return Chord.holds(ring, at: point, width: width * scale, height: height * scale)
        }
        for end in value.isEmpty ? [[]] : [value, []] {
            for breaksWords in [false, true] {
                for name in names {
                    for most in [1, 2, 3] {
                        let words = wrapped(name, over: most, breaksWords: breaksWords)
                        if let words, fits(words + end) { return words + end }
                    }
                }
            }
        }
        let short = [TileText.Line(text: code, isValue: false)]
        return fits(short + value) ? short + value : short
    }

    /// Words are estimated on the safe side for a face that hardly anyone has; in a cell a little of that goes.
    private static let wide = 0.92

    /// The name over so many lines with the widest as short as can be; `nil` where it has no such break.
    private static func wrapped(_ name: String, over most: Int, breaksWords: Bool) -> [TileText.Line]? {
        if most == 1 { return breaksWords ? nil : [TileText.Line(text: name, isValue: false)] }
        let whole = TextWidth.estimate(name, size: 13)
        // Tries narrower columns until the name no longer goes into so many lines.
        var found: [TileText.Line]?
        for share in stride(from: 1.0, to: 0.2, by: -0.1) {
            guard let lines = TileText.wrapped(name, whole * share, most: most, breaksWords: breaksWords) else { break }
            if lines.count == most { found = lines }
        }
        return found
    }
}

/// How wide a convex shape is at some height.
private enum Chord {
    static func holds(
        _ ring: [GridPoint], at point: (x: Double, y: Double), width: Double, height: Double
    ) -> Bool {
        [point.y - height / 2, point.y + height / 2].allSatisfy { y in
            guard let chord = chord(ring, y: y) else { return false }
            return point.x - width / 2 >= chord.low && point.x + width / 2 <= chord.high
        }
    }

    private static func chord(_ ring: [GridPoint], y: Double) -> (low: Double, high: Double)? {
        var (low, high) = (Double.infinity, -Double.infinity)
        for index in ring.indices {
            let (a, b) = (ring[index], ring[index + 1 == ring.count ? 0 : index + 1])
            let (from, to) = (Double(a.y), Double(b.y))
            guard (from > y) != (to > y) else { continue }
            let x = Double(a.x) + (y - from) / (to - from) * Double(b.x - a.x)
            (low, high) = (min(low, x), max(high, x))
        }
        return low <= high ? (low, high) : nil
    }
}

extension [[TileText.Line]] {
    /// Neighbours that are equal, as runs.
    fileprivate var runsOfEqual: [Range<Int>] {
        indices.reduce(into: []) { runs, index in
            if let last = runs.last, self[last.lowerBound] == self[index] {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
    }
}
