import Facts
import Phrases
import PlacedYAML

/// Cuts a text file into blocks; what stands between the marks is not yet read.
enum BlockCutter {
    /// A block as text: where it opens, and its two parts by line numbers.
    struct Cut: Equatable {
        var word: String
        /// The line that opens it, 1 for the first of the file.
        var line: Int
        /// Lines between the marks.
        var keys: Range<Int>
        var text: Range<Int>
    }

    static let byteLimit = 1 << 20
    static let blockLimit = 2000

    /// `lines` are 0-based in the ranges; findings name them from 1.
    static func cut(_ lines: [Substring], firstWord: String?, name: String, log: PackLog) -> [Cut] {
        var cuts: [Cut] = []
        func report(_ line: Int, found: Phrase, expected: Phrase, cure: Phrase) {
            PackPlace(file: name, line: line + 1, log: log).report(
                .planBlock, found: found, expected: expected, cure: cure)
        }
        var index = 0
        while index < lines.count {
            let word = opening(lines[index]) ?? (index == 0 && isMark(lines[0]) ? firstWord : nil)
            guard let word else {
                if cuts.isEmpty, !isBlank(lines[index]) {
                    report(
                        index,
                        found: Phrase(
                            "\"\(Finding.quote(lines[index]))\" vóór het eerste blok",
                            "\"\(Finding.quote(lines[index]))\" before the first block"),
                        expected: Phrase(
                            "een regel \"--- soort\", zoals --- indicator", "a line \"--- kind\", such as --- indicator"
                        ), cure: Phrase("zet de tekst onder een blok", "put the text under a block"))
                    // One finding says it; the rest up to the first block is passed over.
                    while index < lines.count, opening(lines[index]) == nil { index += 1 }
                    continue
                }
                index += 1
                continue
            }
            let opened = index
            index += 1
            while index < lines.count, !isMark(lines[index]), opening(lines[index]) == nil { index += 1 }
            let keys = opened + 1..<index
            if index < lines.count, isMark(lines[index]) {
                index += 1
            } else {
                report(
                    opened,
                    found: Phrase(
                        "een blok \"\(Finding.quote(word))\" waarvan de sleutels niet eindigen",
                        "a block \"\(Finding.quote(word))\" whose keys do not end"),
                    expected: Phrase("een regel --- onder de sleutels", "a line --- under its keys"),
                    cure: Phrase(
                        "zet een regel --- tussen de sleutels en de tekst",
                        "add the line --- between the keys and the text"))
            }
            let start = index
            while index < lines.count, opening(lines[index]) == nil { index += 1 }
            cuts.append(Cut(word: word, line: opened + 1, keys: keys, text: start..<index))
            if cuts.count > blockLimit {
                report(
                    opened, found: Phrase("meer dan \(blockLimit) blokken", "more than \(blockLimit) blocks"),
                    expected: Phrase("minder", "fewer"),
                    cure: Phrase("verdeel ze over meer bestanden", "spread them over several files"))
                return cuts
            }
        }
        return cuts
    }

    /// The word of a line `--- kind`.
    static func opening(_ line: Substring) -> String? {
        guard line.hasPrefix("--- ") else { return nil }
        let word = line.dropFirst(4).drop { $0 == " " }
        let letters = word.prefix { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
        return !letters.isEmpty && isBlank(word.dropFirst(letters.count)) ? String(letters) : nil
    }

    static func isMark(_ line: Substring) -> Bool { line.hasPrefix("---") && isBlank(line.dropFirst(3)) }

    static func isBlank(_ line: Substring) -> Bool { line.allSatisfy { $0 == " " || $0 == "\t" } }

    /// A text as it stands in a file: a line that would open a block, or looks like one so escaped, gets a backslash.
    static func escaped(_ text: PlanText) -> String {
        text.rawValue.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            opening(line.drop { $0 == "\\" }) == nil ? String(line) : "\\" + line
        }.joined(separator: "\n")
    }

    static func unescaped(_ lines: ArraySlice<Substring>) -> String {
        lines.map { line in
            line.hasPrefix("\\") && opening(line.drop { $0 == "\\" }) != nil ? String(line.dropFirst()) : String(line)
        }.joined(separator: "\n")
    }
}
