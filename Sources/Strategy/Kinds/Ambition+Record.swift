import Phrases
import Records

extension Ambition: PlanRecord {
    static let kind = PlanEntry.Kind.ambition
    static let noun = Phrase("ambitie", "ambition")
    static let list: any WritableKeyPath<PlanDocument, [Ambition]> & Sendable = \.ambitions
    func file(among _: Set<ItemID>) -> String { "strategy.md" }

    static let record = RecordDescription<Ambition>(
        blank: Ambition(id: .unset, title: ""),
        form: ["title", "text", "indicators", "continues", "source", "audience"],
        fields: [
            .id(\.id), .title(\.title), .indicators(\.indicators),
            .list("continues", \.continues, as: .ambitions, label: FieldLabels.continues).seen, .audience(\.audience),
            .source(\.source),
            .text(\.text),
        ])

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> Ambition? {
        Ambition(id: id, title: title)
    }

    var entry: PlanEntry { .ambition(self) }
}
