import Records
package import Strategy

/// From the values of a form to the texts of an entry's fields.
package enum EntryTyping {
    private static let rowLimit = 500

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
        var rows: [[String]] = []
        for row in 0..<rowLimit {
            guard values["\(name).\(row).0"] != nil else { break }
            let cells = (0..<columns).map { values["\(name).\(row).\($0)"]?.first ?? "" }
            if cells.contains(where: { !$0.allSatisfy(\.isWhitespace) }) { rows.append(cells) }
        }
        return rows
    }

    /// Texts as a form would send them, so that a page can be shown with texts that nobody typed there.
    package static func values(_ kind: PlanEntry.Kind, _ texts: [String: String]) -> [String: [String]] {
        var values: [String: [String]] = [:]
        for field in kind.fields {
            let text = texts[field.name] ?? ""
            switch field.shape {
            case .rows:
                for (row, cells) in RowText.split(text).enumerated() {
                    for (column, cell) in cells.enumerated() { values["\(field.name).\(row).\(column)"] = [cell] }
                }
            case .many: values[field.name] = text.split(separator: " ").map(String.init)
            case .flag: if text == "ja" { values[field.name] = ["1"] }
            default: values[field.name] = [text]
            }
        }
        return values
    }
}
