import Geography

/// Invented outlines of invented wijken and buurten, inside the known outline of their municipality.
///
/// A municipality is divided among places in it, each wijk having what lies nearest to its own (Voronoi, 1908), and each wijk
/// so among its buurten. Of a municipality in several parts the largest is divided; without an outline there are none.
enum DemoBoundaries {
    static func make(_ towns: [DemoTown], names: [AreaCode: String], within known: BoundarySet) -> [Boundary] {
        towns.flatMap { town -> [Boundary] in
            guard let whole = known[town.code]?.polygons.max(by: { $0.outer.area < $1.outer.area }) else { return [] }
            var found: [Boundary] = []
            let wijken = divide(whole, into: town.wijken)
            for (index, wijk) in town.wijken.enumerated() {
                guard let cell = wijken[index] else { continue }
                found.append(Boundary(code: wijk, name: names[wijk], polygons: [cell]))
                let own = town.neighbourhoods.filter { $0.wijk == index }.map(\.code)
                for (code, part) in zip(own, divide(cell, into: own)) {
                    if let part { found.append(Boundary(code: code, name: names[code], polygons: [part])) }
                }
            }
            return found
        }
    }

    /// A cell per code, in their order; `nil` for one that no room was found for.
    private static func divide(_ whole: Polygon, into codes: [AreaCode]) -> [Polygon?] {
        guard codes.count > 1 else { return codes.map { _ in whole } }
        let places = places(for: codes, in: whole)
        return places.indices.map { index in
            let others = places.indices.filter { $0 != index }.sorted {
                (places[index].distance(to: places[$0]), $0) < (places[index].distance(to: places[$1]), $1)
            }
            let sides = others.map { HalfPlane(nearerTo: places[index], than: places[$0]) }
            let outer = sides.reduce(whole.outer) { $1.clipped($0) }
            guard outer.count > 3 else { return nil }
            let holes = whole.holes.map { hole in sides.reduce(hole) { $1.clipped($0) } }.filter { $0.count > 3 }
            return Polygon(outer: outer, holes: holes)
        }
    }

    /// Of ten chances each the one farthest from the places before, so that no cell is a sliver (Mitchell, 1991).
    private static func places(for codes: [AreaCode], in whole: Polygon) -> [Point] {
        var places: [Point] = []
        for code in codes {
            let key = DemoRandom.key(0, "place \(code)")
            let chances = (0..<UInt64(400)).lazy.map { point($0, key, in: whole.outer) }.filter(whole.contains)
                .prefix(10)
            let far = chances.map { chance in (chance, places.map(chance.distance).min() ?? 0) }.max { $0.1 < $1.1 }
            places.append(far?.0 ?? whole.outer[0])
        }
        return places
    }

    private static func point(_ number: UInt64, _ key: UInt64, in ring: [Point]) -> Point {
        let xs = ring.map(\.x), ys = ring.map(\.y)
        let (west, east) = (xs.min() ?? 0, xs.max() ?? 0), (south, north) = (ys.min() ?? 0, ys.max() ?? 0)
        return Point(
            x: west + (east - west) * DemoRandom.uniform(key, number * 2),
            y: south + (north - south) * DemoRandom.uniform(key, number * 2 + 1))
    }
}

/// The places that are nearer to one than to another.
private struct HalfPlane {
    /// Where `x * a + y * b <= c`, in degrees.
    private let a, b, c: Double

    init(nearerTo own: Point, than other: Point) {
        let squash = Point.squash * Point.squash
        a = 2 * (other.x - own.x) * squash
        b = 2 * (other.y - own.y)
        c = squash * (other.x * other.x - own.x * own.x) + other.y * other.y - own.y * own.y
    }

    private func excess(_ point: Point) -> Double { point.x * a + point.y * b - c }

    /// The part of a closed ring on this side (Sutherland and Hodgman, 1974); empty when nothing is left.
    ///
    /// A ring that falls apart stays one ring whose parts hang together along the line.
    func clipped(_ ring: [Point]) -> [Point] {
        guard ring.count > 3 else { return [] }
        var kept: [Point] = []
        for (from, to) in zip(ring, ring.dropFirst()) {
            let (before, after) = (excess(from), excess(to))
            if before <= 0 { kept.append(from) }
            if (before < 0 && after > 0) || (before > 0 && after < 0) {
                let share = before / (before - after)
                kept.append(Point(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share))
            }
        }
        guard let first = kept.first, kept.count > 2 else { return [] }
        return kept + [first]
    }
}

extension Point {
    /// A degree of longitude is shorter than one of latitude: at 52 degrees north by this.
    fileprivate static let squash = 0.616

    fileprivate func distance(to other: Point) -> Double {
        let (x, y) = ((other.x - x) * Self.squash, other.y - y)
        return x * x + y * y
    }
}

extension [Point] {
    /// In square degrees, whichever way the ring runs.
    fileprivate var area: Double {
        abs(zip(self, dropFirst()).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }) / 2
    }

    fileprivate func encloses(_ point: Point) -> Bool {
        var isInside = false
        for (from, to) in zip(self, dropFirst()) where (from.y > point.y) != (to.y > point.y) {
            let x = from.x + (to.x - from.x) * (point.y - from.y) / (to.y - from.y)
            if point.x < x { isInside.toggle() }
        }
        return isInside
    }
}

extension Polygon {
    fileprivate func contains(_ point: Point) -> Bool {
        outer.encloses(point) && !holes.contains { $0.encloses(point) }
    }
}
