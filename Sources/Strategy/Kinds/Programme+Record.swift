import Geography
import Phrases
import Records

extension Programme: PlanRecord {
    static let kind = PlanEntry.Kind.programme
    static let noun = Phrase("programma", "programme")
    static let list: any WritableKeyPath<PlanDocument, [Programme]> & Sendable = \.programmes
    func file(among _: Set<ItemID>) -> String { "programmes/\(id).md" }

    static let record = RecordDescription<Programme>(
        blank: Programme(id: .unset, kind: .project, title: "", theme: .unset),
        form: [
            "title", "shortTitle", "kind", "theme", "order", "text", "body", "owner", "partners", "districts",
            "sections", "ethics", "indicators", "source", "audience", "fields",
        ],
        fields: [
            .id(\.id),
            .required("kind", \.kind, as: .word(FieldChoices.programmeKind), label: FieldLabels.kind).seen,
            .title(\.title),
            .shortTitle(\.shortTitle),
            .required("theme", \.theme, as: .theme, label: Phrase("Thema", "Theme")).seen,
            .defaulted(
                "order", \.order, as: .whole(0...10_000), otherwise: 0, label: Phrase("Volgorde", "Order")
            ).seen,
            .optional("body", \.body, as: .body, label: Phrase("Stuurt", "Steered by")).seen,
            .owner(\.owner),
            .partners(\.partners),
            .list("districts", \.districts, as: FieldType<AreaCode>.district.many(), label: FieldLabels.districts).seen,
            .rows("sections", \.sections, of: Section.record, label: Phrase("Onderdelen", "Sections")).seen,
            .list(
                "ethics", \.ethics, as: .lines(10_000), label: FieldLabels.ethics, hint: FieldLabels.onePerLine
            ).narrowed(by: .ethics),
            .indicators(\.indicators),
            .audience(\.audience),
            .fields(\.fields),
            .source(\.source),
            .text(\.text),
        ])

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> Programme? {
        plan.themes.first.map { Programme(id: id, kind: .project, title: title, theme: $0.id) }
    }

    var entry: PlanEntry { .programme(self) }
}

extension Programme.Section {
    fileprivate static let record = RecordDescription<Programme.Section>(
        blank: Programme.Section(id: .unset, title: ""), form: ["id", "title", "district", "topics"],
        fields: [
            .required("id", \.id, as: .id, label: FieldLabels.id).seen,
            .required("title", \.title, as: .line(200), label: FieldLabels.title).seen,
            .optional("district", \.district, as: .district, label: Phrase("District", "Police district")).seen,
            .list("topics", \.topics, as: .topics, label: Phrase("Thema's, met ; ertussen", "Topics, with ; between"))
                .seen,
        ])
}

extension FieldType where Value == [String] {
    /// Lines that stand on one in a form, with semicolons between them.
    fileprivate static var topics: FieldType {
        let lines = FieldType.lines(500)
        return FieldType(
            read: lines.read, write: lines.write,
            codec: FieldCodec(
                text: { $0.joined(separator: "; ") },
                value: { (text) throws(FieldProblem) in
                    text.split(separator: ";").map(\.trimmingBlanks).filter { !$0.isEmpty }
                }),
            shape: .line(limit: 500))
    }
}
