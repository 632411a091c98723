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
}
