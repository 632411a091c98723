import Markup
import Phrases
import Testing

@testable import Charts

@Suite("Schematic maps")
struct SchematicTests {
    /// Centres in degrees: a cluster, a tail to the north-east and one far off.
    private let places: [(name: String, x: Double, y: Double)] = [
        ("Utrecht", 5.07, 52.09), ("Nieuwegein", 5.09, 52.03), ("Houten", 5.18, 52.0), ("Zeist", 5.26, 52.1),
        ("De Bilt", 5.17, 52.14), ("Hilversum", 5.17, 52.22), ("Laren", 5.22, 52.25), ("Blaricum", 5.26, 52.28),
        ("Almere", 5.25, 52.37), ("Lelystad", 5.47, 52.48), ("Dronten", 5.7, 52.5), ("Urk", 5.62, 52.66),
        ("Noordoostpolder", 5.77, 52.71), ("Stichtse Vecht", 5.01, 52.18), ("Utrechtse Heuvelrug", 5.39, 52.03),
    ]

    private var centres: [MapPoint] { places.map { MapPoint(x: $0.x, y: $0.y) } }

    @Test("give every area a cell of much the same size that touches no other's inside")
    func sizes() {
        let cells = SchematicCells.polygons(around: centres)
        let surfaces = cells.map { surface($0[0]) }
        #expect(surfaces.count == 15 && (surfaces.min() ?? 0) > 0.45 && (surfaces.max() ?? 9) < 1.8)
        // Convex cells around their own middle: the middle of one is in no other.
        for (index, cell) in cells.enumerated() {
            let middle = middle(cell[0])
            for (other, ring) in cells.enumerated() where other != index { #expect(!contains(ring[0], middle)) }
        }
    }

    @Test("keep north above south and west left of east where areas lie well apart")
    func order() {
        let middles = SchematicCells.polygons(around: centres).map { middle($0[0]) }
        for (a, from) in places.enumerated() {
            for (b, to) in places.enumerated() {
                if to.y - from.y > 0.15 { #expect(middles[b].y > middles[a].y, "\(to.name) north of \(from.name)") }
                if to.x - from.x > 0.25 { #expect(middles[b].x > middles[a].x, "\(to.name) east of \(from.name)") }
            }
        }
    }

    @Test("draw anything: nothing, one, two on a spot, a line, four hundred")
    func extremes() {
        #expect(SchematicCells.polygons(around: []).isEmpty)
        let line: [(Double, Double)] = (0..<9).map { (5 + Double($0) / 10, 52) }
        let sets: [[(Double, Double)]] = [[(5, 52)], [(5, 52), (5, 52)], [(5, 52), (5, 52), (5, 52)], line]
        for points in sets {
            let cells = SchematicCells.polygons(around: points.map { MapPoint(x: $0.0, y: $0.1) })
            #expect(cells.count == points.count)
            #expect(cells.allSatisfy { $0[0].count >= 3 && $0[0].allSatisfy { $0.x.isFinite && $0.y.isFinite } })
            #expect(cells.count == 1 || cells.allSatisfy { surface($0[0]) > 0.1 })
        }
        let many = (0..<450).map { MapPoint(x: 4 + Double(($0 * 37) % 450) / 150, y: 51 + Double($0) / 150) }
        #expect(SchematicCells.polygons(around: many).count == 450)
    }

    @Test("name every area at every width, whole or in four letters")
    func names() {
        let areas = places.map { Gallery.area($0.name, Double($0.name.count)) }
        let geometry = MapGeometry(around: centres)
        let labels = MapLabels.place(areas, on: geometry, breaks: .rounded([1, 2, 3]))
        for (area, place) in zip(areas, geometry.places) {
            let own = labels.filter { $0.x == place?.x && $0.y == place?.y }
            #expect(
                own.map(\.tiers).sorted { $0.lowerBound < $1.lowerBound }.flatMap(Array.init) == [0, 1, 2],
                "\(area.name)")
            #expect(own.allSatisfy { !($0.lines.first?.text ?? "").isEmpty })
        }
        let html = ChartFigure(
            ChoroplethMap(language: .dutch, texts: Gallery.mapTexts, areas: areas, geometry: geometry).chart, id: "k"
        ).html.string
        #expect(html.components(of: "<a href") == 15 && html.contains("Noord"))
    }

    @Test("shorten names to four letters, no two the same")
    func shortNames() {
        let names = [
            "Nieuwegein", "Utrechtse Heuvelrug", "De Bilt", "De Ronde Venen", "'s-Hertogenbosch", "Urk", "Zoetermeer",
            "Zoeterwoude", "Wijk bij Duurstede",
        ]
        #expect(ShortNames.of(names) == ["Nieu", "UtHe", "Bilt", "RoVe", "Hert", "Urk", "Zoet", "Zoee", "WiDu"])
        let same = ShortNames.of(Array(repeating: "Aa", count: 3) + ["", "!"])
        #expect(same.count == 5)
    }

    private func surface(_ ring: [MapPoint]) -> Double {
        abs(zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }) / 2
    }

    private func middle(_ ring: [MapPoint]) -> MapPoint {
        let count = Double(ring.count)
        return MapPoint(x: ring.map(\.x).reduce(0, +) / count, y: ring.map(\.y).reduce(0, +) / count)
    }

    private func contains(_ ring: [MapPoint], _ point: MapPoint) -> Bool {
        var isInside = false
        for (a, b) in zip(ring, ring.dropFirst() + ring.prefix(1)) where (a.y > point.y) != (b.y > point.y) {
            if point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x) { isInside.toggle() }
        }
        return isInside
    }
}
