import Testing

@testable import Statistics

/// Counts with a season, a level and a dispersion, the same for the same seed.
func simulated(mean: Double, phi: Double, months: Int = 144, trend: Double = 0, seed: UInt64) -> [Double] {
    var random = SeededGenerator(seed: seed)
    // 12-month season of ±20%.
    let wave = [1.2, 1.17, 1.1, 1, 0.9, 0.83, 0.8, 0.83, 0.9, 1, 1.1, 1.17]
    return (0..<months).map { t in
        let level = mean * wave[t % 12] * (1 + trend * Double(t) / 12)
        let p = Double.random(in: 1e-6..<1, using: &random)
        return Double(NegativeBinomialDistribution.quantile(.lower(p), mean: level, dispersion: phi))
    }
}

@Suite("Dispersion of a monthly series")
struct DispersionTests {
    @Test("finds the dispersion that made the series", arguments: [(10.0, 1.0), (50, 2), (400, 5), (30, 1.5)])
    func recovers(mean: Double, phi: Double) {
        let found = (1...40).map { seed in
            Dispersion.of(MonthlySeries(counts: simulated(mean: mean, phi: phi, trend: 0.04, seed: UInt64(seed)))).phi
        }
        let average = found.reduce(0, +) / Double(found.count)
        #expect(abs(average - phi) < 0.12 * phi, "\(average)")
    }

    @Test("The worked case of docs/methods.md")
    func worked() {
        let counts = (0..<36).map { t in [80.0, 100, 120][(t % 12 + t / 12) % 3] }
        #expect(agrees(Dispersion.of(MonthlySeries(counts: counts)).phi, 96 / (22.5 * 0.99499), within: 1e-9))
        let estimate = Dispersion.Estimate(
            phi: 2, pearson: 2, months: 144, degreesOfFreedom: 123, autocorrelations: [0.3, 0.1, 0], mean: 1)
        #expect(agrees(Dispersion.estimated(estimate).phi(ofMonths: 12), 2 * (1 + 0.55 + 1.0 / 6), within: 1e-12))
    }

    @Test("One jump hardly moves it", arguments: [3.0, 50, 400])
    func bounded(mean: Double) {
        for seed in 1...20 as ClosedRange<UInt64> {
            var counts = simulated(mean: mean, phi: 2, seed: seed)
            let before = Dispersion.of(MonthlySeries(counts: counts)).phi
            counts[70] += 60 * mean
            let after = Dispersion.of(MonthlySeries(counts: counts)).phi
            #expect(after < 1.5 * before, "\(before) \(after)")
        }
    }

    @Test("The reference series give values of at least 1 and finite")
    func references() throws {
        var series: [String: [Double]] = [:]
        for row in try Reference.shared("series.csv") {
            series[try #require(row["series_id"]), default: []].append(try row.number("count"))
        }
        #expect(series.count == 42)
        for (id, counts) in series {
            let found = Dispersion.of(MonthlySeries(counts: counts))
            #expect(found.phi >= 1 && found.phi < 1000, "\(id) \(found)")
            #expect(found.phi(ofMonths: 12) >= found.phi && found.phi(ofMonths: 12) <= 3 * found.phi)
        }
    }

    @Test("Months that are not observed take no part")
    func masked() {
        var counts = simulated(mean: 40, phi: 1.5, seed: 5)
        let mask = counts.indices.map { !(60..<70).contains($0) }
        let without = Dispersion.of(MonthlySeries(counts: counts, isObserved: mask))
        for t in 60..<70 { counts[t] = 4000 }
        #expect(Dispersion.of(MonthlySeries(counts: counts, isObserved: mask)) == without)
        for t in 60..<70 { counts[t] = .nan }
        #expect(Dispersion.of(MonthlySeries(counts: counts)) == without)
    }

    @Test("A series of independent months has one φ for any sum; one that drifts has more")
    func sums() {
        let calm = (1...20).map { seed -> Double in
            let found = Dispersion.of(MonthlySeries(counts: simulated(mean: 200, phi: 2, seed: UInt64(seed))))
            #expect(found.phi(ofMonths: 1) == found.phi)
            return found.phi(ofMonths: 12) / found.phi
        }
        #expect(calm.reduce(0, +) / 20 < 1.2)
        let waves = (0..<144).map { (t: Int) -> Double in (t / 5).isMultiple(of: 2) ? 1090 : 910 }
        let drifting = Dispersion.of(MonthlySeries(counts: waves))
        #expect(drifting.phi(ofMonths: 12) > 1.3 * drifting.phi)
    }

    @Test("Where nothing changed few years differ by more than chance", arguments: [(30.0, 2.0), (300, 5), (3000, 10)])
    func calibration(mean: Double, phi: Double) {
        var widened = 0
        var poisson = 0
        for seed in 1...300 as ClosedRange<UInt64> {
            let counts = simulated(mean: mean, phi: phi, months: 72, seed: seed)
            let now = counts.suffix(12).reduce(0, +)
            let before = counts.dropLast(12).suffix(12).reduce(0, +)
            let own = Dispersion.of(MonthlySeries(counts: counts)).phi(ofMonths: 12)
            if RateRatio.compare(now: now, before: before, dispersion: own).verdict == .moreThanChance { widened += 1 }
            if RateRatio.compare(now: now, before: before).verdict == .moreThanChance { poisson += 1 }
        }
        // Nominal 15 of 300; the plain test finds far more.
        #expect(widened <= 24, "\(widened)")
        #expect(poisson >= 30, "\(poisson)")
    }

    @Test("Degenerate series say what they are")
    func degenerate() {
        #expect(Dispersion.of(MonthlySeries(counts: [])) == .tooFew(observed: 0, required: 24, assumed: 1.15))
        let short = Dispersion.of(MonthlySeries(counts: [Double](repeating: 30, count: 23)))
        #expect(short == .tooFew(observed: 23, required: 24, assumed: 3.15))
        #expect(short.phi(ofMonths: 12) == 3.15)
        #expect(Dispersion.of(MonthlySeries(counts: [Double](repeating: 0, count: 60))) == .allZero(months: 60))
        let constant = Dispersion.of(MonthlySeries(counts: [Double](repeating: 7, count: 60)))
        guard case .estimated(let estimate) = constant else {
            Issue.record("\(constant)")
            return
        }
        #expect(estimate.phi == 1 && estimate.pearson < 0.01)
        var started = [Double](repeating: 0, count: 100)
        started += [Double](repeating: 12, count: 44)
        #expect(Dispersion.of(MonthlySeries(counts: started)).phi.isFinite)
        var onlyJanuary = [Double](repeating: 0, count: 144)
        for t in stride(from: 0, to: 144, by: 12) { onlyJanuary[t] = 90 }
        #expect(Dispersion.of(MonthlySeries(counts: onlyJanuary)).phi.isFinite)
    }
}

@Suite("Expected band of the coming months")
struct ExpectedBandTests {
    private func forecast(_ counts: [Double], horizon: Int = 12, firstMonth: Int = 1) throws -> ExpectedBand.Forecast {
        let band = ExpectedBand.monthly(
            history: MonthlySeries(counts: counts, firstMonth: firstMonth), horizon: horizon)
        guard case .months(let forecast) = band else { throw Unexpected(band: band) }
        return forecast
    }

    private struct Unexpected: Error { let band: ExpectedBand }

    @Test(
        "holds at least nine in ten of the months that follow",
        arguments: [(0.3, 1.0), (3, 1), (3, 3), (40, 1.5), (400, 5)])
    func coverage(mean: Double, phi: Double) throws {
        var inside = 0
        for seed in 1...60 as ClosedRange<UInt64> {
            let counts = simulated(mean: mean, phi: phi, months: 84, seed: seed)
            let band = try forecast(Array(counts.prefix(72)))
            for (month, count) in zip(band.months, counts.suffix(12)) {
                if Double(month.lowest) <= count && count <= Double(month.highest) { inside += 1 }
            }
        }
        #expect(Double(inside) / 720 > 0.9, "\(inside)")
    }

    @Test("The worked case of docs/methods.md")
    func worked() throws {
        let band = try forecast([Double](repeating: 100, count: 60))
        #expect(agrees(band.months[0].expected, 100, within: 1e-9))
        #expect(abs(band.months[0].predictiveDispersion - 1.234) < 0.001)
        #expect(band.months[0].lowest == 79 && band.months[0].highest == 123, "\(band.months[0])")
    }

    @Test("expects the season where it was", arguments: 1...12)
    func season(firstMonth: Int) throws {
        let counts = (0..<60).map { t in (firstMonth - 1 + t) % 12 == 6 ? 300.0 : 100 }
        let band = try forecast(counts, horizon: 24, firstMonth: firstMonth)
        #expect(band.months.count == 24)
        for (ahead, month) in band.months.enumerated() {
            let isJuly = (firstMonth - 1 + 60 + ahead) % 12 == 6
            #expect(isJuly ? month.expected > 250 : month.expected < 120)
        }
    }

    @Test("A change of level is followed, one jump is not")
    func level() throws {
        var counts = [Double](repeating: 100, count: 48) + [Double](repeating: 60, count: 24)
        #expect(abs(try forecast(counts).level - 60) < 6)
        counts = [Double](repeating: 100, count: 72)
        counts[70] = 900
        #expect(abs(try forecast(counts).level - 100) < 6)
    }

    @Test("The band grows with what is not known and never falls below zero")
    func shape() throws {
        let band = try forecast(simulated(mean: 25, phi: 2, months: 60, seed: 3), horizon: 24)
        #expect(band.months[23].predictiveDispersion > band.months[11].predictiveDispersion)
        for month in band.months {
            #expect(month.lowest >= 0)
            #expect(Double(month.lowest) <= month.expected && month.expected <= Double(month.highest))
            #expect(month.predictiveDispersion > band.dispersion)
        }
    }

    @Test("Degenerate series say what they are")
    func degenerate() throws {
        let short = MonthlySeries(counts: [Double](repeating: 4, count: 35))
        #expect(ExpectedBand.monthly(history: short) == .tooFew(observed: 35, required: 36))
        // Observed long ago is not observed lately.
        let stopped = MonthlySeries(
            counts: [Double](repeating: 4, count: 144), isObserved: [Bool](repeating: true, count: 100))
        #expect(ExpectedBand.monthly(history: stopped) == .tooFew(observed: 16, required: 36))
        let zero = try forecast([Double](repeating: 0, count: 60))
        #expect(zero.isAllZero)
        for month in zero.months {
            #expect(month.expected == 0 && month.lowest == 0 && month.highest <= 2)
        }
        #expect(try forecast([Double](repeating: 4, count: 60), horizon: 99).months.count == 24)
        #expect(try forecast([Double](repeating: 4, count: 60), horizon: -1).months.count == 1)
    }

    @Test("The months of a series keep their place in the year")
    func series() {
        let series = MonthlySeries(counts: (0..<30).map(Double.init), firstMonth: 11)
        #expect(series.firstMonthOfYear == 10)
        #expect(series.suffix(24).firstMonthOfYear == 4)
        #expect(series.suffix(24).counts.first == 6)
        #expect(series.suffix(99) == series)
        let masked = MonthlySeries(counts: [1, -2, .nan, 5], isObserved: [true, true, true])
        #expect(masked.isObserved == [true, false, false, false])
        #expect(masked.total == 1 && masked.mean == 1)
    }
}

@Suite("Total functions")
struct TotalityTests {
    private static let odd: [Double] = [
        0, -0.0, -1, 0.5, 1, 1e-300, 3, 999, 1e6, 1e9, 0x1p53, 1e300, .infinity, -.infinity, .nan,
        .greatestFiniteMagnitude,
    ]

    @Test("Whatever the numbers, a comparison answers without NaN", arguments: odd)
    func comparison(now: Double) {
        for before in Self.odd {
            for (index, exposure) in Self.odd.enumerated() {
                let phi = Self.odd[(index * 7 + 3) % Self.odd.count]
                let found = RateRatio.compare(now: now, before: before, exposure: (exposure, 2), dispersion: phi)
                #expect(found.p >= 0 && found.p <= 1 && found.midP >= 0 && found.midP <= 1)
                #expect(found.lower >= 0 && found.upper >= found.lower, "\(now) \(before) \(exposure) \(phi)")
            }
        }
    }

    @Test("Whatever the months, a series has a dispersion and a band", arguments: 1...60 as ClosedRange<UInt64>)
    func anySeries(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let length = Int.random(in: 0...200, using: &random)
        let share = Double.random(in: 0...1, using: &random)
        let counts = (0..<length).map { _ in
            Double.random(in: 0...1, using: &random) < share * share
                ? Self.odd.randomElement(using: &random) ?? 0 : Double(Int.random(in: 0...9, using: &random))
        }
        let series = MonthlySeries(counts: counts, firstMonth: Int.random(in: -50...50, using: &random))
        let phi = Dispersion.of(series).phi(ofMonths: 12)
        #expect(phi >= 1 && phi < .infinity)
        guard case .months(let forecast) = ExpectedBand.monthly(history: series, horizon: 24) else { return }
        for month in forecast.months {
            #expect(month.expected >= 0 && month.expected < .infinity)
            #expect(month.lowest >= 0 && month.highest >= month.lowest)
        }
    }
}
