import Foundation
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

    @Test("Every kind of finding has its page, and every page its kind")
    func findingsHavePages() throws {
        let pages = Set(try Repository.files("docs/findings").map { $0.replacing(".md", with: "") })
        #expect(pages.subtracting(["README"]) == TargetGraph.findingKinds)
    }
}
