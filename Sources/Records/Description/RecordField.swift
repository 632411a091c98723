/// One field of a kind of record, described once: in text files, in forms, for viewers, for checks and for search.
///
/// Made by the functions beside this file, and completed by what is said of it: `.seen`, `.narrowed`, `.searched`.
package struct RecordField<Record: Sendable>: Sendable {
    /// Its keys in the text file; none for the text under the keys.
    let keys: [String]
    /// Puts what the file says into the record; false when something is missing without which there is no record.
    let read: @Sendable (RecordReader, inout Record) -> Bool
    /// Adds its keys; what stands above the record in the file need not be said.
    let write: @Sendable (Record, inout YAMLMap, ItemID?) -> Void
    /// The fields of the form that hold it: mostly one; none when nobody changes it there.
    package internal(set) var form: [EntryField<Record>]
    let references: @Sendable (Record) -> [Reference]
    /// Copies it as somebody sees it who sees the field.
    var reveal: @Sendable (Record, inout Record, Sight) -> Void
    private var sight = FieldSight<Record>.bureau
    private(set) var isSearched = false
    /// The audiences of single fields, when this is the field that holds them.
    private(set) var audiences: (@Sendable (Record) -> [String: PlanAudience])?

    /// A value under keys; `reading` gives `nil` when the record cannot be without it.
    package init<Value>(
        _ keys: [String], _ path: any WritableKeyPath<Record, Value> & Sendable, form: [EntryField<Record>],
        reading: @escaping @Sendable (RecordReader) -> Value?,
        writing: @escaping @Sendable (Value, inout YAMLMap, ItemID?) -> Void,
        references: @escaping @Sendable (Value) -> [Reference] = { _ in [] },
        shown: @escaping @Sendable (Value, Sight) -> Value = { value, _ in value }
    ) {
        self.keys = keys
        self.form = form
        read = { reader, record in
            guard let value = reading(reader) else { return false }
            record[keyPath: path] = value
            return true
        }
        write = { record, map, above in writing(record[keyPath: path], &map, above) }
        self.references = { references($0[keyPath: path]) }
        reveal = { record, copy, sight in copy[keyPath: path] = shown(record[keyPath: path], sight) }
    }

    /// Copies what a viewer sees of it from a record into one that shows nothing.
    func show(_ record: Record, in copy: inout Record, _ sight: Sight) {
        switch self.sight {
        case .bureau: return
        case .audience(let audience): if sight.viewer.sees(audience) { reveal(record, &copy, sight) }
        case .narrowed(let word, let replace):
            if sight.hidden.contains(word) { replace(&copy) } else { reveal(record, &copy, sight) }
        }
    }
}

extension RecordField {
    /// Seen by everybody who sees the record.
    package var seen: RecordField { seen(for: .public) }

    /// Seen by those of an audience who see the record.
    package func seen(for audience: PlanAudience) -> RecordField { with { $0.sight = .audience(audience) } }

    /// Seen with the record, as far as a rule of its own goes.
    package func seen(by rule: @escaping @Sendable (Record, inout Record, Sight) -> Void) -> RecordField {
        with {
            $0.sight = .audience(.public)
            $0.reveal = rule
        }
    }

    /// Seen with the record unless that gives the field an audience of its own; then `replace` says what stands there.
    package func narrowed(by word: String, replace: @escaping @Sendable (inout Record) -> Void = { _ in })
        -> RecordField
    {
        with { $0.sight = .narrowed(word, replace: replace) }
    }

    /// Read by search.
    package var searched: RecordField { with { $0.isSearched = true } }

    /// In the form as these fields.
    package func form(_ fields: [EntryField<Record>]) -> RecordField { with { $0.form = fields } }

    /// Holds the audiences of single fields.
    package func holding(_ audiences: @escaping @Sendable (Record) -> [String: PlanAudience]) -> RecordField {
        with { $0.audiences = audiences }
    }

    private func with(_ change: (inout RecordField) -> Void) -> RecordField {
        var field = self
        change(&field)
        return field
    }
}
