import FuzzCases
import Testing

@Suite("Mutated registers")
struct RegisterFuzzTests {
    @Test("keep their promises: declarations, rows, spans and tables", arguments: [1, 2])
    func mutated(seed: UInt64) {
        let cases: [(seeds: [[UInt8]], inputs: Int, problem: ([UInt8]) -> String?)] = [
            (RegisterCase.declarations, 300, RegisterCase.problem(inDeclaration:)),
            (RegisterCase.rowFiles, 300, RegisterCase.problem(inRows:)),
            (RegisterCase.spans, 5_000, RegisterCase.problem(inSpan:)),
            (RegisterCase.tables, 300, RegisterCase.problem(inTable:)),
        ]
        for (number, entry) in cases.enumerated() {
            let mutator = Mutator(seeds: entry.seeds, words: RegisterCase.words, maxLength: 3_000)
            #expect(firstProblem(of: entry.inputs, mutator, seed: seed, entry.problem) == nil, "case \(number)")
        }
    }
}
