import Foundation
import FuzzCases
import TestKit

/// What can be fuzzed: a name, and a run over so many inputs that answers the first that breaks a promise.
struct Reader: Sendable {
    let name: String
    /// How many times as long an input takes as one of an offence table, roughly: so much fewer are read.
    let cost: Int
    let run: @Sendable (_ inputs: Int, _ seed: UInt64) throws -> String?

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
            Reader(name: "series", cost: 1) {
                firstProblem(
                    of: $0, Mutator(seeds: SeriesTableCase.seeds, words: SeriesTableCase.words), seed: $1,
                    SeriesTableCase.problem)
            },
            Reader(name: "others", cost: 4) {
                firstProblem(
                    of: $0, Mutator(seeds: OtherFileCase.seeds, words: OtherFileCase.words, maxLength: 3_000), seed: $1,
                    OtherFileCase.problem)
            },
            Reader(name: "plans", cost: 20) {
                firstProblem(
                    of: $0, Mutator(seeds: PlanFileCase.seeds, words: PlanFileCase.words, maxLength: 3_000), seed: $1,
                    PlanFileCase.problem)
            },
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
