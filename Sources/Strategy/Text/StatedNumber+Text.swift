import Phrases
import Records
import RegionPack

extension StatedNumber {
    /// From a number and the keys `qualifier` and `upper`.
    static func reading<Key>(
        _ table: PackTable<Key>, _ node: PackNode, _ qualifierKey: Key, _ upperKey: Key
    ) -> StatedNumber? {
        let value = node.number()
        let qualifier = table.optional(qualifierKey) { $0.word(Qualifier.self) }
        let upper = table.optional(upperKey) { $0.number() }
        guard let value else { return nil }
        let kind = qualifier ?? (upper == nil ? .exact : .range)
        if let number = StatedNumber(value, kind, upper: upper) { return number }
        return node.wrong(
            kind == .range
                ? Phrase("een bereik met upper boven de ondergrens", "a range with an upper end above its lower")
                : Phrase("alleen upper bij een bereik (range)", "upper with a range only"),
            cure: Phrase(
                "schrijf value en upper voor een bereik, of value met een andere qualifier",
                "write value and upper for a range, or value with another qualifier"))
    }

    func write(_ key: String, to map: inout YAMLMap) {
        map.add(key, PlanNumber.text(value))
        if let upper {
            map.add("upper", PlanNumber.text(upper))
        } else if qualifier != .exact {
            map.add("qualifier", word: qualifier)
        }
    }
}
