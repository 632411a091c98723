import Geography
import Records
import RegionPack

extension Budget: PlanContent {
    private enum Key: String, CaseIterable {
        case id, title, organisation, year, lines, notes, contributions, audience, source
    }

    init?(_ block: PlanBlock) {
        guard let table = PackTable<Key>(block.keys) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let title = table.required(.title) { $0.line() }
        let organisation = table.optional(.organisation) { $0.organisationID() }
        let year = table.required(.year) { $0.year() }
        let lines = table.list(.lines) { BudgetLine(reading: $0) }
        let notes = table.list(.notes) { BudgetNote(reading: $0) }
        let contributions = table.list(.contributions) { Contribution(reading: $0) }
        let audience = table.audience(.audience), source = table.source(.source)
        guard let id, let title, let year else { return nil }
        self.init(
            id: id, title: title, organisation: organisation, year: year, lines: lines, notes: notes,
            contributions: contributions, audience: audience, source: source, text: block.text)
    }

    func keys(inside programme: ItemID?) -> YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("title", title)
        map.add("organisation", organisation)
        map.add("year", year)
        map.add("lines", maps: lines.map(\.keys))
        map.add("notes", maps: notes.map(\.keys))
        map.add("contributions", maps: contributions.map(\.keys))
        map.add(audience: audience)
        map.add(source: source)
        return map
    }
}

extension BudgetLine {
    private enum Key: String, CaseIterable { case id, title, side, partOf, amounts, notes, audience }

    fileprivate init?(reading node: PackNode) {
        guard let table = PackTable<Key>(node) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let title = table.required(.title) { $0.line() }
        let side = table.required(.side) { $0.word(Side.self) }
        let partOf = table.optional(.partOf) { $0.itemID() }
        let amounts = table.list(.amounts) { BudgetAmount(reading: $0) }
        let notes = table.list(.notes) { $0.integer(in: 1...99) }
        let audience = table.optional(.audience) { $0.audience() }
        guard let id, let title, let side else { return nil }
        self.init(
            id: id, title: title, side: side, partOf: partOf, amounts: amounts, notes: notes, audience: audience)
    }

    fileprivate var keys: YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("title", title)
        map.add("side", word: side)
        map.add("partOf", partOf)
        map.add("amounts", maps: amounts.map(\.keys))
        map.add("notes", list: notes)
        map.add("audience", word: audience)
        return map
    }
}

extension BudgetAmount {
    private enum Key: String, CaseIterable { case year, stage, amount, unknown, source }

    fileprivate init?(reading node: PackNode) {
        guard let table = PackTable<Key>(node) else { return nil }
        let year = table.required(.year) { $0.year() }
        let stage = table.required(.stage) { $0.word(Stage.self) }
        let amount = table.known(.amount, .unknown) { $0.euros() }
        let source = table.source(.source)
        guard let year, let stage, let amount else { return nil }
        self.init(year: year, stage: stage, amount: amount, source: source)
    }

    fileprivate var keys: YAMLMap {
        var map = YAMLMap()
        map.add("year", year)
        map.add("stage", word: stage)
        map.add("amount", known: amount) { $0.text }
        map.add(source: source)
        return map
    }
}

extension BudgetNote {
    private enum Key: String, CaseIterable { case number, text, amount, year }

    fileprivate init?(reading node: PackNode) {
        guard let table = PackTable<Key>(node) else { return nil }
        let number = table.required(.number) { $0.integer(in: 1...99) }
        let text = table.required(.text) { $0.line() }
        let amount = table.optional(.amount) { $0.euros() }
        let year = table.optional(.year) { $0.year() }
        guard let number, let text else { return nil }
        self.init(number: number, text: text, amount: amount, year: year)
    }

    fileprivate var keys: YAMLMap {
        var map = YAMLMap()
        map.add("number", number)
        map.add("text", text)
        map.add("amount", amount?.text)
        map.add("year", year)
        return map
    }
}

extension Contribution {
    private enum Key: String, CaseIterable {
        case id, title, year, key, count, qualifier, upper, participation, total, unknown, shares, source
    }

    private enum ShareKey: String, CaseIterable { case municipality, amount }

    fileprivate init?(reading node: PackNode) {
        guard let table = PackTable<Key>(node) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let title = table.required(.title) { $0.line() }
        let year = table.required(.year) { $0.year() }
        let key = table.required(.key) { $0.word(AllocationKey.self) }
        let stated = table.optional(.count) { StatedNumber.reading(table, $0, .qualifier, .upper) }
        let participation = table.optional(.participation) { $0.itemID() }
        let total = table.known(.total, .unknown) { $0.euros() }
        let shares = table.list(.shares) { node -> ContributionShare? in
            guard let table = PackTable<ShareKey>(node) else { return nil }
            let municipality = table.required(.municipality) { $0.area(.municipality) }
            let amount = table.required(.amount) { $0.euros() }
            guard let municipality, let amount else { return nil }
            return ContributionShare(municipality: municipality, amount: amount)
        }
        let source = table.source(.source)
        guard let id, let title, let year, let key, let total else { return nil }
        self.init(
            id: id, title: title, year: year, key: key, stated: stated, participation: participation, total: total,
            shares: shares, source: source)
    }

    fileprivate var keys: YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("title", title)
        map.add("year", year)
        map.add("key", word: key)
        stated?.write("count", to: &map)
        map.add("participation", participation)
        map.add("total", known: total) { $0.text }
        map.add(
            "shares",
            maps: shares.map { share in
                var map = YAMLMap()
                map.add("municipality", share.municipality)
                map.add("amount", share.amount.text)
                return map
            })
        map.add(source: source)
        return map
    }
}
