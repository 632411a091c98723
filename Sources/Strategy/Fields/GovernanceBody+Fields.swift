import Geography
import Phrases
import Records

extension GovernanceBody {
    static let formFields: [EntryField<GovernanceBody>] = [
        .title(\.title),
        .shortTitle(\.shortTitle),
        EntryField("level", Phrase("Niveau", "Level"), .choice(FieldChoices.bodyLevel), \.level, .choice),
        .item("parent", Phrase("Valt onder", "Reports to"), .body, \.parent),
        EntryField(
            "members", Phrase("Leden, naar functie", "Members, by function"),
            hint: Phrase("Functies, nooit namen; één per regel.", "Functions, never names; one per line."),
            .lines(limit: 5_000), \.members, .lines),
        .line("chair", Phrase("Voorzitter, naar functie", "Chair, by function"), \.chair, limit: 200),
        EntryField(
            "meetingsPerYear", Phrase("Vergaderingen per jaar", "Meetings a year"), .number, \.meetingsPerYear,
            FieldCodec.whole(0...400).optional()),
        .line("rhythm", Phrase("Ritme", "Rhythm"), \.rhythm, limit: 300),
        EntryField("area", Phrase("Gebied", "Area"), .one(.area), \.area, FieldCodec.area.optional()),
        EntryField(
            "decisions", Phrase("Besluiten", "Decisions"), rows: \.decisions,
            blank: Decision(id: .unset, date: .year(2199), title: ""),
            [
                RowField(FieldLabels.id, .line(limit: 80), \.id, .item),
                RowField(FieldLabels.period, .period, \.date, .period),
                RowField(FieldLabels.title, .line(limit: 300), \.title, .line),
                RowField(FieldLabels.note, .line(limit: 2_000), \.text, FieldCodec.line.optional()),
                RowField(Phrase("Gaat over", "Concerns"), .line(limit: 2_000), \.concerns, FieldCodec.item.many()),
                RowField(FieldLabels.audience, .one(.audience), \.audience, FieldCodec.audience.optional()),
                .source(\.source),
            ]),
        .text(\.text),
        .source(\.source),
        .audience(\.audience),
    ]
}
