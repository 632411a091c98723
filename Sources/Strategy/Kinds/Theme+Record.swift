import Phrases
import Records

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
