package import Facts
import Foundation
import Phrases
import PlacedYAML
package import Records

/// The registers of a pack as they were read: those that are whole, and everything that was wrong.
package struct RegisterReading: Sendable {
    package let shelf: RegisterShelf
    /// By register, and in it by line. An error leaves out its register or row, and nothing else.
    package let findings: [Finding]

    package init(shelf: RegisterShelf, findings: [Finding]) {
        self.shelf = shelf
        self.findings = findings
    }
}

/// Reads the folder `registers/` of a pack (`docs/register-format.md`).
package enum RegisterFolder {
    static let fileLimit = 500

    /// The registers of a pack's folder; empty when it has none, which is no mistake.
    ///
    /// - Parameters:
    ///   - world: what rows may point at: the areas, and the whole plan.
    ///   - day: on which reviews are overdue; `nil` looks at none.
    package static func read(pack: String, world: RegisterWorld, on day: PlanDate? = nil) -> RegisterReading {
        let folder = "\(pack)/registers", log = PackLog()
        let files = names(in: folder, log: log).compactMap { name in
            PackFile.bytes(at: "\(folder)/\(name)", name: "registers/\(name)", log: log)
                .map { RegisterFile(name: "registers/\(name)", bytes: $0) }
        }
        let reading = read(files, world: world, on: day)
        return RegisterReading(shelf: reading.shelf, findings: log.findings + reading.findings)
    }

    /// The same of files that are in memory, named as they stand in the pack: `registers/ID.yaml`.
    package static func read(_ files: [RegisterFile], world: RegisterWorld, on day: PlanDate? = nil) -> RegisterReading
    {
        ShelfReader(files: files, world: world, day: day).reading()
    }

    /// Files of one folder and of those in it, by name; what else stands there is named, for it is not read.
    private static func names(in folder: String, log: PackLog) -> [String] {
        var names: [String] = []
        func visit(_ path: String) {
            let found = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(path)")) ?? []
            for name in found.sorted() where !name.hasPrefix(".") {
                let below = path.isEmpty ? name : "\(path)/\(name)"
                var isFolder: ObjCBool = false
                let isThere = FileManager.default.fileExists(atPath: "\(folder)/\(below)", isDirectory: &isFolder)
                if isThere, isFolder.boolValue, path.isEmpty {
                    visit(below)
                } else if isThere, isRead(below), names.count < fileLimit {
                    names.append(below)
                } else if name != "README.md" {
                    PackPlace(file: "registers/\(below)", line: 0, log: log).report(
                        .packUnknownKey, severity: .warning,
                        found: Phrase("een bestand dat niet wordt gelezen", "a file that is not read"),
                        expected: Phrase("ID.yaml, ID.md of ID/….md", "ID.yaml, ID.md or ID/….md"),
                        cure: Phrase("geef het een andere naam of haal het weg", "rename or remove it"))
                }
            }
        }
        visit("")
        return names
    }

    private static func isRead(_ name: String) -> Bool {
        let parts = name.split(separator: "/")
        guard let first = parts.first else { return false }
        if parts.count == 2 { return RegisterID(first) != nil && name.hasSuffix(".md") }
        let stem = first.prefix { $0 != "." }
        return RegisterID(stem) != nil && [".yaml", ".md"].contains(String(first.dropFirst(stem.count)))
    }
}
