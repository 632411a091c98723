import Geography
import Phrases
import Records

/// Fields that several kinds of entry have; each is given the place of its value.
extension EntryField {
    static func title(_ path: any WritableKeyPath<Entry, String> & Sendable, _ label: Phrase = FieldLabels.title)
        -> EntryField
    {
        EntryField("title", label, .line(limit: 300), path, .line)
    }

    static func shortTitle(_ path: any WritableKeyPath<Entry, String?> & Sendable) -> EntryField {
        EntryField("shortTitle", FieldLabels.shortTitle, .line(limit: 100), path, FieldCodec.line.optional())
    }

    static func line(
        _ name: String, _ label: Phrase, hint: Phrase? = nil, _ path: any WritableKeyPath<Entry, String?> & Sendable,
        limit: Int = 2_000
    ) -> EntryField {
        EntryField(name, label, hint: hint, .line(limit: limit), path, FieldCodec.line.optional())
    }

    static func text(_ path: any WritableKeyPath<Entry, PlanText> & Sendable, _ label: Phrase = FieldLabels.text)
        -> EntryField
    {
        EntryField("text", label, hint: FieldLabels.textHint, .text(limit: 20_000), path, .planText)
    }

    static func audience(_ path: any WritableKeyPath<Entry, PlanAudience> & Sendable) -> EntryField {
        EntryField("audience", FieldLabels.audience, .one(.audience), path, .audience)
    }

    static func source(_ path: any WritableKeyPath<Entry, SourceReference?> & Sendable) -> EntryField {
        EntryField(
            name: "source", label: FieldLabels.source, hint: FieldLabels.sourceHint, shape: .line(limit: 500),
            read: { FieldCodec.source.text($0[keyPath: path]) },
            write: { (entry, text) throws(FieldProblem) in
                // An unchanged short form keeps the day and the words that stand beside it.
                if FieldCodec.source.text(entry[keyPath: path]) == text { return }
                entry[keyPath: path] = try FieldCodec.source.value(text)
            })
    }

    static func owner(_ path: any WritableKeyPath<Entry, OrganisationID?> & Sendable) -> EntryField {
        EntryField("owner", FieldLabels.owner, .one(.organisation), path, FieldCodec.organisation.optional())
    }

    static func partners(_ path: any WritableKeyPath<Entry, [OrganisationID]> & Sendable) -> EntryField {
        EntryField("partners", FieldLabels.partners, .many(.organisation), path, FieldCodec.organisation.many())
    }

    static func items(
        _ name: String, _ label: Phrase, _ target: FieldTarget, _ path: any WritableKeyPath<Entry, [ItemID]> & Sendable
    ) -> EntryField {
        EntryField(name, label, .many(target), path, FieldCodec.item.many())
    }

    static func item(
        _ name: String, _ label: Phrase, _ target: FieldTarget, _ path: any WritableKeyPath<Entry, ItemID?> & Sendable
    ) -> EntryField {
        EntryField(name, label, .one(target), path, FieldCodec.item.optional())
    }

    static func indicators(_ path: any WritableKeyPath<Entry, [ItemID]> & Sendable) -> EntryField {
        items("indicators", FieldLabels.indicators, .indicator, path)
    }

    /// The three fields of a scope.
    static func scope(_ path: any WritableKeyPath<Entry, AreaScope> & Sendable) -> [EntryField] {
        let flag = FieldCodec<Bool>.flag, areas = FieldCodec<AreaCode>.area.many()
        return [
            EntryField(
                name: "wholeRegion", label: FieldLabels.wholeRegion, hint: nil, shape: .flag,
                read: { flag.text($0[keyPath: path].isWholeRegion) },
                write: { (entry, text) throws(FieldProblem) in
                    entry[keyPath: path].isWholeRegion = try flag.value(text)
                }),
            EntryField(
                name: "municipalities", label: FieldLabels.municipalities, hint: nil, shape: .many(.municipality),
                read: { areas.text($0[keyPath: path].municipalities) },
                write: { (entry, text) throws(FieldProblem) in
                    entry[keyPath: path].municipalities = try areas.value(text)
                }),
            EntryField(
                name: "districts", label: FieldLabels.districts, hint: nil, shape: .many(.district),
                read: { areas.text($0[keyPath: path].districts) },
                write: { (entry, text) throws(FieldProblem) in
                    entry[keyPath: path].districts = try areas.value(text)
                }),
        ]
    }

    /// The audience of single fields, as a small table.
    static func fieldAudiences(_ path: any WritableKeyPath<Entry, [PlanField: PlanAudience]> & Sendable) -> EntryField {
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
