/// A place on the map, in degrees east (`x`) and north (`y`) of WGS 84.
package struct Point: Hashable, Sendable {
    package let x: Double
    package let y: Double

    package init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}

/// One closed outline with the holes in it; the last point of a ring equals the first.
package struct Polygon: Hashable, Sendable {
    package let outer: [Point]
    package let holes: [[Point]]

    package init(outer: [Point], holes: [[Point]] = []) {
        self.outer = outer
        self.holes = holes
    }
}

/// Where an area lies: one polygon, or more when it has parts.
package struct Boundary: Hashable, Sendable {
    package let code: AreaCode
    package let name: String?
    package let polygons: [Polygon]

    package init(code: AreaCode, name: String? = nil, polygons: [Polygon]) {
        self.code = code
        self.name = name
        self.polygons = polygons
    }
}
