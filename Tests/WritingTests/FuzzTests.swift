import FuzzCases
import Strategy
import Tables
import Testing

@testable import Writing

@Suite("Mutated tables of a plan")
struct FuzzTests {
    @Test("come back as they went, and change a plan once", arguments: [1, 2])
    func tables(seed: UInt64) {
        let document = PlanSamples.document, own = Array(PlanTable.csv(.agenda, of: document).utf8)
        let mutator = Mutator(seeds: PlanTableCase.seeds + [own], words: PlanTableCase.words, maxLength: 2_000)
        let problem = firstProblem(of: 2_000, mutator, seed: seed) { bytes in
            PlanTableCase.problem(
                bytes, read: { try? CSVReader.rows($0) },
                write: { $0.map { CSVText($0, .readBack).text }.joined() },
                take: { text in
                    guard let found = try? PlanTable.reading(text, .agenda, in: document) else { return nil }
                    let lines = text.unicodeScalars.count { $0 == "\n" || $0 == "\r" } + 1
                    if let row = found.mistakes.map(\.row).first(where: { $0 > lines }) {
                        return "a mistake in row \(row)"
                    }
                    let names = found.entries.map(\.id)
                    return Set(names).count == names.count ? nil : "an entry twice"
                })
        }
        #expect(problem == nil)
    }
}
