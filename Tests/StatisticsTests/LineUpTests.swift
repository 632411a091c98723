import Testing

@testable import Statistics

@Suite("Line-up")
struct LineUpTests {
    /// Four years with a December of twice the other months.
    private static let counts: [Int] = (0..<48).map { (month: Int) -> Int in
        let usual = 9 + (month * 7) % 4
        return month % 12 == 11 ? 20 : usual
    }
    private static let history = MonthlySeries(counts: counts.map(Double.init), firstMonth: 1)
    private static let last = NullCourse.Month(mean: 12, dispersion: 2.5)

    private func course() throws -> NullCourse { try #require(NullCourse(after: Self.history, last: Self.last)) }

    private var observed: [Int?] { Self.counts + [41] }

    @Test("draws the same numbers as SplitMix64 does elsewhere")
    func generator() {
        var draws = SeededDraws(seed: 1_234_567)
        #expect(draws.bits() == 6_457_827_717_110_365_317)
        #expect(draws.bits() == 3_203_168_211_198_807_973)
        #expect(draws.bits() == 9_817_491_932_198_370_423)
    }

    @Test("has twenty panels, of which exactly one is the real series")
    func oneReal() throws {
        for name in ["a", "b", "GM0310 1.2.1 2023MM12"] {
            let lineUp = LineUp(observed, course: try course(), named: name)
            let same = lineUp.panels.indices.filter { lineUp.panels[$0] == observed }
            #expect(lineUp.panels.count == 20 && same == [lineUp.real])
        }
    }

    @Test("is the same for the same name, and another for another")
    func stable() throws {
        let course = try course()
        #expect(LineUp(observed, course: course, named: "x") == LineUp(observed, course: course, named: "x"))
        #expect(
            LineUp(observed, course: course, named: "x").panels != LineUp(observed, course: course, named: "y").panels)
    }

    @Test("puts the real series at every place about equally often")
    func places() throws {
        let short = try #require(
            NullCourse(after: MonthlySeries(counts: [Double](repeating: 0, count: 24)), last: Self.last))
        let none: [Int?] = [Int](repeating: 0, count: 24) + [3]
        var times = [Int](repeating: 0, count: 20)
        for number in 0..<2_000 { times[LineUp(none, course: short, named: "signal \(number)").real] += 1 }
        // χ² with 19 degrees of freedom: 43.8 once in a thousand times.
        let chi = times.map { (count: Int) -> Double in
            let off = Double(count) - 100
            return off * off / 100
        }.reduce(0, +)
        #expect(chi < 43.8)
    }

    @Test("draws the last month with the mean and the scatter that the test expected")
    func distribution() throws {
        let course = try course()
        var drawn: [Double] = []
        for number in 0..<150 {
            let lineUp = LineUp(observed, course: course, named: "draw \(number)")
            for (place, panel) in lineUp.panels.enumerated() where place != lineUp.real {
                if let last = panel.last ?? nil { drawn.append(Double(last)) }
            }
        }
        let mean = drawn.reduce(0, +) / Double(drawn.count)
        let squares = drawn.map { (count: Double) -> Double in (count - mean) * (count - mean) }
        let variance = squares.reduce(0, +) / Double(drawn.count - 1)
        #expect(drawn.count == 2_850)
        // 2,850 draws: standard errors 0.10 of the mean and about 0.9 of the variance.
        #expect(abs(mean - 12) < 0.4 && abs(variance - 30) < 3.6)
    }

    @Test("follows the season of the months before, and what scatter they have")
    func season() throws {
        let months = try course().months.compactMap(\.self)
        #expect(months.count == 49 && months.last == Self.last)
        #expect(months[11].mean > 1.4 * months[5].mean && months.allSatisfy { $0.dispersion >= 1 })
        let total = months.dropLast().map(\.mean).reduce(0, +)
        #expect(abs(total - Self.history.total) < 0.05 * Self.history.total)
    }

    @Test("leaves the gaps of the real series in every panel")
    func gaps() throws {
        let mask: [Bool] = (0..<48).map { (month: Int) -> Bool in month != 30 }
        let history = MonthlySeries(counts: Self.history.counts, isObserved: mask, firstMonth: 1)
        let course = try #require(NullCourse(after: history, last: Self.last))
        var observed = observed
        observed[30] = nil
        let lineUp = LineUp(observed, course: course, named: "gap")
        #expect(lineUp.panels.allSatisfy { panel in panel.indices.filter { panel[$0] == nil } == [30] })
    }

    @Test("is not made of fewer than two years, and of nothing at all it draws nothing")
    func little() throws {
        #expect(NullCourse(after: Self.history.prefix(23), last: Self.last) == nil)
        let zero = MonthlySeries(counts: [Double](repeating: 0, count: 30))
        let course = try #require(NullCourse(after: zero, last: Self.last))
        let observed: [Int?] = [Int](repeating: 0, count: 30) + [3]
        let lineUp = LineUp(observed, course: course, named: "zero")
        #expect(lineUp.panels.allSatisfy { $0.dropLast().allSatisfy { $0 == 0 } })
        #expect(lineUp.panels[lineUp.real].last == 3)
    }
}
