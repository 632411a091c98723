import Phrases
import Records

extension Pilot: PlanRecord {
    static let kind = PlanEntry.Kind.pilot
    static let noun = Phrase("proef", "pilot")
    static let list: any WritableKeyPath<PlanDocument, [Pilot]> & Sendable = \.pilots
    func file(among _: Set<ItemID>) -> String { "pilots.md" }

    static let record = RecordDescription<Pilot>(
        blank: Pilot(id: .unset, title: "", phase: .prepared),
        form: [
            "title", "phase", "text", "programme", "partners", "wholeRegion", "municipalities", "districts",
            "hypothesis", "measure", "result", "resultExpected", "scaleUpRule", "decision", "indicators", "source",
            "audience", "fields",
        ],
        fields: [
            .id(\.id),
            .programme(\.programme),
            .title(\.title),
            .required(
                "phase", \.phase, as: .word(FieldChoices.phase), label: Phrase("Fase", "Phase")
            ).seen,
            .partners(\.partners),
            .scope(\.scope),
            .optional("hypothesis", \.hypothesis, as: .line(), label: Phrase("Verwachting", "Hypothesis")).seen,
            .optional("measure", \.measure, as: .line(), label: Phrase("Hoe wordt gemeten", "How it is measured")).seen,
            .known(
                "result", \.result, as: .line(), otherwise: .unknown(.notYetKnown),
                form: [
                    EntryField(
                        "result", FieldLabels.result,
                        hint: Phrase(
                            "Is er geen resultaat? Laat het leeg, of schrijf waarom: nog niet bekend, niet in de bron.",
                            "Is there no result? Leave it empty, or write why: not yet known, not stated by the source."
                        ),
                        .line(limit: 2_000), \.result, .knownLine)
                ]
            ).narrowed(by: .result) { $0.result = .unknown(.notPublished) },
            .optional(
                "resultExpected", \.resultExpected, as: .period,
                label: Phrase("Resultaat verwacht", "Result expected")
            ).seen,
            .optional(
                "scaleUpRule", \.scaleUpRule, as: .line(), label: Phrase("Regel voor opschalen", "Rule for scaling up")
            ).seen,
            .defaulted(
                "decision", \.decision, as: .word(FieldChoices.pilotDecision), otherwise: .pending,
                label: FieldLabels.decision
            ).narrowed(by: .decision) { $0.decision = .notPublished },
            .indicators(\.indicators),
            .audience(\.audience),
            .fields(\.fields),
            .source(\.source),
            .text(\.text),
        ])

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> Pilot? {
        Pilot(id: id, title: title, programme: programme, phase: .prepared)
    }

    var owningProgramme: ItemID? { programme }
    var entry: PlanEntry { .pilot(self) }
}
