import Foundation
import Testing

@testable import Statistics

/// The search by estimated local false discovery rate against its reference, and what must hold for any family.
@Suite("The search of a family, month by month")
struct SearchTests {
    /// The family of the reference: 10 offences in 30 areas, 84 months, the last one tested.
    private func reference() throws -> (family: FamilyMonth, names: [String]) {
        var counts: [String: [Double]] = [:], groups: [String: Int] = [:], names: [String] = []
        for row in try Reference.shared("signals/series.csv") {
            let name = try #require(row["series"])
            if counts[name] == nil {
                names.append(name)
                groups[name] = Int((row["offence"] ?? "").dropFirst())
            }
            counts[name, default: []].append(try row.number("count"))
        }
        var totals: [Int: [Double]] = [:]
        for name in names {
            let own = counts[name] ?? [], group = groups[name] ?? 0
            totals[group] = totals[group].map { zip($0, own).map(+) } ?? own
        }
        let series = names.map {
            SearchedSeries(SignalSeries(counts: counts[$0] ?? []), group: groups[$0] ?? 0, isPartOfTotal: true)
        }
        return (FamilyMonth(series, totals: totals.mapValues { MonthlySeries(counts: $0) }), names)
    }

    @Test("Factors, expectations, chances and lists are those of the reference")
    func agreement() throws {
        let (family, names) = try reference()
        let found = SearchedMonth(family), test = found.test(found.evidence.list())
        var compared = 0, worst = 0.0
        func check(_ value: Double, _ row: Reference.Row, _ name: String, within limit: Double) throws {
            let known = try row.number(name)
            compared += 1
            worst = max(worst, abs(value - known) / max(1e-12, abs(known)))
            #expect(agrees(value, known, within: limit), "\(row["series"] ?? "") \(name): \(value), not \(known)")
        }
        for (index, row) in try Reference.shared("signals/results.csv").enumerated() {
            #expect(row["series"] == names[index])
            let result = try #require(test.outcomes[index].result)
            let own = try #require(found.fit.baselines[index])
            try check(own.factorVariance, row, "kappa", within: 1e-8)
            try check(own.cases, row, "cases", within: 1e-12)
            try check(result.expected, row, "expected", within: 1e-6)
            try check(result.pValue, row, "p", within: 1e-3)
            try check(min(1, result.qValue), row, "q_score_order", within: 1e-3)
            #expect(result.isSignal == (row["listed_at_0.1"] == "1"), "\(names[index])")
            if case .regression(let fit, let likelihood) = found.fit.kinds[index] {
                #expect(row["kind"] == "regression")
                try check(fit.unitVariance, row, "unit_variance", within: 1e-6)
                try check(fit.usedDegrees, row, "used_degrees", within: 1e-6)
                let center = found.fit.dispersion.center(mean: likelihood.mean, group: family.series[index].group)
                let weights = likelihood.posterior(center: center, deviation: found.fit.dispersion.deviation)
                let mean = zip(weights, DispersionLikelihood.extra).reduce(0) { $0 + $1.0 * $1.1 }
                try check(mean, row, "phi_posterior_mean_minus_1", within: 1e-6)
            }
        }
        Reference.report("the search of a family", compared: compared, worst: worst)
    }

    @Test("Every month's shared factor is that of the reference")
    func factors() throws {
        let (family, names) = try reference()
        let found = SearchedMonth(family)
        let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        var compared = 0
        for (name, rows) in Dictionary(
            grouping: try Reference.shared("signals/factors.csv"), by: { $0["series"] ?? "" })
        {
            let place = try #require(places[name])
            let own = try #require(found.fit.baselines[place])
            for (factor, row) in zip(own.factors, rows) {
                compared += 1
                #expect(abs(log(factor) - (try row.number("log_factor_relative_to_tested_month"))) < 1e-6)
            }
        }
        #expect(compared == 300 * 58)
    }

    @Test(
        "What is learnt from the family is what the reference learnt; 8, 8 and 10 are listed",
        arguments: [(0.05, 8), (0.1, 8), (0.2, 10)])
    func learnt(_ rate: Double, _ listed: Int) throws {
        let found = SearchedMonth(try reference().family)
        #expect(found.evidence.list(settings: SearchSettings(falseDiscoveryRate: rate)).found.count == listed)
        #expect(found.fit.share == 0.0002)
        let prior = found.fit.dispersion
        #expect(agrees(prior.alpha, 0.17589182743221077, within: 1e-6))
        #expect(agrees(prior.beta, 0.03606119166960491, within: 1e-6))
        #expect(agrees(prior.deviation, 0.5075105174537329, within: 1e-6))
        #expect(agrees(found.fit.prior.variance[0], 0.0046200231630331105, within: 1e-6))
    }

    @Test("The order of the series changes nothing")
    func permutation() {
        let family = SimulatedFamily(700, seed: 5).series.map { SearchedSeries($0) }
        let forth = SearchedMonth(FamilyMonth(family)), back = SearchedMonth(FamilyMonth(family.reversed()))
        let (a, b) = (forth.test(forth.evidence.list()), back.test(back.evidence.list()))
        #expect(a.tested == b.tested && a.signals == b.signals)
        for (one, other) in zip(a.outcomes, b.outcomes.reversed()) {
            #expect(one.result?.isSignal == other.result?.isSignal)
            #expect(agrees(one.result?.expected ?? -1, other.result?.expected ?? -2, within: 1e-7))
            #expect(agrees(one.result?.pValue ?? -1, other.result?.pValue ?? -2, within: 1e-6))
        }
    }

    @Test(
        "Planted outbreaks are found, a year of months shares one limit, and chance brings at most a tenth of what passes it"
    )
    func promise() {
        var found = 0, alarms = 0, planted = 0
        var before: [MonthEvidence] = []
        for seed in 1...6 as ClosedRange<UInt64> {
            let family = SimulatedFamily(2000, seed: seed)
            let month = SearchedMonth(FamilyMonth(family.series.map { SearchedSeries($0) }))
            let list = month.evidence.list(after: before)
            before.append(month.evidence)
            #expect(list.months == before.count)
            #expect(list.listedByChance <= 0.1 * Double(max(1, list.listed)) * 1.001)
            #expect(list.expectedByChance <= list.listedByChance + 1e-12)
            for (outcome, isPlanted) in zip(month.test(list).outcomes, family.isPlanted) {
                let isSignal = outcome.result?.isSignal == true
                if let result = outcome.result {
                    #expect(!isSignal || result.observed > Double(result.limit))
                    #expect(isSignal || result.observed <= Double(result.limit))
                }
                alarms += isSignal ? 1 : 0
                planted += isPlanted ? 1 : 0
                found += isSignal && isPlanted ? 1 : 0
            }
        }
        // What the share of false ones is and the power, Benchmarks say; sixty planted ones say this much.
        #expect(Double(found) > 0.45 * Double(planted), "\(found) of \(planted)")
        #expect(Double(alarms - found) < 0.3 * Double(alarms), "\(alarms - found) of \(alarms)")
    }

    @Test("Whether a series is tested and what is expected depend on its past alone")
    func eligibility() {
        let family = SimulatedFamily(300, seed: 3)
        let raised = family.series.map { series -> SearchedSeries in
            var counts = series.months.counts
            counts[83] += 500
            return SearchedSeries(SignalSeries(counts: counts))
        }
        let quiet = SearchedMonth(FamilyMonth(family.series.map { SearchedSeries($0) }))
        let high = SearchedMonth(FamilyMonth(raised))
        let a = quiet.test(quiet.evidence.list()), b = high.test(high.evidence.list())
        #expect(a.tested == b.tested && b.signals > 290)
        for (before, after) in zip(a.outcomes, b.outcomes) {
            #expect(agrees(before.result?.expected ?? -1, after.result?.expected ?? -2, within: 1e-9))
            #expect(before.result?.basis == after.result?.basis)
        }
    }

    @Test("What happens in one place beside what happens everywhere is a signal; the region says its own")
    func shared() throws {
        var series: [SearchedSeries] = [], total = [Double](repeating: 0, count: 72)
        for seed in 1...40 as ClosedRange<UInt64> {
            var counts = simulated(mean: 20, phi: 1.2, months: 72, seed: seed)
            counts[71] = (counts[71] * 2).rounded()
            if seed == 7 { counts[71] += 60 }
            for t in counts.indices { total[t] += counts[t] }
            series.append(SearchedSeries(SignalSeries(counts: counts), group: 4, isPartOfTotal: true))
        }
        let found = SearchedMonth(FamilyMonth(series, totals: [4: MonthlySeries(counts: total)]))
        let test = found.test(found.evidence.list())
        #expect(test.outcomes[6].result?.isSignal == true)
        let rise = try #require(found.regional[4])
        #expect(rise.qValue < 0.01 && rise.observed > 1.7 * rise.expected)
    }

    @Test("By hand: a rise of the past over a mean of one, and shares that nothing was learnt for")
    func byHand() {
        // The first count that can be a rise is 3; above it 5 on average: 1/6 · (5/6)².
        #expect(agrees(PastRise.chance(5, mean: 1, dispersion: 1), 25.0 / 216, within: 1e-12))
        #expect(PastRise.chance(2, mean: 0.1, dispersion: 1) == 0 && !PastRise.isPossible(3, mean: 3))
        for share in RiseShares([]).values { #expect(agrees(share, 0.003 / 7, within: 1e-12)) }
        // Level 2 and ψ = 0.5: P(1) of a negative binomial of size 4.
        let one: Double = 4.0 / 3 * pow(2.0 / 3, 4)
        #expect(agrees(exp(CountProbability.log(1, mean: 2, extra: 0.5)), one, within: 1e-12))
    }

    @Test("Long products and gamma functions give the same chance of a count")
    func counts() {
        for mean in [0.3, 4, 55] {
            for extra in [0.02, 0.7, 9] {
                for y in [3.0, 20, 60] {
                    let size = mean / extra
                    let ways: Double = lgamma(y + size) - lgamma(size) - lgamma(y + 1)
                    let chances: Double = y * log(extra / (1 + extra)) - size * log1p(extra)
                    let long: Double = ways + chances
                    #expect(agrees(CountProbability.log(y, mean: mean, extra: extra), long, within: 1e-9))
                }
            }
        }
    }

    @Test("Whatever the numbers, nothing traps and every outcome is finite", arguments: 1...60 as ClosedRange<UInt64>)
    func hostile(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let odd: [Double] = [0, 1, -1, .nan, .infinity, 1e9, 1e300, 0.5, 3, 1e-300, 999_999_999, 1e-9]
        func series() -> [Double] {
            let lengths: [Int] = [0, 1, 24, 61, 84, 97]
            let months = lengths.randomElement(using: &random) ?? 0
            switch Int.random(in: 0...5, using: &random) {
            case 0: return [Double](repeating: 0, count: months)
            case 1: return [Double](repeating: odd.randomElement(using: &random) ?? 0, count: months)
            case 2: return (0..<months).map { $0 == months - 1 ? 1e9 : 0 }
            default:
                return (0..<months).map { _ in
                    Double.random(in: 0...1, using: &random) < 0.2
                        ? odd.randomElement(using: &random) ?? 0 : Double(Int.random(in: 0...6, using: &random))
                }
            }
        }
        let members = (0..<Int.random(in: 1...40, using: &random)).map { _ -> SearchedSeries in
            let counts = series()
            let used = Bool.random(using: &random) ? [] : counts.map { _ in Bool.random(using: &random) }
            let people = Int.random(in: 0...3, using: &random) == 0 ? counts.map { _ in 1e3 } : []
            return SearchedSeries(
                SignalSeries(
                    counts: counts, isUsed: used, firstMonth: Int.random(in: -20...20, using: &random),
                    exposure: people),
                group: Int.random(in: 0...2, using: &random), isPartOfTotal: Bool.random(using: &random))
        }
        var totals: [Int: MonthlySeries] = [:]
        for group in 0...1 where Bool.random(using: &random) { totals[group] = MonthlySeries(counts: series()) }
        let found = SearchedMonth(FamilyMonth(members, totals: totals))
        let list = found.evidence.list(after: [found.evidence, MonthEvidence()])
        let test = found.test(list)
        #expect(test.outcomes.count == members.count)
        #expect(list.expectedByChance >= 0 && list.listedByChance < .infinity)
        for outcome in test.outcomes {
            guard let result = outcome.result else { continue }
            #expect(result.expected >= 0 && result.expected < .infinity && result.dispersion < .infinity)
            #expect(result.pValue >= 0 && result.pValue <= 1 && result.qValue >= 0 && result.qValue <= 1)
            #expect(result.lower <= result.upper)
        }
        for rise in found.regional.values {
            #expect(rise.expected > 0 && rise.expected < .infinity && rise.pValue >= 0 && rise.pValue <= 1)
        }
    }
}
