import Testing

@testable import Statistics

@Suite("Two sums of other months of the year")
struct SeasonalRatioTests {
    /// Months that are twice as busy in the second half of the year, at a level without chance.
    private func halves(years: Int, level: Double = 60) -> [Double] {
        (0..<years * 12).map { level * ($0 % 12 < 6 ? 2.0 / 3 : 4.0 / 3) }
    }

    @Test("The worked case of docs/methods/seasons.md: twice as many as the half year before is what the season does")
    func worked() throws {
        let series = MonthlySeries(counts: halves(years: 6))
        let season = try #require(SeasonalRatio.of(series, beside: (66..<72, 60..<66)))
        // Half a case per factor apart.
        #expect(agrees(season.ratio, 2, within: 0.01), "\(season.ratio)")
        #expect(season.compare(now: 480, before: 240).verdict == .couldBeChance)
        // As many as before is half of what the season leads to expect.
        #expect(season.compare(now: 240, before: 240).verdict == .moreThanChance)
        #expect(RateRatio.compare(now: 480, before: 240).verdict == .moreThanChance)
        let turned = try #require(SeasonalRatio.of(series, beside: (60..<66, 66..<72)))
        #expect(agrees(turned.ratio * season.ratio, 1, within: 1e-9) && turned.dispersion == season.dispersion)
    }

    @Test("What is judged takes no part in the season that it is judged by")
    func apart() {
        let series = halves(years: 6)
        var jumped = series
        for month in 66..<72 { jumped[month] *= 5 }
        let spans = (now: 66..<72, before: 60..<66)
        #expect(
            SeasonalRatio.of(MonthlySeries(counts: jumped), beside: spans)
                == SeasonalRatio.of(MonthlySeries(counts: series), beside: spans))
    }

    @Test("A month of the year that is known of fewer than three other years gives no verdict")
    func few() {
        let series = halves(years: 4)
        #expect(SeasonalRatio.of(MonthlySeries(counts: series), beside: (42..<48, 36..<42)) != nil)
        // From one year into the next: two years are touched, and two are left of either half.
        #expect(SeasonalRatio.of(MonthlySeries(counts: Array(series.prefix(42))), beside: (36..<42, 30..<36)) == nil)
        let mask = series.indices.map { $0 != 3 }
        #expect(SeasonalRatio.of(MonthlySeries(counts: series, isObserved: mask), beside: (42..<48, 36..<42)) == nil)
        #expect(
            SeasonalRatio.of(MonthlySeries(counts: [Double](repeating: 0, count: 96)), beside: (90..<96, 84..<90))
                == nil)
    }

    @Test(
        "In series with a season and without change at most one of twenty is called a change, and plainly compared most are",
        arguments: [(10.0, 1.0, 6, 6), (60, 4, 6, 6), (200, 2, 3, 3), (200, 10, 5, 14)])
    func falseAlarms(mean: Double, phi: Double, length: Int, back: Int) throws {
        var (found, plain) = (0, 0)
        for seed in 1...400 {
            let counts = simulated(mean: mean, phi: phi, months: 90, seed: UInt64(seed))
            let now = (90 - length)..<90, before = (90 - length - back)..<(90 - back)
            let season = try #require(SeasonalRatio.of(MonthlySeries(counts: counts), beside: (now, before)))
            let (a, b) = (counts[now].reduce(0, +), counts[before].reduce(0, +))
            if season.compare(now: a, before: b).verdict == .moreThanChance { found += 1 }
            if RateRatio.compare(now: a, before: b, dispersion: phi).verdict == .moreThanChance { plain += 1 }
        }
        #expect(found <= 20, "\(found) of 400")
        #expect(found < plain, "\(plain) of 400 without the season")
    }

    @Test("A rise by half is found in the season's stead")
    func power() throws {
        let found = try (1...100).count { seed in
            var counts = simulated(mean: 60, phi: 1.5, months: 90, seed: UInt64(seed))
            for month in 84..<90 { counts[month] = (counts[month] * 1.5).rounded() }
            let season = try #require(SeasonalRatio.of(MonthlySeries(counts: counts), beside: (84..<90, 78..<84)))
            let ratio = season.compare(
                now: counts[84..<90].reduce(0, +), before: counts[78..<84].reduce(0, +))
            return ratio.verdict == .moreThanChance && ratio.lower > 1
        }
        #expect(found > 80, "\(found) of 100")
    }
}
