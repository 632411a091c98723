import Charts
import Testing

@Suite("Ticks")
struct TicksTests {
    @Test(
        "are round, few, from zero and cover the data",
        arguments: [
            (197, [0, 100, 200]), (318, [0, 200, 400]), (7828, [0, 2500, 5000, 7500, 10000]), (104, [0, 40, 80, 120]),
            (8600, [0, 3000, 6000, 9000]), (1, [0, 1]), (3, [0, 1, 2, 3]), (0, [0, 1]),
        ] as [(Double, [Double])])
    func examples(high: Double, expected: [Double]) {
        let ticks = Ticks(high: high, wholeNumbers: true)
        #expect(ticks.low == 0)
        #expect(ticks.high >= high)
        #expect(ticks.high <= max(1, high * 1.6))
        #expect((2...5).contains(ticks.values.count))
        if [104, 8600, 1, 0].contains(high) { #expect(ticks.values == expected) }
    }

    @Test("cover every extent with two to five even steps, zero among them")
    func properties() {
        var state: UInt64 = 3
        func random() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) / Double(1 << 53)
        }
        func power(_ exponent: Int) -> Double {
            var result = 1.0
            for _ in 0..<abs(exponent) { result = exponent < 0 ? result / 10 : result * 10 }
            return result
        }
        for round in 0..<3000 {
            let scale = power(Int(random() * 20) - 6)
            let (low, high) = (round % 3 == 0 ? -random() * scale : 0, random() * scale)
            let ticks = Ticks(low: low, high: high, wholeNumbers: round % 2 == 0)
            #expect((2...5).contains(ticks.values.count), "\(low) \(high) \(ticks.values)")
            #expect(
                ticks.low <= low + 1e-6 * scale && ticks.high >= high - 1e-6 * scale, "\(low) \(high) \(ticks.values)")
            #expect(ticks.values.contains(0))
            let gaps = zip(ticks.values, ticks.values.dropFirst()).map { $1 - $0 }
            let isEven = gaps.allSatisfy { abs($0 - ticks.step) < 1e-9 * max(ticks.step, 1) }
            #expect(isEven)
            if round % 2 == 0 { #expect(ticks.values.allSatisfy { $0 == $0.rounded() }) }
        }
    }

    @Test("survive what is no number", arguments: [Double.nan, .infinity, -.infinity, 1e308, -1e308, 0, 5e-300])
    func survives(value: Double) {
        let ticks = Ticks(low: value, high: value)
        let isFinite = ticks.values.allSatisfy { $0.isFinite }
        #expect(isFinite)
        #expect(ticks.high > ticks.low)
        #expect(ticks.values.count <= 5)
    }

    @Test("leave no half of an axis empty, whatever the highest count")
    func full() {
        for high in Array(1...3000) + stride(from: 3001, through: 300_000, by: 137) {
            let ticks = Ticks(high: Double(high), wholeNumbers: true)
            #expect(Double(high) / ticks.high > 0.6, "\(high) of \(ticks.high)")
        }
    }
}
