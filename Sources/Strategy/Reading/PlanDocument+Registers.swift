package import Geography
import Phrases
import Records
package import Registers

extension PlanDocument {
    /// What rows of registers may point at in this plan. Of the plan as a viewer sees it, what they may know of.
    package func registerWorld(in areas: AreaDirectory) -> RegisterWorld {
        var items: [ItemID: RegisterWorld.Named] = [:]
        for entry in entries where ![.organisation, .document].contains(entry.kind) {
            guard let id = ItemID(entry.id) else { continue }
            items[id] = .init(Phrase(dutch: entry.title), kind: entry.kind.rawValue)
        }
        let organisations = Dictionary(
            self.organisations.map { ($0.id, RegisterWorld.Named(Phrase(dutch: $0.name), kind: $0.kind.rawValue)) },
            uniquingKeysWith: { first, _ in first })
        return RegisterWorld(
            areas: areas, organisations: organisations, items: items, documents: Set(documents.map(\.id)))
    }
}
