import Phrases
import Records

extension StrategyFrame {
    static let formFields: [EntryField<StrategyFrame>] = [
        .title(\.title), .text(\.text), .owner(\.owner), .source(\.source), .audience(\.audience),
    ]
}

extension Ambition {
    static let formFields: [EntryField<Ambition>] = [
        .title(\.title), .text(\.text), .indicators(\.indicators), .source(\.source), .audience(\.audience),
    ]
}

extension Theme {
    static let formFields: [EntryField<Theme>] = [
        .title(\.title), .text(\.text),
        EntryField("priority", Phrase("Geprioriteerd thema", "Prioritised theme"), .flag, \.isPriority, .flag),
        .audience(\.audience),
    ]
}

extension Organisation {
    static let formFields: [EntryField<Organisation>] = [
        EntryField("name", Phrase("Naam", "Name"), .line(limit: 200), \.name, .line),
        .line("shortName", Phrase("Korte naam", "Short name"), \.shortName, limit: 60),
        EntryField("kind", FieldLabels.kind, .choice(FieldChoices.organisationKind), \.kind, .choice),
        .text(\.text), .audience(\.audience),
    ]
}

extension SourceDocument {
    static let formFields: [EntryField<SourceDocument>] = [
        .title(\.title),
        EntryField("publisher", Phrase("Uitgever", "Publisher"), .line(limit: 200), \.publisher, .line),
        EntryField("date", FieldLabels.period, .period, \.date, FieldCodec.period.optional()),
        .line("address", FieldLabels.address, \.address, limit: 500),
        .text(\.text),
    ]
}

extension SourceNote {
    static let formFields: [EntryField<SourceNote>] = [
        .title(\.title),
        EntryField(
            "shown", Phrase("Wat het plan toont, en waarom", "What the plan shows, and why"), .line(limit: 2_000),
            \.shown, .line),
        EntryField(
            "readings", Phrase("Lezingen", "Readings"), rows: \.readings, blank: SourceNote.Reading(text: ""),
            [RowField(FieldLabels.text, .line(limit: 2_000), \.text, .line), .source(\.source)]),
        .items("concerns", Phrase("Gaat over", "Concerns"), .anything, \.concerns),
        .text(\.text), .audience(\.audience),
    ]
}
