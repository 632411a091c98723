import Phrases
import Records

extension GovernanceBody: PlanRecord {
    static let kind = PlanEntry.Kind.body
    static let noun = Phrase("overleg", "body")
    static let list: any WritableKeyPath<PlanDocument, [GovernanceBody]> & Sendable = \.bodies
    func file(among _: Set<ItemID>) -> String { "bodies.md" }

    static let record = RecordDescription<GovernanceBody>(
        blank: GovernanceBody(id: .unset, title: "", level: .support),
        form: [
            "title", "shortTitle", "level", "parent", "members", "chair", "meetingsPerYear", "rhythm", "area",
            "decisions", "text", "source", "audience",
        ],
        fields: [
            .id(\.id),
            .title(\.title),
            .shortTitle(\.shortTitle),
            .required("level", \.level, as: .word(FieldChoices.bodyLevel), label: Phrase("Niveau", "Level")).seen,
            .optional("parent", \.parent, as: .body, label: Phrase("Valt onder", "Reports to")).seen,
            .list(
                "members", \.members, as: .lines(5_000), label: Phrase("Leden, naar functie", "Members, by function"),
                hint: Phrase("Functies, nooit namen; één per regel.", "Functions, never names; one per line.")
            ).seen,
            .optional(
                "chair", \.chair, as: .line(200), label: Phrase("Voorzitter, naar functie", "Chair, by function")
            ).seen,
            .optional(
                "meetingsPerYear", \.meetingsPerYear, as: .whole(1...366),
                label: Phrase("Vergaderingen per jaar", "Meetings a year")
            ).seen,
            .optional("rhythm", \.rhythm, as: .line(300), label: Phrase("Ritme", "Rhythm")).seen,
            .optional("area", \.area, as: .area, label: Phrase("Gebied", "Area")).seen,
            .rows(
                "decisions", \.decisions, of: Decision.record, label: Phrase("Besluiten", "Decisions"),
                audience: { body, decision in decision.audience ?? body.audience }
            ).seen,
            .audience(\.audience),
            .source(\.source),
            .text(\.text),
        ])

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> GovernanceBody? {
        GovernanceBody(id: id, title: title, level: .support)
    }

    var entry: PlanEntry { .body(self) }
}

extension Decision {
    fileprivate static let record = RecordDescription<Decision>(
        blank: Decision(id: .unset, date: .unset, title: ""),
        form: ["id", "date", "title", "text", "concerns", "audience", "source"],
        fields: [
            .required("id", \.id, as: .id, label: FieldLabels.id).seen,
            .required("date", \.date, as: .period, label: FieldLabels.period).seen,
            .title(\.title),
            .optional("text", \.text, as: .line(), label: FieldLabels.note).seen,
            .list(
                "concerns", \.concerns, as: FieldType<ItemID>.anything.many(.line(limit: 2_000)),
                label: Phrase("Gaat over", "Concerns")
            ).seen,
            .audience(\.audience),
            .source(\.source),
        ])
}
