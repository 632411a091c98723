import Phrases
import Records
import Registers
import SiteKit

/// A row as somebody typed it: the edits that make it, what is wrong, and what the form showed.
struct TypedRow {
    let fields: [TypedField]
    /// By the key of its field.
    private(set) var values: [FieldKey: TypedField.Typed] = [:]
    private(set) var problems: [FormProblem] = []
    private let form: [String: [String]]

    /// The name under which a form says which fields it shows: what is left out changes nothing.
    static let shown = "shown"

    /// Reads the fields that the form shows, of those that its sender may write.
    init(_ form: [String: [String]], of writable: [FieldDeclaration], _ frame: RegisterFrame) {
        self.form = form
        let shown = Set(form[Self.shown] ?? [])
        fields = writable.filter { shown.contains($0.key.rawValue) }.map {
            TypedField(field: $0, language: frame.language, world: frame.words.world)
        }
        for field in fields {
            do throws(FormProblem) { values[field.field.key] = try field.read(form) } catch { problems.append(error) }
        }
    }

    /// What changes in a row; of a new one, all that was filled in.
    func edits(from row: VisibleRow?, keeping theirs: Set<FieldKey> = []) -> [RowEdit] {
        fields.compactMap { typed in
            let key = typed.field.key
            guard let value = values[key], !theirs.contains(key) else { return nil }
            let now = TypedField.Typed(value: row?[key], reason: row?.reason(key))
            return value == now || typed.isUntouched(form, from: now)
                ? nil : .field(key, value.value, reason: value.reason)
        }
    }
}
