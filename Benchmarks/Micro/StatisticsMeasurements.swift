import Foundation
import Statistics

/// How fast the engines are: a month of the nation with the default one, a point with the comparison mode.
struct StatisticsMeasurements {
    let folder: String

    func run() throws {
        signals()
        try farrington()
    }

    private func signals() {
        let family = CrimeLikeSeries(120_000, seed: 7)
        var times: [Duration] = [], signals = 0, tested = 0
        let before = Self.processorSeconds
        for _ in 0..<5 {
            let start = ContinuousClock.now
            let run = SignalEngine.test(family.series)
            times.append(start.duration(to: .now))
            (signals, tested) = (run.signals, run.tested)
        }
        Report.line(
            "signals.month", seconds: times.sorted()[2],
            note:
                "\(tested) series tested, \(signals) signals; \(Self.rounded((Self.processorSeconds - before) / 5)) s of processor time"
        )
    }

    /// 42 series of 144 months, the last 24 of each tested; the same table is written for R.
    private func farrington() throws {
        let series = Self.busy
        try Self.csv(series).write(toFile: folder + "/farrington.csv", atomically: true, encoding: .utf8)
        var control = FarringtonControl()
        control.minimumCases = 0
        let months = series.map { _ in 120..<144 }
        var times: [Double] = [], alarms = 0, checksum = 0.0
        let before = Self.processorSeconds
        for _ in 0..<9 {
            let start = ContinuousClock.now
            let found = FarringtonFlexible.test(series, months: months, control: control)
            times.append(start.duration(to: .now) / .milliseconds(1) / Double(24 * series.count))
            let results = found.joined().compactMap { outcome -> FarringtonFlexible.Result? in
                guard case .tested(let result) = outcome else { return nil }
                return result
            }
            alarms = results.count(where: \.isAlarm)
            checksum = results.reduce(0) { $0 + $1.expected }
        }
        times.sort()
        let processor = (Self.processorSeconds - before) / Double(9 * 24 * series.count)
        Report.line(
            "farrington.point", value: 1000 * times[4], unit: "µs",
            note:
                "\(24 * series.count) points, all cores, \(Self.rounded(1e6 * processor)) µs of processor time; \(alarms) alarms; sum of expected \(checksum)"
        )
    }

    /// Of all threads of this process: what does not depend on what else the machine does.
    private static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

    private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

    private static var busy: [SignalSeries] {
        var random = SimulationRandom(seed: 42)
        return (0..<42).map { place in
            let mean = 2 * pow(1.12, Double(place)), phi = 1.2 + mean / 100
            return SignalSeries(
                counts: (0..<144).map { t in
                    Double(random.negativeBinomial(mean * (1 + 0.3 * cos(2 * .pi * Double(t) / 12)), phi))
                })
        }
    }

    private static func csv(_ series: [SignalSeries]) -> String {
        var lines = ["series_id,month,count"]
        for (place, item) in series.enumerated() {
            for (t, count) in item.months.counts.enumerated() {
                let month = t % 12 + 1
                lines.append("s\(place),\(2013 + t / 12)-\(month < 10 ? "0" : "")\(month),\(Int(count))")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
