import Geography
import Phrases
import Records

extension Programme {
    static let formFields: [EntryField<Programme>] = [
        .title(\.title),
        .shortTitle(\.shortTitle),
        EntryField("kind", FieldLabels.kind, .choice(FieldChoices.programmeKind), \.kind, .choice),
        EntryField("theme", Phrase("Thema", "Theme"), .one(.theme), \.theme, .item),
        EntryField("order", Phrase("Volgorde", "Order"), .number, \.order, .whole(-100_000...100_000)),
        .text(\.text),
        .item("body", Phrase("Stuurt", "Steered by"), .body, \.body),
        .owner(\.owner),
        .partners(\.partners),
        EntryField("districts", FieldLabels.districts, .many(.district), \.districts, FieldCodec.area.many()),
        EntryField(
            "sections", Phrase("Onderdelen", "Sections"), rows: \.sections, blank: .blank,
            [
                RowField(FieldLabels.id, .line(limit: 80), \.id, .item),
                RowField(FieldLabels.title, .line(limit: 200), \.title, .line),
                RowField(
                    Phrase("District", "Police district"), .one(.district), \.district, FieldCodec.area.optional()),
                RowField(
                    Phrase("Thema's, met ; ertussen", "Topics, with ; between"), .line(limit: 500), \.topics,
                    FieldCodec(
                        text: { $0.joined(separator: "; ") },
                        value: { (text) throws(FieldProblem) in
                            text.split(separator: ";").map(\.trimmingBlanks).filter { !$0.isEmpty }
                        })),
            ]),
        EntryField(
            "ethics", FieldLabels.ethics, hint: FieldLabels.onePerLine, .lines(limit: 10_000), \.ethics, .lines),
        .indicators(\.indicators),
        .source(\.source),
        .audience(\.audience),
        .fieldAudiences(\.fields),
    ]
}

extension Programme.Section {
    fileprivate static var blank: Programme.Section { Programme.Section(id: .unset, title: "") }
}

extension ItemID {
    /// Stands in a new row until its first column is filled; no entry ever keeps it.
    static var unset: ItemID { ItemID(rawValue: "nieuw") ?? .unset }
}

extension Goal {
    static let formFields: [EntryField<Goal>] = [
        .title(\.title), .text(\.text), .item("section", FieldLabels.section, .section, \.section),
        .indicators(\.indicators), .source(\.source), .audience(\.audience), .fieldAudiences(\.fields),
    ]
}

extension LookBackItem {
    static let formFields: [EntryField<LookBackItem>] =
        [
            .title(\.title),
            .text(\.text, FieldLabels.result),
            .item("section", FieldLabels.section, .section, \.section),
            EntryField(
                "track", FieldLabels.track, .choice(FieldChoices.track), \.track, FieldCodec<Track>.choice.optional()),
            .items("answers", FieldLabels.answers, .action, \.answers),
            .indicators(\.indicators),
            EntryField(
                "evidence", FieldLabels.evidence, rows: \.evidence, blank: Evidence(title: ""),
                [
                    RowField(FieldLabels.title, .line(limit: 300), \.title, .line),
                    RowField(FieldLabels.address, .line(limit: 500), \.address, FieldCodec.line.optional()),
                    RowField(FieldLabels.date, .date, \.date, FieldCodec.date.optional()),
                ]),
            .partners(\.partners),
        ] + EntryField.scope(\.scope) + [.source(\.source), .audience(\.audience), .fieldAudiences(\.fields)]
}
