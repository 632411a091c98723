import Facts
import Foundation
import TestKit

/// Files of this repository, for tests that hold documents against code.
enum Repository {
    static func text(_ path: String) throws -> String {
        try String(contentsOf: Shared.repository.appending(path: path), encoding: .utf8)
    }

    /// The texts of all Swift files below a folder of `Sources`.
    static func sources(_ folder: String) throws -> [String] {
        let root = Shared.repository.appending(path: "Sources/\(folder)")
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects ?? []
        return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }
    }

    static func files(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: Shared.repository.appending(path: folder).path)
    }
}

/// Which target may see which, read three ways.
enum TargetGraph {
    /// Modules of the toolchain and the system, which need no edge.
    static let systemModules: Set<String> = [
        "Foundation", "Glibc", "Synchronization", "Dispatch",
    ]

    static var findingKinds: Set<String> { Set(FindingKind.allCases.map(\.rawValue)) }

    /// The block marked `targets`: `Name → A, B | C`.
    static func documented(_ text: String) -> [String: Set<String>] {
        guard let block = text.split(separator: "```targets\n").dropFirst().first?.split(separator: "```").first else {
            return [:]
        }
        var graph: [String: Set<String>] = [:]
        for line in block.split(separator: "\n") {
            let halves = line.split(separator: "→", omittingEmptySubsequences: false)
            let names = halves.dropFirst().joined().split(whereSeparator: { ",| ".contains($0) }).map(String.init)
            graph[halves[0].trimmingCharacters(in: .whitespaces)] = Set(names)
        }
        return graph
    }

    /// The targets of `Package.swift` that are ours and not tests or benchmarks.
    static func declared(_ text: String) -> [String: Set<String>] {
        let library = /\btarget\(\s*"(?<name>\w+)"(?:,\s*\[(?<edges>[^\]]*)\])?/
        let executable = /\.executableTarget\(\s*name: "(?<name>vib)",\s*dependencies: \[(?<edges>[^\]]*)\]/
        var graph: [String: Set<String>] = [:]
        for match in text.matches(of: library) { graph[String(match.name)] = edges(match.edges ?? "") }
        for match in text.matches(of: executable) { graph[String(match.name)] = edges(match.edges) }
        return graph
    }

    private static func edges(_ text: Substring) -> Set<String> {
        let packages = text.replacing(/package: "[^"]*"/, with: "")
        return Set(packages.matches(of: /"(?<name>\w+)"/).map { String($0.name) })
    }

    static func imports(inSourcesOf target: String) throws -> Set<String> {
        let folder = Shared.repository.appending(path: "Sources/\(target)")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
        var found: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(
                of: /(?m)^(?:package |private |internal )?import (?:struct |enum |func )?(?<name>\w+)/)
            {
                found.insert(String(match.name))
            }
        }
        return found
    }
}
