import Foundation
import Testing

@testable import Statistics

@Suite("Interrupted time series")
struct InterruptedTimeSeriesTests {
    /// March 2020 to June 2021 in series that begin in January 2013.
    private static let covid = 86..<102

    private func fit(_ counts: [Double], _ population: [Double], _ name: String) -> InterruptedTimeSeries {
        var question = InterruptedTimeSeries.Question(period: Self.covid)
        question.model = name.hasPrefix("nb") ? .negativeBinomial : .quasiPoisson
        question.fit = name.hasSuffix("_pre") ? .before : .full
        return InterruptedTimeSeries.fit(SignalSeries(counts: counts, exposure: population), question)
    }

    /// Series × model that R fitted without a warning; constant and empty ones are findings.
    private func compared() throws -> Set<String> {
        var found: Set<String> = []
        for row in try Reference.shared("its_models.csv") where row["converged"] == "TRUE" && row["warn"] == "" {
            let id = try #require(row["series_id"])
            guard !["s56_zero", "s58_const5", "s59_const100", "s61_zero_then6"].contains(id) else { continue }
            found.insert("\(id) \(try #require(row["model"]))")
        }
        return found
    }

    @Test("Counterfactual sums, errors and intervals agree with R to 1e-6")
    func sums() throws {
        let series = try Reference.series()
        let wanted = try compared()
        var compared = 0
        var worst = 0.0
        for row in try Reference.shared("its_counterfactual.csv") {
            let (id, model) = (try #require(row["series_id"]), try #require(row["model"]))
            guard wanted.contains("\(id) \(model)") else { continue }
            let (counts, population) = try #require(series[id])
            let outcome = fit(counts, population, model)
            guard case .effect(let effect) = outcome else {
                // Newly started: nothing before the period to carry on.
                #expect(outcome == .none(.allZero), "\(id) \(model)")
                #expect(counts.prefix(Self.covid.lowerBound).allSatisfy { $0 == 0 }, "\(id) \(model)")
                continue
            }
            let pairs: [(String, Double)] = [
                ("observed_sum", effect.observed), ("cf_sum", effect.expected), ("se_log_cf", effect.logError),
                ("cf_mean_lo", effect.meanInterval.lower), ("cf_mean_hi", effect.meanInterval.upper),
                ("cf_pred_sd", effect.predictionDeviation), ("cf_pred_lo", effect.predictionInterval.lower),
                ("cf_pred_hi", effect.predictionInterval.upper), ("ratio", effect.ratio),
                ("ratio_lo", effect.ratioInterval.lower), ("ratio_hi", effect.ratioInterval.upper),
            ]
            for (name, found) in pairs {
                let value = try row.number(name)
                compared += 1
                worst = max(worst, abs(found - value) / max(1e-12, abs(value)))
                #expect(agrees(found, value, within: 1e-6), "\(id) \(model) \(name): \(found) for \(value)")
            }
        }
        Reference.report("counterfactual", compared: compared, worst: worst)
    }

    @Test("Coefficients and their errors agree with R to 1e-6")
    func coefficients() throws {
        let series = try Reference.series()
        let wanted = try compared()
        var fits: [String: [InterruptedTimeSeries.Coefficient]] = [:]
        var compared = 0
        var worst = 0.0
        for row in try Reference.shared("its_coefs.csv") {
            let (id, model) = (try #require(row["series_id"]), try #require(row["model"]))
            let key = "\(id) \(model)"
            guard wanted.contains(key) else { continue }
            if fits[key] == nil {
                let (counts, population) = try #require(series[id])
                guard case .effect(let effect) = fit(counts, population, model) else { continue }
                fits[key] = effect.coefficients
            }
            let term = row["term"] == "covid" ? "period" : row["term"]
            guard let found = fits[key]?.first(where: { $0.name == term }) else { continue }
            let (estimate, error) = (try row.number("estimate"), try row.number("se"))
            compared += 2
            // A coefficient is known up to a millionth of its own error at least.
            #expect(abs(found.estimate - estimate) <= 1e-6 * max(abs(estimate), error), "\(key) \(found.name)")
            #expect(agrees(found.standardError, error, within: 1e-6), "\(key) \(found.name)")
            worst = max(worst, abs(found.standardError - error) / error)
        }
        Reference.report("coefficients", compared: compared, worst: worst)
    }

    @Test("The worked case of docs/methods: a level that drops by half for a year")
    func worked() throws {
        var counts = [Double](repeating: 40, count: 72)
        for t in 48..<60 { counts[t] = 20 }
        var question = InterruptedTimeSeries.Question(period: 48..<60)
        question.harmonics = 0
        guard case .effect(let effect) = InterruptedTimeSeries.fit(SignalSeries(counts: counts), question) else {
            Issue.record("no effect")
            return
        }
        #expect(effect.observed == 240)
        #expect(agrees(effect.expected, 480, within: 1e-8))
        #expect(agrees(effect.ratio, 0.5, within: 1e-8))
        #expect(effect.months.count == 72)
        #expect(agrees(effect.months[50].fitted, 20, within: 1e-6))
        #expect(agrees(effect.months[50].counterfactual, 40, within: 1e-6))
        #expect(agrees(effect.months[10].fitted, effect.months[10].counterfactual, within: 1e-12))
    }

    @Test("A second break of its own leaves the studied one alone")
    func breaks() throws {
        var counts = simulated(mean: 100, phi: 1, seed: 4)
        for t in 120..<144 { counts[t] = (counts[t] * 1.5).rounded() }
        for t in 86..<102 { counts[t] = (counts[t] * 0.7).rounded() }
        var question = InterruptedTimeSeries.Question(period: 86..<102)
        question.breaks = [SeriesBreak(months: 120..<400, changesTrend: true)]
        guard case .effect(let effect) = InterruptedTimeSeries.fit(SignalSeries(counts: counts), question) else {
            Issue.record("no effect")
            return
        }
        #expect(abs(effect.ratio - 0.7) < 0.05, "\(effect.ratio)")
        #expect(effect.coefficients.map(\.name).contains("break1_ty"))
        #expect(effect.coefficients.count == 9)
    }

    @Test("Scaling the population changes nothing; a higher level widens")
    func properties() throws {
        let counts = simulated(mean: 25, phi: 2, seed: 8)
        let population = counts.indices.map { 5_000 + Double($0) }
        for model in InterruptedTimeSeries.Model.allCases {
            var question = InterruptedTimeSeries.Question(period: 86..<102)
            question.model = model
            let a = InterruptedTimeSeries.fit(SignalSeries(counts: counts, exposure: population), question)
            let b = InterruptedTimeSeries.fit(
                SignalSeries(counts: counts, exposure: population.map { $0 * 1000 }), question)
            question.level = .percent99
            let c = InterruptedTimeSeries.fit(SignalSeries(counts: counts, exposure: population), question)
            guard case .effect(let plain) = a, case .effect(let scaled) = b, case .effect(let wide) = c else {
                Issue.record("\(a) \(b) \(c)")
                return
            }
            #expect(agrees(plain.expected, scaled.expected, within: 1e-7))
            #expect(agrees(plain.meanInterval.upper, scaled.meanInterval.upper, within: 1e-7))
            #expect(wide.meanInterval.lower < plain.meanInterval.lower)
            #expect(wide.predictionInterval.upper > plain.predictionInterval.upper)
            #expect(plain.predictionInterval.upper > plain.meanInterval.upper)
        }
    }

    @Test("Degenerate series say what they are")
    func degenerate() {
        func ask(_ counts: [Double], _ period: Range<Int> = 86..<102) -> InterruptedTimeSeries {
            InterruptedTimeSeries.fit(SignalSeries(counts: counts), InterruptedTimeSeries.Question(period: period))
        }
        #expect(ask([]) == .none(.noMonthsInPeriod))
        #expect(ask([Double](repeating: 4, count: 144), 200..<210) == .none(.noMonthsInPeriod))
        #expect(ask([Double](repeating: 0, count: 144)) == .none(.allZero))
        #expect(ask([Double](repeating: 4, count: 20), 5..<9) == .none(.tooFewMonths(usable: 20, required: 24)))
        guard case .effect(let constant) = ask([Double](repeating: 4, count: 144)) else {
            Issue.record("a constant series has an effect of 1")
            return
        }
        #expect(constant.caveats.contains(.constant))
        #expect(agrees(constant.ratio, 1, within: 1e-9))
        var empty = simulated(mean: 30, phi: 1, seed: 1)
        for t in 86..<102 { empty[t] = 0 }
        guard case .effect(let none) = ask(empty) else {
            Issue.record("a period without a case has an effect")
            return
        }
        #expect(none.caveats.contains(.noCasesInPeriod) && none.ratio == 0)
        // Everything is in the period: nothing tells it from the level.
        #expect(ask([Double](repeating: 4, count: 48), 0..<48) == .none(.notIdentified(["period"])))
    }
}
