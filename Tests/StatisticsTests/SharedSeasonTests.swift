import Foundation
import Testing

@testable import Statistics

@Suite("The season that series share")
struct SharedSeasonTests {
    /// A wave with its top in July, and a December so many times as high as the wave says.
    private func mean(_ month: Int, december: Double) -> Double {
        let wave = 100 * exp(0.2 * cos(2 * .pi * (Double(month) - 6) / 12))
        return month % 12 == 11 ? wave * december : wave
    }

    @Test("The worked case of docs/methods: a December of six times the wave, without chance")
    func worked() throws {
        let counts = (0..<60).map { ($0 % 12 == 11 ? 60.0 : 10) }
        let season = try #require(SharedSeason(MonthlySeries(counts: counts)))
        // Computed apart from this code, with NumPy.
        let expected = [0.474, 0.584, 0.779, 1.043, 1.291, 1.401, 1.304, 1.058, 0.788, 0.582, 0.463, 2.438]
        for (factor, known) in zip(season.factors, expected) { #expect(abs(factor - known) < 0.001) }
        let june = season.factors[5], december = season.factors[11]
        #expect(season.exposure(firstMonth: 12, months: 14).prefix(1) + [june] == [december, june])
        #expect(season.exposure(firstMonth: 12, months: 14)[12] == december)
    }

    @Test(
        "With its factors as exposure, a series needs one wave only: its December is as expected, and twice that is not"
    )
    func exposure() throws {
        let years = (0..<72).map { mean($0, december: 6).rounded() }
        let season = try #require(SharedSeason(MonthlySeries(counts: Array(years.prefix(65)))))
        let family = (0..<40).map { place in
            let own = years.enumerated().map { month, mean in
                (mean * Double(place + 1) / 40 * (place == 7 && month == 71 ? 2 : 1)).rounded()
            }
            return SignalSeries(counts: own, exposure: season.exposure(firstMonth: 1, months: 72))
        }
        let plain = family.map { SignalSeries(counts: $0.months.counts) }
        #expect(signals(family) == [7])
        #expect(signals(plain).count > 5)
    }

    private func signals(_ family: [SignalSeries]) -> [Int] {
        SignalEngine.test(family).outcomes.indices.filter { index in
            guard case .tested(let result) = SignalEngine.test(family).outcomes[index] else { return false }
            return result.isSignal
        }
    }

    @Test("Where one wave says enough, chance gives a factor in about one of a hundred series")
    func quiet() {
        let found = (0..<400).count { seed in
            let noise = simulated(mean: 80, phi: 2, seed: UInt64(seed) + 1)
            return SharedSeason(MonthlySeries(counts: Array(noise.prefix(60)))) != nil
        }
        #expect(found <= 16, "\(found) of 400")
    }

    @Test("A multiple of the counts has the same factors, up to how sure they are")
    func scale() throws {
        let counts = (0..<60).map { mean($0, december: 3).rounded() }
        let once = try #require(SharedSeason(MonthlySeries(counts: counts)))
        let tenfold = try #require(SharedSeason(MonthlySeries(counts: counts.map { $0 * 10 })))
        for (a, b) in zip(once.factors, tenfold.factors) { #expect(abs(log(a / b)) < 0.02) }
    }

    @Test("Turning the calendar turns the factors")
    func rotation() throws {
        let counts = (0..<60).map { mean($0, december: 4).rounded() }
        let january = try #require(SharedSeason(MonthlySeries(counts: counts, firstMonth: 1)))
        let april = try #require(SharedSeason(MonthlySeries(counts: counts, firstMonth: 4)))
        for month in 0..<12 { #expect(abs(january.factors[month] - april.factors[(month + 3) % 12]) < 1e-9) }
    }

    @Test("One month that stands out once is no season; nor is nothing, a constant or too little")
    func degenerate() {
        var once = (0..<60).map { mean($0, december: 1).rounded() }
        once[35] = 5_000
        for counts in [
            once, [Double](repeating: 0, count: 60), [Double](repeating: 7, count: 60), [], [1, 2, 3],
            [Double](repeating: .nan, count: 60), (0..<35).map { mean($0, december: 9) },
            (0..<60).map { $0 == 0 ? 1 : 0 },
        ] {
            #expect(SharedSeason(MonthlySeries(counts: counts)) == nil, "\(counts.prefix(3))")
        }
        let gaps = MonthlySeries(
            counts: (0..<72).map { mean($0, december: 6).rounded() }, isObserved: (0..<72).map { $0 % 12 != 3 })
        #expect(SharedSeason(gaps)?.factors[3] == 1)
    }
}
