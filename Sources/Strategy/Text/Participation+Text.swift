import Geography
import Records
import RegionPack

extension Participation: PlanContent {
    private enum Key: String, CaseIterable {
        case id, programme, title, of, stated, complete, cells, bar, audience, source
    }

    private enum StatedKey: String, CaseIterable { case period, count, qualifier, upper, status, source, note }
    private enum CellKey: String, CaseIterable { case municipality, status, since, until, note, source, audience }

    init?(_ block: PlanBlock) {
        guard let table = PackTable<Key>(block.keys) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let programme = block.programme(table, .programme)
        let title = table.required(.title) { $0.line() }
        let of = table.optional(.of) { $0.itemID() }
        let stated = table.list(.stated, Self.stated)
        let isListComplete = table.optional(.complete) { $0.flag() } ?? false
        let cells = table.list(.cells, Self.cell)
        let bar = table.optional(.bar) { $0.word(PublicationBar.self) }
        let audience = table.audience(.audience), source = table.source(.source)
        guard let id, let title else { return nil }
        self.init(
            id: id, title: title, programme: programme, of: of, stated: stated, isListComplete: isListComplete,
            cells: cells, bar: bar, audience: audience, source: source, text: block.text)
    }

    private static func stated(_ node: PackNode) -> StatedCount? {
        guard let table = PackTable<StatedKey>(node) else { return nil }
        let period = table.required(.period) { $0.planPeriod() }
        let count = table.required(.count) { StatedNumber.reading(table, $0, .qualifier, .upper) }
        let status = table.optional(.status) { $0.word(ParticipationStatus.self) } ?? .takesPart
        let source = table.source(.source), note = table.line(.note)
        guard let period, let count else { return nil }
        return StatedCount(period: period, count: count, status: status, source: source, note: note)
    }

    private static func cell(_ node: PackNode) -> ParticipationCell? {
        guard let table = PackTable<CellKey>(node) else { return nil }
        let municipality = table.required(.municipality) { $0.area(.municipality) }
        let status = table.optional(.status) { $0.word(ParticipationStatus.self) } ?? .takesPart
        let since = table.optional(.since) { $0.planPeriod() }, until = table.optional(.until) { $0.planPeriod() }
        let note = table.line(.note), source = table.source(.source)
        let audience = table.optional(.audience) { $0.audience() }
        guard let municipality else { return nil }
        return ParticipationCell(
            municipality: municipality, status: status, since: since, until: until, note: note, source: source,
            audience: audience)
    }

    func keys(inside programme: ItemID?) -> YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("programme", self.programme == programme ? nil : self.programme)
        map.add("title", title)
        map.add("of", of)
        map.add("stated", maps: stated.map(\.keys))
        map.add("complete", flag: isListComplete)
        map.add("cells", maps: cells.map(\.keys))
        map.add("bar", word: bar)
        map.add(audience: audience)
        map.add(source: source)
        return map
    }
}

extension StatedCount {
    fileprivate var keys: YAMLMap {
        var map = YAMLMap()
        map.add("period", period)
        count.write("count", to: &map)
        map.add("status", word: status == .takesPart ? nil : status)
        map.add(source: source)
        map.add("note", note)
        return map
    }
}

extension ParticipationCell {
    fileprivate var keys: YAMLMap {
        var map = YAMLMap()
        map.add("municipality", municipality)
        map.add("status", word: status == .takesPart ? nil : status)
        map.add("since", since)
        map.add("until", until)
        map.add("note", note)
        map.add(source: source)
        map.add("audience", word: audience)
        return map
    }
}
