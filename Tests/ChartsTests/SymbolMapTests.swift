import Markup
import Phrases
import Testing

@testable import Charts

@Suite("Circles on a map")
struct SymbolMapTests {
    private func graphic(_ states: [SymbolMap.Area.State]) -> SymbolGraphic {
        let squares = states.indices.map { index -> [[[MapPoint]]] in
            let x = 5 + Double(index) * 0.01
            return [[[(x, 52.0), (x + 0.01, 52), (x + 0.01, 52.01), (x, 52.01)].map { MapPoint(x: $0.0, y: $0.1) }]]
        }
        return SymbolGraphic(
            areas: states.map { SymbolMap.Area(state: $0, accessibleName: "<gebied>") }, geometry: MapGeometry(squares),
            withheld: "niet getoond", unit: "incidenten")
    }

    private let context = GraphicContext(summary: "Kaart", language: .dutch, id: "k")

    @Test("have an area that follows the count, and the smallest can be seen")
    func radius() {
        let graphic = graphic([.count(400), .count(100), .count(1), .count(0)])
        #expect(graphic.radius(of: 400) == 20 && graphic.radius(of: 100) == 10)
        #expect(graphic.radius(of: 1) == 2 && graphic.radius(of: 0) == 0)
    }

    @Test("are explained by round counts that occur", arguments: [(400, [200, 20]), (7, [5, 1]), (1, [1]), (0, [])])
    func samples(largest: Int, samples: [Int]) {
        #expect(graphic([.count(largest), .withheld]).samples == samples)
    }

    @Test("are sound markup, in a page and in a file, and tell no more than they may")
    func markup() {
        let graphic = graphic([.count(40), .withheld, .count(0), .absent])
        for html in [graphic.html(context), graphic.drawing(width: 640, context).content] {
            let page: HTML = "<div>\(html)</div>"
            #expect(SoundMarkup.problem(in: page.string)?.description == nil)
            #expect(!page.string.contains("<gebied>") && !page.string.contains("style="))
        }
        let page = graphic.html(context).string
        #expect(page.components(of: "class=\"disc\"") == 3 && page.components(of: "niet getoond") == 1)
        #expect(page.contains("20 incidenten</li>") && page.components(of: "incidenten</li>") == 1)
        #expect(page.components(of: "fill-opacity=\"0\"") == 1)
        let empty = self.graphic([]).html(context).string
        #expect(empty.contains("geen cijfers"))
    }
}
