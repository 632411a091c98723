package import Phrases
package import Records
package import Strategy

/// From the values of a form to the texts of an entry's fields.
package enum EntryTyping {
    private static let rowLimit = 500

    /// The field of a cell in a form, and with `-` in the place of points its id.
    package static func cellName(_ field: String, row: Int, column: Int) -> String { "\(field).\(row).\(column)" }

    /// The field of the form that tells which reading of a number is meant.
    package static func choiceName(_ field: String) -> String { "meant.\(field)" }

    /// The values with the rows of small tables next to each other, as the form shows them when it comes back.
    package static func compacted(_ kind: PlanEntry.Kind, _ values: [String: [String]]) -> [String: [String]] {
        var compacted = values
        for field in kind.fields {
            guard case .rows(let columns) = field.shape else { continue }
            let kept = rowNumbers(field.name, of: columns.count, in: values)
            for row in 0..<rowLimit where values[cellName(field.name, row: row, column: 0)] != nil {
                for column in columns.indices {
                    let name = cellName(field.name, row: row, column: column)
                    let from = row < kept.count ? cellName(field.name, row: kept[row], column: column) : nil
                    compacted[name] = from.flatMap { values[$0] }
                    compacted[choiceName(name)] = from.flatMap { values[choiceName($0)] }
                }
            }
        }
        return compacted
    }

    /// What the writer said that they mean, by field and cell.
    package static func choices(_ values: [String: [String]]) -> [String: NumberChoice] {
        var choices: [String: NumberChoice] = [:]
        let prefix = choiceName("")
        for (name, chosen) in values where name.hasPrefix(prefix) {
            choices[String(name.dropFirst(prefix.count))] = chosen.first.flatMap { NumberChoice(rawValue: $0) }
        }
        return choices
    }

    /// The text of every field of a kind as it was sent.
    package static func texts(_ kind: PlanEntry.Kind, _ values: [String: [String]]) -> [String: String] {
        var texts: [String: String] = [:]
        for field in kind.fields {
            switch field.shape {
            case .rows(let columns): texts[field.name] = RowText.join(rows(field.name, of: columns.count, in: values))
            case .many: texts[field.name] = (values[field.name] ?? []).joined(separator: " ")
            case .flag: texts[field.name] = values[field.name]?.first?.isEmpty == false ? "ja" : ""
            default: texts[field.name] = values[field.name]?.first ?? ""
            }
        }
        return texts
    }

    /// The rows of a small table, `NAME.ROW.COLUMN`; rows in which nothing was typed are left out.
    package static func rows(_ name: String, of columns: Int, in values: [String: [String]]) -> [[String]] {
        rowNumbers(name, of: columns, in: values).map { cells($0, name, of: columns, in: values) }
    }

    private static func cells(
        _ row: Int, _ name: String, of columns: Int, in values: [String: [String]]
    ) -> [String] {
        (0..<columns).map { values[cellName(name, row: row, column: $0)]?.first ?? "" }
    }

    /// The numbers of the rows in which something was typed.
    private static func rowNumbers(_ name: String, of columns: Int, in values: [String: [String]]) -> [Int] {
        (0..<rowLimit).prefix { values[cellName(name, row: $0, column: 0)] != nil }.filter { row in
            cells(row, name, of: columns, in: values).contains { !$0.allSatisfy(\.isWhitespace) }
        }
    }

    /// Kept texts as a form would send them, so that a page can be shown with texts that nobody typed there.
    package static func values(
        _ kind: PlanEntry.Kind, _ texts: [String: String], in language: Language
    ) -> [String: [String]] {
        var values: [String: [String]] = [:]
        for field in kind.fields {
            let text = FieldSpelling.shown(texts[field.name] ?? "", as: field.shape, in: language)
            switch field.shape {
            case .rows:
                for (row, cells) in RowText.split(text).enumerated() {
                    for (column, cell) in cells.enumerated() {
                        values[cellName(field.name, row: row, column: column)] = [cell]
                    }
                }
            case .many: values[field.name] = text.split(separator: " ").map(String.init)
            case .flag: if text == "ja" { values[field.name] = ["1"] }
            default: values[field.name] = [text]
            }
        }
        return values
    }
}
