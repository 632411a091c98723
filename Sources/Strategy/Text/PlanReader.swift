package import Facts
import Foundation
import Phrases
import PlacedYAML
import Records

/// One file of a plan as bytes, named relative to the folder `plan/`.
package struct PlanFile: Hashable, Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// A plan as it was read: what could be read, what was wrong, and where everything stands.
package struct PlanReading: Sendable {
    /// `nil` without a strategy.
    package let document: PlanDocument?
    /// In the order of the files; the checks of `PlanDocument.problems` come on top.
    package let findings: [Finding]
    package let places: PlanPlaces
}

/// Reads the files of a plan; every mistake is a finding, and reading goes on.
package enum PlanReader {
    static let fileLimit = 1000

    /// Reads files that are in memory: an import, a draft, a test.
    package static func read(_ files: [PlanFile]) -> PlanReading {
        let reading = entries(of: files)
        let document = PlanDocument(entries: reading.entries)
        var findings = reading.findings
        if document == nil {
            findings.append(
                Finding(
                    .planBlock, severity: .error, file: "strategy.md", found: Phrase("geen strategie", "no strategy"),
                    expected: Phrase("één blok --- strategy", "one block --- strategy"),
                    cure: Phrase(
                        "voeg strategy.md toe; een voorbeeld staat in docs/plan-format.md",
                        "add strategy.md; docs/plan-format.md shows one")))
        }
        return PlanReading(document: document?.canonical, findings: findings, places: reading.places)
    }

    /// Reads the folder `plan/`; `nil` when there is none, which is no mistake.
    package static func read(folder: String) -> PlanReading? {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            return nil
        }
        let log = PackLog()
        let names = names(in: folder, log: log)
        let files = names.compactMap { name in
            PackFile.bytes(at: "\(folder)/\(name)", name: name, log: log).map { PlanFile(name: name, bytes: $0) }
        }
        let reading = read(files)
        return PlanReading(
            document: reading.document, findings: log.findings + reading.findings, places: reading.places)
    }

    /// The `.md` files, two folders deep; what else stands there is named, for it is not read.
    private static func names(in folder: String, log: PackLog) -> [String] {
        var names: [String] = []
        func visit(_ path: String, depth: Int) {
            for name in FolderNames.of("\(folder)/\(path)") where !name.hasPrefix(".") {
                let below = path.isEmpty ? name : "\(path)/\(name)"
                var isFolder: ObjCBool = false
                guard FileManager.default.fileExists(atPath: "\(folder)/\(below)", isDirectory: &isFolder) else {
                    // A name that is no text reads as another one, and a link may lead nowhere.
                    PackPlace(file: below, line: 0, log: log).report(
                        .packUnknownKey, severity: .error,
                        found: Phrase("iets dat niet te openen is", "something that cannot be opened"),
                        expected: Phrase("een bestand met een naam in UTF-8", "a file with a name in UTF-8"),
                        cure: Phrase("geef het een andere naam of haal het weg", "rename or remove it"))
                    continue
                }
                if isFolder.boolValue, depth < 2 {
                    visit(below, depth: depth + 1)
                } else if name.hasSuffix(".md"), names.count < fileLimit {
                    names.append(below)
                } else {
                    PackPlace(file: below, line: 0, log: log).report(
                        .packUnknownKey, severity: .warning,
                        found: names.count < fileLimit
                            ? Phrase("een bestand dat niet wordt gelezen", "a file that is not read")
                            : Phrase("meer dan \(fileLimit) bestanden", "more than \(fileLimit) files"),
                        expected: Phrase("bestanden die eindigen op .md", "files that end in .md"),
                        cure: Phrase("geef het een andere naam of haal het weg", "rename or remove it"))
                }
            }
        }
        visit("", depth: 0)
        return names.sorted()
    }

    /// Every entry of the files, in their order, and whatever was wrong.
    static func entries(of files: [PlanFile]) -> (entries: [PlanEntry], findings: [Finding], places: PlanPlaces) {
        // A plan is written again, by the forms and by an export: what was not read would be lost.
        let log = PackLog(unknownKeys: .error)
        var entries: [PlanEntry] = [], places = PlanPlaces()
        var firstPlaces: [String: PlanPlaces.Block] = [:]
        for file in files {
            for (entry, block) in read(file, log: log) {
                if let first = firstPlaces[entry.id] {
                    PackPlace(file: block.file, line: block.lines["id"] ?? block.line, key: "id", log: log).report(
                        .planDuplicate,
                        found: Phrase(
                            "\"\(entry.id)\" voor de tweede keer (eerst in \(first.file), regel \(first.line))",
                            "\"\(entry.id)\" a second time (first in \(first.file), line \(first.line))"),
                        expected: Phrase("elke id één keer in het hele plan", "every id once in the whole plan"),
                        cure: Phrase(
                            "haal een van de twee weg of geef hem een andere naam", "rename or remove one of the two"))
                    continue
                }
                firstPlaces[entry.id] = block
                places.add(block, for: entry.id)
                entries.append(entry)
            }
        }
        return (entries, log.findings, places)
    }

    /// The entries of one file; what follows a programme belongs to it.
    private static func read(_ file: PlanFile, log: PackLog) -> [(PlanEntry, PlanPlaces.Block)] {
        let kinds = PlanEntry.Kind.allCases.map(\.rawValue)
        let firstWord: String? =
            file.name == "strategy.md" ? "strategy" : file.name.hasPrefix("programmes/") ? "programme" : nil
        var programme: ItemID?, entries: [(PlanEntry, PlanPlaces.Block)] = []
        BlockFile(name: file.name, bytes: file.bytes, log: log).read(kinds: kinds, firstWord: firstWord) { block in
            guard let kind = PlanEntry.Kind(rawValue: block.word), let entry = kind.type.read(block, above: programme)
            else { return }
            if case .programme(let own) = entry { programme = own.id }
            entries.append(
                (
                    entry,
                    PlanPlaces.Block(
                        file: file.name, line: block.line, textLine: block.textLine, lines: block.keys.lines)
                ))
        }
        return entries
    }
}
