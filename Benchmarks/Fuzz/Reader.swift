import Foundation
import FuzzCases
import TestKit

/// What can be fuzzed: a name, and a run over so many inputs that answers the first that breaks a promise.
struct Reader: Sendable {
    let name: String
    /// How many times fewer inputs it gets than a parser, because it reads a whole plan or a whole pack for each.
    let cost: Int
    let run: @Sendable (_ inputs: Int, _ seed: UInt64) throws -> String?

    init(name: String, cost: Int, run: @escaping @Sendable (_ inputs: Int, _ seed: UInt64) throws -> String?) {
        (self.name, self.cost, self.run) = (name, cost, run)
    }

    /// Mutations of seeds, short ones mostly.
    private init(
        _ name: String, cost: Int = 1, _ seeds: [[UInt8]], _ words: [String],
        _ problem: @escaping @Sendable (_ bytes: [UInt8]) -> String?
    ) {
        self.init(name: name, cost: cost) {
            firstProblem(of: $0, Mutator(seeds: seeds, words: words, maxLength: 3_000), seed: $1, problem)
        }
    }

    static let all =
        [
            Reader(name: "tables", cost: 1) { inputs, seed in
                var number = 0
                return firstProblem(
                    of: inputs, Mutator(seeds: OffenceTableCase.seeds, words: OffenceTableCase.words), seed: seed
                ) {
                    number += 1
                    return OffenceTableCase.problem($0, isThorough: number % 64 == 0)
                }
            },
            Reader("series", SeriesTableCase.seeds, SeriesTableCase.words, SeriesTableCase.problem),
            Reader("values", ValueTableCase.seeds, ValueTableCase.words, ValueTableCase.problem),
            Reader("names", NamedFileCase.seeds, NamedFileCase.words, NamedFileCase.problem),
            Reader("workbooks", WorkbookCase.seeds, WorkbookCase.words, WorkbookCase.problem),
            Reader("lists", OtherFileCase.lists, OtherFileCase.words, OtherFileCase.problem),
            Reader("days", DayMonitorCase.seeds, DayMonitorCase.words, DayMonitorCase.problem),
            Reader("geojson", OtherFileCase.geoJSON, OtherFileCase.words, OtherFileCase.problem),
            Reader("maps", MapCase.seeds, MapCase.words, MapCase.problem),
            Reader("topojson", OtherFileCase.topoJSON, OtherFileCase.words, OtherFileCase.problem),
            Reader("yaml", YAMLCase.seeds, YAMLCase.words) { YAMLCase.problem($0, linesAbove: $0.count % 3) },
            Reader("blocks", BlockCase.seeds, BlockCase.words, BlockCase.problem),
            Reader("texts", PlanFileCase.texts, PlanFileCase.words, PlanFileCase.problem(inText:)),
            Reader(
                "declarations", cost: 20, RegisterCase.declarations, RegisterCase.words,
                RegisterCase.problem(inDeclaration:)),
            Reader("rows", cost: 20, RegisterCase.rowFiles, RegisterCase.words, RegisterCase.problem(inRows:)),
            Reader("spans", RegisterCase.spans, RegisterCase.words, RegisterCase.problem(inSpan:)),
            Reader("registers", cost: 20, RegisterCase.tables, RegisterCase.words, RegisterCase.problem(inTable:)),
            Reader("plans", cost: 20, PlanFileCase.seeds, PlanFileCase.words, PlanFileCase.problem(_:)),
            Reader(name: "packs", cost: 100) { inputs, seed in
                let pack = try PackFileCase(
                    of: Shared.repository.appending(path: "Tests/Packs/gouda-rijswijk-zoetermeer"))
                var random = MutatingRandom(seed: seed)
                for number in 1...inputs {
                    if let (problem, bytes) = try pack.problem(number, &random) {
                        return
                            "input \(number) of seed \(seed): \(problem)\n\(String(decoding: bytes, as: UTF8.self).debugDescription)"
                    }
                }
                return nil
            },
        ] + requests
}
