// Mutates well-formed inputs and holds the readers to their promises.
//
//     swift run -c release fuzz [INPUTS] [SEED] [READER|all] [each]
//
// Without a reader: of offence tables. Whole plans and packs get fewer inputs, unless `each` gets as many. Ends with 1 and shows the input when a promise is broken; a crash is one too.
import FuzzCases
import Glibc

let arguments = CommandLine.arguments.dropFirst()
let inputs = arguments.first.flatMap { Int($0) } ?? 1_000_000
let seed = arguments.dropFirst().first.flatMap { UInt64($0) } ?? 1
let target = arguments.dropFirst(2).first ?? "tables"
let isEach = arguments.dropFirst(3).first == "each"
let readers = Reader.all.filter { target == "all" || $0.name == target }

if readers.isEmpty {
    print("no reader \(target); there are \(Reader.all.map(\.name).joined(separator: ", ")) and all")
    exit(2)
}
for reader in readers {
    let clock = ContinuousClock(), start = clock.now, count = isEach ? inputs : max(1, inputs / reader.cost)
    if let problem = try reader.run(count, seed) {
        print("\(reader.name): \(problem)")
        exit(1)
    }
    print("\(count) inputs of \(reader.name), seed \(seed): nothing found in \(clock.now - start)")
    fflush(nil)
}
