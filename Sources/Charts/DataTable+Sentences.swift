extension DataTable {
    /// Each row in words, `2014: 130 misdrijven; marge 116 tot 246`: what a reader hears at a place in the drawing.
    package var sentences: [String] {
        rows.map { row in
            guard let first = row.first else { return "" }
            let rest = zip(columns, row).dropFirst().filter { !$1.text.isEmpty }.enumerated().map { index, cell in
                index == 0 ? cell.1.text : "\(cell.0.title) \(cell.1.text)"
            }
            return rest.isEmpty ? first.text : "\(first.text): \(rest.joined(separator: "; "))"
        }
    }
}
