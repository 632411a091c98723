import Prose

/// A report as plain text, for a council's own letter: no marks, lines as long as their paragraphs.
package struct PlainReport {
    let document: ReportDocument

    package init(_ document: ReportDocument) { self.document = document }

    package var text: String {
        let head = [document.title, String(repeating: "=", count: document.title.count)] + document.warnings
        let sections = document.sections.map { section in
            "\(section.title)\n\(String(repeating: "-", count: section.title.count))\n\n"
                + section.blocks.map(block).joined(separator: "\n\n")
        }
        let facts = document.facts.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
        return ([head.joined(separator: "\n")] + sections + [facts]).joined(separator: "\n\n") + "\n"
    }

    private func block(_ block: DocumentBlock) -> String {
        switch block {
        case .paragraph(let words): words.plainText
        case .list(let items): items.map { "- \($0.plainText)" }.joined(separator: "\n")
        case .table(let table): self.table(table)
        case .chart(let chart):
            ([chart.title] + chart.bars.map { "- \($0.name): \($0.text)" }).joined(separator: "\n")
        case .remark(let title, let paragraphs):
            ([title] + (paragraphs ?? ["De gemeente heeft hier niets opgemerkt."])).joined(separator: "\n\n")
        }
    }

    /// A row as a line that can be read aloud: the name, then each cell with its column.
    private func table(_ table: DocumentTable) -> String {
        let rows = table.rows.map { row in
            let cells = zip(table.columns.dropFirst(), row.cells).map { "\($0): \($1.text)" }
            return "- \(row.name). \(cells.joined(separator: "; "))"
        }
        return ([table.title] + rows).joined(separator: "\n")
    }
}
