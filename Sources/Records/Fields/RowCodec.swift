package import Phrases

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

/// A column of a row type: how it is read out of a row and written into one.
package struct RowField<Row>: Sendable {
    package let column: RowColumn
    package let read: @Sendable (Row) -> String
    package let write: @Sendable (inout Row, String) throws(FieldProblem) -> Void

    package init<Value>(
        _ label: Phrase, _ shape: FieldShape, _ path: any WritableKeyPath<Row, Value> & Sendable,
        _ codec: FieldCodec<Value>
    ) {
        column = RowColumn(label, shape)
        read = { codec.text($0[keyPath: path]) }
        write = { (row, text) throws(FieldProblem) in row[keyPath: path] = try codec.value(text) }
    }

    package init(
        _ label: Phrase, _ shape: FieldShape, read: @escaping @Sendable (Row) -> String,
        write: @escaping @Sendable (inout Row, String) throws(FieldProblem) -> Void
    ) {
        column = RowColumn(label, shape)
        self.read = read
        self.write = write
    }
}

extension EntryField {
    /// A small table; `blank` makes a row from which the columns are then filled.
    ///
    /// What the columns do not hold, such as the source of a value, is kept for a row whose place and first cell stay.
    package init<Row: Hashable & Sendable>(
        _ name: String, _ label: Phrase, hint: Phrase? = nil, rows path: any WritableKeyPath<Entry, [Row]> & Sendable,
        blank: Row, _ columns: [RowField<Row>]
    ) {
        self.init(
            name: name, label: label, hint: hint, shape: .rows(columns.map(\.column)),
            read: { entry in RowText.join(entry[keyPath: path].map { row in columns.map { $0.read(row) } }) },
            write: { (entry, text) throws(FieldProblem) in
                var rows: [Row] = [], old = entry[keyPath: path]
                for (index, cells) in RowText.split(text).enumerated() {
                    guard cells.count <= columns.count else { throw .columns(index + 1) }
                    let key = cells.first ?? ""
                    let known = old.firstIndex { columns.first?.read($0) == key }
                    var row = known.map { old.remove(at: $0) } ?? blank
                    for (number, column) in columns.enumerated() {
                        do throws(FieldProblem) {
                            let cell = try FieldText.tidy(
                                number < cells.count ? cells[number] : "", column.column.shape)
                            try column.write(&row, cell)
                        } catch {
                            throw .row(index + 1, column: column.column.label, reason: .problem(error))
                        }
                    }
                    rows.append(row)
                }
                entry[keyPath: path] = rows
            })
    }
}
