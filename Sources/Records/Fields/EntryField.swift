package import Phrases

/// One thing of an entry that people change: its name in forms and files, its label, and both ways to and from text.
///
/// The same list of fields makes the form, the comparison of two texts, the columns of a CSV file and of a spreadsheet.
package struct EntryField<Entry>: Sendable {
    /// In forms, files and the history; Dutch, because files are read by people.
    package let name: String
    package let label: Phrase
    package let hint: Phrase?
    package let shape: FieldShape
    package let read: @Sendable (Entry) -> String
    package let write: @Sendable (inout Entry, String) throws(FieldProblem) -> Void

    package init(
        name: String, label: Phrase, hint: Phrase?, shape: FieldShape, read: @escaping @Sendable (Entry) -> String,
        write: @escaping @Sendable (inout Entry, String) throws(FieldProblem) -> Void
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.shape = shape
        self.read = read
        self.write = write
    }

    /// Takes what was typed into the entry.
    package func take(_ typed: String, into entry: inout Entry) throws(FieldProblem) {
        let text = try FieldText.tidy(typed, shape)
        // What a text does not show, such as the day of a source, stays where nobody changed the text.
        if text != read(entry) { try write(&entry, text) }
    }

    /// Whether an entry cannot be without it: being empty is what would be wrong with it.
    package func isRequired(in entry: Entry) -> Bool {
        var copy = entry
        do throws(FieldProblem) { try write(&copy, "") } catch { return error == .missing }
        return false
    }
}

extension EntryField {
    package init<Value>(
        _ name: String, _ label: Phrase, hint: Phrase? = nil, _ shape: FieldShape,
        _ path: any WritableKeyPath<Entry, Value> & Sendable, _ codec: FieldCodec<Value>
    ) {
        self.init(
            name: name, label: label, hint: hint, shape: shape, read: { codec.text($0[keyPath: path]) },
            write: { (entry, text) throws(FieldProblem) in entry[keyPath: path] = try codec.value(text) })
    }

    /// The field of a value that is a part of an entry.
    package func lifted<Whole>(at path: any WritableKeyPath<Whole, Entry> & Sendable) -> EntryField<Whole> {
        EntryField<Whole>(
            name: name, label: label, hint: hint, shape: shape, read: { read($0[keyPath: path]) },
            write: { (whole, text) throws(FieldProblem) in try write(&whole[keyPath: path], text) })
    }

    /// The field of an entry inside a larger value.
    package func lifted<Whole>(
        _ extract: @escaping @Sendable (Whole) -> Entry?, _ embed: @escaping @Sendable (Entry) -> Whole
    ) -> EntryField<Whole> {
        EntryField<Whole>(
            name: name, label: label, hint: hint, shape: shape, read: { extract($0).map(read) ?? "" },
            write: { (whole, text) throws(FieldProblem) in
                guard var entry = extract(whole) else { return }
                try write(&entry, text)
                whole = embed(entry)
            })
    }
}
