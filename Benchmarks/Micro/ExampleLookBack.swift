import Cube
import Demo
import Facts
import Figures
import Foundation
import Geography
import RegionPack

/// The look-back of `/signalen/terugblik` on example figures of several seeds: planted rises found, and signals that none explains.
///
/// Everything goes the way of the site: cube, edition, lists of the last 24 months that each share a limit with the eleven before.
struct ExampleLookBack {
    let pack: RegionPack
    let seeds: ClosedRange<UInt64>
    let families: [SignalFamily]
    let folder: String

    func run() throws {
        for seed in seeds {
            let figures = DemoFigures(pack: pack, size: .region, seed: seed)
            let path = folder + "/bench-example-\(seed).cube"
            try CubeAssembly.write([figures], rollUps: [], to: path, tag: "example-\(seed)")
            defer { try? FileManager.default.removeItem(atPath: path) }
            let cube = try Snapshot.open(path, expectedTag: "example-\(seed)")
            let edition = Edition(
                pack: pack, areas: AreaDirectory(figures.invented), cube: cube, populations: Populations(),
                boundaries: BoundarySet(), offenceNames: [:],
                statuses: PeriodStatuses(), deliveries: [],
                version: DataVersion(label: "bench", fingerprint: "bench"), isExample: true,
                plantedRises: figures.jumps.map {
                    PlantedRise(area: $0.area, offence: $0.offence, from: $0.from, until: $0.until, factor: $0.factor)
                })
            for family in families { report(edition, family, seed) }
        }
    }

    private func report(_ edition: Edition, _ family: SignalFamily, _ seed: UInt64) {
        guard let last = edition.latestSignalMonth else { return }
        let start = ContinuousClock.now, processor = clock()
        let months = last.advanced(by: 1 - SignalHistory.months)...last
        let runs = months.map { edition.signals(SignalQuestion(family, $0)) }
        let history = SignalHistory(family: family, runs: runs, expected: runs.count, in: edition)
        guard let truth = history.truth else { return }
        let work = Double(clock() - processor) / Double(CLOCKS_PER_SEC)
        Report.line(
            "example.false", value: Double(truth.falseSignals) / Double(max(1, truth.signals)), unit: "share",
            note:
                "\(family.rawValue), seed \(seed); \(truth.falseSignals) of \(truth.signals) signals false, \(truth.found) of \(truth.planted) found; by chance \((truth.expectedByChance * 10).rounded() / 10); \(runs.compactMap(\.tested).map(\.count).max() ?? 0) series; processor \(work) s, \(start.duration(to: .now) / .seconds(1)) s"
        )
    }
}
