import Geography
import Records
import RegionPack

extension Programme: PlanContent {
    private enum Key: String, CaseIterable {
        case id, kind, title, shortTitle, theme, order, body, owner, partners, districts, sections, ethics, indicators
        case audience, fields, source
    }

    private enum SectionKey: String, CaseIterable { case id, title, district, topics }

    init?(_ block: PlanBlock) {
        guard let table = PackTable<Key>(block.keys) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let kind = table.required(.kind) { $0.word(Kind.self) }
        let title = table.required(.title) { $0.line() }
        let shortTitle = table.line(.shortTitle)
        let theme = table.required(.theme) { $0.itemID() }
        let order = table.optional(.order) { $0.integer(in: 0...10_000) } ?? 0
        let body = table.optional(.body) { $0.itemID() }
        let owner = table.optional(.owner) { $0.organisationID() }
        let partners = table.organisations(.partners)
        let districts = table.list(.districts) { $0.area(.policeDistrict) }
        let sections = table.list(.sections, Self.section)
        let ethics = table.list(.ethics) { $0.line() }
        let indicators = table.ids(.indicators)
        let audience = table.audience(.audience), fields = table.fields(.fields), source = table.source(.source)
        guard let id, let kind, let title, let theme else { return nil }
        self.init(
            id: id, kind: kind, title: title, shortTitle: shortTitle, theme: theme, order: order, body: body,
            owner: owner, partners: partners, districts: districts, sections: sections, ethics: ethics,
            indicators: indicators, audience: audience, fields: fields, source: source, text: block.text)
    }

    private static func section(_ node: PackNode) -> Section? {
        guard let table = PackTable<SectionKey>(node) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let title = table.required(.title) { $0.line() }
        let district = table.optional(.district) { $0.area(.policeDistrict) }
        let topics = table.list(.topics) { $0.line() }
        guard let id, let title else { return nil }
        return Section(id: id, title: title, district: district, topics: topics)
    }

    func keys(inside programme: ItemID?) -> YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("kind", word: kind)
        map.add("title", title)
        map.add("shortTitle", shortTitle)
        map.add("theme", theme)
        map.add("order", order == 0 ? nil : order)
        map.add("body", body)
        map.add("owner", owner)
        map.add("partners", list: partners)
        map.add("districts", list: districts)
        map.add("sections", maps: sections.map(\.keys))
        map.add("ethics", list: ethics)
        map.add("indicators", list: indicators)
        map.add(audience: audience)
        map.add(fields: fields)
        map.add(source: source)
        return map
    }
}

extension Programme.Section {
    fileprivate var keys: YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("title", title)
        map.add("district", district)
        map.add("topics", list: topics)
        return map
    }
}
