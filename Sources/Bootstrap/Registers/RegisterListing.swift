import Phrases
import Records
import Registers

/// A line of `vib registers list`.
struct RegisterLine: AnswerRow {
    let register, audience, owner, title: String
    let rows: Int

    init(_ register: VisibleRegister) {
        self.register = register.id.rawValue
        audience = register.declaration.audience.rawValue
        owner = register.declaration.owner?.rawValue ?? ""
        title = register.declaration.title.dutch
        rows = register.rows.count
    }

    static let headers = ["register", "audience", "owner", "rows", "title"]
    var cells: [String] { [register, audience, owner, String(rows), title] }
}

/// The rows of a register as a table: the id, the state, and each field that the viewer sees.
struct RegisterListing {
    private let register: VisibleRegister
    private let words: ValueWords
    private let columns: [FieldKey]

    init(_ register: VisibleRegister, words: ValueWords) {
        self.register = register
        self.words = words
        let status = register.declaration.status == nil ? [] : [FieldKey.status]
        columns = status + register.declaration.fields.map(\.key)
    }

    /// Whether a column marks the rows that are invented.
    private var hasExamples: Bool { register.rows.contains(where: \.isExample) }

    var keys: [String] { ["id"] + (hasExamples ? ["example"] : []) + columns.map(\.rawValue) }

    func labels(_ language: Language) -> [String] {
        let status = register.declaration.status?.label
        let example = hasExamples ? [Phrase("verzonnen", "invented")(language)] : []
        return ["id"] + example
            + columns.map { ($0 == .status ? status : register.field($0)?.label)?(language) ?? $0.rawValue }
    }

    func cells(_ language: Language) -> [[String]] {
        register.rows.map { row in
            [row.id.rawValue] + (hasExamples ? [row.isExample ? Phrase("ja", "yes")(language) : ""] : [])
                + columns.map { key in
                    let text = register.phrase(key, of: row, words: words)?(language) ?? ""
                    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
                }
        }
    }

    /// By key, without what says nothing.
    var objects: [[String: String]] {
        cells(.dutch).map { row in
            Dictionary(uniqueKeysWithValues: zip(keys, row).filter { !$0.1.isEmpty })
        }
    }
}
