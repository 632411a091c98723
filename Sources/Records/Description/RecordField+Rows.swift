package import Phrases
import PlacedYAML

extension RecordField {
    /// A list of small records with fields of their own; in the form a table whose columns are their fields.
    ///
    /// `audience` says for whom a row is; without it everybody sees it who sees the field.
    package static func rows<Row>(
        _ key: String, _ path: any WritableKeyPath<Record, [Row]> & Sendable, of rows: RecordDescription<Row>,
        label: Phrase? = nil, hint: Phrase? = nil, isRequired: Bool = false,
        audience: (@Sendable (Record, Row) -> PlanAudience)? = nil
    ) -> RecordField {
        var field = RecordField(
            [key], path,
            form: label.map { [EntryField(key, $0, hint: hint, rows: path, of: rows)] } ?? [],
            reading: { reader in
                isRequired
                    ? reader.requiredList(key) { rows.read($0) }
                    : reader.optional(key) { $0.items()?.compactMap { rows.read($0) } } ?? []
            },
            writing: { items, map, _ in
                if !items.isEmpty { map.add(key, .list(items.map { .map(rows.written($0)) })) }
            },
            references: { items in
                items.enumerated().flatMap { index, row in
                    rows.references(row).map { $0.below("\(key).\(index)") }
                }
            },
            shown: { items, sight in items.map { rows.shown($0, sight) } })
        if let audience {
            field.reveal = { record, copy, sight in
                copy[keyPath: path] = record[keyPath: path].filter { sight.viewer.sees(audience(record, $0)) }
                    .map { rows.shown($0, sight) }
            }
        }
        return field
    }
}

extension EntryField {
    /// A small table whose columns are the form's fields of its rows.
    ///
    /// What the columns do not hold, such as the day of a source, is kept for a row whose first cell stays.
    package init<Row: Hashable & Sendable>(
        _ name: String, _ label: Phrase, hint: Phrase? = nil, rows path: any WritableKeyPath<Entry, [Row]> & Sendable,
        of rows: RecordDescription<Row>
    ) {
        let columns = rows.form
        let shown = columns.map { RowColumn($0.label, $0.shape, isRequired: $0.isRequired(in: rows.blank)) }
        self.init(
            name: name, label: label, hint: hint, shape: .rows(shown),
            read: { entry in RowText.join(entry[keyPath: path].map { row in columns.map { $0.read(row) } }) },
            write: { (entry, text) throws(FieldProblem) in
                var kept: [Row] = [], old = entry[keyPath: path], problems: [FieldProblem] = []
                for (index, cells) in RowText.split(text).enumerated() {
                    guard cells.count <= columns.count else { throw .columns(index + 1) }
                    let key = cells.first ?? ""
                    let known = old.firstIndex { columns.first?.read($0) == key }
                    var row = known.map { old.remove(at: $0) } ?? rows.blank
                    for (number, column) in columns.enumerated() {
                        let typed = number < cells.count ? cells[number] : ""
                        do throws(FieldProblem) {
                            let cell = try FieldText.tidy(typed, column.shape)
                            if known == nil || cell != column.read(row) { try column.write(&row, cell) }
                        } catch {
                            problems.append(.row(index + 1, column: column.label, reason: .problem(error)))
                        }
                    }
                    kept.append(row)
                }
                if let first = problems.first { throw problems.count == 1 ? first : .several(problems) }
                entry[keyPath: path] = kept
            })
    }
}
