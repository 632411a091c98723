import Phrases
import Records

extension Ambition: PlanRecord {
    static let kind = PlanEntry.Kind.ambition
    static let noun = Phrase("ambitie", "ambition")
    static let list: any WritableKeyPath<PlanDocument, [Ambition]> & Sendable = \.ambitions
    func file(among _: Set<ItemID>) -> String { "strategy.md" }

    static let record = RecordDescription<Ambition>(
        blank: Ambition(id: .unset, title: ""), form: ["title", "text", "indicators", "source", "audience"],
        fields: [
            .id(\.id), .title(\.title), .indicators(\.indicators), .audience(\.audience), .source(\.source),
            .text(\.text),
        ])

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> Ambition? {
        Ambition(id: id, title: title)
    }

    var entry: PlanEntry { .ambition(self) }
}

extension Theme: PlanRecord {
    static let kind = PlanEntry.Kind.theme
    static let noun = Phrase("thema", "theme")
    static let list: any WritableKeyPath<PlanDocument, [Theme]> & Sendable = \.themes
    func file(among _: Set<ItemID>) -> String { "strategy.md" }

    static let record = RecordDescription<Theme>(
        blank: Theme(id: .unset, title: ""), form: ["title", "text", "priority", "audience"],
        fields: [
            .id(\.id),
            .title(\.title),
            .defaulted(
                "priority", \.isPriority, as: .flag, otherwise: true,
                label: Phrase("Geprioriteerd thema", "Prioritised theme")
            ).seen,
            .audience(\.audience),
            .text(\.text),
        ])

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> Theme? {
        Theme(id: id, title: title)
    }

    var entry: PlanEntry { .theme(self) }
}

extension Organisation: PlanRecord {
    static let kind = PlanEntry.Kind.organisation
    static let noun = Phrase("organisatie", "organisation")
    static let list: any WritableKeyPath<PlanDocument, [Organisation]> & Sendable = \.organisations
    func file(among _: Set<ItemID>) -> String { "organisations.md" }

    static let record = RecordDescription<Organisation>(
        blank: Organisation(id: .unset, name: "", kind: .other),
        form: ["name", "shortName", "kind", "text", "audience"],
        fields: [
            .required("id", \.id, as: .organisationID).seen,
            .required("name", \.name, as: .line(200), label: Phrase("Naam", "Name")).seen,
            .optional("shortName", \.shortName, as: .line(60), label: Phrase("Korte naam", "Short name")).seen,
            .required("kind", \.kind, as: .word(FieldChoices.organisationKind), label: FieldLabels.kind).seen,
            .audience(\.audience),
            .text(\.text),
        ])

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> Organisation? {
        OrganisationID(id.rawValue).map { Organisation(id: $0, name: title, kind: .other) }
    }

    var title: String { name }
    var entry: PlanEntry { .organisation(self) }
}

extension SourceDocument: PlanRecord {
    static let kind = PlanEntry.Kind.document
    static let noun = Phrase("bron (document)", "source document")
    static let list: any WritableKeyPath<PlanDocument, [SourceDocument]> & Sendable = \.documents
    func file(among _: Set<ItemID>) -> String { "sources.md" }

    static let record = RecordDescription<SourceDocument>(
        blank: SourceDocument(id: .unset, title: "", publisher: ""),
        form: ["title", "publisher", "date", "address", "text"],
        fields: [
            .id(\.id),
            .title(\.title),
            .required("publisher", \.publisher, as: .line(200), label: Phrase("Uitgever", "Publisher")).seen,
            .optional("date", \.date, as: .period, label: FieldLabels.period).seen,
            .optional("address", \.address, as: .line(500), label: FieldLabels.address).seen,
            .text(\.text),
        ])

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> SourceDocument? {
        SourceDocument(id: id, title: title, publisher: title)
    }

    var audience: PlanAudience { .public }
    var entry: PlanEntry { .document(self) }
}
