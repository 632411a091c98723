// Mutates well-formed files and holds the readers to their promises.
//
//     swift run -c release fuzz [INPUTS] [SEED] [tables|others|plans|series]
//
// Ends with 1 and shows the input when a promise is broken; a crash is one too.
import FuzzCases
import Glibc

let arguments = CommandLine.arguments.dropFirst()
let inputs = arguments.first.flatMap { Int($0) } ?? 1_000_000
let seed = arguments.dropFirst().first.flatMap { UInt64($0) } ?? 1
let target = arguments.dropFirst(2).first ?? "tables"

let tables = Mutator(seeds: OffenceTableCase.seeds, words: OffenceTableCase.words)
let series = Mutator(seeds: SeriesTableCase.seeds, words: SeriesTableCase.words)
let others = Mutator(seeds: OtherFileCase.seeds, words: OtherFileCase.words, maxLength: 3000)
let plans = Mutator(seeds: PlanFileCase.seeds, words: PlanFileCase.words, maxLength: 3000)
var random = MutatingRandom(seed: seed)
let clock = ContinuousClock(), start = clock.now

for number in 1...max(1, inputs) {
    let bytes = (target == "tables" ? tables : target == "plans" ? plans : target == "series" ? series : others).input(
        &random)
    let problem =
        switch target {
        case "tables": OffenceTableCase.problem(bytes, isThorough: number % 64 == 0)
        case "plans": PlanFileCase.problem(bytes)
        case "series": SeriesTableCase.problem(bytes)
        default: OtherFileCase.problem(bytes)
        }
    if let problem {
        print("input \(number) of seed \(seed): \(problem)")
        print(String(decoding: bytes, as: UTF8.self).debugDescription)
        exit(1)
    }
    if number % 1_000_000 == 0 {
        print("\(number) inputs in \(clock.now - start)")
        fflush(nil)
    }
}
print("\(inputs) inputs of \(target), seed \(seed): nothing found in \(clock.now - start)")
