import Records
import RegionPack

extension Pilot: PlanContent {
    private enum Key: String, CaseIterable {
        case id, programme, title, phase, partners, municipalities, districts, hypothesis, measure, result, unknown
        case resultExpected, scaleUpRule, decision, indicators, audience, fields, source
    }

    init?(_ block: PlanBlock) {
        guard let table = PackTable<Key>(block.keys) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let programme = block.programme(table, .programme)
        let title = table.required(.title) { $0.line() }
        let phase = table.required(.phase) { $0.word(Phase.self) }
        let partners = table.organisations(.partners)
        let scope = AreaScope.reading(table, .municipalities, .districts)
        let hypothesis = table.line(.hypothesis), measure = table.line(.measure)
        let result = table.known(.result, .unknown, otherwise: .unknown(.notYetKnown)) { $0.line() }
        let resultExpected = table.optional(.resultExpected) { $0.planPeriod() }
        let scaleUpRule = table.line(.scaleUpRule)
        let decision = table.optional(.decision) { $0.word(Choice.self) } ?? .pending
        let indicators = table.ids(.indicators)
        let audience = table.audience(.audience), fields = table.fields(.fields), source = table.source(.source)
        guard let id, let title, let phase, let result else { return nil }
        self.init(
            id: id, title: title, programme: programme, phase: phase, partners: partners, scope: scope,
            hypothesis: hypothesis, measure: measure, result: result, resultExpected: resultExpected,
            scaleUpRule: scaleUpRule, decision: decision, indicators: indicators, audience: audience, fields: fields,
            source: source, text: block.text)
    }

    func keys(inside programme: ItemID?) -> YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("programme", self.programme == programme ? nil : self.programme)
        map.add("title", title)
        map.add("phase", word: phase)
        map.add("partners", list: partners)
        scope.write(to: &map)
        map.add("hypothesis", hypothesis)
        map.add("measure", measure)
        map.add("result", known: result) { $0 }
        map.add("resultExpected", resultExpected)
        map.add("scaleUpRule", scaleUpRule)
        map.add("decision", word: [.pending, .notPublished].contains(decision) ? nil : decision)
        map.add("indicators", list: indicators)
        map.add(audience: audience)
        map.add(fields: fields)
        map.add(source: source)
        return map
    }
}
