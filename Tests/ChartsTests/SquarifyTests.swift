import Charts
import Testing

@Suite("Treemap layout")
struct SquarifyTests {
    private let frame = Squarify.Rectangle(x: 0, y: 0, width: 6, height: 4)

    @Test("reproduces the example of Bruls, Huizing and Van Wijk")
    func example() {
        let tiles = Squarify.layout([6, 6, 4, 3, 2, 2, 1], in: frame)
        #expect(tiles[0] == .init(x: 0, y: 0, width: 3, height: 2))
        #expect(tiles[1] == .init(x: 0, y: 2, width: 3, height: 2))
        #expect(abs(tiles[2].width - 12.0 / 7) < 1e-9)
        #expect(abs(tiles[2].height - 7.0 / 3) < 1e-9)
    }

    @Test("fills the frame in proportion and without overlap", arguments: 1..<60)
    func properties(count: Int) {
        let weights = (0..<count).map { (index: Int) -> Double in
            let base: Int = (index * 37) % 23 + 1
            return Double(index % 7 == 0 ? base * 40 : base)
        }
        let tiles = Squarify.layout(weights, in: frame)
        let total = weights.reduce(0, +)
        for (weight, tile) in zip(weights, tiles) {
            let surface: Double = tile.width * tile.height
            let wanted: Double = weight / total * 24
            #expect(abs(surface - wanted) < 1e-6)
            #expect(tile.x >= -1e-9 && tile.y >= -1e-9)
            #expect(tile.x + tile.width <= 6 + 1e-6 && tile.y + tile.height <= 4 + 1e-6)
        }
        for (index, tile) in tiles.enumerated() {
            for other in tiles[(index + 1)...] {
                let across: Double = min(tile.x + tile.width, other.x + other.width) - max(tile.x, other.x)
                let down: Double = min(tile.y + tile.height, other.y + other.height) - max(tile.y, other.y)
                #expect(across < 1e-6 || down < 1e-6)
            }
        }
    }

    @Test("gives no surface to what has no weight")
    func nothing() {
        let tiles = Squarify.layout([.nan, 0, -3, 1e308, .infinity], in: frame)
        #expect(tiles.map { $0.width * $0.height } == [0, 0, 0, 24, 0])
        #expect(Squarify.layout([], in: frame).isEmpty)
    }
}
