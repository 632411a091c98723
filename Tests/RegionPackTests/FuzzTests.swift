import Foundation
import FuzzCases
import TestKit
import Testing

@Suite("Mutated packs")
struct FuzzTests {
    @Test("are read or refused, with findings in the file and in both languages", arguments: [41, 42] as [UInt64])
    func packs(seed: UInt64) throws {
        let pack = try PackFileCase(of: Shared.repository.appending(path: "Tests/Packs/gouda-rijswijk-zoetermeer"))
        var random = MutatingRandom(seed: seed)
        for number in 1...200 {
            let found = try pack.problem(number, &random)
            #expect(found == nil, "input \(number): \(found.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "")")
            if found != nil { return }
        }
    }

    @Test("YAML and blocks hold values with places inside their file, or are refused", arguments: [43, 44] as [UInt64])
    func texts(seed: UInt64) {
        let yaml = Mutator(seeds: YAMLCase.seeds, words: YAMLCase.words)
        #expect(firstProblem(of: 1_000, yaml, seed: seed) { YAMLCase.problem($0, linesAbove: $0.count % 3) } == nil)
        let blocks = Mutator(seeds: BlockCase.seeds, words: BlockCase.words)
        #expect(firstProblem(of: 500, blocks, seed: seed, BlockCase.problem) == nil)
    }
}
