import Facts
import PlacedYAML
import TestKit

/// What must hold for any bytes that are read as YAML of a pack: values with places inside the file, or findings.
package enum YAMLCase {
    package static let seeds: [[UInt8]] = [
        "code: RG-oost\nname: {nl: Oost, en: East}\nheadline: [0.0.0, 1.1.1]\nauditMonths: 24\n",
        "# kop\nmunicipalities:\n  - {code: GM0344, name: 'Utrecht', from: 2011}\n  - code: GM0307\n    name: \"a\\u00e9 b\"\n",
        "rows:\n  - GM0344 . GM0307   # k\n  -\n    - x\n    -\n      y: ~\n",
        "k: |\n  een\n  twee\nb: >-\n  drie\n\n  vier\nc: true\n",
        "? k\n: [m, {q: d}, -1, 0x1F, 1e3]\n",
        "groups:\n  - id: wonen\n    parts: [1.1.1, 1.1.2]\n    note: 'dat ''zo'' gaat'\n",
        "x: \"m k: q # d\"\ny: 2022-01-01\nz: [\n  1,\n  2\n]\n",
    ].map { Array($0.utf8) }

    package static let words = [
        "&k ", "*k", "!!x ", "%YAML", "---\n", "...\n", "- ", "- - - - - - - -", ": ", "? ", "|\n", ">\n", "{", "}",
        "[", "]", "#", "'", "\"", "\t", "\r", "\r\n", "\n", "~", "null", "yes", "0x1F", "1e999", ".nan", "-1",
        "\\u202E",
        "\\x00", "\\", "k: ", "k", "\u{2028}", "\u{85}", "99999999999999999999", "\u{202E}", "\u{0}", "\u{FEFF}", "é",
        "🙂",
        "[[[[[[[[[[[[[[[[",
    ]

    /// Of a file with so many lines above the YAML. What is wrong with the way that an input was read, or `nil`.
    package static func problem(_ bytes: [UInt8], linesAbove: Int = 0) -> String? {
        let log = PackLog()
        let last = linesAbove + bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
        let node = PackFile.parse(bytes, name: "x.yaml", linesAbove: linesAbove, log: log)
        if node == nil, !log.hasErrors { return "refused without a reason" }
        if let node {
            if let line = node.lines.values.first(where: { !(linesAbove + 1...last).contains($0) }) {
                return "a key on line \(line) of \(last)"
            }
            var count = 0
            visit(node, depth: 0, &count)
            if count > 4 * bytes.count + 4 { return "\(count) values in \(bytes.count) bytes" }
        }
        if log.findings.count > 1000 { return "\(log.findings.count) findings" }
        if let row = log.findings.map(\.row).first(where: { $0 > last }) {
            return "a finding on line \(row) of \(last)"
        }
        return log.findings.lazy.compactMap(\.languageFault).first
    }

    /// Reads each value as all that it can be; what it is not is a finding.
    private static func visit(_ node: PackNode, depth: Int, _ count: inout Int) {
        count += 1
        guard depth < 200 else { return }
        if node.scalar != nil {
            _ = (node.text(), node.integer(in: 0...9_999), node.flag())
        } else if let pairs = node.pairs() {
            for pair in pairs {
                visit(pair.key, depth: depth + 1, &count)
                visit(pair.value, depth: depth + 1, &count)
            }
        } else {
            for item in node.items() ?? [] { visit(item, depth: depth + 1, &count) }
        }
    }
}
