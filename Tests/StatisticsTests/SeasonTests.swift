import Foundation
import Testing

@testable import Statistics

@Suite("Season and trend")
struct SeasonTests {
    @Test("STL agrees with R to 1e-8")
    func reference() throws {
        let series = try Reference.series()
        var parts: [String: SeasonalTrend.Parts] = [:]
        var places: [String: Int] = [:]
        var compared = 0
        var worst = 0.0
        for row in try Reference.shared("stl.csv") {
            let (id, window) = (try #require(row["series_id"]), try #require(row["s_window"]))
            let key = "\(id) \(window)"
            let counts = try #require(series[id]?.counts)
            if parts[key] == nil {
                let season: SeasonalTrend.Season = try window == "periodic" ? .periodic : .window(#require(Int(window)))
                guard case .parts(let found) = SeasonalTrend.of(counts, season: season) else {
                    Issue.record("no parts for \(key)")
                    continue
                }
                parts[key] = found
            }
            let place = places[key, default: 0]
            places[key] = place + 1
            let found = try #require(parts[key])
            let size = max(1, counts.max() ?? 1)
            for (name, value) in [
                ("seasonal", found.seasonal[place]), ("trend", found.trend[place]),
                ("remainder", found.remainder[place]),
            ] {
                let difference = abs(value - (try row.number(name))) / size
                worst = max(worst, difference)
                compared += 1
            }
        }
        #expect(worst < 1e-8)
        Reference.report("STL", compared: compared, worst: worst)
    }

    @Test("The worked case of docs/methods: a wave and a line are found back")
    func worked() throws {
        let wave = [5.0, 3, 0, -2, -4, -6, -5, -3, 0, 2, 4, 6]
        let values = (0..<96).map { 100 + 0.5 * Double($0) + wave[$0 % 12] }
        // R's stl with s.window = 7 is at most 0.069 off the wave and 0.008 off the line here; "periodic" 0.313 and 0.030.
        guard case .parts(let parts) = SeasonalTrend.of(values, season: .window(7)) else {
            Issue.record("no parts")
            return
        }
        for t in 24..<72 {
            #expect(abs(parts.seasonal[t] - wave[t % 12]) < 0.1)
            #expect(abs(parts.trend[t] - 100 - 0.5 * Double(t)) < 0.1)
        }
    }

    @Test("Parts add up, and adding a constant only lifts the trend", arguments: [1, 2, 3] as [UInt64])
    func properties(seed: UInt64) {
        let values = simulated(mean: 20, phi: 3, seed: seed)
        guard case .parts(let a) = SeasonalTrend.of(values, season: .window(7)),
            case .parts(let b) = SeasonalTrend.of(values.map { $0 + 50 }, season: .window(7))
        else {
            Issue.record("no parts")
            return
        }
        for t in values.indices {
            #expect(abs(a.seasonal[t] + a.trend[t] + a.remainder[t] - values[t]) < 1e-9)
            #expect(abs(a.seasonal[t] - b.seasonal[t]) < 1e-8)
            #expect(abs(a.trend[t] + 50 - b.trend[t]) < 1e-8)
        }
    }

    @Test("What STL cannot take apart is named")
    func degenerate() {
        #expect(SeasonalTrend.of([1, 2, 3]) == .none(.tooFewMonths(usable: 3, required: 25)))
        #expect(SeasonalTrend.of([Double](repeating: .nan, count: 30)) == .none(.notFinite))
        let masked = MonthlySeries(counts: [Double](repeating: 1, count: 40), isObserved: (0..<40).map { $0 != 7 })
        #expect(SeasonalTrend.of(masked) == .none(.incomplete))
        guard case .parts(let zero) = SeasonalTrend.of([Double](repeating: 0, count: 40)) else {
            Issue.record("zeros have parts")
            return
        }
        #expect(zero.trend.allSatisfy { $0 == 0 })
    }

    @Test("A season that moves from summer to winter is seen to move")
    func moving() {
        let counts = (0..<120).map { t in 100 + (t < 60 ? 40.0 : -40) * cos(2 * .pi * Double(t % 12) / 12) }
        guard case .years(let years) = SeasonalProfile.moving(MonthlySeries(counts: counts), window: 3) else {
            Issue.record("no profile")
            return
        }
        #expect(years.count == 10)
        #expect(years[0].factors[0] > 1.3 && years[9].factors[0] < 0.7)
        for year in years { #expect(abs(year.factors.reduce(0, +) - 12) < 1e-9) }
        #expect(SeasonalProfile.moving(MonthlySeries(counts: [1, 2])) == .tooFew(usable: 2, required: 36))
        #expect(SeasonalProfile.moving(MonthlySeries(counts: [Double](repeating: 0, count: 48))) == .allZero)
    }
}

@Suite("Control charts and change points")
struct ChartTests {
    @Test("The worked case of docs/methods: limits of a c-chart and a u-chart")
    func worked() {
        let counts = [16.0, 14, 18, 16, 15, 17, 16, 40]
        guard case .chart(let chart) = ControlChart.counts(counts, isAdjusted: false) else {
            Issue.record("no chart")
            return
        }
        // Mean 19: 19 ± 3√19.
        #expect(agrees(chart.center, 19, within: 1e-12))
        #expect(agrees(chart.upper[0], 19 + 3 * 19.0.squareRoot(), within: 1e-12))
        #expect(chart.outside == [7])
        guard case .chart(let rates) = ControlChart.rates(counts, exposures: counts.map { $0 / 2 }) else {
            Issue.record("no chart")
            return
        }
        #expect(agrees(rates.center, 2, within: 1e-12) && rates.spread == 0 && rates.outside.isEmpty)
    }

    @Test("Laney's factor widens limits for counts that scatter more than chance")
    func laney() {
        let counts = simulated(mean: 400, phi: 9, months: 60, seed: 2)
        guard case .chart(let plain) = ControlChart.counts(counts, isAdjusted: false),
            case .chart(let wide) = ControlChart.counts(counts)
        else {
            Issue.record("no chart")
            return
        }
        #expect(wide.spread > 2 && wide.upper[0] > plain.upper[0] && wide.outside.count < plain.outside.count)
        #expect(ControlChart.counts([1, 2]) == .none(.tooFewPoints(usable: 2, required: 8)))
        #expect(ControlChart.counts([Double](repeating: 0, count: 9)) == .none(.allZero))
        #expect(ControlChart.rates([1, 2, 3, 4, 5, 6, 7, 8], exposures: [1]) == .none(.exposureMissing))
    }

    @Test(
        "A change of level is found where it was, and none where there is none",
        arguments: 1...20 as ClosedRange<UInt64>)
    func changes(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let counts = (0..<120).map { t in
            Double(
                PoissonDistribution.quantile(
                    .lower(Double.random(in: 0.001..<0.999, using: &random)), mean: t < 70 ? 30 : 15))
        }
        guard case .segments(let found) = ChangePoints.of(counts), found.count == 2 else {
            Issue.record("\(ChangePoints.of(counts))")
            return
        }
        #expect(abs(found[1].months.lowerBound - 70) <= 3)
        #expect(found[0].months.upperBound == found[1].months.lowerBound && found[1].months.upperBound == 120)
        guard case .segments(let calm) = ChangePoints.of(Array(counts.prefix(70))) else { return }
        #expect(calm.count == 1)
    }

    @Test("Change points of little or nothing")
    func degenerate() {
        #expect(ChangePoints.of([1, 2, 3]) == .tooFew(usable: 3, required: 12))
        #expect(ChangePoints.of([Double](repeating: 0, count: 50)) == .allZero)
        guard case .segments(let one) = ChangePoints.of([Double](repeating: 6, count: 50)) else {
            Issue.record("a constant series is one segment")
            return
        }
        #expect(one == [.init(months: 0..<50, mean: 6)])
    }
}
