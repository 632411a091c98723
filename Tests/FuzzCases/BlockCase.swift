import Facts
import PlacedYAML
import Records
import TestKit

/// What must hold for any bytes that are read as a file of blocks, before anything is known of what they mean.
package enum BlockCase {
    package static let seeds: [[UInt8]] = [
        "--- goal\nid: a\ntitle: A\n---\nTekst.\n\n--- goal\nid: b\n---\n",
        "---\nid: s\ntitle: S\n---\n# Kop\n\n\\--- goal\n\n--- agenda\nid: a-1\nnotes: [{number: 1, text: N}]\n---\nEen\r\ntwee\r",
        "\u{FEFF}--- budget\nid: b\nlines:\n  - {id: l, amounts: [{year: 2022, amount: 9.5}]}\n---\n",
    ].map { Array($0.utf8) }

    package static let words = [
        "--- goal\n", "--- agenda\n", "--- x\n", "\n---\n", "---", "--- ", "\\---", "\\\\---", "\n\n", "\r", "\r\n",
        "\t", " ",
        "id: a\n", "id: ", ": ", "- ", "|\n", "{", "[", "#", "'", "\"", "&a ", "*a", "\u{0}", "\u{202E}", "\u{FEFF}",
        "é",
        "\u{E000}", "```\n",
    ]

    private static let kinds = ["goal", "agenda", "budget", "strategy"]

    /// What is wrong with the way that an input was read, or `nil`.
    package static func problem(_ bytes: [UInt8]) -> String? {
        let log = PackLog(unknownKeys: .error), last = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
        var line = 0, fault: String?, length = 0
        BlockFile(name: "x.md", bytes: bytes, log: log).read(kinds: kinds, firstWord: "strategy") { block in
            if !kinds.contains(block.word) { fault = "a block of the kind \(block.word)" }
            if block.line <= line || block.line > last {
                fault = "a block on line \(block.line) behind \(line) of \(last)"
            }
            if block.keys.lines.values.contains(where: { $0 <= block.line - 1 || $0 > last }) {
                fault = "a key outside its block"
            }
            // Behind the last line where a block has no text.
            if block.textLine <= block.line || block.textLine > last + 1 { fault = "a text on line \(block.textLine)" }
            line = block.line
            length += block.text.rawValue.utf8.count
        }
        if let fault { return fault }
        if length > bytes.count * 2 { return "\(length) bytes of text out of \(bytes.count)" }
        if let row = log.findings.map(\.row).first(where: { $0 > last }) {
            return "a finding on line \(row) of \(last)"
        }
        return log.findings.lazy.compactMap(\.languageFault).first
    }
}
