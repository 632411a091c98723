import Facts
import FuzzCases
import Records
import RegionPack
import Testing

@testable import Strategy

@Suite("Writing plan files")
struct RoundTripTests {
    @Test(
        "A plan of any content comes back from its files as it was, twice the same",
        arguments: 1...120 as ClosedRange<UInt64>)
    func generated(seed: UInt64) throws {
        var generator = PlanGenerator(seed: seed)
        let plan = try generator.document()
        let files = PlanWriter.files(of: plan)
        let reading = PlanReader.read(files)
        #expect(reading.findings == [])
        let back = try #require(reading.document)
        #expect(back == plan.canonical)
        #expect(PlanWriter.files(of: back) == files)
    }

    @Test("Every entry comes back from its own block", arguments: 1...40 as ClosedRange<UInt64>)
    func entries(seed: UInt64) throws {
        var generator = PlanGenerator(seed: seed)
        for entry in try generator.document().entries {
            let reading = PlanReader.entries(of: [PlanFile(name: "", bytes: Array(entry.blockText.utf8))])
            #expect(reading.findings == [])
            #expect(reading.entries == [entry], "\(entry.blockText)")
        }
    }

    @Test("A change of one item changes the lines of that item only")
    func smallDifference() throws {
        var plan = try PlanFixture.document()
        let before = PlanWriter.files(of: plan)
        let index = try #require(plan.agenda.firstIndex { $0.id.rawValue == "burgernet-2022-acties" })
        plan.agenda[index].status = .atRisk
        let after = PlanWriter.files(of: plan)
        let changed = zip(before, after).filter { $0.0 != $0.1 }
        #expect(changed.map(\.0.name) == ["programmes/burgernet.md"])
        let lines = changed.flatMap { pair in
            zip(
                String(decoding: pair.0.bytes, as: UTF8.self).split(separator: "\n"),
                String(decoding: pair.1.bytes, as: UTF8.self).split(separator: "\n")
            ).filter { $0.0 != $0.1 }.map { String($0.1) }
        }
        #expect(lines == ["status: atRisk"])
    }

    @Test("The fixture is written as a policy officer would write it")
    func readable() throws {
        let files = PlanWriter.files(of: try PlanFixture.document())
        #expect(
            files.map(\.name) == [
                "bodies.md", "budget.md", "grants.md", "indicators/burgernet.md", "indicators/year-results.md",
                "interventions.md", "organisations.md", "participation.md", "pilots.md", "programmes/burgernet.md",
                "sources.md", "strategy.md",
            ])
        let text = String(
            decoding: try #require(files.first { $0.name == "indicators/burgernet.md" }).bytes, as: UTF8.self)
        #expect(
            text
                == """
                --- indicator
                id: burgernet.actions
                programme: burgernet
                title: Burgernetacties
                definition: Acties die de centralisten uitzetten.
                unit: {one: actie, many: acties}
                direction: up
                basis: previousYear
                values:
                  - {period: 2020, value: 700, source: jaarplan-2022}
                  - {period: 2021, value: 838, source: "jaarplan-2022:1046"}
                targets: [{period: 2022, value: 1000, source: "jaarplan-2022:1094"}]
                audience: public
                ---

                """.replacing("\"jaarplan-2022:1046\"", with: "jaarplan-2022:1046")
                .replacing("\"jaarplan-2022:1094\"", with: "jaarplan-2022:1094"))
    }

    @Test("Mutated texts have no tag and no address but safe ones", arguments: [34] as [UInt64])
    func markup(seed: UInt64) {
        let mutator = Mutator(seeds: PlanFileCase.texts, words: PlanFileCase.words)
        #expect(firstProblem(of: 1_500, mutator, seed: seed, PlanFileCase.problem(inText:)) == nil)
    }

    @Test("Mutated plan files never break a promise", arguments: [31, 32, 33] as [UInt64])
    func fuzz(seed: UInt64) {
        let mutator = Mutator(seeds: PlanFileCase.seeds, words: PlanFileCase.words, maxLength: 3000)
        var random = MutatingRandom(seed: seed)
        for _ in 1...700 {
            let bytes = mutator.input(&random)
            if let problem = PlanFileCase.problem(bytes) {
                Issue.record("\(problem): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
                return
            }
        }
    }
}
