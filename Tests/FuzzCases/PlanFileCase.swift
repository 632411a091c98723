import Facts
import Geography
import Markup
import Records
import Strategy
import TestKit

/// What must hold for any bytes that are read as a file of a plan.
package enum PlanFileCase {
    package static let seeds: [[UInt8]] = [
        "--- agenda\nid: a-1\nprogramme: p\nyear: 2022\ntitle: Actie\nstatus: stopped\nreason: Zomaar\nprogress: [{date: 2022-01-01, text: x}]\nmunicipalities: all\naudience: public\nsource: d:1-2 9\n---\nEr zijn {{a.b|2021}} acties, zie [hier](#a-1) en **daar**.\n",
        "--- indicator\nid: a.b\ntitle: T\ndefinition: D\nunit: {one: a, many: b}\nbasis: previousYear\nvalues:\n  - {period: 2021, value: 60, upper: 70}\n  - {period: 2020-12-31, unknown: notStated}\ntargets: [{period: 2022, bound: moreThan, value: 15.5, origin: nationalAgenda}]\n---\n",
        "---\nid: s\ntitle: S\nyears: 2019-2022\nplanYear: 2022\n---\n# Kop\n\n1. een\n2. twee\n\n| a | b |\n| - | - |\n| {{a.b|2021}} | `c` |\n\n> <script>alert(1)</script> <a href=\"javascript:x\">y</a> [z](javascript:alert(1)) ![i](http://x)\n",
        "--- participation\nid: p-1\ntitle: P\nstated: [{period: 2021, count: 24}]\ncomplete: true\ncells:\n  - {municipality: GM0307, since: 2020-Q3, audience: organisation:gm0307}\nbar: resilienceScan\n---\n\\--- goal\n",
        "--- budget\nid: b-1\ntitle: B\nyear: 2022\nlines:\n  - {id: l-1, title: L, side: income, amounts: [{year: 2022, stage: budget, amount: 94000.50}], notes: [1]}\nnotes: [{number: 1, text: N, amount: -5}]\ncontributions: [{id: c-1, title: C, year: 2022, key: fixed, unknown: notRecoverable, shares: []}]\n---\n",
    ].map { Array($0.utf8) }

    package static let words = [
        "--- goal", "\n---\n", "--- ", "{{", "}}", "{{a.b|2021|change@GM0307}}", "|", "@", "[", "](", "](https://x)",
        "](javascript:", "<", "<!--", "&lt;", "&#0;", "`", "```\n", "~~~", ">>>>>>>>>>>>>>>>>>>>>>>>>>",
        "- - - - - - - -",
        "**", "_", "\\", "\r", "\r\n", "\t", "\u{202E}", "\u{0}", "\u{E000}0\u{E001}", "\u{E000}", "NaN", "1e999", "-1",
        "99999999999999999999", "2022-02-30", "audience: public", "unknown: notStated", ": ", " #", "&a", "*a", "!!x",
        "? ", "|\n", "|---|---|\n", "\u{FEFF}", "é", "🙂", "https://", "&copy;", "[x]: /y\n", "[x]",
    ]

    /// What is wrong with the way that an input was read, or `nil`.
    package static func problem(_ bytes: [UInt8]) -> String? {
        // A file without a strategy of its own stands beside one, for without there is no plan to check and to write.
        let own = Array("---\nid: s\ntitle: S\nyears: 2019-2022\nplanYear: 2022\n---\n".utf8)
        let start = bytes.starts(with: "\u{FEFF}".utf8) ? bytes.dropFirst(3) : bytes[...]
        let isWhole = start.starts(with: "---\n".utf8) || start.starts(with: "---\r".utf8)
        let file = PlanFile(name: isWhole ? "strategy.md" : "agenda.md", bytes: bytes)
        let reading = PlanReader.read(isWhole ? [file] : [PlanFile(name: "strategy.md", bytes: own), file])
        if reading.findings.count > 1001 { return "\(reading.findings.count) findings" }
        guard let document = reading.document else { return nil }
        let region = PlanRegion(areas: [], offences: [], groups: [])
        let findings = document.problems(in: region).map { $0.finding(reading.places) }
        if let fault = (reading.findings + findings).lazy.compactMap(\.languageFault).first { return fault }
        let isBehind = findings.contains { finding in
            let lines = (finding.file == file.name ? bytes : own).count { $0 == 0x0A || $0 == 0x0D } + 1
            return finding.row > lines
        }
        if isBehind { return "a finding behind the end of the file" }
        for entry in document.entries {
            if let problem = markup(entry.text, document) { return problem }
        }
        let written = PlanWriter.files(of: document)
        let again = PlanReader.read(written)
        if again.document != document.canonical { return "a plan that is not read back as it was written" }
        return PlanWriter.files(of: again.document ?? document) == written ? nil : "a second form of the same plan"
    }

    /// Texts alone, short ones of every kind of mark.
    package static let texts: [[UInt8]] = [
        "Er zijn {{a.b|2021}} acties, zie [hier](#a-1) en **daar**.", "# Kop\n\n1. een\n2. twee\n   - drie\n\n> vijf\n",
        "| a | b |\n| - | :-: |\n| {{a.b|2021}} | `c` |\n", "```\nx < y\n```\n\n***\n\nregel  \ntwee\\\ndrie",
        "<script>alert(1)</script> <a href=\"javascript:x\">y</a> [z](javascript:alert(1)) ![i](http://x)\n",
        "[a]: https://x.nl/a \"t\"\n\n[a] <https://y.nl> &amp; &#65; _x_ ~~y~~ https://z.nl\n",
    ].map { Array($0.utf8) }

    private static let sample = PlanReader.read([PlanFile(name: "strategy.md", bytes: seeds[2])]).document

    /// What is wrong with the markup of a text alone, or `nil`.
    package static func problem(inText bytes: [UInt8]) -> String? {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        guard let sample else { return "no plan to show the text in" }
        return markup(PlanText(text), sample)
    }

    /// Only tags that we write, no address but safe ones.
    private static func markup(_ text: PlanText, _ document: PlanDocument) -> String? {
        let html = text.html(TextRendering(values: PlanValues(document))).string
        let tags = [
            "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "table", "thead", "tbody",
            "tr", "th", "td", "hr", "br", "em", "strong", "a", "data",
        ]
        for piece in html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1) {
            let name = piece.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
            if !tags.contains(String(name)) { return "the tag \(name)" }
            let head = piece.prefix { $0 != ">" }
            if head.contains("href="), !head.contains("href=\"https://"), !head.contains("href=\"/") {
                return "the address in \(head)"
            }
        }
        return nil
    }
}
