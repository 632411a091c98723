package import Facts
import Foundation
import Geography
import Phrases
import Records
import RegionPack

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
    static let textLimit = 64 << 10

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
            let found = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(path)")) ?? []
            for name in found.sorted() where !name.hasPrefix(".") {
                let below = path.isEmpty ? name : "\(path)/\(name)"
                var isFolder: ObjCBool = false
                guard FileManager.default.fileExists(atPath: "\(folder)/\(below)", isDirectory: &isFolder) else {
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
            for (entry, block) in FileReader(file: file, log: log).read() {
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
}

/// One file from bytes to entries.
private struct FileReader {
    let file: PlanFile
    let log: PackLog

    func read() -> [(PlanEntry, PlanPlaces.Block)] {
        guard let text = checkedText() else { return [] }
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
        let firstWord: String? =
            file.name == "strategy.md" ? "strategy" : file.name.hasPrefix("programmes/") ? "programme" : nil
        let cuts = PlanBlockCutter.cut(lines, firstWord: firstWord, name: file.name, log: log)
        var programme: ItemID?, read: [(PlanEntry, PlanPlaces.Block)] = []
        for cut in cuts {
            guard let kind = kind(of: cut), let block = block(cut, kind, lines, programme),
                let entry = PlanEntry(block)
            else { continue }
            if case .programme(let own) = entry { programme = own.id }
            read.append(
                (
                    entry,
                    PlanPlaces.Block(
                        file: file.name, line: cut.line, textLine: block.textLine, lines: block.keys.lines)
                ))
        }
        if cuts.isEmpty, log.findings.last?.file != file.name {
            report(
                0, .planBlock, Phrase("een bestand zonder blokken", "a file without blocks"),
                Phrase("minstens één blok", "at least one block"),
                Phrase("voeg een blok toe of haal het bestand weg", "add a block, or remove the file"))
        }
        return read
    }

    private func report(_ line: Int, _ kind: FindingKind, _ found: Phrase, _ expected: Phrase, _ cure: Phrase) {
        PackPlace(file: file.name, line: line, log: log).report(kind, found: found, expected: expected, cure: cure)
    }

    /// UTF-8 without a byte order mark, line feeds only.
    private func checkedText() -> String? {
        guard file.bytes.count <= PlanBlockCutter.byteLimit else {
            report(
                0, .tooLarge,
                Phrase(
                    "meer dan \(PlanBlockCutter.byteLimit >> 20) MB", "more than \(PlanBlockCutter.byteLimit >> 20) MB"),
                Phrase("een bestand met tekst", "a file of text"),
                Phrase("verdeel het over meer bestanden", "spread it over several files"))
            return nil
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(file.bytes.count)
        var previous: UInt8 = 0
        for byte in file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? file.bytes.dropFirst(3) : file.bytes[...] {
            if byte == 0x0D { bytes.append(0x0A) } else if byte != 0x0A || previous != 0x0D { bytes.append(byte) }
            previous = byte
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
            report(
                line + 1, .packInvalid, Phrase("een teken dat geen UTF-8 is", "a character that is not UTF-8"),
                Phrase("een bestand dat als UTF-8 is bewaard", "a file saved as UTF-8"),
                Phrase(
                    "open het bestand in je tekstprogramma en bewaar het opnieuw met codering UTF-8",
                    "open the file in your editor and save it again with encoding UTF-8"))
            return nil
        }
        return text
    }

    private func kind(of cut: PlanBlockCutter.Cut) -> PlanEntry.Kind? {
        if let kind = PlanEntry.Kind(rawValue: cut.word) { return kind }
        let known = PlanEntry.Kind.allCases.map(\.rawValue)
        let nearest = known.min { EditDistance.between(cut.word, $0) < EditDistance.between(cut.word, $1) } ?? ""
        report(
            cut.line, .planBlock,
            Phrase(
                "een blok van de onbekende soort \"\(Finding.quote(cut.word))\"",
                "a block of the unknown kind \"\(Finding.quote(cut.word))\""),
            Phrase {
                let kinds = known.joined(separator: ", ")
                return $0.choose("een van \(kinds)", "one of \(kinds)")
            },
            Phrase("schrijf \"--- \(nearest)\" of haal het blok weg", "write \"--- \(nearest)\", or remove the block"))
        return nil
    }

    private func block(
        _ cut: PlanBlockCutter.Cut, _ kind: PlanEntry.Kind, _ lines: [Substring], _ programme: ItemID?
    ) -> PlanBlock? {
        let keys = lines[cut.keys]
        guard !keys.allSatisfy({ PlanBlockCutter.isBlank($0) }) else {
            report(
                cut.line, .planBlock, Phrase("een blok zonder sleutels", "a block without keys"),
                Phrase("de sleutels onder de streepjes", "its keys under the line"),
                Phrase("voeg id en de andere sleutels toe", "add id and the other keys"))
            return nil
        }
        let yaml = Array(keys.joined(separator: "\n").utf8)
        let node = PackFile.parse(yaml, name: file.name, linesAbove: cut.keys.lowerBound, log: log)
        let body = lines[cut.text]
        let start = body.firstIndex { !PlanBlockCutter.isBlank($0) } ?? cut.text.lowerBound
        checkText(body)
        guard let node else { return nil }
        let text = PlanText(PlanBlockCutter.unescaped(body))
        if text.rawValue.utf8.count > PlanReader.textLimit {
            report(
                cut.line, .tooLarge,
                Phrase(
                    "een tekst van meer dan \(PlanReader.textLimit >> 10) KB",
                    "a text of more than \(PlanReader.textLimit >> 10) KB"),
                Phrase("een kortere tekst", "a shorter text"),
                Phrase("verdeel het over meer onderdelen", "divide it over several items"))
        }
        return PlanBlock(kind: kind, keys: node, text: text, textLine: start + 1, programme: programme)
    }

    private func checkText(_ lines: ArraySlice<Substring>) {
        for (index, line) in zip(lines.indices, lines) {
            guard let bad = line.unicodeScalars.first(where: { $0.isInvisible && $0 != "\t" }) else { continue }
            report(
                index + 1, .packInvalid,
                Phrase(
                    "het onzichtbare teken \(Finding.quote(String(bad)))",
                    "the invisible character \(Finding.quote(String(bad)))"),
                Phrase("zichtbare tekens en regeleinden", "visible characters and line ends"),
                Phrase("haal het teken weg of typ de regel opnieuw", "remove the character, or type the line again"))
        }
    }
}
