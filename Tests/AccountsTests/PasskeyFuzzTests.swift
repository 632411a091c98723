import FuzzCases
import Testing

@Suite("Fuzzing what browsers say of authenticators")
struct PasskeyFuzzTests {
    @Test("An attestation is read in one way or refused", arguments: 1...4)
    func attestations(_ seed: UInt64) {
        let mutator = Mutator(seeds: PasskeyCase.seeds, words: PasskeyCase.words)
        #expect(firstProblem(of: 3_000, mutator, seed: seed, PasskeyCase.problem) == nil)
    }
}
