import Phrases
import Records

extension Organisation: PlanRecord {
    static let kind = PlanEntry.Kind.organisation
    static let noun = Phrase("organisatie", "organisation")
    static let list: any WritableKeyPath<PlanDocument, [Organisation]> & Sendable = \.organisations
    func file(among _: Set<ItemID>) -> String { "organisations.md" }

    static let record = RecordDescription<Organisation>(
        blank: Organisation(id: .unset, name: "", kind: .other),
        form: ["name", "shortName", "kind", "accounts", "text", "audience"],
        fields: [
            .required("id", \.id, as: .organisationID).seen,
            .required("name", \.name, as: .line(200), label: Phrase("Naam", "Name")).seen,
            .optional("shortName", \.shortName, as: .line(60), label: Phrase("Korte naam", "Short name")).seen,
            .required("kind", \.kind, as: .word(FieldChoices.organisationKind), label: FieldLabels.kind).seen,
            .optional(
                "accounts", \.accounts, as: .word(FieldChoices.accounts),
                label: Phrase("Accounts voor deze organisatie", "Accounts for this organisation")
            ).seen,
            .audience(\.audience),
            .text(\.text),
        ])

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> Organisation? {
        OrganisationID(id.rawValue).map { Organisation(id: $0, name: title, kind: .other) }
    }

    var title: String { name }
    var entry: PlanEntry { .organisation(self) }
}
