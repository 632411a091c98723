import Testing

@testable import Statistics

@Suite("What widens a verdict")
struct VerdictSpreadTests {
    @Test("The scatter of other years: the worked case of docs/methods.md")
    func scatter() throws {
        // Years of 1200, 1320, 1200, 1080, 1200 around a falling line, then the two that are compared.
        let years: [Double] = [1200, 1320, 1200, 1080, 1200, 900, 1500]
        let series = MonthlySeries(counts: years.flatMap { [Double](repeating: $0 / 12, count: 12) })
        let found = try #require(YearScatter.of(series, beside: (72..<84, 60..<72)))
        #expect(agrees(found.phi, 23_040 / 1_200 / 3, within: 1e-9) && found.degreesOfFreedom == 3)
        #expect(YearScatter.of(series, beside: (60..<72, 72..<84)) == found)
        let estimate = Dispersion.Estimate(
            phi: 1, pearson: 1, months: 60, degreesOfFreedom: 40, autocorrelations: [0, 0, 0], mean: 100)
        let phi = Dispersion.estimated(estimate).phi(ofMonths: 12, beside: found)
        #expect(agrees(phi, 1 + 5.4 * 3 / 4.5 * 2.0066, within: 1e-3), "\(phi)")
        #expect(Dispersion.estimated(estimate).phi(ofMonths: 12, beside: nil) == 1)
    }

    @Test("A quarter is held beside all quarters of other years, each around a level of its own: by hand")
    func quarters() throws {
        // Four years of quarters 30, 60, 90 and 120; in the second year one case more in the first.
        var counts = (0..<48).map { [10.0, 20, 30, 40][$0 % 12 / 3] }
        counts[12] = 11
        let found = try #require(YearScatter.of(MonthlySeries(counts: counts), beside: (39..<42, 27..<30)))
        // Three first quarters and two of each other lie outside the years from the spans on: four levels and one slope of nine sums.
        #expect(found.degreesOfFreedom == 4)
        // Squares of 2/3 around the mean of 30, 31 and 30; no slope.
        #expect(agrees(found.phi, (2.0 / 3) / (91.0 / 3) / 4, within: 1e-9), "\(found.phi)")
        #expect(YearScatter.of(MonthlySeries(counts: counts), beside: (27..<30, 39..<42)) == found)
        // A level that is another one from the tested quarter on is no scatter.
        for month in 39..<48 { counts[month] *= 3 }
        #expect(YearScatter.of(MonthlySeries(counts: counts), beside: (39..<42, 27..<30)) == found)
    }

    @Test("Of two years against two, the years inside each say how much years differ: by hand")
    func inside() throws {
        // Three others without a slope, 1000 and 1100, 1500 and 1400: squares of 5,000 around the mean of each pair, slopes that cancel.
        let years: [Double] = [1200, 1200, 1200, 1000, 1100, 1500, 1400]
        let series = MonthlySeries(counts: years.flatMap { [Double](repeating: $0 / 12, count: 12) })
        let found = try #require(YearScatter.of(series, beside: (60..<84, 36..<60)))
        #expect(agrees(found.phi, (5_000.0 / 1_050 + 5_000.0 / 1_450) / 3, within: 1e-9) && found.degreesOfFreedom == 3)
        #expect(YearScatter.of(series, beside: (36..<60, 60..<84)) == found)
    }

    @Test("Sums that would overlap what is compared take no part, nor do months that are not observed")
    func gaps() {
        let counts = [Double](repeating: 10, count: 84)
        let mask = counts.indices.map { $0 != 3 }
        let found = YearScatter.of(MonthlySeries(counts: counts, isObserved: mask), beside: (72..<84, 60..<72))
        #expect(found?.degreesOfFreedom == 2 && found?.phi == 0)
        // Three other years less a level and the slope, and a year against its neighbour in each span.
        #expect(YearScatter.of(MonthlySeries(counts: counts), beside: (60..<84, 36..<60))?.degreesOfFreedom == 3)
        #expect(YearScatter.of(MonthlySeries(counts: counts), beside: (66..<84, 42..<60))?.degreesOfFreedom == 1)
        #expect(YearScatter.of(MonthlySeries(counts: Array(counts.prefix(48))), beside: (36..<48, 24..<36)) == nil)
    }

    @Test("What can be said hangs on the sum of both counts: none under 6, and 2 and 4 are few")
    func reach() {
        #expect(RateRatio.compare(now: 0, before: 5).reach == .nothing)
        #expect(RateRatio.compare(now: 2, before: 4).reach == .extremes)
        #expect(RateRatio.compare(now: 0, before: 6).verdict == .moreThanChance)
        #expect(RateRatio.compare(now: 4, before: 5).reach == .differences)
        for (now, before) in [(3.0, 8.0), (0, 7), (20, 41)] {
            for phi in [1.0, 2, 7] {
                let there = RateRatio.compare(now: now, before: before, dispersion: phi, usual: 6)
                let again = RateRatio.compare(now: before, before: now, dispersion: phi, usual: 6)
                #expect(there.reach == again.reach && there.verdict == again.verdict)
            }
        }
    }

    @Test("Where a month usually holds less than a clump, one clump is no change")
    func clumps() {
        #expect(RateRatio.compare(now: 25, before: 0, dispersion: 10).verdict == .moreThanChance)
        let clump = RateRatio.compare(now: 25, before: 0, dispersion: 10, usual: 2)
        #expect(clump.verdict == .couldBeChance && clump.reach == .nothing)
        #expect(RateRatio.compare(now: 400, before: 100, dispersion: 10, usual: 250).verdict == .moreThanChance)
    }

    @Test("A level that wanders over years is called changed in few of a hundred years")
    func wandering() {
        var called = 0
        for seed in 1...200 as ClosedRange<UInt64> {
            var random = SeededGenerator(seed: seed)
            var level = 0.0
            let counts = (0..<144).map { _ -> Double in
                // A sum of twelve uniforms is close to normal.
                let step = (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0..<1, using: &random) }
                level = 0.9 * level + 0.1 * 0.19.squareRoot() * step
                return (400 * (1 + level)).rounded()
            }
            let series = MonthlySeries(counts: counts)
            let own = Dispersion.of(series.prefix(120))
            let (now, before) = (counts.suffix(12).reduce(0, +), counts.dropLast(12).suffix(12).reduce(0, +))
            let phi = own.phi(ofMonths: 12, beside: YearScatter.of(series, beside: (132..<144, 120..<132)))
            if RateRatio.compare(now: now, before: before, dispersion: phi).verdict == .moreThanChance { called += 1 }
        }
        // Nominal 10 of 200; months alone call some sixty.
        #expect(called <= 20, "\(called)")
    }
}

@Suite("Drift of levels")
struct LevelDriftTests {
    /// Levels that take a step of this size at every turn of the year.
    private func family(step: Double, size: Int) -> [MonthlySeries] {
        (1...size).map { seed in
            var random = SeededGenerator(seed: UInt64(seed))
            var level = 100.0
            var counts: [Double] = []
            for _ in 0..<7 {
                level *= Bool.random(using: &random) ? 1 + step : 1 / (1 + step)
                counts += (0..<12).map { _ in
                    let p = Double.random(in: 1e-6..<1, using: &random)
                    return Double(NegativeBinomialDistribution.quantile(.lower(p), mean: level, dispersion: 1.5))
                }
            }
            return MonthlySeries(counts: counts)
        }
    }

    @Test("is small where levels stand still, larger where they move, and the usual one for no family")
    func learnt() {
        let still = LevelDrift.learnt(from: family(step: 0, size: 40))
        let moving = LevelDrift.learnt(from: family(step: 0.2, size: 40))
        #expect(still.variancePerMonth < 0.001 && still.forecasts == 200, "\(still)")
        #expect(moving.variancePerMonth > 3 * still.variancePerMonth, "\(moving)")
        #expect(LevelDrift.learnt(from: []) == LevelDrift(variancePerMonth: LevelDrift.usual, forecasts: 0))
    }

    @Test("widens the band the more the further ahead, and only above a mean of ten")
    func band() {
        let drift = LevelDrift(variancePerMonth: 0.002, forecasts: 9)
        for (mean, isWider) in [(100.0, true), (5, false)] {
            let history = MonthlySeries(counts: [Double](repeating: mean, count: 60))
            guard case .months(let bare) = ExpectedBand.monthly(history: history),
                case .months(let wide) = ExpectedBand.monthly(history: history, drift: drift)
            else { return #expect(Bool(false)) }
            #expect(bare.months.map(\.expected) == wide.months.map(\.expected))
            let added = zip(bare.months, wide.months).map { $1.predictiveDispersion - $0.predictiveDispersion }
            #expect(
                isWider ? zip(added, added.dropFirst()).allSatisfy(<) && added[0] > 0 : added.allSatisfy { $0 == 0 })
        }
    }
}
