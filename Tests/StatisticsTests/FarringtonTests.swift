import Foundation
import Testing

@testable import Statistics

@Suite("The flexible Farrington algorithm")
struct FarringtonTests {
    /// The control lists of `farrington_controls.json`, by the names in the reference table.
    private static func control(_ name: String) -> FarringtonControl {
        var control = FarringtonControl()
        control.alpha = name.hasSuffix("_05") ? 0.05 : 0.01
        if name.hasPrefix("D_w0np12") { (control.halfWindow, control.periods) = (0, 12) }
        control.minimumCases = name.hasPrefix("G_limit54") ? 5 : 0
        return control
    }

    @Test("Expected counts and bounds agree with R to 1e-6, alarms are the same")
    func reference() throws {
        let series = try Reference.series()
        var compared = 0
        var refused = 0
        var worst = 0.0
        for row in try Reference.shared("farrington_flexible.csv") {
            let name = try #require(row["config"])
            let id = try #require(row["series_id"])
            let counts = try #require(series[id]?.counts)
            let k = Int(try row.number("t")) - 1
            let place: Comment = "\(name) \(id) \(k + 1)"
            let outcome = try #require(
                FarringtonFlexible.test(SignalSeries(counts: counts), months: k..<(k + 1), control: Self.control(name))
                    .first)
            guard let expected = row["expected"].flatMap(Double.init) else {
                // R has no bound: fewer than five cases lately, or no case at all.
                if case .tested(let result) = outcome { Issue.record("\(place) has \(result)") }
                refused += 1
                continue
            }
            guard case .tested(let result) = outcome else {
                #expect(outcome == .notTested(.allZero), place)
                #expect(expected < 1e-4, place)
                continue
            }
            #expect(result.isAlarm == (row["alarm"] == "1"), place)
            guard expected > 1e-4 else {
                #expect(result.isSeparated, place)
                continue
            }
            compared += 1
            #expect(agrees(result.expected, expected, within: 1e-6), place)
            #expect(agrees(result.upper, try row.number("upperbound"), within: 1e-6), place)
            #expect(agrees(result.dispersion, try row.number("phi"), within: 1e-6), place)
            #expect(agrees(result.pValue, try row.number("pvalue"), within: 1e-6), place)
            worst = max(worst, abs(result.expected - expected) / expected)
        }
        Reference.report("farrington", compared: compared, worst: worst)
        #expect(refused > 200)
    }

    @Test("The worked case of docs/methods: levels and months of the baseline")
    func baseline() throws {
        // Month 70, two years back, window 1, three levels of nine months between.
        var control = FarringtonControl()
        (control.years, control.periods, control.pastMonths) = (2, 4, 6)
        let baseline = try #require(FarringtonBaseline(month: 70, control: control))
        #expect(baseline.months == Array(45...63))
        #expect(baseline.levels == [4, 4, 4, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 1, 1, 1, 2])
        // Nine months over four levels: the longer ones first.
        control.periods = 5
        let uneven = try #require(FarringtonBaseline(month: 70, control: control))
        #expect(uneven.levels[3..<12] == [1, 1, 1, 2, 2, 3, 3, 4, 4])
    }

    @Test("A constant history: expected is the constant, the bound that of a Poisson count")
    func constant() throws {
        let counts = [Double](repeating: 100, count: 80) + [140]
        let outcome = FarringtonFlexible.test(SignalSeries(counts: counts), months: 80..<81)
        guard case .tested(let result) = outcome[0] else {
            Issue.record("\(outcome)")
            return
        }
        #expect(agrees(result.expected, 100, within: 1e-9))
        // P(X ≤ 124 | 100) = 0.9907.
        #expect(result.upper == 124 && result.dispersion == 1 && result.isAlarm)
    }

    @Test("One case after a history without any is no alarm")
    func zeroHistory() {
        let counts = [Double](repeating: 0, count: 100) + [1]
        var control = FarringtonControl()
        control.minimumCases = 0
        let found = FarringtonFlexible.test(SignalSeries(counts: counts), months: 100..<101, control: control)
        #expect(found == [.notTested(.allZero)])
    }

    @Test(
        "Bounds fall as alpha grows, and follow the population when it is the offset",
        arguments: [
            FarringtonControl.Threshold.nbPlugin, .delta, .muan,
        ])
    func properties(threshold: FarringtonControl.Threshold) throws {
        let counts = simulated(mean: 30, phi: 2, seed: 11)
        let population = counts.indices.map { 10_000 + 20 * Double($0) }
        var last = Double.infinity
        for alpha in [0.001, 0.01, 0.05, 0.2] {
            var control = FarringtonControl()
            (control.alpha, control.threshold) = (alpha, threshold)
            let plain = try result(SignalSeries(counts: counts, exposure: population), control)
            #expect(plain.upper <= last)
            last = plain.upper
            let scaled = try result(SignalSeries(counts: counts, exposure: population.map { $0 * 7 }), control)
            #expect(agrees(plain.expected, scaled.expected, within: 1e-9))
            #expect(agrees(plain.upper, scaled.upper, within: 1e-9))
        }
    }

    private func result(_ series: SignalSeries, _ control: FarringtonControl) throws -> FarringtonFlexible.Result {
        let outcome = try #require(FarringtonFlexible.test(series, months: 143..<144, control: control).first)
        guard case .tested(let result) = outcome else { throw Missing(outcome: outcome) }
        return result
    }

    private struct Missing: Error { let outcome: FarringtonFlexible.Outcome }

    @Test("The trend is dropped when it is not certain enough or passes the highest count")
    func trend() throws {
        let rising = (0..<144).map { (20 * exp(0.006 * Double($0))).rounded() }
        var control = FarringtonControl()
        #expect(try !result(SignalSeries(counts: rising), control).hasTrend, "the highest count so far")
        control.trendThreshold = 0
        #expect(try !result(SignalSeries(counts: simulated(mean: 30, phi: 1, seed: 2)), control).hasTrend)
        control.trendThreshold = 1
        #expect(try result(SignalSeries(counts: rising.reversed()), control).hasTrend)
        control.hasTrend = false
        #expect(try !result(SignalSeries(counts: rising.reversed()), control).hasTrend)
    }

    @Test("Options that do not go together and months that are missing are named")
    func refusals() {
        let series = SignalSeries(counts: simulated(mean: 9, phi: 1, seed: 3))
        var control = FarringtonControl()
        (control.halfWindow, control.periods) = (2, 10)
        #expect(
            FarringtonFlexible.test(series, months: 143..<144, control: control)
                == [.notTested(.wrongControl(.periodsForWindow))])
        control = FarringtonControl()
        #expect(
            FarringtonFlexible.test(series, months: 50..<51) == [
                .notTested(.tooFewMonths(usable: 50, required: 61))
            ])
        #expect(FarringtonFlexible.test(series, months: 144..<145) == [.notTested(.monthMissing)])
        #expect(FarringtonFlexible.test(series, months: -3..<(-2)) == [.notTested(.monthMissing)])
        let masked = SignalSeries(counts: series.months.counts, isUsed: (0..<144).map { $0 != 100 })
        #expect(FarringtonFlexible.test(masked, months: 143..<144) == [.notTested(.baselineIncomplete)])
        let unexposed = SignalSeries(
            counts: series.months.counts, exposure: [Double](repeating: 0, count: 144))
        #expect(FarringtonFlexible.test(unexposed, months: 143..<144) == [.notTested(.exposureMissing)])
    }
}
