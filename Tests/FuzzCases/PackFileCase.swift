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
    ]

    private let folder: TemporaryFolder
    private let files: [(name: String, bytes: [UInt8], mutator: Mutator)]

    /// A copy of a pack, with the shared file that lies beside it.
    package init(of pack: URL) throws {
        let folder = try TemporaryFolder()
        let shared = pack.deletingLastPathComponent().appending(path: "_shared/offences.yaml")
        try folder.write(try Data(contentsOf: shared), to: "_shared/offences.yaml")
        let names = try FileManager.default.contentsOfDirectory(atPath: pack.path).filter { $0.hasSuffix(".yaml") }
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
        do throws(PackError) { findings = try RegionPack.load(from: folder.path("pack")).findings } catch {
            if error.findings.isEmpty { return "\(name): refused without a reason" }
            findings = error.findings
        }
        if findings.contains(where: { $0.file == name && $0.row > lines }) {
            return "a finding behind the end of \(name)"
        }
        return findings.lazy.compactMap(\.languageFault).first
    }
}
