import Records
import RegionPack

extension Goal: PlanContent {
    private enum Key: String, CaseIterable { case id, programme, title, section, indicators, audience, fields, source }

    init?(_ block: PlanBlock) {
        guard let table = PackTable<Key>(block.keys) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let programme = block.requiredProgramme(table, .programme)
        let title = table.required(.title) { $0.line() }
        let section = table.optional(.section) { $0.itemID() }
        let indicators = table.ids(.indicators)
        let audience = table.audience(.audience), fields = table.fields(.fields), source = table.source(.source)
        guard let id, let programme, let title else { return nil }
        self.init(
            id: id, programme: programme, title: title, section: section, indicators: indicators, audience: audience,
            fields: fields, source: source, text: block.text)
    }

    func keys(inside programme: ItemID?) -> YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("programme", self.programme == programme ? nil : self.programme)
        map.add("title", title)
        map.add("section", section)
        map.add("indicators", list: indicators)
        map.add(audience: audience)
        map.add(fields: fields)
        map.add(source: source)
        return map
    }
}
