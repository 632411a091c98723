import Phrases
import PlacedYAML
import Records

/// A register as a text file declares it: the word of its blocks and its fields.
struct RegisterSchema {
    let word: String
    let record: RecordDescription<RegisterRow>

    private enum Key: String, CaseIterable { case register, fields }
    private enum FieldKey: String, CaseIterable { case key, type, dutch, english, required, audience, choices, of }

    private enum FieldKind: String, CaseIterable {
        case line, text, number, money, date, period, choice, flag, area, organisation, item, people
    }

    init?(_ yaml: String, log: PackLog) {
        guard let node = PackFile.parse(Array(yaml.utf8), name: "registers/x.yaml", log: log),
            let table = PackTable<Key>(node), let word = table.required(.register, { $0.text() })
        else { return nil }
        self.word = word
        let fields = table.list(.fields) { Self.field($0) }
        record = RecordDescription(
            blank: RegisterRow(), form: fields.flatMap(\.form).map(\.name),
            fields: [.required("id", \.id, as: .id).seen]
                + fields + [
                    .defaulted(
                        "audience", \.audience, as: .audience, otherwise: .partners,
                        label: Phrase("Voor wie zichtbaar", "Who may see it")
                    ).seen
                ])
    }

    private static func field(_ node: PackNode) -> RecordField<RegisterRow>? {
        guard let table = PackTable<FieldKey>(node), let key = table.required(.key, { $0.text() }),
            let kind = table.required(.type, { $0.word(FieldKind.self) }),
            let dutch = table.required(.dutch, { $0.text() }), let english = table.required(.english, { $0.text() })
        else { return nil }
        let declared = Declared(
            key: key, label: Phrase(dutch, english), isRequired: table.optional(.required) { $0.flag() } ?? false)
        let kinds = table.list(.of) { $0.text() }, choices = table.list(.choices) { $0.text() }
        let field: RecordField<RegisterRow> =
            switch kind {
            case .line: declared.field(as: .line())
            case .text: .prose(\.text, label: declared.label)
            case .number: declared.field(as: .number)
            case .money: declared.field(as: .euros)
            case .date: declared.field(as: .date)
            case .period: declared.field(as: .period)
            case .choice: declared.field(as: .oneOf(choices))
            case .flag: declared.field(as: .flag)
            case .area: declared.field(as: .area)
            case .organisation: declared.field(as: .organisation)
            case .item: declared.field(as: .item(.anything, .record(Set(kinds))))
            case .people: declared.list(of: .organisation)
            }
        // Of a field whose audience nobody states, only the bureau knows.
        return table.optional(.audience) { $0.audience() }.map { field.seen(for: $0).searched } ?? field
    }
}

/// What a field's declaration says whatever its type.
private struct Declared {
    let key: String
    let label: Phrase
    let isRequired: Bool

    func field<Value: Hashable & Sendable>(as type: FieldType<Value>) -> RecordField<RegisterRow> {
        let name = ValueKey<Value>(name: key)
        guard isRequired else { return .optional(key, \RegisterRow[name], as: type, label: label) }
        return RecordField(
            [key], \RegisterRow[name],
            form: [EntryField(key, label, type.shape, \RegisterRow[name], type.codec.optional())],
            reading: { reader in reader.required(key, type.read).map { .some($0) } },
            writing: { value, map, _ in map.add(key, value.flatMap(type.write)) },
            references: { value in value.map { type.references($0) } ?? [] })
    }

    func list<Item: Hashable & Sendable>(of type: FieldType<Item>) -> RecordField<RegisterRow> {
        let name = ValueKey<[Item]>(name: key)
        return .list(key, \RegisterRow[name, otherwise: []], as: type.many(), label: label)
    }
}

extension FieldType where Value == String {
    /// One of the words that a schema gives.
    fileprivate static func oneOf(_ words: [String]) -> FieldType {
        FieldType(
            { node in
                if let word = node.scalar, words.contains(word) { return word }
                let known = words.joined(separator: ", ")
                return node.wrong(
                    Phrase("een van \(known)", "one of \(known)"),
                    cure: Phrase("schrijf een van deze woorden", "write one of these words"))
            },
            text: { $0 },
            codec: FieldCodec(
                text: { $0 },
                value: { (text) throws(FieldProblem) in
                    guard words.contains(text) else { throw .notOneOf(text) }
                    return text
                }),
            shape: .choice(words.map { FieldChoice($0, Phrase(verbatim: $0)) }))
    }
}
