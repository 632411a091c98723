import Facts
import Foundation
import Phrases
import TestKit
import Testing

@Suite("The documented architecture is the real one")
struct ArchitectureTests {
    let documented: [String: Set<String>]
    let declared: [String: Set<String>]

    init() throws {
        documented = TargetGraph.documented(try Repository.text("docs/architecture.md"))
        declared = TargetGraph.declared(try Repository.text("Package.swift"))
    }

    @Test("docs/architecture.md lists the targets of Package.swift with the same edges")
    func documentMatchesPackage() {
        #expect(declared.count > 10)
        #expect(Set(documented.keys) == Set(declared.keys))
        for (target, edges) in declared {
            #expect(documented[target] == edges, "\(target)")
        }
    }

    @Test("Every import in the sources is a declared edge, and every declared edge is imported somewhere")
    func importsMatchPackage() throws {
        for (target, edges) in declared where target != "TestKit" {
            let imported = try TargetGraph.imports(inSourcesOf: target)
            let ours = imported.subtracting(TargetGraph.systemModules)
            #expect(ours == edges, "\(target)")
        }
    }

    @Test("The graph has no cycles")
    func acyclic() {
        var pending = declared.mapValues { $0.intersection(declared.keys) }
        while let free = pending.first(where: { $0.value.isEmpty })?.key {
            pending[free] = nil
            for key in pending.keys { pending[key]?.remove(free) }
        }
        #expect(pending.isEmpty)
    }

    @Test("The subcommands but vib serve link neither pages nor a server")
    func commandsWithoutHTTP() {
        func reach(of target: String) -> Set<String> {
            var reached: Set<String> = [], pending = [target]
            while let next = pending.popLast() {
                if reached.insert(next).inserted { pending += declared[next] ?? [] }
            }
            return reached
        }
        let http: Set = ["SiteKit", "Server", "SiteMap", "HTTPTypes", "Hummingbird", "NIOCore"]
        #expect(reach(of: "Bootstrap").isDisjoint(with: http))
        #expect(reach(of: "Serving").isSuperset(of: ["SiteKit", "Server", "SiteMap"]))
    }

    @Test("Every kind of finding has its page, and every page its kind")
    func findingsHavePages() throws {
        let pages = Set(try Repository.files("docs/findings").map { $0.replacing(".md", with: "") })
        #expect(pages.subtracting(["README"]) == TargetGraph.findingKinds)
    }

    @Test("The page of a finding says in Dutch what it says in English", arguments: FindingKind.allCases)
    func findingPageInBothLanguages(_ kind: FindingKind) throws {
        let page = try Repository.text("docs/findings/\(kind.rawValue).md")
        let halves = page.components(separatedBy: "\n## In het Nederlands: \(kind.title.dutch)\n")
        try #require(halves.count == 2, "\(kind.rawValue) has no part in Dutch under its title")
        #expect(halves[0].contains("**What to do** ") && halves[1].contains("**Wat te doen** "))
        let severities: [Finding.Severity] = [.note, .warning, .error]
        let stated = severities.filter { halves[0].contains("**Severity** \($0.word.english)") }
        #expect(stated.count == 1 && stated.allSatisfy { halves[1].contains("**Gewicht** \($0.word.dutch)") })
    }

    @Test("Every kind of finding has a title of its own in each language")
    func findingTitles() {
        let titles = FindingKind.allCases.map(\.title)
        #expect(Set(titles.map(\.dutch)).count == titles.count && Set(titles.map(\.english)).count == titles.count)
        #expect(titles.allSatisfy { !$0.dutch.isEmpty && !$0.english.isEmpty && $0.dutch != $0.english })
    }

    @Test("No text of a finding is English in both languages, wherever it is made")
    func findingTextsDiffer() throws {
        let pair = /\bPhrase\(\s*"(?<dutch>(?:[^"\\]|\\.)*)",\s*"(?<english>(?:[^"\\]|\\.)*)"\)/
        var count = 0
        for folder in ["Ingest", "RegionPack", "Records", "Strategy/Check", "Strategy/Text", "Facts"] {
            for text in try Repository.sources(folder) {
                for match in text.matches(of: pair) {
                    count += 1
                    #expect(match.dutch != match.english && !match.dutch.isEmpty && !match.english.isEmpty)
                }
            }
        }
        #expect(count > 300)
    }
}
