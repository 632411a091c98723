import Phrases
import Records

extension LookBackItem: PlanRecord {
    static let kind = PlanEntry.Kind.lookBack
    static let noun = Phrase("terugblik", "look-back")
    static let list: any WritableKeyPath<PlanDocument, [LookBackItem]> & Sendable = \.lookBack
    func file(among programmes: Set<ItemID>) -> String { Self.file(of: programme, among: programmes) }

    static let record = RecordDescription<LookBackItem>(
        blank: LookBackItem(id: .unset, programme: .unset, year: 2199, title: ""),
        form: [
            "title", "text", "section", "track", "yearResult", "answers", "indicators", "evidence", "partners",
            "wholeRegion",
            "municipalities", "districts", "source", "audience", "fields",
        ],
        fields: [
            .id(\.id),
            .programme(of: \.programme),
            .required("year", \.year, as: .year).seen,
            .title(\.title),
            .section(\.section),
            .track(\.track),
            .list("answers", \.answers, as: .actions, label: FieldLabels.answers).seen,
            .indicators(\.indicators),
            .optional(
                "yearResult", \.isYearResult, as: .flag,
                label: Phrase("Staat bij de jaarresultaten", "Among the year results")
            ).seen,
            .rows("evidence", \.evidence, of: Evidence.record, label: FieldLabels.evidence).narrowed(by: .evidence),
            .partners(\.partners),
            .scope(\.scope),
            .audience(\.audience),
            .fields(\.fields),
            .source(\.source),
            .text(\.text, label: FieldLabels.result),
        ])

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> LookBackItem? {
        programme.map { LookBackItem(id: id, programme: $0, year: plan.lookBackYear, title: title) }
    }

    var owningProgramme: ItemID? { programme }
    var entry: PlanEntry { .lookBack(self) }
}

extension Evidence {
    fileprivate static let record = RecordDescription<Evidence>(
        blank: Evidence(title: ""), form: ["title", "address", "date", "asText"],
        fields: [
            .title(\.title),
            .optional("address", \.address, as: .line(500), label: FieldLabels.address).seen,
            .optional("date", \.date, as: .date, label: FieldLabels.date).seen,
            .optional(
                "asText", \.isAddressText, as: .flag,
                label: Phrase("Adres als tekst tonen, niet als link", "Show the address as text, not as a link")
            ).seen,
        ])
}
