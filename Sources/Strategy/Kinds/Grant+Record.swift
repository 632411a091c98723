import Phrases
import Records

extension Grant: PlanRecord {
    static let kind = PlanEntry.Kind.grant
    static let noun = Phrase("subsidie", "grant")
    static let list: any WritableKeyPath<PlanDocument, [Grant]> & Sendable = \.grants
    func file(among _: Set<ItemID>) -> String { "grants.md" }

    static let record = RecordDescription<Grant>(
        blank: Grant(id: .unset, title: "", amount: .unknown(.notYetKnown), period: .unset, status: .announced),
        form: [
            "title", "amount", "period", "status", "provider", "purpose", "text", "programme", "partners",
            "wholeRegion", "municipalities", "districts", "source", "audience", "fields",
        ],
        fields: [
            .id(\.id),
            .programme(\.programme),
            .title(\.title),
            .optional(
                "provider", \.provider, as: .line(300), label: Phrase("Verstrekker", "Provider")
            ).seen,
            .amount("amount", \.amount, label: FieldLabels.amount)
                .narrowed(by: .amount) { $0.amount = .unknown(.notPublished) },
            .required("period", \.period, as: .period, label: FieldLabels.period).seen,
            .required("status", \.status, as: .word(FieldChoices.grantStatus), label: FieldLabels.status)
                .narrowed(by: .status) { $0.status = .notPublished },
            .optional("purpose", \.purpose, as: .line(), label: Phrase("Waarvoor", "Purpose")).seen,
            .partners(\.partners),
            .scope(\.scope),
            .audience(\.audience),
            .fields(\.fields),
            .source(\.source),
            .text(\.text),
        ])

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> Grant? {
        Grant(
            id: id, title: title, programme: programme, amount: .unknown(.notYetKnown),
            period: .year(plan.strategy.planYear), status: .announced)
    }

    var owningProgramme: ItemID? { programme }
    var entry: PlanEntry { .grant(self) }
}
