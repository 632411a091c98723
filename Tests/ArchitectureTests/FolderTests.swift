import Testing

@Suite("Folders inside a target depend on each other in one direction")
struct FolderTests {
    @Test("No target has a circle between its folders")
    func noCircles() throws {
        let targets = try FolderGraph.sources()
        let declared = targets.mapValues { files in files.values.reduce(into: Set()) { $0.formUnion($1.allDeclared) } }
        #expect(targets.count > 15)
        for (target, files) in targets {
            let elsewhere = declared.filter { $0.key != target }.values.reduce(into: Set()) { $0.formUnion($1) }
            let graph = FolderGraph(files: files, elsewhere: elsewhere)
            for circle in graph.circles {
                Issue.record("\(target) has a circle of \(circle.sorted())\n\(graph.description(of: circle))")
            }
        }
    }

    private static func circles(_ files: [String: String]) -> [Set<String>] {
        FolderGraph(files: files.mapValues(SourceNames.init)).circles
    }

    @Test(
        "Two folders that use each other's types, functions or extensions are a circle",
        arguments: [
            [
                "A/One.swift": "struct One { let two: Two }",
                "B/Two.swift": "enum Two { static func made() -> One? { nil } }",
            ],
            ["A/One.swift": "func one() { two() }", "B/Deeper/Two.swift": "func two() { one() }"],
            [
                "One.swift": "struct One { var half: Int { doubled / 4 } }",
                "B/Two.swift": "extension One { var doubled: Int { 2 } }",
            ],
            [
                "A/One.swift": #"struct One { var text: String { "a \(Two.name) b" } }"#,
                "B/Two.swift": "enum Two { static let name = One.self }",
            ],
        ])
    func finds(_ files: [String: String]) {
        #expect(Self.circles(files).count == 1)
    }

    @Test(
        "What only looks like a use is none",
        arguments: [
            // In a comment, a text, a label, a pattern.
            [
                "A/One.swift": "struct One { let two: Two }",
                "B/Two.swift":
                    "/// As `One`.\nstruct Two { let name = \"One\"; func of(One: Int) {}; let found = /One/ }",
            ],
            // A variable of the same name, a name that is private elsewhere, a type inside the own type.
            [
                "A/One.swift": "func one() {}\nstruct Place { let two: Two }",
                "B/Two.swift": "struct Two { func all() { let one = 1; print(one) } }",
            ],
            [
                "A/One.swift": "struct One { let two: Two }\nprivate struct Part {}",
                "B/Two.swift": "struct Two { struct One {}; let one: One }",
            ],
            // A member that more than one type has.
            [
                "A/One.swift": "struct One {}\nextension Two { var size: Int { 1 } }",
                "B/Two.swift": "struct Two { let a = 1 }",
                "B/Three.swift": "struct Three { let size = 2 }\nfunc three(_ it: Three) -> Int { it.size }",
            ],
        ])
    func findsNothing(_ files: [String: String]) {
        #expect(Self.circles(files).isEmpty)
    }

    @Test("A circle is told with the names and files that make it")
    func describes() throws {
        let graph = FolderGraph(
            files: [
                "A/One.swift": "struct One { let two: Two }", "B/Two.swift": "struct Two { let one: [One] }",
                "C/Three.swift": "struct Three { let one: One }",
            ].mapValues(SourceNames.init))
        let circle = try #require(graph.circles.first)
        #expect(circle == ["A", "B"])
        #expect(graph.description(of: circle) == "A → B: Two (One.swift)\nB → A: One (Two.swift)")
    }
}
