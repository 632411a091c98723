import Records
import RegionPack

extension SourceDocument: PlanContent {
    private enum Key: String, CaseIterable { case id, title, publisher, date, address }

    init?(_ block: PlanBlock) {
        guard let table = PackTable<Key>(block.keys) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let title = table.required(.title) { $0.line() }
        let publisher = table.required(.publisher) { $0.line() }
        let date = table.optional(.date) { $0.planPeriod() }
        let address = table.line(.address)
        guard let id, let title, let publisher else { return nil }
        self.init(id: id, title: title, publisher: publisher, date: date, address: address, text: block.text)
    }

    func keys(inside programme: ItemID?) -> YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("title", title)
        map.add("publisher", publisher)
        map.add("date", date)
        map.add("address", address)
        return map
    }
}

extension SourceNote: PlanContent {
    private enum Key: String, CaseIterable { case id, title, readings, shown, concerns, audience }
    private enum ReadingKey: String, CaseIterable { case text, source }

    init?(_ block: PlanBlock) {
        guard let table = PackTable<Key>(block.keys) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let title = table.required(.title) { $0.line() }
        let readings = table.requiredList(.readings) { node -> Reading? in
            guard let table = PackTable<ReadingKey>(node) else { return nil }
            let text = table.required(.text) { $0.line() }
            let source = table.source(.source)
            return text.map { Reading(text: $0, source: source) }
        }
        let shown = table.required(.shown) { $0.line() }
        let concerns = table.requiredList(.concerns) { $0.itemID() }
        let audience = table.audience(.audience)
        guard let id, let title, let shown else { return nil }
        self.init(
            id: id, title: title, readings: readings, shown: shown, concerns: concerns, audience: audience,
            text: block.text)
    }

    func keys(inside programme: ItemID?) -> YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("title", title)
        map.add(
            "readings",
            maps: readings.map { reading in
                var map = YAMLMap()
                map.add("text", reading.text)
                map.add(source: reading.source)
                return map
            })
        map.add("shown", shown)
        map.add("concerns", list: concerns)
        map.add(audience: audience)
        return map
    }
}
