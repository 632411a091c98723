import Facts
import Geography
import Phrases
import Records
import RegionPack

extension Indicator: PlanContent {
    private enum Key: String, CaseIterable {
        case id, programme, title, definition, unit, decimals, direction, denominator, basis, figure, countOf, owner
        case yearResult, values, targets, caveats, bar, audience, fields, source
    }

    init?(_ block: PlanBlock) {
        guard let table = PackTable<Key>(block.keys) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let programme = block.programme(table, .programme)
        let title = table.required(.title) { $0.line() }
        let definition = table.required(.definition) { $0.line() }
        let unit = table.required(.unit) { $0.indicatorUnit() }
        let decimals = table.optional(.decimals) { $0.integer(in: 0...3) } ?? 0
        let direction = table.optional(.direction) { $0.word(Direction.self) } ?? .none
        let denominator = table.line(.denominator)
        let basis = table.optional(.basis) { $0.comparisonBasis() } ?? .none
        let figure = table.optional(.figure) { FigureDefinition(reading: $0) }
        let countOf = table.optional(.countOf) { $0.itemID() }
        let owner = table.optional(.owner) { $0.organisationID() }
        let isYearResult = table.optional(.yearResult) { $0.flag() } ?? false
        let values = table.list(.values) { IndicatorValue(reading: $0) }
        let targets = table.list(.targets) { IndicatorTarget(reading: $0) }
        let caveats = table.list(.caveats) { $0.line() }
        let bar = table.optional(.bar) { $0.word(PublicationBar.self) }
        let audience = table.audience(.audience), fields = table.fields(.fields), source = table.source(.source)
        if figure != nil, countOf != nil {
            table.place.report(
                found: Phrase("zowel figure als countOf", "both figure and countOf"),
                expected: Phrase("een van de twee", "one of the two"), cure: Phrase("haal er een weg", "remove one"))
        }
        guard let id, let title, let definition, let unit else { return nil }
        let origin: IndicatorSource =
            figure.map(IndicatorSource.figure) ?? countOf.map { .participation(of: $0) } ?? .typed
        self.init(
            id: id, title: title, definition: definition, unit: unit, decimals: decimals, direction: direction,
            denominator: denominator, basis: basis, origin: origin, programme: programme, owner: owner,
            isYearResult: isYearResult, values: values, targets: targets, caveats: caveats, bar: bar,
            audience: audience, fields: fields, source: source, text: block.text)
    }

    func keys(inside programme: ItemID?) -> YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("programme", self.programme == programme ? nil : self.programme)
        map.add("title", title)
        map.add("definition", definition)
        map.add("unit", unit.yaml)
        map.add("decimals", decimals == 0 ? nil : decimals)
        map.add("direction", word: direction == .none ? nil : direction)
        map.add("denominator", denominator)
        map.add("basis", basis.text)
        switch origin {
        case .typed: break
        case .participation(let id): map.add("countOf", id)
        case .figure(let definition): map.add("figure", YAMLValue.map(definition.keys))
        }
        map.add("owner", owner)
        map.add("yearResult", flag: isYearResult)
        map.add("values", maps: values.map(\.keys))
        map.add("targets", maps: targets.map(\.keys))
        map.add("caveats", list: caveats)
        map.add("bar", word: bar)
        map.add(audience: audience)
        map.add(fields: fields)
        map.add(source: source)
        return map
    }
}

extension PackNode {
    private enum UnitWord: String, CaseIterable { case percent, percentChange, euro, millionEuro, notStated }
    private enum UnitKey: String, CaseIterable { case one, many }

    fileprivate func indicatorUnit() -> IndicatorUnit? {
        guard scalar == nil else {
            return switch word(UnitWord.self) {
            case .percent?: .percent
            case .percentChange?: .percentChange
            case .euro?: .euro
            case .millionEuro?: .millionEuro
            case .notStated?: .notStated
            case nil: nil
            }
        }
        guard let table = PackTable<UnitKey>(self) else { return nil }
        let one = table.required(.one) { $0.line() }, many = table.required(.many) { $0.line() }
        guard let one, let many else { return nil }
        return .count(one: one, many: many)
    }

    fileprivate func comparisonBasis() -> ComparisonBasis? {
        if scalar == "previousYear" { return .previousYear }
        if let year = scalar.flatMap({ Int($0) }), (1900...2199).contains(year) { return .year(year) }
        return wrong(
            Phrase("previousYear of een jaar zoals 2019", "previousYear or a year such as 2019"),
            cure: Phrase("schrijf een van deze of haal de regel weg", "write one of these, or remove the line"))
    }
}

extension IndicatorUnit {
    fileprivate var yaml: YAMLValue {
        switch self {
        case .count(let one, let many):
            var map = YAMLMap()
            map.add("one", one)
            map.add("many", many)
            return .map(map)
        case .percent: return .scalar("percent")
        case .percentChange: return .scalar("percentChange")
        case .euro: return .scalar("euro")
        case .millionEuro: return .scalar("millionEuro")
        case .notStated: return .scalar("notStated")
        }
    }
}

extension ComparisonBasis {
    fileprivate var text: String? {
        switch self {
        case .none: nil
        case .previousYear: "previousYear"
        case .year(let year): String(year)
        }
    }
}

extension FigureDefinition {
    private enum Key: String, CaseIterable { case offence, measure, area }

    fileprivate init?(reading node: PackNode) {
        guard let table = PackTable<Key>(node) else { return nil }
        let offence = table.required(.offence) { $0.offenceName() }
        let measure = table.optional(.measure) { $0.word(Measure.self) } ?? .count
        let area = table.optional(.area) { $0.area() }
        guard let offence else { return nil }
        self.init(measure: measure, offence: offence, area: area)
    }

    fileprivate var keys: YAMLMap {
        var map = YAMLMap()
        map.add("offence", offence.text)
        map.add("measure", word: measure == .count ? nil : measure)
        map.add("area", area)
        return map
    }
}

extension PackNode {
    /// A code has digits; a group has a name in lower-case letters.
    fileprivate func offenceName() -> FigureDefinition.OffenceName? {
        if scalar == "all" { return .all }
        if let code = scalar.flatMap({ OffenceCode($0) }), code.rawValue.contains(where: \.isNumber) {
            return .offence(code)
        }
        if let name = scalar, Slug.isValid(name, limit: 40) { return .group(name) }
        return wrong(
            Phrase(
                "all, een groep zoals geweld, of een code zoals 1.1.1",
                "all, a group such as geweld, or a code such as 1.1.1"),
            cure: Phrase("schrijf een van deze", "write one of these"))
    }
}

extension FigureDefinition.OffenceName {
    package var text: String {
        switch self {
        case .all: "all"
        case .offence(let code): code.rawValue
        case .group(let name): name
        }
    }
}

extension IndicatorValue {
    private enum Key: String, CaseIterable {
        case period, area, value, upper, qualifier, unknown, provisional, date, source, note, audience
    }

    fileprivate init?(reading node: PackNode) {
        guard let table = PackTable<Key>(node) else { return nil }
        let period = table.required(.period) { $0.planPeriod() }
        let area = table.optional(.area) { $0.area() }
        let value = table.known(.value, .unknown) { StatedNumber.reading(table, $0, .qualifier, .upper) }
        let isProvisional = table.optional(.provisional) { $0.flag() } ?? false
        let date = table.optional(.date) { $0.planDate() }
        let source = table.source(.source), note = table.line(.note)
        let audience = table.optional(.audience) { $0.audience() }
        guard let period, let value else { return nil }
        self.init(
            period: period, area: area, value: value, isProvisional: isProvisional, date: date, source: source,
            note: note, audience: audience)
    }

    fileprivate var keys: YAMLMap {
        var map = YAMLMap()
        map.add("period", period)
        map.add("area", area)
        switch value {
        case .known(let number): number.write("value", to: &map)
        case .unknown(let reason): map.add("unknown", word: reason)
        }
        map.add("provisional", flag: isProvisional)
        map.add("date", date)
        map.add(source: source)
        map.add("note", note)
        map.add("audience", word: audience)
        return map
    }
}

extension IndicatorTarget {
    private enum Key: String, CaseIterable { case period, area, bound, value, origin, source, note, audience }

    fileprivate init?(reading node: PackNode) {
        guard let table = PackTable<Key>(node) else { return nil }
        let period = table.required(.period) { $0.planPeriod() }
        let area = table.optional(.area) { $0.area() }
        let bound = table.optional(.bound) { $0.word(Bound.self) } ?? .atLeast
        let value = table.required(.value) { $0.number() }
        let origin = table.optional(.origin) { $0.word(Origin.self) } ?? .own
        let source = table.source(.source), note = table.line(.note)
        let audience = table.optional(.audience) { $0.audience() }
        guard let period, let value else { return nil }
        self.init(
            period: period, area: area, bound: bound, value: value, origin: origin, source: source, note: note,
            audience: audience)
    }

    fileprivate var keys: YAMLMap {
        var map = YAMLMap()
        map.add("period", period)
        map.add("area", area)
        map.add("bound", word: bound == .atLeast ? nil : bound)
        map.add("value", PlanNumber.text(value))
        map.add("origin", word: origin == .own ? nil : origin)
        map.add(source: source)
        map.add("note", note)
        map.add("audience", word: audience)
        return map
    }
}
