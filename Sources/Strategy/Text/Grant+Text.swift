import Records
import RegionPack

extension Grant: PlanContent {
    private enum Key: String, CaseIterable {
        case id, programme, title, provider, amount, unknown, period, status, purpose, partners, municipalities
        case districts, audience, fields, source
    }

    init?(_ block: PlanBlock) {
        guard let table = PackTable<Key>(block.keys) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let programme = block.programme(table, .programme)
        let title = table.required(.title) { $0.line() }
        let provider = table.line(.provider)
        let amount = table.known(.amount, .unknown) { $0.euros() }
        let period = table.required(.period) { $0.planPeriod() }
        let status = table.required(.status) { $0.word(Status.self) }
        let purpose = table.line(.purpose)
        let partners = table.organisations(.partners)
        let scope = AreaScope.reading(table, .municipalities, .districts)
        let audience = table.audience(.audience), fields = table.fields(.fields), source = table.source(.source)
        guard let id, let title, let amount, let period, let status else { return nil }
        self.init(
            id: id, title: title, programme: programme, provider: provider, amount: amount, period: period,
            status: status, purpose: purpose, partners: partners, scope: scope, audience: audience, fields: fields,
            source: source, text: block.text)
    }

    func keys(inside programme: ItemID?) -> YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("programme", self.programme == programme ? nil : self.programme)
        map.add("title", title)
        map.add("provider", provider)
        map.add("amount", known: amount) { $0.text }
        map.add("period", period)
        map.add("status", word: status)
        map.add("purpose", purpose)
        map.add("partners", list: partners)
        scope.write(to: &map)
        map.add(audience: audience)
        map.add(fields: fields)
        map.add(source: source)
        return map
    }
}
