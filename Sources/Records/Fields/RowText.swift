/// A small table of a form as text: a line per row, a tab between columns.
package enum RowText {
    package static func join(_ rows: [[String]]) -> String {
        rows.map { row in
            row.map { $0.split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ") }
                .joined(separator: "\t")
        }.joined(separator: "\n")
    }

    /// Rows without anything in them are left out; cells are without blanks around them.
    package static func split(_ text: String) -> [[String]] {
        text.split(separator: "\n").map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(\.trimmingBlanks)
        }.filter { $0.contains { !$0.isEmpty } }
    }
}
