import Facts
import Geography
import Phrases
import PlacedYAML
import Records

extension RegisterDeclaration {
    /// How its rows are read and written, their forms and columns: one list, made of the declaration.
    ///
    /// `areas` gives all areas of a level, for fields that take the word `all`.
    func record(areas: @escaping @Sendable (AreaLevel) -> [AreaCode]) -> RecordDescription<RegisterRow> {
        let body = fields.firstIndex { $0.kind.word == .text }
        let own = fields.indices.map { index in
            index == body ? prose(index) : recordField(index, type: fields[index].type(areas: areas))
        }
        let id: RecordField<RegisterRow> = .required("id", \.id, as: .rowID)
        let all = [id] + own + [statusField] + careFields + dropped.map(Self.keptField)
        return RecordDescription(
            blank: RegisterRow(fields: fields.count), form: all.flatMap(\.form).map(\.name), fields: all)
    }

    private func recordField(_ index: Int, type: FieldType<RegisterValue>) -> RecordField<RegisterRow> {
        let field = fields[index], path = \RegisterRow[field: index]
        let keys = [field.key.rawValue] + renamed.filter { $0.value == field.key }.map(\.key.rawValue).sorted()
        return RecordField(
            keys, path,
            form: [EntryField(keys[0], field.label, hint: field.hint, type.shape, path, type.codec.optional())],
            reading: { reader in
                .some(keys.first(where: reader.has).flatMap { reader.optional($0, type.read) })
            },
            writing: { value, map, _ in map.add(keys[0], value.flatMap(type.write)) },
            references: { value in value.map { type.references($0).map { $0.below(keys[0]) } } ?? [] })
    }

    /// The text under the keys.
    private func prose(_ index: Int) -> RecordField<RegisterRow> {
        let field = fields[index], path = \RegisterRow[field: index]
        return RecordField(
            [], path,
            form: [
                EntryField(
                    name: field.key.rawValue, label: field.label, hint: field.hint, shape: .text(limit: 20_000),
                    read: { if case .text(let text)? = $0[field: index] { text.rawValue } else { "" } },
                    write: { row, text in row[field: index] = text.isEmpty ? nil : .text(PlanText(text)) })
            ],
            reading: { reader -> RegisterValue?? in .some(reader.text.isEmpty ? nil : .text(reader.text)) },
            writing: { _, _, _ in })
    }

    private var statusField: RecordField<RegisterRow> {
        guard let status else {
            return RecordField(
                [], \.status, form: [], reading: { _ in .some(nil) }, writing: { _, _, _ in })
        }
        let list = ChoiceList(
            choices: status.states.map { state in
                var choice = ChoiceList.Choice(id: state.id, title: state.title)
                choice.was = state.was
                return choice
            })
        return .optional("status", \.status, as: .choice(list), label: status.label)
    }

    private var careFields: [RecordField<RegisterRow>] {
        [
            .optional("since", \.since, as: .date, label: Phrase("Sinds", "Since")),
            RecordField(
                ["unknown"], \.unknown, form: [],
                reading: { $0.optional("unknown") { $0.unknownReasons() } ?? [:] },
                writing: { reasons, map, _ in map.add("unknown", Self.yaml(reasons)) }),
            .optional(
                "audience", \.audience, as: .registerAudience, label: Phrase("Voor wie zichtbaar", "Who may see it")),
            RecordField(
                ["source"], \.sources,
                form: [
                    EntryField(
                        "source", Phrase("Bron", "Source"), .line(limit: 500), \.sources,
                        FieldCodec<SourceReference>.reference.listed)
                ],
                reading: { $0.optional("source") { $0.sourceList() } ?? [] },
                writing: { sources, map, _ in
                    let written = sources.compactMap { FieldType<SourceReference>.source.write($0) }
                    map.add("source", written.count == 1 ? written[0] : written.isEmpty ? nil : .list(written))
                }),
            .optional("toConfirm", \.toConfirm, as: .line(500), label: Phrase("Nog te bevestigen", "To be confirmed")),
            .defaulted("example", \.isExample, as: .flag, otherwise: false, label: Phrase("Voorbeeld", "Example")),
            .optional("reviewed", \.reviewed, as: .date, label: Phrase("Nagekeken op", "Reviewed on")),
        ]
    }

    /// Keeps what a row says for a field that there is no more.
    private static func keptField(_ key: FieldKey) -> RecordField<RegisterRow> {
        RecordField(
            [key.rawValue], \RegisterRow[kept: key], form: [],
            reading: { .some($0.optional(key.rawValue) { $0.plainText }) },
            writing: { text, map, _ in map.add(key.rawValue, text.map { .scalar($0) }) })
    }

    private static func yaml(_ reasons: [FieldKey: UnknownReason]) -> YAMLValue? {
        guard !reasons.isEmpty else { return nil }
        var map = YAMLMap()
        for (key, reason) in reasons.sorted(by: { $0.key < $1.key }) { map.add(key.rawValue, .scalar(reason.rawValue)) }
        return .map(map)
    }
}

extension RegisterRow {
    fileprivate subscript(kept key: FieldKey) -> String? {
        get { kept[key] }
        set { kept[key] = newValue }
    }
}

extension PackNode {
    fileprivate func unknownReasons() -> [FieldKey: UnknownReason]? {
        guard let pairs = pairs() else { return nil }
        var reasons: [FieldKey: UnknownReason] = [:]
        for (name, value) in pairs {
            if let key = name.fieldKey(), let reason = value.unknownReason() { reasons[key] = reason }
        }
        return reasons
    }

    fileprivate func sourceList() -> [SourceReference]? {
        let read = FieldType<SourceReference>.source.read
        return isList ? items()?.compactMap { read($0) } : read(self).map { [$0] }
    }

    /// A line, or the items of a list on one line.
    fileprivate var plainText: String? {
        scalar ?? (isList ? items()?.compactMap(\.plainText).joined(separator: " ") : nil)
    }
}

extension FieldType where Value == ItemID {
    /// Without full stops, which part an address from the kind of its file.
    fileprivate static var rowID: FieldType {
        FieldType.id.checked { id, node in
            id.rawValue.contains(".")
                ? node.wrong(
                    Phrase("een id zonder punt", "an id without a full stop"),
                    cure: Phrase("schrijf een streepje", "write a hyphen"))
                : id
        }
    }
}

extension FieldType where Value == RegisterAudience {
    fileprivate static var registerAudience: FieldType {
        FieldType(
            { $0.registerAudience() }, text: { $0.rawValue },
            codec: FieldCodec(
                { $0.rawValue }, reading: { RegisterAudience(rawValue: $0) }, otherwise: { .notOneOf($0) }),
            shape: .one(.audience))
    }
}

extension FieldCodec where Value == SourceReference {
    /// Several with a semicolon between them, because lines have blanks.
    var listed: FieldCodec<[SourceReference]> {
        FieldCodec<[SourceReference]>(
            text: { $0.map { text($0) }.joined(separator: "; ") },
            value: { (typed) throws(FieldProblem) in
                var sources: [SourceReference] = []
                for part in typed.split(separator: ";") { sources.append(try value(part.trimmingBlanks)) }
                return sources
            })
    }
}
