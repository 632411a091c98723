import Phrases
import Records

extension SourceNote: PlanRecord {
    static let kind = PlanEntry.Kind.note
    static let noun = Phrase("noot bij de bron", "note on the source")
    static let list: any WritableKeyPath<PlanDocument, [SourceNote]> & Sendable = \.notes
    func file(among _: Set<ItemID>) -> String { "sources.md" }

    static let record = RecordDescription<SourceNote>(
        blank: SourceNote(id: .unset, title: "", shown: ""),
        form: ["title", "shown", "readings", "concerns", "text", "audience"],
        fields: [
            .id(\.id),
            .title(\.title),
            .rows(
                "readings", \.readings, of: Reading.record, label: Phrase("Lezingen", "Readings"), isRequired: true
            ).seen,
            .required(
                "shown", \.shown, as: .line(),
                label: Phrase("Wat het plan toont, en waarom", "What the plan shows, and why")
            ).seen,
            .requiredList(
                "concerns", \.concerns, as: .anything, label: Phrase("Gaat over", "Concerns")
            ).seen,
            .audience(\.audience),
            .text(\.text),
        ])

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> SourceNote? {
        SourceNote(id: id, title: title, shown: title)
    }

    var source: SourceReference? { readings.lazy.compactMap(\.source).first }
    var entry: PlanEntry { .note(self) }
}

extension SourceNote.Reading {
    fileprivate static let record = RecordDescription<SourceNote.Reading>(
        blank: SourceNote.Reading(text: ""), form: ["text", "source"],
        fields: [
            .required("text", \.text, as: .line(), label: FieldLabels.text).seen,
            .source(\.source),
        ])
}
