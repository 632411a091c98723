import Geography

/// Dutch national grid (RD New, EPSG:28992) to degrees.
///
/// F.H. Schreutelkamp and G.L. Strang van Hees, "Benaderingsformules voor de transformatie tussen RD- en
/// WGS84-kaartcoördinaten", Geodesia 43 (2001) 64–69; right to about 20 cm within the Netherlands.
enum RijksDriehoek {
    /// Powers of the eastward and northward offset (in 100 km), and the coefficient in seconds of arc.
    private static let latitude: [(p: Int, q: Int, k: Double)] = [
        (0, 1, 3235.65389), (2, 0, -32.58297), (0, 2, -0.24750), (2, 1, -0.84978), (0, 3, -0.06550), (2, 2, -0.01709),
        (1, 0, -0.00738), (4, 0, 0.00530), (2, 3, -0.00039), (4, 1, 0.00033), (1, 1, -0.00012),
    ]
    private static let longitude: [(p: Int, q: Int, k: Double)] = [
        (1, 0, 5260.52916), (1, 1, 105.94684), (1, 2, 2.45656), (3, 0, -0.81885), (1, 3, 0.05594), (3, 1, -0.05607),
        (0, 1, 0.01199), (3, 2, -0.00256), (1, 4, 0.00128), (0, 2, 0.00022), (2, 0, -0.00022), (5, 0, 0.00026),
    ]

    /// The extent in which the formula holds, with a margin.
    static func contains(_ point: Point) -> Bool {
        (-7_000...300_000).contains(point.x) && (289_000...640_000).contains(point.y)
    }

    static func degrees(_ point: Point) -> Point {
        let east = (point.x - 155_000) / 100_000, north = (point.y - 463_000) / 100_000
        return Point(
            x: 5.387_206_21 + sum(longitude, east: east, north: north) / 3600,
            y: 52.155_174_40 + sum(latitude, east: east, north: north) / 3600)
    }

    private static func sum(_ terms: [(p: Int, q: Int, k: Double)], east: Double, north: Double) -> Double {
        terms.reduce(0) { $0 + $1.k * power(east, $1.p) * power(north, $1.q) }
    }

    private static func power(_ base: Double, _ exponent: Int) -> Double {
        (0..<exponent).reduce(1) { value, _ in value * base }
    }
}
