import Foundation
import Statistics

/// How often "more than chance" is said of two sums between which nothing happened, by process, mean and length of period.
///
/// Before: the first count must be 20, φ from the months alone. Now: both counts decide, the scatter of other years and the clumps of
/// sparse series weigh in. Each share is of what is tested and, behind the slash, of all pairs. Season ±20%, seeds 1, 2, ….
struct VerdictSimulation {
    let replications: Int
    let months: Int

    enum Process {
        case counts(phi: Double)
        /// Poisson counts on a log level that is an autoregression of order 1.
        case wandering(correlation: Double, spread: Double)
    }

    private struct Tally {
        var pairs = 0, tested = 0, called = 0

        mutating func add(isTested: Bool, isCalled: Bool) {
            pairs += 1
            if isTested { tested += 1 }
            if isTested && isCalled { called += 1 }
        }

        var text: String {
            guard tested * 20 >= pairs, pairs > 0 else { return "–" }
            return Self.percent(called, tested) + (tested < pairs ? " / " + Self.percent(called, pairs) : "")
        }

        private static func percent(_ part: Int, _ whole: Int) -> String {
            String((Double(part) / Double(whole) * 1_000).rounded() / 10)
        }
    }

    private static let processes: [(name: String, process: Process)] = [
        ("independent", .counts(phi: 1)), ("clumped, φ 3", .counts(phi: 3)), ("clumped, φ 10", .counts(phi: 10)),
        ("AR 0.5, 5%", .wandering(correlation: 0.5, spread: 0.05)),
        ("AR 0.5, 15%", .wandering(correlation: 0.5, spread: 0.15)),
        ("AR 0.9, 5%", .wandering(correlation: 0.9, spread: 0.05)),
        ("AR 0.9, 15%", .wandering(correlation: 0.9, spread: 0.15)),
    ]
    private static let lengths = [1, 3, 6, 12, 24]
    private static let means = [2.0, 10, 60, 200, 1000]

    func run() {
        print(
            "| process | mean a month | " + Self.lengths.map { "\($0) before | \($0) now" }.joined(separator: " | ")
                + " |")
        print("| --- | ---: |" + String(repeating: " ---: |", count: Self.lengths.count * 2))
        for (name, process) in Self.processes {
            for mean in Self.means {
                var before = [Tally](repeating: Tally(), count: Self.lengths.count)
                var now = before
                for seed in 1...max(1, replications) {
                    let counts = series(process, mean: mean, seed: UInt64(seed))
                    for (place, length) in Self.lengths.enumerated() {
                        judge(counts, length: length, before: &before[place], now: &now[place])
                    }
                }
                let cells = zip(before, now).map { "\($0.text) | \($1.text)" }.joined(separator: " | ")
                print("| \(name) | \(Int(mean)) | \(cells) |")
            }
        }
    }

    private func series(_ process: Process, mean: Double, seed: UInt64) -> [Double] {
        var random = SimulationRandom(seed: seed)
        let peak = 12 * random.uniform()
        var level = 0.0
        if case .wandering(_, let spread) = process { level = spread * random.normal() }
        return (0..<months).map { month in
            let usual = mean * exp(0.2 * cos(2 * .pi * (Double(month) - peak) / 12))
            switch process {
            case .counts(let phi):
                return Double(phi > 1 ? random.negativeBinomial(usual, phi) : random.poisson(usual))
            case .wandering(let correlation, let spread):
                let fresh = spread * (1 - correlation * correlation).squareRoot()
                level = correlation * level + fresh * random.normal()
                return Double(random.poisson(usual * exp(level)))
            }
        }
    }

    /// The last months against the same months of the nearest whole years before.
    private func judge(_ counts: [Double], length: Int, before: inout Tally, now: inout Tally) {
        let back = (length + 11) / 12 * 12
        let spans = (now: (months - length)..<months, before: (months - length - back)..<(months - back))
        let (count, base) = (counts[spans.now].reduce(0, +), counts[spans.before].reduce(0, +))
        func spread(until end: Int) -> Dispersion {
            Dispersion.of(MonthlySeries(counts: counts, isObserved: counts.indices.map { $0 < end }))
        }
        let own = spread(until: months - back).phi(ofMonths: length)
        let old = RateRatio.compare(now: count, before: base, dispersion: own)
        before.add(isTested: base >= 20, isCalled: old.verdict == .moreThanChance)
        var both = spread(until: months - 2 * back)
        if case .tooFew = both { both = Dispersion.of(MonthlySeries(counts: counts)) }
        let scatter = YearScatter.of(MonthlySeries(counts: counts), beside: spans)
        let new = RateRatio.compare(
            now: count, before: base, dispersion: both.phi(ofMonths: length, beside: scatter),
            usual: both.usual(ofMonths: length))
        now.add(isTested: new.reach != .nothing, isCalled: new.verdict == .moreThanChance)
    }
}
