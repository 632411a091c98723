import Cube
import Demo
import Figures
import Foundation
import RegionPack

/// Measures the cube on invented figures and writes the file that the comparison imports.
///
///     bench micro [--folder DIR] [--size region|nation] [--region PACK]
///     bench csv FILE [--size region|nation] [--rows N] [--region PACK]
///     bench statistics [--folder DIR]
///     bench registers
///     bench verdicts [--replications 1000] [--months 144]
///     bench bands FILE
///     bench simulation [--replications 10] [--series 12000] [--fdr 0.1]
///     bench scenarios [--from 1] [--replications 40] [--series 12000] [--fdr 0.1] [--farrington yes]
///     bench search [--series 120000] [--months 1]
///     bench calibration FILE
///     bench example [--from 1] [--until 10] [--family municipality|neighbourhood] [--folder DIR] [--region PACK]
///
/// Prints one JSON object per line: `name`, `median` and `unit`, with what was measured.
@main
enum Bench {
    static func main() throws {
        let arguments = Arguments(CommandLine.arguments.dropFirst())
        switch arguments.words.first {
        case "statistics":
            return try StatisticsMeasurements(folder: arguments["folder"] ?? NSTemporaryDirectory()).run()
        case "registers":
            return RegisterMeasurements().run()
        case "verdicts":
            return VerdictSimulation(
                replications: arguments["replications"].flatMap { Int($0) } ?? 1_000,
                months: arguments["months"].flatMap { Int($0) } ?? 144
            ).run()
        case "bands":
            guard arguments.words.count == 2 else { throw Usage() }
            return try BandCoverage(path: arguments.words[1]).run()
        case "simulation":
            return SignalSimulation(
                replications: arguments["replications"].flatMap { Int($0) } ?? 10,
                size: arguments["series"].flatMap { Int($0) } ?? 12_000,
                rate: arguments["fdr"].flatMap { Double($0) } ?? 0.1
            ).run()
        case "scenarios":
            return ScenarioComparison(
                first: arguments["from"].flatMap { Int($0) } ?? 1,
                replications: arguments["replications"].flatMap { Int($0) } ?? 40,
                size: arguments["series"].flatMap { Int($0) } ?? 12_000,
                rate: arguments["fdr"].flatMap { Double($0) } ?? 0.1, hasFarrington: arguments["farrington"] == "yes"
            ).run()
        case "search":
            return SearchCost(
                size: arguments["series"].flatMap { Int($0) } ?? 120_000,
                months: arguments["months"].flatMap { Int($0) } ?? 1
            ).run()
        case "calibration":
            guard arguments.words.count == 2 else { throw Usage() }
            return try SearchCalibration(path: arguments.words[1]).run()
        case "example":
            let first = arguments["from"].flatMap { UInt64($0) } ?? 1
            return try ExampleLookBack(
                pack: RegionPack.load(from: arguments["region"] ?? "Regions/midden-nederland").pack,
                seeds: first...max(first, arguments["until"].flatMap { UInt64($0) } ?? 10),
                families: arguments["family"].flatMap { SignalFamily(rawValue: $0) }.map { [$0] }
                    ?? SignalFamily.allCases,
                folder: arguments["folder"] ?? NSTemporaryDirectory()
            ).run()
        default: break
        }
        let pack = try RegionPack.load(from: arguments["region"] ?? "Regions/midden-nederland").pack
        let size = DemoFigures.Size(rawValue: arguments["size"] ?? "nation") ?? .nation
        let start = ContinuousClock.now
        let figures = DemoFigures(pack: pack, size: size)
        Report.line("demo.places", seconds: start.duration(to: .now), note: "\(figures.areas.count) areas")
        switch arguments.words.first {
        case "csv": try writeCSV(figures, arguments)
        case "micro": try measure(figures, of: pack, arguments)
        default: throw Usage()
        }
    }

    struct Usage: Error, CustomStringConvertible {
        let description =
            "bench micro [--folder DIR] [--size region|nation], bench csv FILE [--rows N], bench statistics, bench verdicts, bench bands FILE, bench simulation, bench scenarios, bench search, bench calibration FILE or bench example"
    }

    private static func writeCSV(_ figures: DemoFigures, _ arguments: Arguments) throws {
        guard arguments.words.count == 2 else { throw Usage() }
        let start = ContinuousClock.now
        let limit = arguments["rows"].flatMap { Int($0) } ?? .max
        let rows = try figures.writeCSV(to: arguments.words[1], rows: limit)
        Report.line("demo.csv", seconds: start.duration(to: .now), note: "\(rows) rows")
    }

    private static func measure(_ figures: DemoFigures, of pack: RegionPack, _ arguments: Arguments) throws {
        let folder = arguments["folder"] ?? NSTemporaryDirectory()
        let path = folder + "/bench-\(figures.size.rawValue).cube"
        let start = ContinuousClock.now
        try CubeAssembly.write([figures], rollUps: [], to: path, tag: "bench")
        Report.line("snapshot.write", seconds: start.duration(to: .now), note: "generated and written")
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        Report.line("snapshot.bytes", value: Double(attributes[.size] as? Int ?? 0) / 1_048_576, unit: "MiB")
        try CubeMeasurements(path: path).run()
        try RankingMeasurements(figures: figures, pack: pack, path: path).run()
        try DeliveryMeasurements(figures: figures, folder: folder).run()
        if arguments["keep"] == nil { try FileManager.default.removeItem(atPath: path) }
    }
}

/// Words and `--name value` pairs of a command line.
struct Arguments {
    private(set) var words: [String] = []
    private var values: [String: String] = [:]

    init(_ arguments: some Sequence<String>) {
        var name: String?
        for argument in arguments {
            if argument.hasPrefix("--") {
                name = String(argument.dropFirst(2))
            } else if let known = name {
                values[known] = argument
                name = nil
            } else {
                words.append(argument)
            }
        }
    }

    subscript(name: String) -> String? { values[name] }
}
