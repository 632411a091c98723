import Records
import RegionPack

extension Organisation: PlanContent {
    private enum Key: String, CaseIterable { case id, name, shortName, kind, audience }

    init?(_ block: PlanBlock) {
        guard let table = PackTable<Key>(block.keys) else { return nil }
        let id = table.required(.id) { $0.organisationID() }
        let name = table.required(.name) { $0.line() }
        let shortName = table.line(.shortName)
        let kind = table.required(.kind) { $0.word(Kind.self) }
        let audience = table.audience(.audience)
        guard let id, let name, let kind else { return nil }
        self.init(id: id, name: name, shortName: shortName, kind: kind, audience: audience, text: block.text)
    }

    func keys(inside programme: ItemID?) -> YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("name", name)
        map.add("shortName", shortName)
        map.add("kind", word: kind)
        map.add(audience: audience)
        return map
    }
}
