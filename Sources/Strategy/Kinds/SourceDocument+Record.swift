import Phrases
import Records

extension SourceDocument: PlanRecord {
    static let kind = PlanEntry.Kind.document
    static let noun = Phrase("bron (document)", "source document")
    static let list: any WritableKeyPath<PlanDocument, [SourceDocument]> & Sendable = \.documents
    func file(among _: Set<ItemID>) -> String { "sources.md" }

    static let record = RecordDescription<SourceDocument>(
        blank: SourceDocument(id: .unset, title: "", publisher: ""),
        form: ["title", "publisher", "date", "address", "text"],
        fields: [
            .id(\.id),
            .title(\.title),
            .required("publisher", \.publisher, as: .line(200), label: Phrase("Uitgever", "Publisher")).seen,
            .optional("date", \.date, as: .period, label: FieldLabels.period).seen,
            .optional("address", \.address, as: .line(500), label: FieldLabels.address).seen,
            .text(\.text),
        ])

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> SourceDocument? {
        SourceDocument(id: id, title: title, publisher: title)
    }

    var audience: PlanAudience { .public }
    var entry: PlanEntry { .document(self) }
}
