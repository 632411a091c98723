import Geography
import Phrases
import PlacedYAML
import Records

/// Fields that several kinds of entry have; each is given the place of its value.
extension RecordField {
    static func id(_ path: any WritableKeyPath<Record, ItemID> & Sendable) -> RecordField {
        .required("id", path, as: .id).seen
    }

    static func title(
        _ path: any WritableKeyPath<Record, String> & Sendable, label: Phrase = FieldLabels.title
    ) -> RecordField {
        .required("title", path, as: .line(300), label: label).seen.searched
    }

    static func shortTitle(_ path: any WritableKeyPath<Record, String?> & Sendable) -> RecordField {
        .optional("shortTitle", path, as: .line(100), label: FieldLabels.shortTitle).seen
    }

    /// The programme that it may belong to: its own key, else the one above it.
    static func programme(_ path: any WritableKeyPath<Record, ItemID?> & Sendable) -> RecordField {
        let type = FieldType<ItemID>.item(.programme, .record(["programme"]))
        return RecordField(
            ["programme"], path,
            form: [EntryField("programme", FieldLabels.programme, type.shape, path, type.codec.optional())],
            reading: { .some($0.has("programme") ? $0.optional("programme", type.read) : $0.above) },
            writing: { id, map, above in map.add("programme", id == above ? nil : id.flatMap(type.write)) },
            references: { id in id.map { type.references($0).map { $0.below("programme") } } ?? [] },
            shown: { id, sight in id.flatMap { type.shown($0, sight) } }
        ).seen
    }

    /// The programme without which it is nothing.
    static func programme(of path: any WritableKeyPath<Record, ItemID> & Sendable) -> RecordField {
        let type = FieldType<ItemID>.item(.programme, .record(["programme"]))
        return RecordField(
            ["programme"], path, form: [],
            reading: { reader in
                reader.has("programme")
                    ? reader.required("programme", type.read)
                    : reader.above ?? reader.required("programme", type.read)
            },
            writing: { id, map, above in if id != above { map.add("programme", type.write(id)) } },
            references: { type.references($0).map { $0.below("programme") } }
        ).seen
    }

    static func section(_ path: any WritableKeyPath<Record, ItemID?> & Sendable) -> RecordField {
        .optional("section", path, as: .item(.section, .section), label: FieldLabels.section).seen
    }

    static func track(_ path: any WritableKeyPath<Record, Track?> & Sendable) -> RecordField {
        .optional("track", path, as: .word(FieldChoices.track), label: FieldLabels.track).seen
    }

    static func owner(_ path: any WritableKeyPath<Record, OrganisationID?> & Sendable) -> RecordField {
        .optional("owner", path, as: .organisation, label: FieldLabels.owner).narrowed(by: .owner)
    }

    static func partners(_ path: any WritableKeyPath<Record, [OrganisationID]> & Sendable) -> RecordField {
        .list("partners", path, as: FieldType<OrganisationID>.organisation.many(), label: FieldLabels.partners)
            .narrowed(by: .partners)
    }

    static func indicators(_ path: any WritableKeyPath<Record, [ItemID]> & Sendable) -> RecordField {
        .list("indicators", path, as: .indicators, label: FieldLabels.indicators).narrowed(by: .indicators)
    }

    static func source(_ path: any WritableKeyPath<Record, SourceReference?> & Sendable) -> RecordField {
        .optional("source", path, as: .source, label: FieldLabels.source, hint: FieldLabels.sourceHint).seen
    }

    static func audience(_ path: any WritableKeyPath<Record, PlanAudience> & Sendable) -> RecordField {
        .defaulted("audience", path, as: .audience, otherwise: .partners, label: FieldLabels.audience).seen
    }

    /// The audience of a row, which is that of its entry when nothing is said.
    static func audience(_ path: any WritableKeyPath<Record, PlanAudience?> & Sendable) -> RecordField {
        .optional("audience", path, as: .audience, label: FieldLabels.audience).seen
    }

    static func note(_ path: any WritableKeyPath<Record, String?> & Sendable) -> RecordField {
        .optional("note", path, as: .line(1_000), label: FieldLabels.note).seen
    }

    static func bar(_ path: any WritableKeyPath<Record, PublicationBar?> & Sendable) -> RecordField {
        .optional(
            "bar", path, as: .word(FieldChoices.bar),
            label: Phrase("Niet openbaar per gemeente", "Not public per municipality")
        ).seen
    }

    static func text(
        _ path: any WritableKeyPath<Record, PlanText> & Sendable, label: Phrase = FieldLabels.text
    ) -> RecordField {
        .prose(path, label: label, hint: FieldLabels.textHint).narrowed(by: .text).searched
    }
}

extension RecordField {
    func narrowed(by field: PlanField, replace: @escaping @Sendable (inout Record) -> Void = { _ in }) -> RecordField {
        narrowed(by: field.rawValue, replace: replace)
    }

    /// What areas it concerns: the keys `municipalities` (a list, or `all`) and `districts`.
    static func scope(_ path: any WritableKeyPath<Record, AreaScope> & Sendable) -> RecordField {
        let municipalities = FieldType<AreaCode>.municipality.many(), districts = FieldType<AreaCode>.district.many()
        let form: [EntryField<AreaScope>] = [
            EntryField("wholeRegion", FieldLabels.wholeRegion, .flag, \.isWholeRegion, .flag),
            EntryField(
                "municipalities", FieldLabels.municipalities, municipalities.shape, \.municipalities,
                municipalities.codec),
            EntryField("districts", FieldLabels.districts, districts.shape, \.districts, districts.codec),
        ]
        return RecordField(
            ["municipalities", "districts"], path, form: form.map { $0.lifted(at: path) },
            reading: { reader in
                var scope = AreaScope.unstated
                let isWhole = reader.optional("municipalities") { $0.scalar == "all" } ?? false
                scope.isWholeRegion = isWhole
                if !isWhole { scope.municipalities = reader.optional("municipalities", municipalities.read) ?? [] }
                scope.districts = reader.optional("districts", districts.read) ?? []
                return scope
            },
            writing: { scope, map, _ in
                let named = scope.municipalities.isEmpty ? nil : municipalities.write(scope.municipalities)
                map.add("municipalities", scope.isWholeRegion ? .scalar("all") : named)
                map.add("districts", scope.districts.isEmpty ? nil : districts.write(scope.districts))
            },
            references: { scope in
                municipalities.references(scope.municipalities).map { $0.below("municipalities") }
                    + districts.references(scope.districts).map { $0.below("districts") }
            }
        ).seen
    }

    /// The audiences of single fields: keys below a key, and a small table in the form.
    static func fields(_ path: any WritableKeyPath<Record, [PlanField: PlanAudience]> & Sendable) -> RecordField {
        RecordField(
            ["fields"], path, form: [.fieldAudiences(path)],
            reading: { $0.optional("fields") { $0.fieldAudiences() } ?? [:] },
            writing: { fields, map, _ in
                var below = YAMLMap()
                for field in PlanField.allCases {
                    below.add(field.rawValue, fields[field].map { .scalar($0.rawValue) })
                }
                if !below.pairs.isEmpty { map.add("fields", .map(below)) }
            }
        ).seen.holding { record in
            Dictionary(record[keyPath: path].map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { $1 })
        }
    }
}

extension PackNode {
    fileprivate func fieldAudiences() -> [PlanField: PlanAudience]? {
        guard let pairs = pairs() else { return nil }
        var fields: [PlanField: PlanAudience] = [:]
        for (key, value) in pairs {
            guard let field = key.word(PlanField.self), let audience = value.audience() else { continue }
            fields[field] = audience
        }
        return fields
    }
}

extension EntryField {
    /// The audience of single fields, as a small table.
    fileprivate static func fieldAudiences(
        _ path: any WritableKeyPath<Entry, [PlanField: PlanAudience]> & Sendable
    ) -> EntryField {
        EntryField(
            name: "fields", label: FieldLabels.fields, hint: nil,
            shape: .rows([
                RowColumn(FieldLabels.field, .choice(FieldChoices.field)),
                RowColumn(FieldLabels.audience, .one(.audience)),
            ]),
            read: { entry in
                let fields = entry[keyPath: path]
                return RowText.join(
                    PlanField.allCases.compactMap { field in fields[field].map { [field.rawValue, $0.rawValue] } })
            },
            write: { (entry, text) throws(FieldProblem) in
                var fields: [PlanField: PlanAudience] = [:]
                for (index, cells) in RowText.split(text).enumerated() {
                    guard let field = PlanField(rawValue: cells[0]) else {
                        throw .row(index + 1, column: FieldLabels.field, reason: .problem(.notOneOf(cells[0])))
                    }
                    let word = cells.count > 1 ? cells[1] : ""
                    guard let audience = PlanAudience(rawValue: word) else {
                        throw .row(index + 1, column: FieldLabels.audience, reason: .problem(.notOneOf(word)))
                    }
                    fields[field] = audience
                }
                entry[keyPath: path] = fields
            })
    }
}
