package import Facts
package import Phrases

/// A pack that cannot be used: everything that is wrong with it, in one go.
package struct PackError: Error, Sendable, CustomStringConvertible {
    package let folder: String
    /// All findings; at least one is an error.
    package let findings: [Finding]

    package init(folder: String, findings: [Finding]) {
        self.folder = folder
        self.findings = findings
    }

    package var description: String { text(.english) }

    /// One line per error, such as `Regions/x/groups.yaml:14: found …; expected …; …`.
    package func text(_ language: Language) -> String {
        findings.filter { $0.severity == .error }.map { $0.packLine(in: folder, language) }.joined(separator: "\n")
    }
}

extension Finding {
    /// One line for a person who mends a pack: `Regions/x/groups.yaml:14: found …; expected …; <cure>`.
    package func packLine(in folder: String, _ language: Language = .english) -> String {
        var base = folder[...], name = file[...]
        while base.count > 1, base.hasSuffix("/") { base = base.dropLast() }
        while name.hasPrefix("../") {
            name = name.dropFirst(3)
            base = base.lastIndex(of: "/").map { base[..<$0] } ?? "."
        }
        let path = name.isEmpty ? String(base) : "\(base)/\(name)"
        let line = row > 0 ? ":\(row)" : ""
        return Phrase(
            "\(path)\(line): gevonden: \(found.dutch); verwacht: \(expected.dutch); \(cure.dutch)",
            "\(path)\(line): found \(found.english); expected \(expected.english); \(cure.english)")(language)
    }
}
