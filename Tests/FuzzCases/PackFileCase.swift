import Facts
package import Foundation
import RegionPack
import TestKit

/// What must hold for any bytes that stand in one file of a region pack.
package struct PackFileCase {
    private static let words = [
        "&a ", "*a", "!!x ", "%YAML", "---\n", "...\n", "- ", "- - - - - - - -", ": ", "? ", "|\n", ">\n", "{", "}",
        "[", "]", "#", "'", "\"", "\t", "\r", "~", "null", "yes", "0x1F", "1e999", ".nan", "-1", "2022-02-30",
        "99999999999999999999", "GM0344", "GM9999", "BT-oost", "\u{202E}", "\u{0}", "\u{FEFF}", "é", "id: ", "code: ",
        "next: lid", "next: ", "answer: ", "verdict: may", "https://", "javascript:",
    ]

    private let folder: TemporaryFolder
    private let files: [(name: String, bytes: [UInt8], mutator: Mutator)]

    /// A copy of a pack, with the shared file that lies beside it.
    package init(of pack: URL) throws {
        let folder = try TemporaryFolder()
        let shared = pack.deletingLastPathComponent().appending(path: "_shared/offences.yaml")
        try folder.write(try Data(contentsOf: shared), to: "_shared/offences.yaml")
        let guides = (try? FileManager.default.contentsOfDirectory(atPath: pack.path + "/guides")) ?? []
        let names = try (FileManager.default.contentsOfDirectory(atPath: pack.path) + guides.map { "guides/\($0)" })
            .filter { $0.hasSuffix(".yaml") }
        files = try names.sorted().map { name in
            let bytes = try Data(contentsOf: pack.appending(path: name))
            try folder.write(bytes, to: "pack/\(name)")
            return (name, Array(bytes), Mutator(seeds: [Array(bytes)], words: Self.words, maxLength: 3_000))
        }
        self.folder = folder
    }

    /// Reads the pack with one of its files mutated: what is wrong with the way it was read, and the input.
    package func problem(_ number: Int, _ random: inout MutatingRandom) throws -> (problem: String, bytes: [UInt8])? {
        let file = files[number % files.count], bytes = file.mutator.input(&random)
        try folder.write(Data(bytes), to: "pack/\(file.name)")
        let problem = problem(in: file.name, lines: bytes.count { $0 == 0x0A || $0 == 0x0D } + 1)
        try folder.write(Data(file.bytes), to: "pack/\(file.name)")
        return problem.map { ($0, bytes) }
    }

    private func problem(in name: String, lines: Int) -> String? {
        let findings: [Finding]
        do throws(PackError) {
            let loaded = try RegionPack.load(from: folder.path("pack"))
            findings = loaded.findings
            if let guide = loaded.pack.guides.first(where: { !Self.canBeFollowed($0) }) {
                return "\(guide.id) goes wrong"
            }
        } catch {
            if name.hasPrefix("guides/") { return "\(name) took the pack down" }
            if error.findings.isEmpty { return "\(name): refused without a reason" }
            findings = error.findings
        }
        if findings.contains(where: { $0.file == name && $0.row > lines }) {
            return "a finding behind the end of \(name)"
        }
        return findings.lazy.compactMap(\.languageFault).first
    }

    /// Every way through a guide comes to an outcome within the steps that it may have.
    private static func canBeFollowed(_ guide: Guide) -> Bool {
        func ends(_ id: String, steps: Int) -> Bool {
            guard steps > 0, let step = guide.step(id) else { return false }
            guard case .question(let question) = step else { return true }
            return question.answers.count >= 2 && question.answers.allSatisfy { ends($0.next, steps: steps - 1) }
        }
        return guide.questions.first.map { ends($0.id, steps: Guide.Limits.steps) } ?? false
    }
}
