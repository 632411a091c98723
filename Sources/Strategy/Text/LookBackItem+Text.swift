import Records
import RegionPack

extension LookBackItem: PlanContent {
    private enum Key: String, CaseIterable {
        case id, programme, year, title, section, track, answers, indicators, evidence, partners, municipalities
        case districts, audience, fields, source
    }

    private enum EvidenceKey: String, CaseIterable { case title, address, date }

    init?(_ block: PlanBlock) {
        guard let table = PackTable<Key>(block.keys) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let programme = block.requiredProgramme(table, .programme)
        let year = table.required(.year) { $0.year() }
        let title = table.required(.title) { $0.line() }
        let section = table.optional(.section) { $0.itemID() }
        let track = table.optional(.track) { $0.word(Track.self) }
        let answers = table.ids(.answers), indicators = table.ids(.indicators)
        let evidence = table.list(.evidence, Self.evidence)
        let partners = table.organisations(.partners)
        let scope = AreaScope.reading(table, .municipalities, .districts)
        let audience = table.audience(.audience), fields = table.fields(.fields), source = table.source(.source)
        guard let id, let programme, let year, let title else { return nil }
        self.init(
            id: id, programme: programme, year: year, title: title, section: section, track: track, answers: answers,
            indicators: indicators, evidence: evidence, partners: partners, scope: scope, audience: audience,
            fields: fields, source: source, text: block.text)
    }

    private static func evidence(_ node: PackNode) -> Evidence? {
        guard let table = PackTable<EvidenceKey>(node) else { return nil }
        let title = table.required(.title) { $0.line() }
        let address = table.line(.address)
        let date = table.optional(.date) { $0.planDate() }
        return title.map { Evidence(title: $0, address: address, date: date) }
    }

    func keys(inside programme: ItemID?) -> YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("programme", self.programme == programme ? nil : self.programme)
        map.add("year", year)
        map.add("title", title)
        map.add("section", section)
        map.add("track", word: track)
        map.add("answers", list: answers)
        map.add("indicators", list: indicators)
        map.add(
            "evidence",
            maps: evidence.map { evidence in
                var map = YAMLMap()
                map.add("title", evidence.title)
                map.add("address", evidence.address)
                map.add("date", evidence.date)
                return map
            })
        map.add("partners", list: partners)
        scope.write(to: &map)
        map.add(audience: audience)
        map.add(fields: fields)
        map.add(source: source)
        return map
    }
}
