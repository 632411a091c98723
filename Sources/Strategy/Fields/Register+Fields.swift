import Phrases
import Records

extension Intervention {
    static let formFields: [EntryField<Intervention>] =
        [
            .title(\.title),
            EntryField("kind", FieldLabels.kind, .choice(FieldChoices.interventionKind), \.kind, .choice),
            .text(\.text),
            .item("programme", FieldLabels.programme, .programme, \.programme),
            .line("targetGroup", Phrase("Doelgroep", "Target group"), \.targetGroup, limit: 300),
            .items("reach", Phrase("Bereik", "Reach"), .indicator, \.reach),
            .item("participation", Phrase("Wie doet mee", "Who takes part"), .participation, \.participation),
        ] + EntryField.scope(\.scope) + [
            EntryField(
                "evaluation", Phrase("Evaluatie", "Evaluation"), .choice(FieldChoices.evaluation), \.evaluation, .choice
            ),
            .line("evaluationText", Phrase("Over de evaluatie", "About the evaluation"), \.evaluationText),
            .source(\.source), .audience(\.audience),
        ]
}

extension Pilot {
    static let formFields: [EntryField<Pilot>] =
        [
            .title(\.title),
            EntryField("phase", Phrase("Fase", "Phase"), .choice(FieldChoices.phase), \.phase, .choice),
            .text(\.text),
            .item("programme", FieldLabels.programme, .programme, \.programme),
            .partners(\.partners),
        ] + EntryField.scope(\.scope) + [
            .line("hypothesis", Phrase("Verwachting", "Hypothesis"), \.hypothesis),
            .line("measure", Phrase("Hoe wordt gemeten", "How it is measured"), \.measure),
            EntryField(
                "result", FieldLabels.result,
                hint: Phrase(
                    "Zonder resultaat: leeg, of een reden zoals notStated.",
                    "Without a result: empty, or a reason such as notStated."),
                .line(limit: 2_000), \.result, .knownLine),
            EntryField(
                "resultExpected", Phrase("Resultaat verwacht", "Result expected"), .period, \.resultExpected,
                FieldCodec.period.optional()),
            .line("scaleUpRule", Phrase("Regel voor opschalen", "Rule for scaling up"), \.scaleUpRule),
            EntryField("decision", FieldLabels.decision, .choice(FieldChoices.pilotDecision), \.decision, .choice),
            .indicators(\.indicators), .source(\.source), .audience(\.audience), .fieldAudiences(\.fields),
        ]
}

extension Grant {
    static let formFields: [EntryField<Grant>] =
        [
            .title(\.title),
            EntryField("amount", FieldLabels.amount, .line(limit: 20), \.amount, .knownEuros),
            EntryField("period", FieldLabels.period, .period, \.period, .period),
            EntryField("status", FieldLabels.status, .choice(FieldChoices.grantStatus), \.status, .choice),
            .line("provider", Phrase("Verstrekker", "Provider"), \.provider, limit: 300),
            .line("purpose", Phrase("Waarvoor", "Purpose"), \.purpose),
            .text(\.text),
            .item("programme", FieldLabels.programme, .programme, \.programme),
            .partners(\.partners),
        ] + EntryField.scope(\.scope) + [.source(\.source), .audience(\.audience), .fieldAudiences(\.fields)]
}
