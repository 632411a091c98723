import Records
import RegionPack

extension Intervention: PlanContent {
    private enum Key: String, CaseIterable {
        case id, programme, title, kind, targetGroup, reach, participation, municipalities, districts, evaluation
        case evaluationText, audience, source
    }

    init?(_ block: PlanBlock) {
        guard let table = PackTable<Key>(block.keys) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let programme = block.programme(table, .programme)
        let title = table.required(.title) { $0.line() }
        let kind = table.required(.kind) { $0.word(Kind.self) }
        let targetGroup = table.line(.targetGroup)
        let reach = table.ids(.reach)
        let participation = table.optional(.participation) { $0.itemID() }
        let scope = AreaScope.reading(table, .municipalities, .districts)
        let evaluation = table.optional(.evaluation) { $0.word(Evaluation.self) } ?? .none
        let evaluationText = table.line(.evaluationText)
        let audience = table.audience(.audience), source = table.source(.source)
        guard let id, let title, let kind else { return nil }
        self.init(
            id: id, title: title, kind: kind, programme: programme, targetGroup: targetGroup, reach: reach,
            participation: participation, scope: scope, evaluation: evaluation, evaluationText: evaluationText,
            audience: audience, source: source, text: block.text)
    }

    func keys(inside programme: ItemID?) -> YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("programme", self.programme == programme ? nil : self.programme)
        map.add("title", title)
        map.add("kind", word: kind)
        map.add("targetGroup", targetGroup)
        map.add("reach", list: reach)
        map.add("participation", participation)
        scope.write(to: &map)
        map.add("evaluation", word: evaluation == .none ? nil : evaluation)
        map.add("evaluationText", evaluationText)
        map.add(audience: audience)
        map.add(source: source)
        return map
    }
}
