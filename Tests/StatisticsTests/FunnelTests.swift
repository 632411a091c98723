import Foundation
import Testing

@testable import Statistics

@Suite("Places compared")
struct FunnelTests {
    private struct Areas {
        let ids: [String]
        let counts: [Double]
        let population: [Double]
        let neighbours: [[Int]]

        init() throws {
            let rows = try Reference.shared("areas.csv")
            ids = rows.compactMap { $0["area_id"] }
            counts = try rows.map { try $0.number("count") }
            population = try rows.map { try $0.number("population") }
            let places = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
            var near = [[Int]](repeating: [], count: ids.count)
            for row in try Reference.shared("neighbours.csv") {
                guard let place = row["area_id"].flatMap({ places[$0] }) else { continue }
                near[place] = (row["neighbours"] ?? "").split(separator: " ").compactMap { places[String($0)] }
            }
            neighbours = near
        }
    }

    @Test("Every column of rates.csv agrees with R to 1e-9")
    func reference() throws {
        let areas = try Areas()
        let (counts, people) = (areas.counts, areas.population)
        let plot = try FunnelPlot(counts: counts, exposures: people)
        let marshall = try #require(EmpiricalBayes.marshall(counts: counts, exposures: people))
        let local = EmpiricalBayes.local(counts: counts, exposures: people, neighbours: areas.neighbours)
        let gamma = try #require(GammaPoisson(counts: counts, exposures: people, target: plot.target))
        var compared = 0
        var worst = 0.0
        let rows = try Reference.shared("rates.csv")
        for row in rows {
            let id = try #require(row["area_id"])
            let i = try #require(areas.ids.firstIndex(of: id))
            let unit = 1000 / people[i]
            let score = plot.scores[i]
            var found: [String: Double] = [
                "rate": counts[i] * unit, "expected": score.expected, "z": score.z, "z_wins": score.winsorised,
                "z_mult": score.multiplicative, "z_add": score.additive, "z_sqrt": score.root,
                "z_sqrt_wins": score.rootWinsorised, "z_sqrt_mult": score.rootMultiplicative, "p_upper": score.upper,
                "p_lower": score.lower, "eb_marshall": 1000 * marshall.rates[i],
                "eb_local_queen10x10": 1000 * local[i], "eb_gamma_mean": 1000 * gamma.places[i].mean,
                "eb_gamma_lo": 1000 * gamma.places[i].interval.lower,
                "eb_gamma_hi": 1000 * gamma.places[i].interval.upper, "eb_gamma_p_above": gamma.places[i].above,
                "g_lo": PoissonInterval.garwood(counts[i]).lower * unit,
                "g_hi": PoissonInterval.garwood(counts[i]).upper * unit,
                "b_lo": PoissonInterval.byar(counts[i]).lower * unit,
                "b_hi": PoissonInterval.byar(counts[i]).upper * unit,
                "g998_lo": PoissonInterval.garwood(counts[i], level: .percent998).lower * unit,
                "g998_hi": PoissonInterval.garwood(counts[i], level: .percent998).upper * unit,
            ]
            for (name, tail) in [
                ("lo95", TailProbability.lower(0.025)), ("hi95", .upper(0.025)), ("lo998", .lower(0.001)),
                ("hi998", .upper(0.001)),
            ] {
                found["f_\(name)"] = FunnelLimits.poisson(tail, expected: score.expected) * unit
                found["fi_\(name)"] = Double(FunnelLimits.poissonCount(tail, expected: score.expected)) * unit
                found["fb_\(name)"] = FunnelLimits.binomial(tail, trials: Int(people[i]), share: plot.target) * unit
                let deviate = NormalDistribution.quantile(tail)
                found["fod_\(name)"] =
                    1000
                    * FunnelLimits.normal(
                        deviate, target: plot.target, exposure: people[i], dispersion: plot.dispersion)
                if name.hasSuffix("95") {
                    found["fn_\(name)"] = 1000 * FunnelLimits.normal(deviate, target: plot.target, exposure: people[i])
                }
            }
            for name in row.keys where !["area_id", "population", "count_prev", "count"].contains(name) {
                let value = try #require(found[name], "no column \(name)")
                let wanted = try row.number(name)
                compared += 1
                worst = max(worst, abs(value - wanted) / max(abs(wanted), 1e-12))
                #expect(agrees(value, wanted, within: 1e-9), "\(id) \(name): \(value) for \(wanted)")
            }
        }
        Reference.report("rates", compared: compared, worst: worst)
    }

    @Test("Funnel limits agree with R to 1e-9")
    func limits() throws {
        var compared = 0
        for row in try Reference.shared("funnel_limits.csv") {
            let (target, people) = (try row.number("target"), try row.number("population"))
            for (name, tail) in [
                ("0.001", TailProbability.lower(0.001)), ("0.025", .lower(0.025)), ("0.975", .upper(0.025)),
                ("0.999", .upper(0.001)),
            ] {
                let unit = 1000 / people
                let poisson = FunnelLimits.poisson(tail, expected: target * people) * unit
                let binomial = FunnelLimits.binomial(tail, trials: Int(people), share: target) * unit
                let whole = Double(FunnelLimits.poissonCount(tail, expected: target * people)) * unit
                #expect(agrees(poisson, try row.number("poisson_interp_\(name)"), within: 1e-9), "\(row)")
                #expect(agrees(binomial, try row.number("binomial_interp_\(name)"), within: 1e-9), "\(row)")
                #expect(agrees(whole, try row.number("poisson_int_\(name)"), within: 1e-9), "\(row)")
                compared += 3
            }
        }
        Reference.report("funnel limits", compared: compared, worst: 1e-9)
    }

    @Test("Scores of two counts agree with R")
    func scores() throws {
        for row in try Reference.shared("ratio_tests.csv") {
            let tests = RateRatio.tests(
                now: try row.number("x1"), before: try row.number("x2"),
                exposure: (try row.number("t1"), try row.number("t2")))
            #expect(abs(tests.rootScore - (try row.number("z_sqrt"))) < 1e-9)
            #expect(abs(tests.wheelerScore - (try row.number("z_wheeler_poisson"))) < 1e-9)
            #expect(abs(tests.score - (try row.number("z_score"))) < 1e-9)
            #expect(agrees(tests.upper, try row.number("p_upper"), within: 1e-9))
            #expect(agrees(tests.lower, try row.number("p_lower"), within: 1e-9))
            #expect(agrees(tests.minimumLikelihood, try row.number("p_minlike"), within: 1e-9))
        }
    }

    @Test("The worked case of docs/methods: three places, one target")
    func worked() throws {
        let plot = try FunnelPlot(counts: [10, 20, 60], exposures: [1000, 1000, 1000])
        #expect(agrees(plot.target, 0.03, within: 1e-12))
        // (10 − 30)/√30.
        #expect(agrees(plot.scores[0].z, -20 / 30.0.squareRoot(), within: 1e-12))
    }

    @Test("The order of places and the unit of exposure change nothing")
    func properties() throws {
        let areas = try Areas()
        let plain = try FunnelPlot(counts: areas.counts, exposures: areas.population)
        let back = try FunnelPlot(counts: areas.counts.reversed(), exposures: areas.population.reversed())
        let scaled = try FunnelPlot(counts: areas.counts, exposures: areas.population.map { $0 / 1000 })
        #expect(agrees(plain.dispersion, back.dispersion, within: 1e-12))
        #expect(agrees(plain.scores[3].multiplicative, back.scores[96].multiplicative, within: 1e-12))
        #expect(agrees(plain.scores[3].additive, scaled.scores[3].additive, within: 1e-9))
        let a = try #require(EmpiricalBayes.marshall(counts: areas.counts, exposures: areas.population))
        let b = try #require(
            EmpiricalBayes.marshall(counts: areas.counts, exposures: areas.population.map { $0 * 5 }))
        #expect(zip(a.rates, b.rates).allSatisfy { agrees($0, $1 * 5, within: 1e-9) })
    }

    @Test("Nothing to compare is named")
    func degenerate() {
        #expect(throws: FunnelPlot.Obstacle.noPlaces) { try FunnelPlot(counts: [], exposures: []) }
        #expect(throws: FunnelPlot.Obstacle.allZero) { try FunnelPlot(counts: [0, 0], exposures: [5, 5]) }
        #expect(throws: FunnelPlot.Obstacle.unusable(1)) { try FunnelPlot(counts: [1, 2], exposures: [5, 0]) }
        #expect(EmpiricalBayes.marshall(counts: [1], exposures: [0]) == nil)
        #expect(GammaPoisson(counts: [3, 3, 3], exposures: [10, 10, 10], target: 0.3) == nil)
        #expect(FunnelLimits.poisson(.upper(0.025), expected: 0) == 0)
        #expect(FunnelLimits.binomial(.upper(0.025), trials: 0, share: 0.5) == 0)
    }
}
