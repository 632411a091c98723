import Facts
import Foundation
import Phrases
import RegionPack
import TestKit
import Testing

@Suite("Guides")
struct GuideTests {
    private static let file = "guides/uitlenen.yaml"

    private static func lending() throws -> Guide {
        try #require(try Packs.load("Tests/Packs/gouda-rijswijk-zoetermeer").guide(id: "uitlenen"))
    }

    // MARK: What is there

    @Test(
        "The guides of Midden-Nederland are whole: 7 to 12 questions, no way over 12 steps, every outcome has its ground"
    )
    func real() throws {
        let guides = try Packs.load("Regions/midden-nederland").guides
        #expect(guides.map(\.id) == ["delen", "ethisch"])
        for guide in guides {
            #expect((7...12).contains(guide.questions.count), "\(guide.id)")
            #expect(guide.longest < Guide.Limits.steps)
            #expect(Set(guide.outcomes.map(\.verdict)) == Set(Guide.Verdict.allCases), "\(guide.id)")
            for outcome in guide.outcomes {
                #expect(!outcome.bases.isEmpty && !outcome.now.isEmpty && !outcome.ask.dutch.isEmpty, "\(outcome.id)")
                #expect(!guide.entries(of: outcome.id).isEmpty, "\(outcome.id)")
            }
            // Who reads it knows that nobody of the partners has agreed with it yet.
            #expect(guide.toConfirm?.dutch.contains("nog niet gelezen") == true)
        }
    }

    @Test("A guide is part of the fingerprint of its pack, and lost with its folder")
    func fingerprint() throws {
        try withCopy { folder, pack in
            let before = try RegionPack.load(from: pack).pack
            try folder.write(try Self.text().replacing("artikel 3", with: "artikel 4"), to: "pack/\(Self.file)")
            #expect(try RegionPack.load(from: pack).pack.fingerprint != before.fingerprint)
            try FileManager.default.removeItem(atPath: "\(pack)/guides")
            let without = try RegionPack.load(from: pack)
            #expect(without.pack.guides.isEmpty && without.findings.allSatisfy { !$0.file.hasPrefix("guides") })
        }
    }

    // MARK: Ways

    @Test("Where ways of different lengths meet, only what is left is counted")
    func positions() throws {
        let guide = try Self.lending()
        func position(_ id: String) throws -> Guide.Position {
            guide.position(of: try #require(guide.questions.first { $0.id == id }))
        }
        #expect(try position("lid") == .exactly(1, atMost: 3))
        #expect(try position("proef") == .exactly(2, atMost: 3))
        #expect(try position("sleutel") == .left(1))
        #expect(guide.longest == 3)
    }

    @Test("The way to a step is told where there is one, and not where there are two")
    func ways() throws {
        let guide = try Self.lending()
        #expect(guide.onlyWay(to: "lid") == [])
        #expect(guide.onlyWay(to: "eerst-rijden")?.map(\.question.id) == ["lid", "proef"])
        #expect(guide.onlyWay(to: "sleutel") == nil)
        #expect(guide.onlyWay(to: "uitlenen") == nil)
        #expect(guide.onlyWay(to: "nergens") == nil)
        #expect(guide.entries(of: "sleutel").map(\.question.id) == ["lid", "proef"])
    }

    @Test("Positions agree with every way that can be gone", arguments: ["delen", "ethisch"])
    func bruteForce(_ id: String) throws {
        let guide = try #require(try Packs.load("Regions/midden-nederland").guide(id: id))
        /// Of each step how many questions came before it on each way.
        var before: [String: Set<Int>] = [:], longest = 0
        func go(_ step: String, _ depth: Int) {
            before[step, default: []].insert(depth)
            guard case .question(let question) = guide.step(step) else { return longest = max(longest, depth) }
            for answer in question.answers { go(answer.next, depth + 1) }
        }
        go(try #require(guide.questions.first).id, 0)
        #expect(guide.longest == longest)
        #expect(Set(before.keys) == Set(guide.questions.map(\.id) + guide.outcomes.map(\.id)))
        for question in guide.questions {
            let depths = before[question.id] ?? []
            switch guide.position(of: question) {
            case .exactly(let number, let most): #expect(depths == [number - 1] && most >= number, "\(question.id)")
            case .left: #expect(depths.count > 1, "\(question.id)")
            }
        }
    }

    // MARK: What is wrong

    static let breakages = [
        Breakage(
            "A way back", file, "next: sleutel}\n      - {answer: {nl: \"Nee\", en: \"No\"}, next: eerst-rijden",
            "next: lid}\n      - {answer: {nl: \"Nee\", en: \"No\"}, next: eerst-rijden", line: 22,
            kind: .packReference,
            found: "leads back to lid"),
        Breakage(
            "A step to itself", file, "next: wachten", "next: sleutel", kind: .packReference,
            found: "leads back to sleutel"),
        Breakage(
            "A step that is nowhere", file, "next: wachten", "next: wachtne", kind: .packReference,
            found: "unknown step \"wachtne\""),
        Breakage(
            "A step that nobody reaches", file, "next: eerst-rijden", "next: wachten", line: 48,
            kind: .packReference, found: "the step eerst-rijden, to which no answer leads"),
        Breakage("An id twice", file, "id: wachten", "id: uitlenen", found: "\"uitlenen\" a second time"),
        Breakage(
            "The id of the page with all questions", file, "id: lid", "id: alle-vragen",
            found: "the id alle-vragen"),
        Breakage(
            "One answer", file, "      - {answer: {nl: \"Ja\", en: \"Yes\"}, next: uitlenen}\n", "", line: 24,
            found: "1 answers to sleutel"),
        Breakage(
            "The same answer twice", file, "{nl: \"Nee\", en: \"No\"}, next: wachten",
            "{nl: \"Ja\", en: \"Yes\"}, next: wachten", line: 24, found: "the same answer twice"),
        Breakage(
            "No ground", file, "    basis: [{law: {nl: Clubreglement, en: Rules of the club}}]\n    now: [{nl: Bel",
            "    now: [{nl: Bel", line: 41, found: "no basis"),
        Breakage(
            "Nobody to ask", file, "ask: {nl: De fietscommissie, en: The bike committee}\n", "", line: 31,
            found: "an outcome without ask"),
        Breakage(
            "A person to ask", file, "ask: {nl: De fietscommissie", "ask: {nl: 'Bel 06 12345678'",
            found: "“06 12345678”"),
        Breakage("A word that is no verdict", file, "verdict: mayNot", "verdict: never", found: "\"never\""),
        Breakage("A day that is none", file, "review: 2026-01-01", "review: 2026-02-30", found: "2026-02-30"),
        Breakage("No day", file, "review: 2030-01-01\n", "", line: 2, found: "no review"),
        Breakage(
            "A link that runs", file, "https://voorbeeld.example/reglement", "javascript:alert(1)",
            found: "javascript"),
        Breakage(
            "A link with a name in it", file, "https://voorbeeld.example/reglement",
            "https://naam@voorbeeld.example/", found: "naam@voorbeeld"),
        Breakage(
            "A question like a page", file, "Is de sleutel terug?", String(repeating: "Is hij terug? ", count: 20),
            found: "characters for"),
        Breakage(
            "A mistyped key", file, "    why: {nl: Er is", "    whi: {nl: Er is", kind: .packUnknownKey,
            found: "the unknown key \"whi\""),
        Breakage("No YAML", file, "questions:\n", "questions: [\n", line: 12, found: "a mistake in the YAML"),
    ]

    @Test("A guide with a mistake is left out with its line and cure, and the pack goes on", arguments: breakages)
    func broken(_ breakage: Breakage) throws {
        try withCopy { folder, pack in
            let text = try Self.text(), place = try #require(text.range(of: breakage.text))
            try folder.write(text.replacingCharacters(in: place, with: breakage.replacement), to: "pack/\(Self.file)")
            try folder.write(text, to: "pack/guides/ander.yaml")
            let loaded = try RegionPack.load(from: pack)
            #expect(loaded.pack.guides.map(\.id) == ["ander"])
            let own = loaded.findings.filter { $0.file == Self.file }
            let line = breakage.line ?? 1 + (text[..<place.lowerBound] + breakage.replacement).utf8.count { $0 == 0x0A }
            #expect(
                own.contains {
                    $0.kind == breakage.kind && $0.row == line && $0.found.english.contains(breakage.found)
                },
                "\(own.map { $0.packLine(in: "pack") })")
            #expect(own.contains { $0.row == 0 && $0.found.dutch.contains("een wegwijzer met") })
            #expect(own.allSatisfy { $0.severity != .error && $0.languageFault == nil })
        }
    }

    @Test("More steps than 12 on one way are one finding")
    func tooLong() throws {
        for (questions, isTaken) in [(11, true), (12, false)] {
            try withCopy { folder, pack in
                try folder.write(Self.chain(questions), to: "pack/guides/lang.yaml")
                let loaded = try RegionPack.load(from: pack)
                #expect((loaded.pack.guide(id: "lang") != nil) == isTaken)
                #expect(loaded.findings.contains { $0.found.english == "a way of 13 steps" } == !isTaken)
            }
        }
    }

    @Test("Sizes are bounded: questions, bytes, files, and a name that no address can have")
    func bounds() throws {
        try withCopy { folder, pack in
            try folder.write(Self.chain(3_000), to: "pack/guides/veel.yaml")
            try folder.write(String(repeating: "# \n", count: 80_000), to: "pack/guides/groot.yaml")
            try folder.write(try Self.text(), to: "pack/guides/Twee Woorden.yaml")
            try folder.write("uitleg", to: "pack/guides/README.md")
            let loaded = try RegionPack.load(from: pack)
            #expect(loaded.pack.guides.map(\.id) == ["uitlenen"])
            let files = Set(loaded.findings.filter { $0.severity == .warning }.map(\.file))
            #expect(files == ["guides/veel.yaml", "guides/groot.yaml", "guides/Twee Woorden.yaml"])
            for number in 10..<40 { try folder.write(try Self.text(), to: "pack/guides/a\(number).yaml") }
            #expect(try RegionPack.load(from: pack).pack.guides.count == Guide.Limits.guides)
        }
    }

    private static func text() throws -> String {
        try String(contentsOfFile: Packs.path("Tests/Packs/gouda-rijswijk-zoetermeer/\(file)"), encoding: .utf8)
    }

    /// A guide whose questions follow one another, each with a way out.
    private static func chain(_ count: Int) -> String {
        let questions = (1...count).map { number in
            let next = number == count ? "einde" : "v\(number + 1)"
            return """
                  - id: v\(number)
                    question: Verder?
                    why: Daarom.
                    answers: [{answer: Verder, next: \(next)}, {answer: Stop, next: einde}]

                """
        }
        return """
            title: Lang
            introduction: Lang
            owner: De club
            review: 2030-01-01
            source: Verzonnen
            ask: De club
            questions:
            \(questions.joined())outcomes:
              - {id: einde, verdict: may, title: Klaar, text: Klaar, basis: [{law: Reglement}], now: [Ga naar huis]}

            """
    }

    private func withCopy(_ body: (TemporaryFolder, String) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let pack = folder.path("pack")
            try FileManager.default.copyItem(
                atPath: Packs.path("Tests/Packs/gouda-rijswijk-zoetermeer"), toPath: pack)
            try FileManager.default.copyItem(atPath: Packs.path("Regions/_shared"), toPath: folder.path("_shared"))
            try body(folder, pack)
        }
    }
}
