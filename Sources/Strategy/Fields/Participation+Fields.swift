import Geography
import Phrases
import Records

extension Participation {
    static let formFields: [EntryField<Participation>] = [
        .title(\.title),
        .text(\.text),
        .item("programme", FieldLabels.programme, .programme, \.programme),
        .item("of", Phrase("Hoort bij", "Belongs to"), .anything, \.of),
        EntryField(
            "stated", Phrase("Aantallen volgens de bron", "Counts as stated"), hint: FieldLabels.valueHint,
            rows: \.stated,
            blank: StatedCount(period: .year(2199), count: StatedNumber(0)),
            [
                RowField(FieldLabels.period, .period, \.period, .period),
                RowField(FieldLabels.value, .line(limit: 60), \.count, .statedNumber),
                RowField(FieldLabels.status, .choice(FieldChoices.participation), \.status, .choice),
                .source(\.source),
                RowField(FieldLabels.note, .line(limit: 1_000), \.note, FieldCodec.line.optional()),
            ]),
        EntryField(
            "complete", Phrase("De lijst is volledig", "The list is complete"),
            hint: Phrase(
                "Dan moet het aantal met de lijst kloppen.", "Then the count has to agree with the list."), .flag,
            \.isListComplete, .flag),
        EntryField(
            "cells", Phrase("Wie doet mee", "Who takes part"), rows: \.cells,
            blank: ParticipationCell(municipality: .netherlands),
            [
                RowField(Phrase("Gemeente", "Municipality"), .one(.municipality), \.municipality, .area),
                RowField(FieldLabels.status, .choice(FieldChoices.participation), \.status, .choice),
                RowField(Phrase("Sinds", "Since"), .period, \.since, FieldCodec.period.optional()),
                RowField(Phrase("Tot", "Until"), .period, \.until, FieldCodec.period.optional()),
                RowField(FieldLabels.note, .line(limit: 1_000), \.note, FieldCodec.line.optional()),
                .source(\.source),
                RowField(FieldLabels.audience, .one(.audience), \.audience, FieldCodec.audience.optional()),
            ]),
        EntryField(
            "bar", Phrase("Niet openbaar per gemeente", "Not public per municipality"), .choice(FieldChoices.bar),
            \.bar,
            FieldCodec<PublicationBar>.choice.optional()),
        .source(\.source),
        .audience(\.audience),
    ]
}

extension FieldCodec where Value == StatedNumber {
    /// A number as a source states it; it must be there.
    static var statedNumber: FieldCodec {
        FieldCodec(
            text: { FieldCodec<PlanValue<StatedNumber>>.stated.text(.known($0)) },
            value: { (text) throws(FieldProblem) in
                guard case .known(let number) = try FieldCodec<PlanValue<StatedNumber>>.stated.value(text) else {
                    throw .noNumber(text)
                }
                return number
            })
    }
}
