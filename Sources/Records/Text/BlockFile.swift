import Facts
import Geography
import Phrases
package import RegionPack

/// A text file of blocks, read from its bytes; every mistake is a finding, and reading goes on.
package struct BlockFile {
    private let name: String
    private let bytes: [UInt8]
    private let log: PackLog

    static let textLimit = 64 << 10

    package init(name: String, bytes: [UInt8], log: PackLog) {
        self.name = name
        self.bytes = bytes
        self.log = log
    }

    /// Hands on each block of a known kind, in order; `firstWord` names the block that opens with `---` alone.
    package func read(kinds: [String], firstWord: String? = nil, each: (RecordBlock) -> Void) {
        guard let text = checkedText() else { return }
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
        let cuts = BlockCutter.cut(lines, firstWord: firstWord, name: name, log: log)
        for cut in cuts where isKnown(cut, kinds) {
            if let block = block(cut, lines) { each(block) }
        }
        if cuts.isEmpty, log.findings.last?.file != name {
            report(
                0, .planBlock, Phrase("een bestand zonder blokken", "a file without blocks"),
                Phrase("minstens één blok", "at least one block"),
                Phrase("voeg een blok toe of haal het bestand weg", "add a block, or remove the file"))
        }
    }

    private func report(_ line: Int, _ kind: FindingKind, _ found: Phrase, _ expected: Phrase, _ cure: Phrase) {
        PackPlace(file: name, line: line, log: log).report(kind, found: found, expected: expected, cure: cure)
    }

    /// UTF-8 without a byte order mark, line feeds only.
    private func checkedText() -> String? {
        guard bytes.count <= BlockCutter.byteLimit else {
            report(
                0, .tooLarge,
                Phrase(
                    "meer dan \(BlockCutter.byteLimit >> 20) MB", "more than \(BlockCutter.byteLimit >> 20) MB"),
                Phrase("een bestand met tekst", "a file of text"),
                Phrase("verdeel het over meer bestanden", "spread it over several files"))
            return nil
        }
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...] {
            if byte == 0x0D { plain.append(0x0A) } else if byte != 0x0A || previous != 0x0D { plain.append(byte) }
            previous = byte
        }
        guard let text = String(validating: plain, as: UTF8.self) else {
            let lines = plain.split(separator: 0x0A, omittingEmptySubsequences: false)
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

    private func isKnown(_ cut: BlockCutter.Cut, _ kinds: [String]) -> Bool {
        if kinds.contains(cut.word) { return true }
        let nearest = kinds.min { EditDistance.between(cut.word, $0) < EditDistance.between(cut.word, $1) } ?? ""
        report(
            cut.line, .planBlock,
            Phrase(
                "een blok van de onbekende soort \"\(Finding.quote(cut.word))\"",
                "a block of the unknown kind \"\(Finding.quote(cut.word))\""),
            Phrase {
                let words = kinds.joined(separator: ", ")
                return Phrase("een van \(words)", "one of \(words)")($0)
            },
            Phrase("schrijf \"--- \(nearest)\" of haal het blok weg", "write \"--- \(nearest)\", or remove the block"))
        return false
    }

    private func block(_ cut: BlockCutter.Cut, _ lines: [Substring]) -> RecordBlock? {
        let keys = lines[cut.keys]
        guard !keys.allSatisfy({ BlockCutter.isBlank($0) }) else {
            report(
                cut.line, .planBlock, Phrase("een blok zonder sleutels", "a block without keys"),
                Phrase("de sleutels onder de streepjes", "its keys under the line"),
                Phrase("voeg id en de andere sleutels toe", "add id and the other keys"))
            return nil
        }
        let yaml = Array(keys.joined(separator: "\n").utf8)
        let node = PackFile.parse(yaml, name: name, linesAbove: cut.keys.lowerBound, log: log)
        let body = lines[cut.text]
        let start = body.firstIndex { !BlockCutter.isBlank($0) } ?? cut.text.lowerBound
        checkText(body)
        guard let node else { return nil }
        let text = PlanText(BlockCutter.unescaped(body))
        if text.rawValue.utf8.count > Self.textLimit {
            report(
                cut.line, .tooLarge,
                Phrase(
                    "een tekst van meer dan \(Self.textLimit >> 10) KB",
                    "a text of more than \(Self.textLimit >> 10) KB"),
                Phrase("een kortere tekst", "a shorter text"),
                Phrase("verdeel het over meer onderdelen", "divide it over several items"))
        }
        return RecordBlock(word: cut.word, line: cut.line, keys: node, text: text, textLine: start + 1)
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
