import Phrases
import Records

extension Intervention: PlanRecord {
    static let kind = PlanEntry.Kind.intervention
    static let noun = Phrase("interventie", "intervention")
    static let list: any WritableKeyPath<PlanDocument, [Intervention]> & Sendable = \.interventions
    func file(among _: Set<ItemID>) -> String { "interventions.md" }

    static let record = RecordDescription<Intervention>(
        blank: Intervention(id: .unset, title: "", kind: .other),
        form: [
            "title", "kind", "text", "programme", "targetGroup", "reach", "participation", "wholeRegion",
            "municipalities", "districts", "evaluation", "evaluationText", "source", "audience",
        ],
        fields: [
            .id(\.id),
            .programme(\.programme),
            .title(\.title),
            .required("kind", \.kind, as: .word(FieldChoices.interventionKind), label: FieldLabels.kind).seen,
            .optional(
                "targetGroup", \.targetGroup, as: .line(300), label: Phrase("Doelgroep", "Target group")
            ).seen,
            .list("reach", \.reach, as: .indicators, label: Phrase("Bereik", "Reach")).seen,
            .optional(
                "participation", \.participation, as: .participation, label: Phrase("Wie doet mee", "Who takes part")
            ).seen,
            .scope(\.scope),
            .defaulted(
                "evaluation", \.evaluation, as: .word(FieldChoices.evaluation), otherwise: .notStated,
                label: Phrase("Evaluatie", "Evaluation")
            ).seen,
            .optional(
                "evaluationText", \.evaluationText, as: .line(),
                label: Phrase("Over de evaluatie", "About the evaluation")
            ).seen,
            .audience(\.audience),
            .source(\.source),
            .text(\.text),
        ])

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> Intervention? {
        Intervention(id: id, title: title, kind: .other, programme: programme)
    }

    var owningProgramme: ItemID? { programme }
    var entry: PlanEntry { .intervention(self) }
}
