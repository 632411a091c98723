import Phrases
import PlacedYAML
import Records

/// Reads what may be counted.
enum CountReader {
    static func read(_ node: PackNode, of register: RegisterDeclaration) -> CountDeclaration? {
        guard let table = PackTable<CountKey>(node), let id = table.required(.id, { $0.itemID() }),
            let title = table.required(.title, { $0.words() }),
            let what = table.required(.what, { $0.word(CountDeclaration.What.self) })
        else { return nil }
        var count = CountDeclaration(id: id, title: title, what: what)
        count.field = what == .rows ? nil : table.required(.field) { $0.fieldKey() }
        count.unit =
            table.optional(.unit) { $0.unitWords() } ?? unit(of: count, in: register)
        count.when = table.optional(.when) { $0.condition() }
        count.axes = table.list(.per) { axis($0) }
        count.scope = table.optional(.of) { $0.word() } ?? .seen
        let least = what == .median ? 10 : 5
        count.minimum = table.optional(.minimum) { $0.integer(in: least...1_000) } ?? least
        count.contributors = table.optional(.contributors) { $0.fieldKey() }
        count.audience = table.optional(.audience) { $0.registerAudience() } ?? register.audience
        count.completeSince = table.optional(.completeSince) { $0.planPeriod() }
        return count
    }

    private static func unit(of count: CountDeclaration, in register: RegisterDeclaration) -> UnitWords? {
        switch count.what {
        case .rows: return UnitWords(one: register.one, many: register.many)
        case .distinct: return nil
        case .sum, .median:
            guard case .number(let form)? = count.field.flatMap({ register.field($0)?.kind }) else { return nil }
            return form.unit
        }
    }

    private static func axis(_ node: PackNode) -> CountDeclaration.Axis? {
        guard let table = PackTable<AxisKey>(node) else { return nil }
        if table.has(.area) {
            return table.required(.area) { $0.fieldKey() }
                .map { .area($0, level: table.optional(.level) { $0.level() }) }
        }
        if table.has(.period) {
            return table.required(.period) { $0.fieldKey() }
                .map { .period($0, grain: table.optional(.grain) { $0.word() }) }
        }
        return table.required(.choice) { $0.fieldKey() }.map { .choice($0) }
    }
}
