import Testing

@testable import Statistics

@Suite("Intervals of counts and rates")
struct IntervalTests {
    private static let levels: [(String, ConfidenceLevel)] = [
        ("0.95", .percent95), ("0.99", .percent99), ("0.998", .percent998),
    ]

    @Test("Garwood and Byar agree with R to 1e-9")
    func reference() throws {
        let rows = try Reference.shared("poisson_ci.csv")
        #expect(rows.count > 40)
        for row in rows {
            let count = try row.number("count")
            for (name, level) in Self.levels {
                let exact = PoissonInterval.garwood(count, level: level)
                #expect(agrees(exact.lower, try row.number("garwood_lo_\(name)"), within: 1e-9), "\(count) \(name)")
                #expect(agrees(exact.upper, try row.number("garwood_hi_\(name)"), within: 1e-9), "\(count) \(name)")
                let byar = PoissonInterval.byar(count, level: level)
                // The approximation itself goes below zero for a count of 1 at 99.8%; here it stops at zero.
                #expect(agrees(byar.lower, max(0, try row.number("byar_lo_\(name)")), within: 1e-9), "\(count)")
                #expect(agrees(byar.upper, try row.number("byar_hi_\(name)"), within: 1e-9), "\(count) \(name)")
            }
        }
    }

    @Test("Rates per 1,000 agree with R to 1e-9")
    func rates() throws {
        let rows = try Reference.shared("rates.csv")
        #expect(rows.count > 60)
        for row in rows {
            let (count, population) = (try row.number("count"), try row.number("population"))
            guard case .rate(let value, let interval) = RateInterval.of(count, exposure: population) else {
                Issue.record("no rate for \(row)")
                continue
            }
            #expect(agrees(value, try row.number("rate"), within: 1e-12))
            #expect(agrees(interval.lower, try row.number("g_lo"), within: 1e-9))
            #expect(agrees(interval.upper, try row.number("g_hi"), within: 1e-9))
        }
    }

    @Test("The worked case of docs/methods.md")
    func worked() {
        let interval = PoissonInterval.garwood(8)
        #expect(agrees(interval.lower, 3.4538, within: 1e-4))
        #expect(agrees(interval.upper, 15.7632, within: 1e-4))
    }

    @Test("Wider at a higher level and with more dispersion")
    func monotone() {
        for count in [0.0, 1, 4, 25, 700] {
            let narrow = PoissonInterval.garwood(count)
            let wide = PoissonInterval.garwood(count, level: .percent99)
            let scattered = PoissonInterval.garwood(count, dispersion: 3)
            for other in [wide, scattered] {
                #expect(other.lower <= narrow.lower)
                #expect(other.upper > narrow.upper)
                #expect(other.lower >= 0)
            }
        }
    }

    @Test("Without exposure there is no rate; an impossible count is none")
    func degenerate() {
        #expect(RateInterval.of(5, exposure: 0) == .noExposure)
        #expect(RateInterval.of(5, exposure: .nan) == .noExposure)
        #expect(PoissonInterval.garwood(-3) == PoissonInterval.garwood(0))
        #expect(PoissonInterval.garwood(.nan) == PoissonInterval.garwood(0))
        #expect(PoissonInterval.byar(0).lower == 0)
        #expect(ConfidenceLevel(1) == nil)
        #expect(ConfidenceLevel(.nan) == nil)
    }

    @Test("A place is as wide as the intervals overlap")
    func ranks() {
        let intervals = [(10.0, 20.0), (30, 40), (18, 35), (1, 2)].map { PoissonInterval(lower: $0, upper: $1) }
        let ranks = RankInterval.of(intervals)
        #expect(ranks.map(\.best) == [2, 1, 1, 4])
        #expect(ranks.map(\.worst) == [3, 2, 3, 4])
        #expect(RankInterval.of([]).isEmpty)
    }
}
