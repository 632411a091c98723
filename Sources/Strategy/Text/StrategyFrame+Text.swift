import Records
import RegionPack

extension StrategyFrame: PlanContent {
    private enum Key: String, CaseIterable { case id, title, years, planYear, owner, audience, source }

    init?(_ block: PlanBlock) {
        guard let table = PackTable<Key>(block.keys) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let title = table.required(.title) { $0.line() }
        let years = table.required(.years) { $0.years() }
        let planYear = table.required(.planYear) { $0.year() }
        let owner = table.optional(.owner) { $0.organisationID() }
        let audience = table.audience(.audience), source = table.source(.source)
        guard let id, let title, let years, let planYear else { return nil }
        self.init(
            id: id, title: title, years: years, planYear: planYear, owner: owner, audience: audience, source: source,
            text: block.text)
    }

    func keys(inside programme: ItemID?) -> YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("title", title)
        map.add("years", "\(years.first)-\(years.last)")
        map.add("planYear", planYear)
        map.add("owner", owner)
        map.add(audience: audience)
        map.add(source: source)
        return map
    }
}

extension Ambition: PlanContent {
    private enum Key: String, CaseIterable { case id, title, indicators, audience, source }

    init?(_ block: PlanBlock) {
        guard let table = PackTable<Key>(block.keys) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let title = table.required(.title) { $0.line() }
        let indicators = table.ids(.indicators)
        let audience = table.audience(.audience), source = table.source(.source)
        guard let id, let title else { return nil }
        self.init(
            id: id, title: title, indicators: indicators, audience: audience, source: source, text: block.text)
    }

    func keys(inside programme: ItemID?) -> YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("title", title)
        map.add("indicators", list: indicators)
        map.add(audience: audience)
        map.add(source: source)
        return map
    }
}

extension Theme: PlanContent {
    private enum Key: String, CaseIterable { case id, title, priority, audience }

    init?(_ block: PlanBlock) {
        guard let table = PackTable<Key>(block.keys) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let title = table.required(.title) { $0.line() }
        let isPriority = table.optional(.priority) { $0.flag() } ?? true
        let audience = table.audience(.audience)
        guard let id, let title else { return nil }
        self.init(id: id, title: title, isPriority: isPriority, audience: audience, text: block.text)
    }

    func keys(inside programme: ItemID?) -> YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("title", title)
        map.add("priority", isPriority ? nil : "false")
        map.add(audience: audience)
        return map
    }
}
