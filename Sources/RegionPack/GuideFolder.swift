import Facts
import Foundation
import Phrases
import PlacedYAML

/// The folder `guides` of a pack: a file per guide, of which one that is broken is left out and takes nothing else down.
struct GuideFolder {
    /// The folder of the pack.
    let pack: String
    let log: PackLog

    private static let name = "guides"

    /// The guides in the order of their names, and the bytes of every file that was read, for the fingerprint.
    func read() -> (guides: [Guide], files: [(name: String, bytes: [UInt8])]) {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: "\(pack)/\(Self.name)")) ?? []
        var guides: [Guide] = [], files: [(name: String, bytes: [UInt8])] = []
        for file in all.sorted() where !file.hasPrefix(".") && file != "README.md" {
            let name = "\(Self.name)/\(file)"
            guard let id = Self.id(of: file) else {
                reportStray(name)
                continue
            }
            guard files.count < Guide.Limits.guides else {
                reportMany(name)
                break
            }
            let own = PackLog()
            let bytes = PackFile.bytes(at: "\(pack)/\(name)", name: name, log: own)
            if let bytes { files.append((name, bytes)) }
            let guide = bytes.flatMap { Self.guide($0, name: name, id: id, log: own) }
            if let guide, !own.hasErrors { guides.append(guide) } else { reportLeftOut(name, for: own) }
            for finding in own.findings { log.add(finding.asWarning) }
        }
        return (guides, files)
    }

    private static func guide(_ bytes: [UInt8], name: String, id: String, log: PackLog) -> Guide? {
        guard bytes.count <= Guide.Limits.bytes else {
            PackPlace(file: name, line: 0, log: log).report(
                .tooLarge, severity: .error,
                found: Phrase("een bestand van \(bytes.count / 1000) kB", "a file of \(bytes.count / 1000) kB"),
                expected: Phrase(
                    "hooguit \(Guide.Limits.bytes / 1000) kB", "at most \(Guide.Limits.bytes / 1000) kB"),
                cure: Phrase(
                    "kort de teksten in of maak er twee wegwijzers van", "shorten it, or make two guides of it"))
            return nil
        }
        guard let root = PackFile.parse(bytes, name: name, log: log), let section = GuideSection(root, id: id) else {
            return nil
        }
        GuideChecks(section: section).check()
        return section.guide
    }

    /// `delen` for `delen.yaml`; `nil` for a name that no address can have.
    private static func id(of file: String) -> String? {
        guard file.hasSuffix(".yaml") else { return nil }
        let id = file.dropLast(5)
        guard (1...40).contains(id.utf8.count), id.first?.isLetter == true,
            id.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
        else { return nil }
        return String(id)
    }

    private func reportStray(_ name: String) {
        PackPlace(file: name, line: 0, log: log).report(
            .packUnknownKey, found: Phrase("een bestand met deze naam", "a file of this name"),
            expected: Phrase(
                "een naam van kleine letters, cijfers en streepjes die eindigt op .yaml",
                "a name of lower-case letters, digits and hyphens that ends with .yaml"),
            cure: Phrase(
                "geef het een andere naam of haal het weg; het wordt niet gelezen",
                "rename or remove it; it is not read"))
    }

    private func reportMany(_ name: String) {
        PackPlace(file: name, line: 0, log: log).report(
            .tooLarge, severity: .warning,
            found: Phrase("meer dan \(Guide.Limits.guides) wegwijzers", "more than \(Guide.Limits.guides) guides"),
            expected: Phrase("hooguit \(Guide.Limits.guides)", "at most \(Guide.Limits.guides)"),
            cure: Phrase(
                "haal er weg of voeg ze samen; deze en de volgende worden niet gelezen",
                "remove or join some; this one and those after it are not read"))
    }

    private func reportLeftOut(_ name: String, for own: PackLog) {
        let count = own.findings.count { $0.severity == .error }
        PackPlace(file: name, line: 0, log: log).report(
            severity: .warning,
            found: Phrase(
                count == 1 ? "een wegwijzer met een fout" : "een wegwijzer met \(count) fouten",
                count == 1 ? "a guide with a mistake" : "a guide with \(count) mistakes"),
            expected: Phrase("een wegwijzer zonder fouten", "a guide without mistakes"),
            cure: Phrase(
                "verbeter wat hieronder staat; tot dan staat deze wegwijzer niet op de site",
                "mend what stands below; until then this guide is not on the site"))
    }
}

extension Finding {
    /// The same as a warning, where what it is about is left out and nothing else.
    fileprivate var asWarning: Finding {
        guard severity == .error else { return self }
        return Finding(
            kind, severity: .warning, file: file, row: row, column: column, found: found, expected: expected,
            cure: cure, count: count)
    }
}
