import Geography
import Records
import RegionPack

extension GovernanceBody: PlanContent {
    private enum Key: String, CaseIterable {
        case id, title, shortTitle, level, parent, members, chair, meetingsPerYear, rhythm, area, decisions, audience
        case source
    }

    private enum DecisionKey: String, CaseIterable { case id, date, title, text, concerns, audience, source }

    init?(_ block: PlanBlock) {
        guard let table = PackTable<Key>(block.keys) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let title = table.required(.title) { $0.line() }
        let shortTitle = table.line(.shortTitle)
        let level = table.required(.level) { $0.word(Level.self) }
        let parent = table.optional(.parent) { $0.itemID() }
        let members = table.list(.members) { $0.line() }
        let chair = table.line(.chair)
        let meetingsPerYear = table.optional(.meetingsPerYear) { $0.integer(in: 1...366) }
        let rhythm = table.line(.rhythm)
        let area = table.optional(.area) { $0.area() }
        let decisions = table.list(.decisions, Self.decision)
        let audience = table.audience(.audience), source = table.source(.source)
        guard let id, let title, let level else { return nil }
        self.init(
            id: id, title: title, shortTitle: shortTitle, level: level, parent: parent, members: members, chair: chair,
            meetingsPerYear: meetingsPerYear, rhythm: rhythm, area: area, decisions: decisions, audience: audience,
            source: source, text: block.text)
    }

    private static func decision(_ node: PackNode) -> Decision? {
        guard let table = PackTable<DecisionKey>(node) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let date = table.required(.date) { $0.planPeriod() }
        let title = table.required(.title) { $0.line() }
        let text = table.line(.text)
        let concerns = table.ids(.concerns)
        let audience = table.optional(.audience) { $0.audience() }
        let source = table.source(.source)
        guard let id, let date, let title else { return nil }
        return Decision(
            id: id, date: date, title: title, text: text, concerns: concerns, audience: audience, source: source)
    }

    func keys(inside programme: ItemID?) -> YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("title", title)
        map.add("shortTitle", shortTitle)
        map.add("level", word: level)
        map.add("parent", parent)
        map.add("members", list: members)
        map.add("chair", chair)
        map.add("meetingsPerYear", meetingsPerYear)
        map.add("rhythm", rhythm)
        map.add("area", area)
        map.add("decisions", maps: decisions.map(\.keys))
        map.add(audience: audience)
        map.add(source: source)
        return map
    }
}

extension Decision {
    fileprivate var keys: YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("date", date)
        map.add("title", title)
        map.add("text", text)
        map.add("concerns", list: concerns)
        map.add("audience", word: audience)
        map.add(source: source)
        return map
    }
}
