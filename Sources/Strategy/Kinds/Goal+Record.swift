import Phrases
import Records

extension Goal: PlanRecord {
    static let kind = PlanEntry.Kind.goal
    static let noun = Phrase("meerjarendoel", "multi-year goal")
    static let list: any WritableKeyPath<PlanDocument, [Goal]> & Sendable = \.goals
    func file(among programmes: Set<ItemID>) -> String { Self.file(of: programme, among: programmes) }

    static let record = RecordDescription<Goal>(
        blank: Goal(id: .unset, programme: .unset, title: ""),
        form: ["title", "text", "section", "indicators", "source", "audience", "fields"],
        fields: [
            .id(\.id), .programme(of: \.programme), .title(\.title), .section(\.section), .indicators(\.indicators),
            .audience(\.audience), .fields(\.fields), .source(\.source), .text(\.text),
        ])

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> Goal? {
        programme.map { Goal(id: id, programme: $0, title: title) }
    }

    var owningProgramme: ItemID? { programme }
    var entry: PlanEntry { .goal(self) }
}
