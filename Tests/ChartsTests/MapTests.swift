import Markup
import Phrases
import Testing

@testable import Charts

@Suite("Maps")
struct MapTests {
    private func html(_ chart: Chart) -> String { ChartFigure(chart, id: "kaart").html.string }

    @Test("stay small: 38 municipalities in less than 60 KB, and in less than 40 KB of drawing")
    func size() {
        let html = html(Gallery.municipalities.chart)
        #expect(html.utf8.count > 10_000)
        #expect(html.utf8.count < 60_000)
        #expect((html.split(separator: "<details").first ?? "").utf8.count < 40_000)
    }

    @Test(
        "draw the 38 municipalities of a region in 5 kB, about 3 on the way to a reader",
        .enabled(if: !Boundaries.read("mn_gemeenten_2024.geojson").isEmpty))
    func bytes() {
        let geometry = MapGeometry(Boundaries.read("mn_gemeenten_2024.geojson").map(\.polygons))
        let bytes = geometry.paths.reduce(0) { $0 + $1.string.utf8.count }
        #expect(geometry.count == 38 && bytes > 1_500 && bytes < 5_200, "\(bytes)")
    }

    @Test("Colour an area by its rate before rounding, the class that the legend gives it")
    func shades() {
        let breaks = ClassBreaks(bounds: [0.2, 1, 4])
        for (rate, shade) in [(0.96, 2), (1, 4), (0.19, 1), (0.2, 2), (3.99, 4), (4, 5)] {
            #expect(MapArea(name: "A", state: .value(rate), accessibleName: "A").shade(breaks) == shade)
        }
    }

    @Test("of coasts that are all corners stay within what a page can hold", .timeLimit(.minutes(10)))
    func noise() {
        var state: UInt64 = 3
        func random() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 40) / Double(1 << 24)
        }
        let areas = (0..<3).map { area in
            [[(0..<150_000).map { _ in MapPoint(x: 5 + Double(area) * 0.3 + random(), y: 52 + random()) }]]
        }
        let geometry = MapGeometry(areas)
        let bytes = geometry.paths.reduce(0) { $0 + $1.string.utf8.count }
        #expect(geometry.count == 3 && bytes <= MapGeometry.mostBytes)
        #expect(geometry.places.count == 3)
    }

    @Test("link every area by a name that carries its value, after a link that skips them")
    func links() {
        let html = html(Gallery.municipalities.chart)
        #expect(
            html.components(of: "<path class=\"q") + html.components(of: "<path class=\"pat\" fill=\"url(#p-") == 38)
        #expect(html.components(of: "per 1.000 inwoners\"><path") == 36)
        #expect(html.components(of: "href=\"#kaart-table\"") == 1)
        #expect(html.components(of: "id=\"kaart-table\"") == 1)
        #expect(html.contains("<path class=\"pat\" fill=\"url(#p-few-map)\""))
    }

    @Test("close every ring and stay on the grid")
    func closed() {
        for path in paths(html(Gallery.municipalities.chart)) {
            #expect(path.hasPrefix("M") && path.hasSuffix("z"))
            #expect(path.count { $0 == "M" } == path.count { $0 == "z" })
            #expect(!path.contains("."))
        }
    }

    @Test("keep the border between neighbours one line, without gaps")
    func sharedBorders() {
        // Two squares with a ragged border between them: both have to lose and keep the same corners.
        let ragged = (0...40).map { MapPoint(x: 10 + Double(($0 * 7) % 5) * 0.02, y: Double($0)) }
        let left = [MapPoint(x: 0, y: 0)] + ragged + [MapPoint(x: 0, y: 40)]
        let right = ragged.reversed() + [MapPoint(x: 20, y: 0), MapPoint(x: 20, y: 40)]
        let map = ChoroplethMap(
            language: .dutch, texts: Gallery.mapTexts,
            shapes: [left, Array(right)].map { .init(area: Gallery.area("a", 1), polygons: [[$0]]) },
            coordinates: .planar)
        let corners = paths(html(map.chart)).map(corners)
        #expect(corners.count == 2)
        guard corners.count == 2 else { return }
        let shared = Set(corners[0]).intersection(corners[1])
        #expect(corners[0].count - shared.count == 2)
        #expect(corners[1].count - shared.count == 2)
        #expect(corners[0].count < 30)
    }

    @Test("write names only where they fit")
    func labels() {
        let html = html(Gallery.municipalities.chart)
        #expect(html.contains(">Noordoostpolder</text>"))
        #expect(html.contains(">Utrecht</text>"))
        #expect(!html.contains(">Renswoude</text>"))
    }

    @Test("shorten or leave out words on small tiles")
    func tiles() {
        let html = html(Gallery.treemap.chart)
        #expect(html.contains("Oosterheem-</tspan>"))
        #expect(html.components(of: "<a href") == 18)
        #expect(!html.contains(">Balijbos</tspan>"))
        #expect(html.contains("aria-label=\"Balijbos: geen cijfer\""))
    }

    @Test(
        "break a long name where it reads well",
        arguments: [
            ("Noordoostpolder", 70, "Noordoost-|polder"), ("Noordoostpolder", 67, "Noord-|oostpolder"),
            ("Lelystad", 40, "Lely-|stad"), ("Veenendaal", 54, "Veenen-|daal"), ("Hilversum", 50, "Hil-|versum"),
            ("Vijfheerenlanden", 76, "Vijfheeren-|landen"), ("Amersfoort", 54, "Amers-|foort"),
            ("Nieuwegein", 60, "Nieuwe-|gein"), ("Dronten", 40, "Dron-|ten"), ("Bunschoten", 60, "Bun-|schoten"),
            ("Wijdemeren", 60, "Wijde-|meren"),
            ("Almere", 60, "Almere"), ("Utrechtse Heuvelrug", 74, "Utrechtse|Heuvelrug"),
        ])
    func wordBreaks(name: String, inner: Int, expected: String) {
        let lines = TileText.wrapped(name, Double(inner), most: 2, breaksWords: true)
        #expect(lines?.map(\.text).joined(separator: "|") == expected)
    }

    @Test("keep a name whole where it fits or has no good place to break, and the value under it")
    func narrowTiles() {
        let text = TileText.fitting(Gallery.area("Lelystad", 47), width: 56, height: 52)
        #expect(text.lines.map(\.text) == ["Lely-", "stad", Language.dutch.perThousand(47)])
        let low = TileText.fitting(Gallery.area("Lelystad", 47), width: 56, height: 38)
        #expect(low.lines.map(\.isValue) == [true])
        #expect(TileText.wrapped("Soest", 24, most: 2, breaksWords: true) == nil)
        #expect(html(Gallery.narrowTiles.chart).contains("aria-label=\"Noordoostpolder: "))
    }

    @Test("place tiles by row, so that the keyboard reads the map like a page")
    func order() {
        let html = html(Gallery.tiles.chart)
        let order = ["Urk", "Noordoostpolder", "Lelystad", "Dronten", "Almere", "Zeewolde"]
        let places = order.compactMap { html.firstRange(of: "aria-label=\"\($0):")?.lowerBound }
        #expect(places.count == order.count)
        #expect(places == places.sorted())
    }

    private func paths(_ html: String) -> [String] {
        html.split(separator: " d=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    /// The corners of a path of one ring, from its relative moves.
    private func corners(_ path: String) -> [SIMD2<Int>] {
        var numbers: [Int] = []
        var text = ""
        for character in path.dropFirst() + " " {
            if character.isNumber {
                text.append(character)
            } else {
                if let number = Int(text) { numbers.append(number) }
                text = character == "-" ? "-" : ""
            }
        }
        var (at, corners) = (SIMD2(0, 0), [SIMD2<Int>]())
        for index in stride(from: 0, to: numbers.count - 1, by: 2) {
            at = at &+ SIMD2(numbers[index], numbers[index + 1])
            corners.append(at)
        }
        return corners
    }
}
