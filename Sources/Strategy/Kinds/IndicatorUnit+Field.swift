import Phrases
import PlacedYAML
import Records

extension RecordField where Record == Indicator {
    /// The unit: in the file a word, or the nouns of a count; in a form its kind and the nouns.
    static func unit(_ path: any WritableKeyPath<Indicator, IndicatorUnit> & Sendable) -> RecordField {
        RecordField(
            ["unit"], path,
            form: [
                EntryField("unit", Phrase("Eenheid", "Unit"), .choice(FieldChoices.unit), \.unit.kind, .choice),
                EntryField(
                    "nouns", Phrase("Eén en meer", "One and many"),
                    hint: Phrase("Bij een aantal: actie, acties.", "For a count: actie, acties."), .line(limit: 120),
                    \.unit.nouns, .free),
            ],
            reading: { $0.required("unit") { $0.indicatorUnit() } },
            writing: { unit, map, _ in map.add("unit", unit.yaml) }
        ).seen
    }
}

extension IndicatorUnit {
    /// The unit without its nouns.
    fileprivate enum Kind: String, CaseIterable {
        case count, percent, percentChange, euro, millionEuro, notStated

        var unit: IndicatorUnit {
            switch self {
            case .count: .count(one: "", many: "")
            case .percent: .percent
            case .percentChange: .percentChange
            case .euro: .euro
            case .millionEuro: .millionEuro
            case .notStated: .notStated
            }
        }
    }

    fileprivate var kind: Kind {
        get {
            switch self {
            case .count: .count
            case .percent: .percent
            case .percentChange: .percentChange
            case .euro: .euro
            case .millionEuro: .millionEuro
            case .notStated: .notStated
            }
        }
        set { if newValue != kind { self = newValue.unit } }
    }

    /// The nouns of a count as `actie, acties`; of another unit there are none.
    fileprivate var nouns: String {
        get { if case .count(let one, let many) = self { "\(one), \(many)" } else { "" } }
        set {
            guard case .count = self else { return }
            let words = newValue.split(separator: ",", maxSplits: 1).map(\.trimmingBlanks)
            self = .count(one: words.first ?? "", many: words.count > 1 ? words[1] : words.first ?? "")
        }
    }

    fileprivate var yaml: YAMLValue {
        guard case .count(let one, let many) = self else { return .scalar(kind.rawValue) }
        var nouns = YAMLMap()
        nouns.add("one", .scalar(one))
        nouns.add("many", .scalar(many))
        return .map(nouns)
    }
}

extension PackNode {
    private enum UnitWord: String, CaseIterable { case percent, percentChange, euro, millionEuro, notStated }
    private enum UnitKey: String, CaseIterable { case one, many }

    fileprivate func indicatorUnit() -> IndicatorUnit? {
        guard scalar == nil else {
            return word(UnitWord.self).flatMap { IndicatorUnit.Kind(rawValue: $0.rawValue)?.unit }
        }
        guard let table = PackTable<UnitKey>(self) else { return nil }
        let one = table.required(.one) { $0.line() }, many = table.required(.many) { $0.line() }
        guard let one, let many else { return nil }
        return .count(one: one, many: many)
    }
}
