import Facts
import Phrases
import PlacedYAML
import Records

/// Reads a rule.
struct RuleReader {
    private let table: PackTable<RuleKey>

    init?(_ node: PackNode) {
        guard let table = PackTable<RuleKey>(node) else { return nil }
        self.table = table
    }

    func rule() -> Rule? {
        guard let word = table.required(.rule, { $0.word(Rule.Word.self) }), let kind = kind(word) else { return nil }
        var rule = Rule(kind)
        rule.isWarning = table.optional(.warn) { $0.flag() } ?? false
        rule.text = table.optional(.text) { $0.words() }
        return rule
    }

    private func kind(_ word: Rule.Word) -> Rule.Kind? {
        switch word {
        case .requiredWhen: fields().flatMap { fields in when().map { .requiredWhen(fields: fields, when: $0) } }
        case .onlyWhen: fields().flatMap { fields in when().map { .onlyWhen(fields: fields, when: $0) } }
        case .unique: fields().map { .unique($0) }
        case .order: fields().map { .order($0) }
        case .noOverlap: stretch().map { .noOverlap($0, per: table.optional(.per) { $0.fieldKeys() } ?? []) }
        case .atMost: field().flatMap { field in limit().map { .atMost(field, $0) } }
        case .atMostRows:
            table.required(.value) { $0.integer(in: 0...1_000_000) }.map { most in
                .atMostRows(
                    most, per: table.optional(.per) { $0.fieldKeys() } ?? [],
                    when: table.optional(.when) { $0.condition() })
            }
        case .sum:
            field().flatMap { field in
                table.required(.parts) { $0.fieldKeys() }.map { .sum(field, parts: $0) }
            }
        }
    }

    private func fields() -> [FieldKey]? { table.required(.fields) { $0.fieldKeys() } }
    private func field() -> FieldKey? { table.required(.field) { $0.fieldKey() } }
    private func when() -> Condition? { table.required(.when) { $0.condition() } }

    private func stretch() -> Rule.Stretch? {
        if table.has(.field) { return field().map { .field($0) } }
        guard let from = table.required(.from, { $0.fieldKey() }), let until = table.required(.until, { $0.fieldKey() })
        else { return nil }
        return .dates(from: from, until: until)
    }

    private func limit() -> Rule.Limit? {
        if table.has(.of) { return table.required(.of) { $0.fieldKey() }.map { .field($0) } }
        return table.required(.value) { $0.number() }.map { .value($0) }
    }
}
